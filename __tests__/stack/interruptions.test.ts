import { describe, expect, test } from '@jest/globals';
import { interruptionBy, interruptionsIn, type RunningJob } from '../../src/stack/interruptions.ts';
import { lossSentence, refusalOfLosses } from '../../src/stack/loss-refusal.ts';
import type { Allowances } from '../../src/stack/losses.ts';
import { change, lossesBy, removed, template } from './changes.ts';

const sides = {
  Pool: {
    Type: 'AWS::Batch::ComputeEnvironment',
    Properties: {
      UpdatePolicy: { JobExecutionTimeoutMinutes: 90 },
      ComputeResources: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Machine' } } },
    },
  },
  Machine: { Type: 'AWS::EC2::LaunchTemplate' },
};

/** Returns the question about a pool whose launch template changes. */
const question = (allow: Partial<Allowances> = {}) => {
  const [asked] = interruptionsIn({
    changes: [change({ type: 'AWS::EC2::LaunchTemplate', logicalId: 'Machine' })],
    deployed: template(sides),
    ours: template(sides),
    preview: true,
    allow: { replace: ['*'], delete: ['*'], ...allow },
  });
  if (!asked) throw new Error('nothing was asked');
  return asked;
};
const lossOf = (answer: readonly RunningJob[] | { unknown: string }, allow: Partial<Allowances> = {}) =>
  interruptionBy(question(allow), answer);

describe('interruptionBy', () => {
  test('returns a loss for jobs without a timeout or with more of it left than AWS gives them, and names them', () => {
    const jobs = [{ name: 'etl' }, { name: 'short', minutesLeft: 90 }, { name: 'long', minutesLeft: 91 }];
    expect(lossOf(jobs)).toMatchObject({ kind: 'interrupt', allowed: false, allowances: ['allow-interrupt'] });
    expect(lossSentence(lossOf(jobs) as never)).toBe(
      'Pool (AWS::Batch::ComputeEnvironment) would get new instances; it counts, since AWS stops jobs that still run 90 minutes later: etl (no timeout), long (91 minutes left)',
    );
  });

  test('returns none if every job ends before, or none runs', () => {
    expect(
      lossOf([
        { name: 'short', minutesLeft: 90 },
        { name: 'done', minutesLeft: 0 },
      ]),
    ).toBeUndefined();
    expect(lossOf([])).toBeUndefined();
  });

  test('names the first five jobs', () => {
    const jobs = Array.from({ length: 12 }, (_, index) => ({ name: `job-${index % 10}` }));
    expect(lossOf(jobs)?.why).toMatch(/: job-0 \(no timeout\), .* and 7 more$/);
    expect(lossOf(jobs.slice(0, 5))?.why).not.toContain('more');
  });

  test('returns a loss if AWS does not list the jobs', () => {
    expect(lossOf({ unknown: 'aws/denied: no' })?.why).toBe(
      'whether jobs run in it for more than 90 minutes is not known (aws/denied: no)',
    );
  });

  test('is allowed by allow-interrupt alone, with the logical id of the environment or *', () => {
    const isAllowed = (interrupt?: string[]) => lossOf([{ name: 'etl' }], interrupt ? { interrupt } : {})?.allowed;
    expect([isAllowed(), isAllowed([]), isAllowed(['Queue'])]).toEqual([false, false, false]);
    expect([isAllowed(['Pool']), isAllowed(['*'])]).toEqual([true, true]);
  });
});

describe('refusalOfLosses', () => {
  test('has the code stack/interrupts-jobs if running jobs are the only loss, and says to wait', () => {
    const loss = lossOf([{ name: 'etl' }]);
    if (!loss) throw new Error('no loss');
    expect(refusalOfLosses([loss])).toMatchObject({
      code: 'stack/interrupts-jobs',
      hint: 'Deploy again when these jobs have ended. If they may be stopped, say so with allow-interrupt: Pool.',
    });
    const { losses } = lossesBy([removed('AWS::S3::Bucket')]);
    expect(refusalOfLosses([loss, ...losses])).toMatchObject({
      code: 'stack/loses-data',
      hint: 'If that is what you want, say so with allow-delete: Data and allow-interrupt: Pool.',
    });
  });
});
