import { expect } from '@jest/globals';
import validate from 'asl-validator';
import { overlaps } from '../../src/job/overlap.ts';
import { config, job, onQueue, onSchedule, queue } from './configs.ts';
import { codesOf, law, rule, templateOf } from './harness.ts';
import { each, fact, type Json, statementsOf, type Template } from './reading.ts';

const machineIn = ({ Resources }: Template): Json => Resources.ReportJobExecutionStateMachine.Properties;
const locked = (overlap: string, more: Json = {}) => config({ report: job({ overlap, ...more }) });
const modes = overlaps.filter((one) => one !== 'allow');

/** Returns the IAM actions of the calls that a machine makes to DynamoDB, Step Functions and ListJobs. */
const actionsOf = (machine: Json): string[] =>
  Object.values<Json>(machine.DefinitionSubstitutions).flatMap((value) => {
    const [, service, call] = /aws-sdk:(\w+):(\w+)/.exec(JSON.stringify(value).replaceAll('","', '')) ?? [];
    if (service === undefined || call === undefined) return [];
    // A transaction needs the actions of its parts: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
    if (call === 'transactWriteItems') return ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
    return [`${service === 'sfn' ? 'states' : service}:${call[0]?.toUpperCase()}${call.slice(1)}`];
  });

for (const overlap of modes) {
  rule(
    'running/places',
    `the role of a job with overlap: ${overlap} has each action that its machine calls`,
    locked(overlap),
    (template) => {
      const allowed = statementsOf(template)
        .filter(({ role }) => role === 'ReportStateMachineRole')
        .flatMap(({ statement }) => statement.Action);
      return actionsOf(machineIn(template)).flatMap((action) => fact(allowed.includes(action), `no ${action}`));
    },
    (template) => {
      machineIn(template).DefinitionSubstitutions.More = 'arn:aws:states:::aws-sdk:sfn:redriveExecution';
    },
  );
  rule(
    'running/places',
    `the machine of a job with overlap: ${overlap} is valid, and each of its placeholders has a value`,
    locked(overlap, { timeout: 600, retryConfig: { attempts: 3 } }),
    (template) => {
      const { Definition, DefinitionSubstitutions } = machineIn(template);
      const used = new Set([...JSON.stringify(Definition).matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
      const known = Object.keys(DefinitionSubstitutions);
      const text = JSON.stringify(Definition).replace(/"\$\{(\w+)\}"/g, '"arn:aws:states:::aws-sdk:sfn:$1"');
      return [
        ...fact(validate(JSON.parse(text)).isValid, 'invalid'),
        ...fact(
          [...used].every((name) => known.includes(`${name}`)),
          'a placeholder without a value',
        ),
        ...fact(
          known.every((name) => used.has(name)),
          'a value that nothing uses',
        ),
      ];
    },
    (template) => delete machineIn(template).DefinitionSubstitutions.GetItem,
    (template) => {
      machineIn(template).Definition.States.TakePlace.Next = 'Nowhere';
    },
  );
}
rule(
  'running/places',
  'a machine takes the places of its own job alone',
  config({ report: job({ overlap: 'queue' }) }),
  (template) =>
    each(template, 'AWS::IAM::Role', ({ Properties }) =>
      (Properties.Policies ?? [])
        .flatMap(({ PolicyDocument }: Json) => PolicyDocument.Statement)
        .filter(({ Action }: Json) => [Action].flat().some((one) => `${one}`.startsWith('dynamodb:')))
        .every(
          ({ Condition }: Json) =>
            JSON.stringify(Condition) === '{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":["report"]}}',
        ),
    ),
  ({ Resources }) => {
    for (const { PolicyDocument } of Resources.ReportStateMachineRole.Properties.Policies)
      for (const statement of PolicyDocument.Statement) delete statement.Condition;
  },
);
rule(
  'running/places',
  'the table is paid by use, forgets old entries, and goes with its stack',
  locked('queue'),
  ({ Resources }) => {
    const { Type, Properties, DeletionPolicy, UpdateReplacePolicy } = Resources.StpRuns;
    return fact(
      Type === 'AWS::DynamoDB::Table' &&
        Properties.BillingMode === 'PAY_PER_REQUEST' &&
        Properties.TimeToLiveSpecification?.Enabled === true &&
        DeletionPolicy === 'Delete' &&
        UpdateReplacePolicy === 'Delete',
      'another table',
    );
  },
  ({ Resources }) => {
    Resources.StpRuns.DeletionPolicy = 'Retain';
  },
  ({ Resources }) => delete Resources.StpRuns.Properties.TimeToLiveSpecification,
);

law(
  'running/places',
  'a stack without such a job has no table, and its machines no more states than before',
  async () => {
    for (const given of [config({ report: job() }), locked('allow')]) {
      const template = await templateOf(given);
      expect(Object.keys(template.Resources)).not.toContain('StpRuns');
      expect(Object.keys(machineIn(template).Definition.States).toSorted()).toEqual([
        'Backoff',
        'Decide',
        'GiveUp',
        'Init',
        'Recover',
        'Run',
      ]);
    }
  },
);

law('running/places', 'maxConcurrency alone makes later starts wait', async () => {
  const template = await templateOf(config({ report: job({ maxConcurrency: 3 }) }));
  const { States } = machineIn(template).Definition;
  expect(States.Init.Next).toBe('Enqueue');
  expect(JSON.stringify(States.TakePlace)).toContain('":count":{"N":"3"}');
});

law('running/places', 'events that carry data are lost only where the config says so', async () => {
  const on = (event: Json, more: Json) => codesOf(config({ q: queue(), report: job({ events: [event], ...more }) }));
  for (const overlap of ['skip', 'replace']) {
    expect(await on(onQueue('q'), { overlap })).toContain('config/lossy-overlap');
    expect(await on(onQueue('q'), { overlap, lossy: true })).not.toContain('config/lossy-overlap');
    expect(await on(onSchedule(), { overlap })).not.toContain('config/lossy-overlap');
  }
  expect(await on(onQueue('q'), { overlap: 'queue' })).not.toContain('config/lossy-overlap');
  expect(await on(onSchedule(), { overlap: 'allow', maxConcurrency: 2 })).toContain('config/overlap');
});
