import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { World } from '../../src/ports/world.ts';
import { deployedWorld } from './run-fixture.ts';
import { configOf, lake, ran } from './run-local-fixture.ts';

describe('the variables of run --local', () => {
  const connected = configOf('      connectTo: [lake]\n', lake);

  test('are without those that only AWS knows, which are named', async () => {
    const { lines, environments } = await ran({ config: connected });
    expect(Object.keys(environments[0] ?? {})).not.toContain('STP_LAKE_NAME');
    expect(lines).toContain(
      'Only AWS knows these variables, so that the container does not have them: STP_LAKE_ARN, STP_LAKE_NAME. Give them in dotenv-file, or name a deployed stage to read them from.',
    );
    expect(lines).toContain(
      'These variables are secrets, which are not read from AWS for a container here: TOKEN. Give them in dotenv-file.',
    );
  });

  test('are those of the dotenv file first, and no value of a secret is shown', async () => {
    const env =
      'STP_LAKE_NAME=local\nSTP_LAKE_ARN=arn\nTOKEN="correct horse"\nLEVEL=5\nAWS_SECRET_ACCESS_KEY=abc/def\n';
    const given = { '.env': env };
    const { lines, environments, containers } = await ran({ config: connected, given, local: { dotenvFile: '.env' } });
    expect(environments[0]).toMatchObject({
      ...{ STP_LAKE_NAME: 'local', STP_LAKE_ARN: 'arn', TOKEN: 'correct horse', LEVEL: '5' },
      AWS_SECRET_ACCESS_KEY: 'abc/def',
    });
    expect(containers.started[0]?.hidden).toEqual(['correct horse', 'abc/def']);
    expect(lines.join('\n')).not.toMatch(/STP_LAKE|TOKEN|horse/);
  });

  test('are refused with every wrong line of the dotenv file, and without it', async () => {
    const local = { dotenvFile: '.env' };
    const given = { '.env': 'A=1\nB\nSTP_CURRENT_ATTEMPT=7\nAWS_BATCH_JOB_ID=x\n' };
    await expect(ran({ local, given })).rejects.toMatchObject({
      code: 'door/bad-value',
      message:
        'dotenv-file ".env": line 2 is no NAME=value; line 3 sets STP_CURRENT_ATTEMPT, and every attempt gets its own; line 4 sets AWS_BATCH_JOB_ID, and every attempt gets its own.',
    });
    await expect(ran({ local })).rejects.toMatchObject({ code: 'door/bad-value' });
  });

  /** Returns the ports to AWS in which the job is deployed, with these variables. */
  const deployedPorts = (variables: Readonly<Record<string, string>> | undefined) => {
    const { account, world, asked } = deployedWorld();
    if (variables)
      account.jobVariables.set(
        'arn:aws:batch:us-east-1:123456789012:job-definition/ReportJobDefinition:1',
        new Map(Object.entries(variables)),
      );
    const { identity, stacks, runs } = world;
    return { asked, ports: { offline: false, identity, stacks, runs } };
  };

  test('are read from the stage that is named, as far as only AWS knows them', async () => {
    const { ports } = deployedPorts({ STP_LAKE_NAME: 'lake-1', STP_LAKE_ARN: 'arn:lake-1', LEVEL: '9' });
    const { lines, environments } = await ran({ config: connected, local: { namesStage: true }, world: ports });
    expect(environments[0]).toMatchObject({ STP_LAKE_NAME: 'lake-1', STP_LAKE_ARN: 'arn:lake-1', LEVEL: '3' });
    expect(lines).toContain('Variables that only AWS knows are those of report in the stage dev.');
  });

  test('are read from no stage that is not named, without credentials, or if all are known', async () => {
    const { ports, asked } = deployedPorts({ STP_LAKE_NAME: 'lake-1' });
    await ran({ config: connected, world: ports });
    await ran({ config: connected, local: { namesStage: true }, world: { ...ports, offline: true } });
    await ran({ local: { namesStage: true }, world: ports });
    expect(asked).toEqual([]);
  });

  test('that cannot be read from a stage do not keep the job from running', async () => {
    const refused = new Refused({ code: 'aws/denied', message: 'AWS denied it.', hint: 'Allow it.' });
    const { ports } = deployedPorts(undefined);
    const cases: [Partial<World>, string][] = [
      [ports, 'report is not deployed in the stage dev: no variables are read from there.'],
      [
        { ...ports, identity: () => Promise.reject(refused) },
        'The variables of the stage dev cannot be read: AWS denied it. Allow it.',
      ],
    ];
    for (const [world, said] of cases) {
      const { lines, environments } = await ran({ config: connected, local: { namesStage: true }, world });
      expect(lines).toContain(said);
      expect(environments).toHaveLength(1);
    }
  });

  test('whose directive was not answered are missing, not a stand-in', async () => {
    const config = configOf().replace('value: 3', "value: $CfStackOutput('network', 'vpc')");
    const { lines, environments } = await ran({ config });
    expect(environments[0]).not.toHaveProperty('LEVEL');
    expect(lines.join('\n')).toContain('does not have them: LEVEL.');
  });
});
