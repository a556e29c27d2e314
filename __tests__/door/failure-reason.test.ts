import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { Log } from '../../src/door/log.ts';
import { reportProblem } from '../../src/door/report-end.ts';
import { DeployFailed } from '../../src/operations/stack/deploy-failed.ts';

/** Reports what a step threw, and returns its step output `failure-reason`. */
const reasonOf = async (problem: unknown): Promise<string | undefined> => {
  const outputs: Record<string, string> = {};
  const log: Log = {
    inActions: true,
    console: {
      group: async (_, work) => await work(),
      info: () => {},
      annotate: () => {},
      summary: () => {},
      output: (name, value) => {
        outputs[name] = value;
      },
    },
    lines: () => {},
    print: () => {},
    mask: () => {},
    state: () => {},
  };
  await reportProblem(log, problem, { file: 'batch-jobs.yml', format: 'text', isResult: false });
  return outputs['failure-reason'];
};

describe('failure-reason', () => {
  test("of a deployment that CloudFormation failed is AWS's own reason, which the annotations have beside the message", async () => {
    const message = 'The deployment failed (UPDATE_ROLLBACK_COMPLETE). The stack is as it was before.';
    const reason = 'ReportJobDefinition: Memory must be at least 4.';
    expect(
      await reasonOf(
        new DeployFailed({ message, hint: 'Mend it.', reason }, { causes: [], outcome: 'It rolled back.', links: [] }),
      ),
    ).toBe(`stack/deploy-failed: ${reason}`);
  });

  test('of any other refusal is its message', async () => {
    expect(await reasonOf(new Refused({ code: 'stack/busy', message: 'It is busy.', hint: 'Wait.' }))).toBe(
      'stack/busy: It is busy.',
    );
  });
});
