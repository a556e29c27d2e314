import { expect } from '@jest/globals';
import { causeOf, type Detail, type Fate, fails, type Run, succeeds, variable } from '../job/fake-batch.ts';
import { config, everything, job } from './configs.ts';
import { law, rule, templateOf } from './harness.ts';
import { definitionIn, exits, interval, runs } from './machine-runs.ts';
import { each, fact, type Json, same, type Template } from './reading.ts';

const machines = 'AWS::StepFunctions::StateMachine';
const never = (count: number): Fate[] => Array.from({ length: count }, () => exits);

rule(
  'machine/loop',
  'standard machines in JSONata',
  everything,
  (template) =>
    each(
      template,
      machines,
      ({ Properties }) =>
        Properties.StateMachineType === 'STANDARD' && Properties.Definition.QueryLanguage === 'JSONata',
    ),
  ({ Resources }) => {
    Resources.ReportJobExecutionStateMachine.Properties.StateMachineType = 'EXPRESS';
  },
  (template) => delete definitionIn(template).QueryLanguage,
);

law('machine/loop', 'as many states for 1,000 attempts as for one', async () => {
  const sizeOf = async (attempts: number) =>
    JSON.stringify(definitionIn(await templateOf(config({ report: job({ retryConfig: { attempts } }) })))).length;
  // The number itself occurs three times: in attempts, condition and cause.
  expect((await sizeOf(1_000)) - (await sizeOf(1))).toBe(3 * 3);
});

const waits =
  (...seconds: number[]) =>
  (run: Run) =>
    same(run.waits, seconds) && run.submissions.length === seconds.length + 1;
const wrongWait = (seconds: string) => (definition: Json) => {
  definition.States.Backoff.Seconds = seconds;
};
runs(
  'machine/loop',
  'waits are interval × multiplier^(attempt − 1), not interval × attempt × multiplier',
  interval(5, 2),
  never(4),
  waits(5, 10, 20),
  [wrongWait('{% 5 * $attempt * 2 %}'), wrongWait('{% $floor($wait) + 1 %}')],
);
runs(
  'machine/loop',
  'a wait is rounded half up, while the variable stays unrounded',
  interval(0.5, 3),
  never(4),
  waits(1, 2, 5),
  [
    // Rounds half to even.
    wrongWait('{% $round($wait) %}'),
    (definition) => {
      definition.States.Backoff.Assign.wait = '{% $floor($wait * 3 + 0.5) %}';
    },
  ],
);
runs('machine/loop', 'an interval of 0 starts the next attempt at once', interval(0, 2), never(4), waits(0, 0, 0), [
  wrongWait('{% 1 %}'),
]);
runs('machine/loop', 'a multiplier below 1 works', interval(40, 0.5), never(4), waits(40, 20, 10), [
  (definition) => {
    definition.States.Backoff.Assign.wait = '{% $max([1, $wait]) %}';
  },
]);
runs(
  'machine/loop',
  'a wait is clamped once per attempt and never overflows',
  interval(10, 1e300, 5),
  never(5),
  waits(10, 99_999_999, 99_999_999, 99_999_999),
  [
    wrongWait('{% 10 * $power(1e300, $attempt - 1) %}'),
    (definition) => {
      definition.States.Backoff.Assign.wait = '{% $wait * 1e300 %}';
    },
  ],
);
const throttled = fails('Too Many Requests', 'Batch.TooManyRequestsException');
runs(
  'machine/loop',
  'throttled submissions burn no attempt',
  interval(0, 1, 1),
  [throttled, throttled, throttled, succeeds],
  (run) => run.status === 'SUCCEEDED' && run.submissions.every((one) => variable(one, 'STP_CURRENT_ATTEMPT') === '1'),
  [
    (definition) => delete definition.States.Run.Retry,
    (definition) => {
      definition.States.Run.Retry[0].ErrorEquals = ['Batch.ServerException'];
    },
  ],
);
runs(
  'machine/loop',
  'exit code 0 is success, also after SIGTERM',
  { ...interval(0, 1, 3), useSpotInstances: true },
  [exits, succeeds],
  (run) => run.status === 'SUCCEEDED' && run.submissions.length === 2,
  [
    (definition) => {
      delete definition.States.Run.End;
      definition.States.Run.Next = 'GiveUp';
    },
  ],
);
runs(
  'machine/loop',
  'every attempt knows its number and how many there are',
  interval(0, 1, 3),
  never(3),
  ({ submissions }) =>
    same(
      submissions.map((one) => [variable(one, 'STP_CURRENT_ATTEMPT'), variable(one, 'STP_MAXIMUM_ATTEMPTS')]),
      [1, 2, 3].map((attempt) => [`${attempt}`, '3']),
    ),
  [
    (definition) => definition.States.Run.Arguments.ContainerOverrides.Environment.splice(1, 1),
    (definition) => {
      definition.States.Backoff.Assign.attempt = '{% $attempt %}';
      definition.States.Decide.Choices[1].Condition = "{% $failure.says != 'x' %}";
    },
  ],
);
runs(
  'machine/loop',
  'each attempt is stopped by the timeout',
  { ...interval(0, 1, 2), timeout: 1_200 },
  never(2),
  ({ submissions }) => submissions.every((one) => one.Timeout?.AttemptDurationSeconds === 1_200),
  [(definition) => delete definition.States.Run.Arguments.Timeout],
);

const terminated = fails(causeOf({ statusReason: 'not needed', exitCode: 143, more: { IsTerminated: true } }));
const tooLarge = fails(causeOf({ statusReason: 'Container Overrides length must be at most 8192' }));
for (const [what, kind, fate] of [
  ['a person stopped', 'stopped', terminated],
  ['whose event is too large', 'payload', tooLarge],
] as const)
  runs(
    'machine/loop',
    `a job that ${what} is not tried again, on spot neither`,
    { ...interval(0, 1, 3), useSpotInstances: true },
    [fate, exits, exits],
    (run) => run.error === kind && run.submissions.length === 1,
    [
      (definition) => {
        definition.States.Decide.Choices[1].Condition = '{% $attempt < 3 %}';
      },
    ],
  );
const lost = fails('', 'States.Timeout');
runs(
  'machine/loop',
  'an attempt that is not done within timeout and queueTimeout was never placed, and is not submitted again',
  { ...interval(0, 1, 3), timeout: 1_200, queueTimeout: 3_600 },
  [lost, exits, exits],
  (run) => run.error === 'never-placed' && run.submissions.length === 1 && /4800 seconds/.test(`${run.cause}`),
  [
    (definition) => definition.States.Run.Catch.shift(),
    (definition) => {
      definition.States.Run.Catch[0].Next = 'Decide';
    },
  ],
);
const limited = (properties: Json, seconds: number | undefined, ...wrong: (number | undefined)[]) =>
  rule(
    'machine/loop',
    `a Task state of ${JSON.stringify(properties)} ends after ${seconds} seconds`,
    config({ report: job(properties) }),
    (template) => fact(definitionIn(template).States.Run.TimeoutSeconds === seconds, 'another limit'),
    ...wrong.map((value) => (template: Template) => {
      definitionIn(template).States.Run.TimeoutSeconds = value;
    }),
  );
limited({ timeout: 1_200 }, 174_000, undefined, 1_200, 172_800);
limited({ timeout: 1_200, queueTimeout: 600 }, 1_800, undefined, 1_200, 174_000);
limited({}, undefined, 172_800);

const classes: [string, Detail, { spot?: boolean }?][] = [
  ['exit-code', { statusReason: 'Essential container in task exited', exitCode: 1 }],
  ['out-of-memory', { reason: 'OutOfMemoryError: Container killed due to memory usage', exitCode: 137 }],
  ['timeout', { statusReason: 'Job attempt duration exceeded timeout', exitCode: 137 }],
  ['host-lost', { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' }],
  ['spot', { statusReason: 'Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.' }, { spot: true }],
  ['spot', { statusReason: 'Essential container in task exited', exitCode: 143 }, { spot: true }],
  ['image-pull', { reason: 'CannotPullContainerError: pull access denied' }],
  ['never-placed', { statusReason: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - the job fits no instance' }],
  ['payload', { statusReason: 'Container Overrides length must be at most 8192' }],
];
for (const [kind, detail, { spot = false } = {}] of classes)
  runs(
    'machine/loop',
    `a failure keeps AWS's reason and the class ${kind}${spot ? ` (${detail.exitCode ? 'a signal' : 'a host'} on spot)` : ''}`,
    { useSpotInstances: spot },
    [fails(causeOf({ ...detail, event: '{"secret":"of the sender"}' }))],
    ({ status, error, cause }) =>
      status === 'FAILED' &&
      error === kind &&
      `${cause}`.includes(detail.reason ?? detail.statusReason ?? '') &&
      !cause?.includes('of the sender'),
    [
      (definition) => {
        definition.States.GiveUp.Error = 'States.TaskFailed';
      },
      (definition) => {
        definition.States.GiveUp.Cause = '{% $failure.class %}';
      },
    ],
  );

const given = (name: string) => (run: Run) => run.submissions.map((one) => variable(one, name))[0];
const named = given('STP_TRIGGER_EVENT_DATA');
const wrongEvent = (definition: Json) => {
  definition.States.Run.Arguments.ContainerOverrides.Environment[0].Value = '{% $string($states.input) %}';
};
runs(
  'machine/input',
  '{triggerEvent, jobName} is Stacktape’s form: the text arrives as it is, the job has that name',
  {},
  [succeeds],
  (run) => named(run) === '{"a":1}' && run.submissions[0]?.JobName === 'report-7',
  [
    wrongEvent,
    (definition) => {
      definition.States.Run.Arguments.JobName = 'report';
    },
  ],
  { triggerEvent: '{"a":1}', jobName: 'report-7' },
);
for (const input of [
  { some: 'event' },
  ['a'],
  'text',
  { triggerEvent: { no: 'text' } },
  { triggerEvent: 'x', jobName: 7 },
])
  runs(
    'machine/input',
    `${JSON.stringify(input)} is taken as the event itself`,
    {},
    [succeeds],
    (run) => named(run) === (typeof input === 'string' ? input : JSON.stringify(input)),
    [
      (definition) => {
        definition.States.Init.Assign.run = "{% {'event': $states.input.triggerEvent, 'name': 'job'} %}";
      },
    ],
    input,
  );
