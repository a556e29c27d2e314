import { expect } from '@jest/globals';
import validate from 'asl-validator';
import { resolved } from '../cloudformation/resolved.ts';
import { config, job, onSchedule } from './configs.ts';
import { codesOf, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, statementsOf, type Template } from './reading.ts';

const foreign = 'arn:aws:sns:eu-west-1:123456789012:oncall';
const topic = (properties: Json = {}): Json => ({ type: 'sns-topic', properties });
const told = config({
  night: topic(),
  report: job({ alarms: [{ snsTopicName: 'night' }, { snsTopicArn: foreign }], events: [onSchedule()] }),
});
const ruleIn = ({ Resources }: Template): Json => Resources.ReportFailureAlarmRule.Properties;
const machineIn = ({ Resources }: Template): Json => Resources.ReportJobExecutionStateMachine.Properties;

rule(
  'running/alarms',
  'the machine of a job with alarms is valid, and each of its placeholders has a value that is used',
  told,
  (template) => {
    const { Definition, DefinitionSubstitutions } = machineIn(template);
    const used = new Set([...JSON.stringify(Definition).matchAll(/\$\{(\w+)\}/g)].map(([, key]) => `${key}`));
    const text = JSON.stringify(Definition).replace(/"\$\{(\w+)\}"/g, '"arn:aws:states:::sns:publish"');
    return [
      ...fact(validate(JSON.parse(text)).isValid, 'invalid'),
      ...fact([...used].toSorted().join() === Object.keys(DefinitionSubstitutions).toSorted().join(), 'other values'),
    ];
  },
  (template) => delete machineIn(template).DefinitionSubstitutions.Tell2,
  (template) => {
    machineIn(template).Definition.States.Tell1.Next = 'Nowhere';
  },
);

rule(
  'running/alarms',
  'the machine and the rule may publish to these topics, and to no other',
  told,
  (template) => {
    const { Tell1, Tell2 } = machineIn(template).DefinitionSubstitutions;
    const topics = JSON.stringify([Tell1, Tell2].map((one) => resolved(one)).toSorted());
    return ['ReportStateMachineRole', 'ReportFailureAlarmRole'].flatMap((role) => {
      const allowed = statementsOf(template)
        .filter((one) => one.role === role && one.statement.Action.includes('sns:Publish'))
        .flatMap(({ statement }) => [statement.Resource].flat());
      return fact(JSON.stringify(allowed.map((one) => resolved(one)).toSorted()) === topics, role);
    });
  },
  ({ Resources }) => {
    Resources.ReportFailureAlarmRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource = '*';
  },
  ({ Resources }) => delete Resources.ReportFailureAlarmRole.Properties.Policies,
);

rule(
  'running/alarms',
  'a rule tells of a run that was stopped or that Step Functions ended, and leaves the others to the machine',
  told,
  (template) => {
    const { EventPattern, Targets, State, EventBusName } = ruleIn(template);
    return [
      ...fact(State === 'ENABLED' && EventBusName === undefined, 'it is off, or on another bus'),
      ...fact(
        JSON.stringify(EventPattern.detail.$or) ===
          '[{"status":["ABORTED","TIMED_OUT"]},{"error":[{"prefix":"States."}],"status":["FAILED"]}]',
        'another pattern',
      ),
      ...fact(
        resolved(EventPattern.detail.stateMachineArn?.[0] ?? '') ===
          'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77',
        'another machine',
      ),
      ...fact(Targets.length === 2 && Targets.every(({ RoleArn }: Json) => RoleArn), 'another number of topics'),
    ];
  },
  (template) => ruleIn(template).EventPattern.detail.$or[0].status.push('FAILED'),
  (template) => delete ruleIn(template).EventPattern.detail.stateMachineArn,
  (template) => delete ruleIn(template).Targets[1].RoleArn,
);

rule(
  'running/alarms',
  'the message of a rule is one JSON string, of values that contain no quote',
  told,
  (template) =>
    each(template, 'AWS::Events::Rule', ({ Properties }) =>
      Properties.Targets.filter(({ InputTransformer }: Json) => InputTransformer).every(
        ({ InputTransformer }: Json) => {
          const { InputPathsMap, InputTemplate } = InputTransformer;
          const used = [...InputTemplate.matchAll(/<(\w+)>/g)].map(([, name]) => name);
          const safe = ['$.detail.executionArn', '$.detail.name', '$.detail.status'];
          return (
            typeof JSON.parse(InputTemplate) === 'string' &&
            used.every((name) => safe.includes(InputPathsMap[`${name}`])) &&
            Object.keys(InputPathsMap).every((name) => used.includes(name))
          );
        },
      ),
    ),
  (template) => {
    ruleIn(template).Targets[0].InputTransformer.InputPathsMap.status = '$.detail.cause';
  },
);

law('running/alarms', 'a job whose runs are replaced tells nobody of a run that was stopped', async () => {
  const replaced = config({ report: job({ overlap: 'replace', alarms: [{ snsTopicArn: foreign }] }) });
  expect(ruleIn(await templateOf(replaced)).EventPattern.detail.$or[0]).toEqual({ status: ['TIMED_OUT'] });
});

law('running/alarms', 'a job without alarms has neither rule nor role for them', async () => {
  const template = await templateOf(config({ report: job() }));
  expect(Object.keys(template.Resources).filter((id) => /Alarm/.test(id))).toEqual([]);
  expect(JSON.stringify(template)).not.toContain('sns:');
});

law('running/alarms', 'a preview writes to topics of its own alone', async () => {
  const inPreview = { ...told, stage: 'pr-7' };
  expect(ruleIn(await templateOf(inPreview)).Targets).toHaveLength(1);
  const silent = config({ report: job({ alarms: [{ snsTopicArn: foreign }] }) });
  expect(
    Object.keys((await templateOf({ ...silent, stage: 'pr-7' })).Resources).filter((id) => /Alarm/.test(id)),
  ).toEqual([]);
});

law('running/alarms', 'a topic that is named twice is told once', async () => {
  const twice = config({ report: job({ alarms: [{ snsTopicArn: foreign }, { snsTopicArn: foreign }] }) });
  expect(ruleIn(await templateOf(twice)).Targets).toHaveLength(1);
});

refusal(
  'running/alarms',
  'a topic of which no mailbox hears',
  'config/alarm',
  told,
  config({ night: topic({ fifoEnabled: true }), report: job({ alarms: [{ snsTopicName: 'night' }] }) }),
  config({ report: job({ alarms: [{ snsTopicArn: `${foreign}.fifo` }] }) }),
);
refusal(
  'running/alarms',
  'a topic of another region',
  'config/other-region',
  told,
  config({ report: job({ alarms: [{ snsTopicArn: 'arn:aws:sns:us-west-2:123456789012:oncall' }] }) }),
);

law('running/alarms', 'what is no topic is an error', async () => {
  for (const alarm of [{ snsTopicName: 'q' }, { snsTopicArn: 'arn:aws:sqs:eu-west-1:123456789012:q' }, {}])
    expect((await codesOf(config({ q: { type: 'sqs-queue' }, report: job({ alarms: [alarm] }) }))).length).toBe(1);
});
