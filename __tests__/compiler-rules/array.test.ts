import { expect } from '@jest/globals';
import validate from 'asl-validator';
import { exited, runArrayDefinition } from '../job/array/fake-array.ts';
import { bare, config, job, onQueue, queue } from './configs.ts';
import { compiled, complaintsOf, law, refusal, rule, templateOf } from './harness.ts';
import { definitionIn } from './machine-runs.ts';
import { fact, type Json, statementsOf, type Template } from './reading.ts';

const properties = (more: Json = {}): Json => ({
  array: { size: 200, toleratedFailurePercentage: 2.5 },
  retryConfig: { attempts: 4 },
  timeout: 600,
  ...more,
});
const arrayed = config({ report: job(properties()) });
const machineIn = ({ Resources }: Template): Json => Resources.ReportJobExecutionStateMachine.Properties;
const containerIn = ({ Resources }: Template): Json => Resources.ReportJobDefinition.Properties;
const some = (count: number) => exited(...Array.from({ length: count }, (_, index) => index));

rule(
  'running/array',
  'as many children may fail as are tolerated, and no more',
  arrayed,
  async (template) => {
    const statusOf = async (failed: number) =>
      (await runArrayDefinition(definitionIn(template), { size: 200, failed: some(failed), lag: 1 })).status;
    return fact(
      (await statusOf(0)) === 'SUCCEEDED' && (await statusOf(5)) === 'SUCCEEDED' && (await statusOf(6)) === 'FAILED',
      'another number of children may fail',
    );
  },
  (template) => {
    definitionIn(template).States.JudgeChildren.Choices[1].Condition = '{% $failure.failed <= 6 %}';
  },
  (template) => {
    definitionIn(template).States.JudgeChildren.Choices[1].Condition = '{% $failure.failed < 5 %}';
  },
  // A look too early at the summary: of six that failed it shows five, and one that goes on.
  (template) => {
    const { JudgeChildren } = definitionIn(template).States;
    JudgeChildren.Choices.shift();
    JudgeChildren.Choices[0].Condition = '{% $failure.failed <= 5 %}';
  },
);

rule(
  'running/array',
  'AWS Batch tries each child again, and nothing ends one that waits for the others',
  arrayed,
  (template) => {
    const { Run, ...others } = definitionIn(template).States;
    return [
      ...fact(containerIn(template).RetryStrategy?.Attempts === 4, 'no attempts of a child'),
      ...fact(Run.Arguments.ArrayProperties?.Size === 200, 'another size'),
      ...fact(Run.TimeoutSeconds === undefined, 'a time limit of the whole array'),
      ...fact(Run.Arguments.Timeout?.AttemptDurationSeconds === 600, 'no timeout of a child'),
      ...fact(
        !Object.values(others).some((state: Json) => state.Resource === Run.Resource),
        'the array is submitted twice',
      ),
    ];
  },
  (template) => delete containerIn(template).RetryStrategy,
  (template) => delete definitionIn(template).States.Run.Arguments.ArrayProperties,
  (template) => {
    definitionIn(template).States.Run.TimeoutSeconds = 173_400;
  },
  (template) => delete definitionIn(template).States.Run.Arguments.Timeout,
);

rule(
  'running/array',
  'the machine may list the failed children, and its placeholders have values that are used',
  arrayed,
  (template) => {
    const { Definition, DefinitionSubstitutions } = machineIn(template);
    const used = new Set([...JSON.stringify(Definition).matchAll(/\$\{(\w+)\}/g)].map(([, key]) => `${key}`));
    const actions = statementsOf(template)
      .filter(({ role }) => role === 'ReportStateMachineRole')
      .flatMap(({ statement }) => statement.Action);
    const text = JSON.stringify(Definition).replace(/"\$\{(\w+)\}"/g, '"arn:aws:states:::aws-sdk:batch:$1"');
    return [
      ...fact(validate(JSON.parse(text)).isValid, 'an invalid machine'),
      ...fact([...used].toSorted().join() === Object.keys(DefinitionSubstitutions).toSorted().join(), 'placeholders'),
      ...fact(actions.includes('batch:ListJobs') && actions.includes('batch:DescribeJobs'), 'it may not look'),
    ];
  },
  (template) => delete machineIn(template).DefinitionSubstitutions.ListJobs,
  ({ Resources }) => Resources.ReportStateMachineRole.Properties.Policies[0].PolicyDocument.Statement.pop(),
);

law(
  'running/array',
  'a job without array has the machine, the definition and the permissions that it had',
  async () => {
    const template = await templateOf(bare);
    expect(Object.keys(definitionIn(template).States)).not.toContain('CountChildren');
    expect(definitionIn(template).States.Run.Arguments.ArrayProperties).toBeUndefined();
    expect(containerIn(template).RetryStrategy).toBeUndefined();
    expect(JSON.stringify(template.Resources.ReportStateMachineRole)).not.toContain('batch:ListJobs');
  },
);

law('running/array', 'an array adds no resource to a job, and at most 1.1 KB', async () => {
  const sizeOf = async (more: Json) => {
    const { template, templateText } = await compiled(config({ nightlyReport: job(properties(more)) }));
    return { resources: Object.keys((template as unknown as Template).Resources).length, bytes: templateText.length };
  };
  const [plain, array] = [await sizeOf({ array: undefined }), await sizeOf({})];
  expect(array.resources).toBe(plain.resources);
  expect(array.bytes - plain.bytes).toBeLessThanOrEqual(1_100);
});

law('running/array', 'children end at once where another attempt would be wrong', async () => {
  const given = config({
    requests: queue({ visibilityTimeoutSeconds: 200 }),
    report: job(properties({ events: [onQueue('requests')], payloadOverflow: 's3', retryOnOutOfMemory: false })),
  });
  expect(containerIn(await templateOf(given)).RetryStrategy).toEqual({
    Attempts: 4,
    EvaluateOnExit: [
      { Action: 'EXIT', OnReason: 'OutOfMemoryError*' },
      { Action: 'EXIT', OnExitCode: '194' },
    ],
  });
});

law(
  'running/array',
  'an array that tolerates failures starts the jobs of onSuccess with their number, beside places too',
  async () => {
    for (const more of [{}, { maxConcurrency: 1 }]) {
      const { States } = definitionIn(
        await templateOf(config({ report: job(properties({ onSuccess: ['load'], ...more })), load: job() })),
      );
      expect([States.Tolerated.Next, States.Run.Next]).toEqual(
        'maxConcurrency' in more ? ['ReturnPlace', 'ReturnPlace'] : ['OnSuccess', 'OnSuccess'],
      );
      expect(States.Tolerated.End).toBeUndefined();
      expect(JSON.stringify(States.OnSuccess)).toContain("'array':$states.input.array");
    }
  },
);

refusal(
  'running/array',
  'what the children of an array cannot have',
  'config/array',
  arrayed,
  config({ report: job(properties({ retryConfig: { attempts: 11 } })) }),
  config({ report: job(properties({ retryConfig: { attempts: 2, retryIntervalSeconds: 5 } })) }),
  config({ report: job(properties({ queueTimeout: 600 })) }),
  config({ report: job(properties({ useSpotInstances: true, spotFallback: true })) }),
  config({ report: job(properties({ infrastructureRetries: 1 })) }),
  config({ report: job(properties({ array: { size: 10, toleratedFailureCount: 10 } })) }),
  config({ report: job(properties({ array: { size: 10, toleratedFailurePercentage: 100 } })) }),
);
for (const size of [1, 10_001, 2.5])
  law('running/array', `a size of ${size} is an error at its line`, async () => {
    const [problem, ...others] = await complaintsOf(config({ report: job({ array: { size } }) }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'error',
      place: { path: ['resources', 'report', 'properties', 'array', 'size'] },
    });
  });
law('running/array', 'two tolerances are an error', async () => {
  const array = { size: 10, toleratedFailureCount: 1, toleratedFailurePercentage: 1 };
  expect((await complaintsOf(config({ report: job({ array }) }))).length).toBe(1);
});
