import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { command, deploy, destroyToNothing, folderOf } from '../support/project.ts';

const name = 'lab-doctor-pr-7';
const folder = folderOf({
  'batch-jobs.yml': `serviceName: lab-doctor

resources:
  calm:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: lab/busybox:latest
            command: [sh, -c, 'echo hello']
      resources:
        cpu: 1
        memory: 256
`,
});

interface Report {
  readonly stack?: string;
  readonly checks: readonly { readonly name: string; readonly verdicts: readonly { readonly kind: string }[] }[];
}

/** Returns what a run of `doctor` printed as JSON, and its exit code. */
const examined = async () => {
  const { code, stdout } = await command('doctor', folder, 'pr-7', { flags: ['--format', 'json'] });
  return { code, report: JSON.parse(stdout) as Report };
};

/** Returns the kinds of the verdicts of a check. */
const kindsOf = ({ checks }: Report, check: string): readonly string[] =>
  checks.find((one) => one.name === check)?.verdicts.map(({ kind }) => kind) ?? [];

beforeAll(() => deploy(folder, 'pr-7'));
afterAll(() => destroyToNothing(folder, 'pr-7', name));

describe('doctor', () => {
  test('reads a deployed stack, and finds nothing wrong with what it can read of it', async () => {
    const { report } = await examined();
    expect(report.stack).toBe(name);
    for (const check of [
      'config',
      'accounts',
      'credentials',
      'stack',
      'job-queues',
      'compute-environments',
      'dead-letters',
    ])
      expect([check, kindsOf(report, check)]).toEqual([check, ['fine']]);
    expect(report.checks.every(({ verdicts }) => verdicts.length > 0)).toBe(true);
  });

  test('ends with 1 if, and only if, it names a fault', async () => {
    const { code, report } = await examined();
    const faults = report.checks.flatMap(({ verdicts }) => verdicts).filter(({ kind }) => kind === 'fault');
    expect(code).toBe(faults.length > 0 ? 1 : 0);
  });
});
