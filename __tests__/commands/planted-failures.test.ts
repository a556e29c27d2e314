import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { knownFailures } from '../../src/doctor/known-failures.ts';
import { type Account, makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { failingId, type PlantedFailure, plantedFailures } from './failure-table.ts';
import { config, request } from './plan-fixture.ts';

const text = ({ type, properties = [] }: PlantedFailure): string =>
  [
    config(),
    'cloudformationResources:',
    '  Failing:',
    `    Type: ${type}`,
    ...(properties.length === 0 ? [] : ['    Properties:', ...properties.map((line) => `      ${line}`)]),
    '',
  ].join('\n');

/** Deploys a config whose resource `Failing` fails; returns the fake world and the error. */
const failed = async (one: PlantedFailure, plant: (account: Account) => void = () => {}) => {
  const account = makeAccount();
  account.cloud.failures.set('Failing', one.reason);
  plant(account);
  const fake = makeWorld([], account, text(one));
  const problem = await deploy(fake.world, request()).catch((thrown) => thrown);
  return { ...fake, problem, own: fake.annotations.filter(({ title }) => title === 'stack/deploy-failed') };
};

describe('a deployment that fails', () => {
  test.each(Object.entries(plantedFailures))(
    'names %s on the line of the config, with what mends it',
    async (_, one) => {
      const { own, problem, summaries } = await failed(one, one.asked?.plant);
      expect(problem).toMatchObject({ code: 'stack/deploy-failed' });
      const line = text(one).split('\n').indexOf('  Failing:') + 1;
      expect(own).toMatchObject([{ severity: 'error', file: 'batch-jobs.yml', line }]);
      expect(own[0]?.message).toContain(`Failing (${one.type}): ${one.reason}`);
      expect(own[0]?.message).toContain(one.asked?.says ?? '');
      expect(own[0]?.message.split('\n').at(-1)).toContain(one.mends);
      expect(problem.causes[0].advice).toContain(one.mends);
      expect(summaries).toEqual([]);
    },
  );

  test('has a planted failure for each that is known', () => {
    const unused = knownFailures.filter(
      ({ words }) =>
        !Object.values(plantedFailures).some(({ reason, asked }) => words.test(`${reason} ${asked?.says ?? ''}`)),
    );
    expect(unused.map(({ words }) => words.source)).toEqual([]);
  });

  test('is reported without advice where AWS documents none', async () => {
    const { own } = await failed({ type: 'AWS::SNS::Topic', reason: 'Something odd.', mends: '' });
    expect(own.map(({ message }) => message)).toEqual(['Failing (AWS::SNS::Topic): Something odd.']);
  });

  test('is reported where its service may not be asked, and says so in the log', async () => {
    const one = plantedFailures['the function of a custom resource'] as PlantedFailure;
    const account = makeAccount();
    account.cloud.failures.set('Failing', one.reason);
    const fake = makeWorld([], account, text(one));
    const { Refused } = await import('../../src/diagnostics/refused.ts');
    const jobLogs = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call (logs:GetLogEvents).', hint: 'Allow it.' });
    };
    await expect(deploy({ ...fake.world, jobLogs }, request())).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    expect(fake.lines).toContain('Why Failing failed could not be asked: AWS denied the call (logs:GetLogEvents).');
  });

  test.each([
    ['that Auto Scaling may not be asked', 'denied', 'AWS Batch says: CLIENT_ERROR - why.'],
    ['nothing of starts before the deployment', new Date(0), 'AWS Batch says: CLIENT_ERROR - why.'],
  ])('says of a compute environment what AWS Batch says, and %s', async (_, starts, says) => {
    const one = plantedFailures['a compute environment of which CloudFormation says nothing'] as PlantedFailure;
    const account = makeAccount();
    account.cloud.failures.set('Failing', one.reason);
    account.health.environments.set(failingId(one.type), { status: 'INVALID', reason: 'CLIENT_ERROR - why' });
    if (starts instanceof Date) account.health.failedStarts.set(failingId(one.type), [{ at: starts, reason: 'Old.' }]);
    const fake = makeWorld([], account, text(one));
    const { Refused } = await import('../../src/diagnostics/refused.ts');
    const denied = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow it.' });
    };
    const health = async () => ({
      ...(await fake.world.health()),
      ...(starts === 'denied' ? { failedStarts: denied } : {}),
    });
    await expect(deploy({ ...fake.world, health }, request())).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    const own = fake.annotations.filter(({ title }) => title === 'stack/deploy-failed');
    expect(own[0]?.message).toContain(says);
    expect(own[0]?.message).not.toContain('Auto Scaling');
    expect(fake.lines.filter((line) => line.includes('do not start may not be read'))).toHaveLength(
      starts === 'denied' ? 1 : 0,
    );
  });

  test('hides secrets in what a service says', async () => {
    const secret = `AKIA${'Q7CANARY'.repeat(2)}`;
    const one = plantedFailures['a service whose tasks do not start'] as PlantedFailure;
    const { own, problem } = await failed(one, ({ health }) => {
      health.services.set(failingId(one.type), { running: 0, desired: 1, messages: [`unable: ${secret}`] });
    });
    expect(JSON.stringify([own, problem.causes, problem.reason])).not.toContain('CANARY');
  });
});
