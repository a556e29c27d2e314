import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { writeSarif } from '../../../src/operations/report/write-sarif.ts';
import type { World } from '../../../src/ports/world.ts';
import { config, deployed, request } from '../../commands/plan-fixture.ts';
import { makeAccount } from '../../fakes/account.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

interface Result {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: object }[];
}

const wordsOf = ({ ruleId: code, message: { text }, locations }: Result) => ({
  ...{ code, text },
  place: locations[0]?.physicalLocation,
});

/** Returns the results of the written log whose code begins with `stack/`, and the notifications of the run. */
const logOf = ({ files }: FakeWorld) => {
  const { runs } = JSON.parse(files['diagnostics.sarif'] ?? '');
  const [{ results, invocations, tool }] = runs;
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  return {
    results: results.map(wordsOf),
    own: results.map(wordsOf).filter(({ code }: { code: string }) => code.startsWith('stack/')),
    notifications: invocations?.[0]?.toolExecutionNotifications,
  };
};
const lineOf = (text: string, line: string): number => text.split('\n').indexOf(line) + 1;

/** Returns a config with a bucket. */
const withBucket = () => `${config()}  archive:\n    type: bucket\n`;

describe('diagnostics.sarif', () => {
  test('has each resource that made a deployment fail at its line, beside the complaints about the config', async () => {
    const account = await deployed();
    account.cloud.failures.set('ReportJobDefinition', 'Memory must be at least 4.');
    const fake = makeWorld([], account, config({ memory: 1800 }));
    await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    const { own, results } = logOf(fake);
    expect(own).toEqual([
      {
        code: 'stack/deploy-failed',
        text: expect.stringContaining('ReportJobDefinition (AWS::Batch::JobDefinition): Memory must be at least 4.'),
        place: {
          artifactLocation: { uri: 'batch-jobs.yml' },
          region: { startLine: lineOf(config(), '  report:'), startColumn: 3 },
        },
      },
    ]);
    expect(results.map(({ code }: { code: string }) => code)).toContain('lint/no-timeout');
    expect(fake.outputs['sarif-file']).toBe('.batch-job/diagnostics.sarif');
  });

  test.each(['deploy', 'plan'] as const)(
    'of a refused %s has each loss at the line of its resource',
    async (command) => {
      const text = config({ queue: '    properties: {fifoEnabled: true}\n' });
      const fake = makeWorld([], await deployed(), text);
      // At the door a plan that ends with a refusal writes the file.
      if (command === 'plan') await writeSarif(fake.world, await plan(fake.world, request()));
      else await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/loses-data' });
      expect(logOf(fake).own).toEqual([
        {
          code: 'stack/loses-data',
          text: expect.stringMatching(
            /^OrdersQueue \(AWS::SQS::Queue\) would be replaced .*allow-replace: OrdersQueue/,
          ),
          place: expect.objectContaining({ region: { startLine: lineOf(text, '  orders:'), startColumn: 3 } }),
        },
      ]);
    },
  );

  test('has what has no place in the config as a notification of a run that failed', async () => {
    const account = await deployed(withBucket());
    const fake = makeWorld([], account, config());
    await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/loses-data' });
    const { own, notifications } = logOf(fake);
    expect(own).toEqual([]);
    expect(notifications).toMatchObject([{ descriptor: { id: 'stack/loses-data' }, level: 'error' }]);
  });

  test('is not written for a run that was refused before its config was compiled', async () => {
    const fake = makeWorld(['999999999999'], makeAccount(), config());
    await expect(deploy(fake.world, request())).rejects.toMatchObject({ code: 'stack/wrong-account' });
    expect(fake.files['diagnostics.sarif']).toBeUndefined();
  });

  test('is a warning where it cannot be written, and the deployment fails for what it failed for', async () => {
    const account = await deployed();
    account.cloud.failures.set('ReportJobDefinition', 'Memory must be at least 4.');
    const fake = makeWorld([], account, config({ memory: 1800 }));
    const { Refused } = await import('../../../src/diagnostics/refused.ts');
    const write: World['write'] = async () => {
      throw new Refused({ code: 'door/cannot-write', message: 'The disk is full.', hint: 'Make room.' });
    };
    await expect(deploy({ ...fake.world, write }, request())).rejects.toMatchObject({ code: 'stack/deploy-failed' });
    expect(fake.annotations).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringMatching(/^diagnostics\.sarif is missing/),
      }),
    );
  });
});
