import { describe, expect, test } from '@jest/globals';
import validate from 'asl-validator';
import fc from 'fast-check';
import type { CloudFormationResource } from '../../src/cloudformation/contribution.ts';
import { retryDefaults } from '../../src/job/job-shape.ts';
import { type MachineJob, stateMachineContributions, stateMachineDefinition } from '../../src/job/state-machine.ts';
import {
  causeOf,
  definitionOf,
  type Fate,
  fails,
  runMachine,
  type Submission,
  submitJob,
  succeeds,
  variable,
} from './fake-batch.ts';
import { here, job, name, queue, twelveHex } from './nightly-report.ts';

const longestWait = 99_999_999;
const throttled = fails(
  'Too Many Requests (Service: AWSBatch; Status Code: 429; Error Code: TooManyRequestsException; Request ID: 8c6b2219)',
  'Batch.TooManyRequestsException',
);
const exits = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1 }));

const jobs: fc.Arbitrary<MachineJob> = fc.record({
  attempts: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 7, max: 25 }) },
  ),
  retryIntervalSeconds: fc.oneof(
    fc.constantFrom(0, 1, 5, longestWait, longestWait + 1, 1e12),
    fc.nat(4000),
    fc.double({ min: 0.01, max: 10, noNaN: true }),
  ),
  retryIntervalMultiplier: fc.oneof(
    fc.constantFrom(0, 0.5, 1, 1.5, 2, 1e9, 1e300, Number.MAX_VALUE),
    fc.double({ min: 0, max: 4, noNaN: true }),
  ),
  timeoutSeconds: fc.option(fc.integer({ min: 60, max: 1_209_600 }), { nil: undefined }),
  queueTimeoutSeconds: fc.integer({ min: 600, max: 31_536_000 }),
  spot: fc.boolean(),
  spills: fc.boolean(),
});

/** One attempt of a job. */
interface Attempt {
  /** The outcome of the attempt. */
  readonly end: 'ok' | 'exit-code' | 'payload' | 'timeout' | 'submission';
  /** The number of SubmitJob calls that are throttled before. */
  readonly throttles: number;
}

const ends: Readonly<Record<Attempt['end'], Fate>> = {
  ok: succeeds,
  'exit-code': exits,
  payload: fails(causeOf({ statusReason: 'Container Overrides length must be at most 8192' })),
  timeout: fails(causeOf({ statusReason: 'Job attempt duration exceeded timeout', exitCode: 137 })),
  submission: fails('JobDefinition inactive (Service: AWSBatch; Status Code: 400)', 'Batch.ClientException'),
};

const attempt: fc.Arbitrary<Attempt> = fc.record({
  end: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<Attempt['end'][]>('exit-code', 'timeout', 'submission') },
    { weight: 1, arbitrary: fc.constantFrom<Attempt['end'][]>('ok', 'payload') },
  ),
  throttles: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
});

/** Returns how an execution must end: the number of attempts, the waits between them, and the end of the last one. */
const expectedRun = (
  { attempts, retryIntervalSeconds, retryIntervalMultiplier }: MachineJob,
  planned: readonly Attempt[],
) => {
  const waits: number[] = [];
  let wait = Math.min(retryIntervalSeconds, longestWait);
  for (let number = 1; ; number++) {
    const { end } = planned[number - 1] as Attempt;
    if (end === 'ok' || end === 'payload' || number === attempts) return { number, waits, end };
    waits.push(Math.floor(wait + 0.5));
    wait = Math.min(wait * retryIntervalMultiplier, longestWait);
  }
};

/** The parts of a SubmitJob call that depend on the attempt. */
const partsOf = (submission: Submission) => [
  variable(submission, 'STP_CURRENT_ATTEMPT'),
  variable(submission, 'STP_MAXIMUM_ATTEMPTS'),
  variable(submission, 'STP_TRIGGER_EVENT_DATA'),
  submission.Timeout?.AttemptDurationSeconds,
];

describe('an execution of stateMachineDefinition', () => {
  test('makes the attempts, waits and variables of its job, whatever the outcomes', async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fc.array(attempt, { minLength: 25, maxLength: 25 }), async (job, planned) => {
        const expected = expectedRun(job, planned);
        const fates = planned.flatMap(({ end, throttles }) => [...Array(throttles).fill(throttled), ends[end]]);
        const run = await runMachine(job, fates, { input: { triggerEvent: '{"a":1}', jobName: 'report' } });

        const made = planned.slice(0, expected.number);
        expect(run.waits).toEqual(expected.waits);
        expect(run.retries).toHaveLength(made.reduce((sum, { throttles }) => sum + throttles, 0));
        expect(run.submissions.map(partsOf)).toEqual(
          made.flatMap(({ throttles }, index) =>
            Array(throttles + 1).fill([`${index + 1}`, `${job.attempts}`, '{"a":1}', job.timeoutSeconds]),
          ),
        );
        if (expected.end === 'ok') {
          expect(run).toMatchObject({ status: 'SUCCEEDED' });
          expect(run.output).toEqual({ jobId: `job-${run.submissions.length}`, attempts: expected.number });
        } else {
          expect(run).toMatchObject({ status: 'FAILED', error: expected.end });
          expect(run.cause).toMatch(new RegExp(`^Attempt ${expected.number} of ${job.attempts} failed: .+`));
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    [5, 2, [5, 10, 20, 40]],
    [5, 1, [5, 5, 5, 5]],
    [0, 3, [0, 0, 0, 0]],
    [60, 0, [60, 0, 0, 0]],
    [10, 0.5, [10, 5, 3, 1]],
    [1, 1.5, [1, 2, 2, 3]],
    [5, 0.5, [5, 3, 1, 1]],
    [1, 1e9, [1, longestWait, longestWait, longestWait]],
    [1, Number.MAX_VALUE, [1, longestWait, longestWait, longestWait]],
  ])(
    'with the interval %p and the multiplier %p waits %p seconds',
    async (retryIntervalSeconds, retryIntervalMultiplier, waits) => {
      const job = { attempts: 5, retryIntervalSeconds, retryIntervalMultiplier, spot: false };
      expect((await runMachine(job, Array(5).fill(exits))).waits).toEqual(waits);
    },
  );

  test('submits job, queue, definition, variables, timeout and tag, and no AWS_REGION', async () => {
    const run = await runMachine({ attempts: 2, timeoutSeconds: 60, spot: false }, [succeeds], { input: 'tick' });
    expect(run.submissions).toEqual([
      {
        JobName: 'a1b2',
        JobQueue: 'queue',
        JobDefinition: 'definition:7',
        ContainerOverrides: {
          Environment: [
            { Name: 'STP_TRIGGER_EVENT_DATA', Value: 'tick' },
            { Name: 'STP_MAXIMUM_ATTEMPTS', Value: '2' },
            { Name: 'STP_CURRENT_ATTEMPT', Value: '1' },
            { Name: 'STP_INFRASTRUCTURE_ATTEMPT', Value: '0' },
          ],
        },
        Timeout: { AttemptDurationSeconds: 60 },
        Tags: { 'batch-job:state-machine': 'shop-dev-report-51af3dc0da77' },
      },
    ]);
  });

  test.each(['Batch.TooManyRequestsException', 'Batch.ServerException', 'Batch.AWSBatchException'])(
    'retries SubmitJob after %s twelve times, with doubling waits up to a minute, before the next attempt',
    async (error) => {
      const refused = Array<Fate>(13).fill(fails('Rate exceeded', error));
      const job = { attempts: 2, retryIntervalSeconds: 7, spot: false };
      const run = await runMachine(job, [...refused, succeeds], { random: () => 1 });
      expect(run.retries).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60, 60]);
      expect(run.waits).toEqual([7]);
      expect(run.output).toEqual({ jobId: 'job-14', attempts: 2 });
      expect((await runMachine({ ...job, attempts: 1 }, refused)).error).toBe('submission');
    },
  );

  test.each([
    ['a failed job', exits],
    ['a wrong request', ends.submission],
  ])('submits %s again only for the next attempt', async (_, fate) => {
    const run = await runMachine({ attempts: 3, spot: false }, [fate, fate, fate]);
    expect(run.submissions).toHaveLength(3);
    expect(run.retries).toEqual([]);
  });

  test('keeps the event out of outputs, errors and causes', async () => {
    const event = 'a secret in an event';
    const failed = fails(causeOf({ statusReason: 'Essential container in task exited', exitCode: 1, event }));
    for (const fates of [
      [failed, succeeds],
      [failed, failed],
    ]) {
      const run = await runMachine({ attempts: 2, spot: true }, fates, { input: { triggerEvent: event } });
      expect(run.submissions).toHaveLength(2);
      expect(JSON.stringify([run.outputs, run.output, run.error, run.cause])).not.toContain('secret');
    }
  });
});

describe('stateMachineDefinition', () => {
  test('returns at most 3,800 characters of ASCII with three substitutions', () => {
    fc.assert(
      fc.property(jobs, (job) => {
        const text = JSON.stringify(stateMachineDefinition(job));
        expect(text.length).toBeLessThanOrEqual(3800);
        expect(text).toMatch(/^[ -~]+$/);
        expect(text.match(/\$\{[^}]*\}?/g)).toEqual(
          ['SubmitJob', 'JobQueue', 'JobDefinition'].map((one) => `\${${one}}`),
        );
      }),
    );
  });

  test('multiplies the wait by no factor that could overflow', () => {
    fc.assert(
      fc.property(jobs, (job) => {
        const factor = /\$wait \* ([^\]]+)\]/.exec(JSON.stringify(stateMachineDefinition(job)))?.[1];
        expect(longestWait * Number(factor)).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('returns the same size for 2 attempts and for 9', () => {
    const size = (attempts: number) => JSON.stringify(definitionOf({ attempts, spot: true })).length;
    expect(size(9)).toBe(size(2));
  });

  test.each([true, false])('returns a definition that asl-validator accepts, spot and events in S3 %p', (spot) => {
    const definition = definitionOf({
      attempts: 3,
      timeoutSeconds: 600,
      retryIntervalSeconds: 0.5,
      spot,
      spills: spot,
    });
    const text = JSON.stringify(definition).replace(/\$\{\w+\}/g, submitJob);
    expect(validate(JSON.parse(text))).toMatchObject({ isValid: true, errors: [] });
  });
});

const oneAttempt: MachineJob = { ...retryDefaults, queueTimeoutSeconds: 172_800, spot: false, spills: false };

const bodies = (jobQueue = queue): Record<string, CloudFormationResource> =>
  Object.fromEntries(
    stateMachineContributions(job, oneAttempt, jobQueue).map((one) =>
      one.kind === 'resource' ? [one.id, one.body] : [],
    ),
  );

describe('stateMachineContributions', () => {
  test('returns a state machine with a name of its own that submits one revision of the job definition', () => {
    const { NightlyReportJobExecutionStateMachine: machine } = bodies();
    expect(machine).toEqual({
      Type: 'AWS::StepFunctions::StateMachine',
      Metadata: job.metadata,
      Properties: {
        StateMachineName: name,
        StateMachineType: 'STANDARD',
        RoleArn: { 'Fn::GetAtt': ['NightlyReportStateMachineRole', 'Arn'] },
        Definition: stateMachineDefinition(oneAttempt),
        DefinitionSubstitutions: {
          SubmitJob: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':states:::batch:submitJob.sync']] },
          JobDefinition: { 'Fn::GetAtt': ['NightlyReportJobDefinition', 'JobDefinitionArn'] },
          JobQueue: { Ref: 'StpBatchOnDemandJobQueue' },
        },
      },
    });
  });

  test('uses the ARN of the queue in the substitution and in the role', () => {
    const arn = 'arn:aws:batch:eu-west-1:123456789012:job-queue/shared';
    const { NightlyReportJobExecutionStateMachine: machine, NightlyReportStateMachineRole: role } = bodies(arn);
    expect(machine?.Properties?.DefinitionSubstitutions).toMatchObject({ JobQueue: arn });
    expect(JSON.stringify(role)).toContain(`"${arn}"`);
  });

  test('refers to the state machine by its name instead of Ref and GetAtt, which could make a cycle', () => {
    const machine = stateMachineContributions(job, oneAttempt, queue)[1];
    const arn = here('states', ':stateMachine:shop-dev-nightlyReport-', ...twelveHex);
    expect(machine).toMatchObject({ referenceAs: { expressions: { Ref: arn, Arn: arn, Name: name } } });
  });
});
