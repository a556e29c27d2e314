import { expect } from '@jest/globals';
import { config, job, queue } from './configs.ts';
import { law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, ofType, same } from './reading.ts';

const getAtt = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const deadLetters = getAtt('StpDeadLetterQueue');
const onBus = (more: Json = {}): Json => ({
  type: 'event-bus',
  properties: { eventBusName: 'bus', eventPattern: { source: ['shop'] }, ...more },
});
const zoned = (more: Json = {}): Json => ({
  type: 'schedule',
  properties: { scheduleRate: 'cron(0 14 * * ? *)', timezone: 'Europe/Prague', ...more },
});
const onLog = (name: string, more: Json = {}): Json => ({
  type: 'cloudwatch-log',
  properties: { logGroupArn: `$CfResourceParam('${name}', 'Arn')`, ...more },
});
const withEvents = (...events: Json[]) =>
  config(
    { bus: { type: 'event-bus' }, aside: queue(), report: job({ events }) },
    { cloudformationResources: { Access: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } } } },
  );

rule(
  'trigger/no-loss',
  'a queue of the config for what a bus could not deliver takes events of that rule alone',
  withEvents(onBus({ onDeliveryFailure: { sqsQueueName: 'aside' } })),
  (template) => {
    const [[rule = '', { Properties }] = ['', { Properties: {} as Json }]] = ofType(template, 'AWS::Events::Rule');
    const { Queues, PolicyDocument } = template.Resources.AsideQueuePolicy?.Properties ?? {};
    return [
      ...fact(same(Properties.Targets[0].DeadLetterConfig, { Arn: getAtt('AsideQueue') }), 'another queue'),
      ...fact(same(Queues, [{ Ref: 'AsideQueue' }]), 'the policy of another queue'),
      ...fact(
        same(PolicyDocument?.Statement, [
          {
            Action: 'sqs:SendMessage',
            Condition: { ArnLike: { 'aws:SourceArn': [getAtt(rule)] } },
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Resource: getAtt('AsideQueue'),
          },
        ]),
        'another statement',
      ),
    ];
  },
  ({ Resources }) => delete Resources.AsideQueuePolicy,
  ({ Resources }) => delete Resources.AsideQueuePolicy.Properties.PolicyDocument.Statement[0].Condition,
  (template) => {
    ofType(template, 'AWS::Events::Rule')[0]?.[1].Properties.Targets.splice(0, 1, { DeadLetterConfig: {} });
  },
);

law('trigger/no-loss', 'a queue has one policy for all events that may end in it', async () => {
  const onDeliveryFailure = { sqsQueueName: 'aside' };
  const events = ['a', 'b'].map((source) => onBus({ eventPattern: { source: [source] }, onDeliveryFailure }));
  const { Resources } = await templateOf(withEvents(...events));
  const { Statement } = Resources.AsideQueuePolicy.Properties.PolicyDocument;
  expect(Statement.map(({ Condition }: Json) => Condition.ArnLike['aws:SourceArn'])).toEqual([
    ofType({ Resources } as never, 'AWS::Events::Rule').map(([id]) => getAtt(id)),
  ]);
});

const scheduleRole = ({ Resources }: { Resources: Json }) => Resources.ReportScheduleRole.Properties;
rule(
  'job/permissions',
  'Scheduler may invoke the trigger function of the job alone, for schedules of the account’s default group',
  withEvents(zoned(), zoned({ timezone: 'America/New_York' })),
  (template) => {
    const [{ Condition, Principal }] = scheduleRole(template).AssumeRolePolicyDocument.Statement;
    const { Statement } = scheduleRole(template).Policies[0].PolicyDocument;
    const allowed = (Action: string) => Statement.find((one: Json) => one.Action.includes(Action));
    return [
      ...fact(Principal.Service === 'scheduler.amazonaws.com', 'trusts another service'),
      ...fact(same(Condition.StringEquals['aws:SourceAccount'], { Ref: 'AWS::AccountId' }), 'any account'),
      ...fact(
        JSON.stringify(Condition.StringEquals['aws:SourceArn'] ?? '').endsWith(':schedule-group/default"]]}'),
        'any group',
      ),
      ...fact(Statement.length === 2, 'more permissions'),
      ...fact(
        same(allowed('lambda:InvokeFunction')?.Resource, getAtt('ReportTriggerFunctionFunction')),
        'another function',
      ),
      ...fact(same(allowed('sqs:SendMessage')?.Resource, deadLetters), 'no dead letters'),
      ...each(template, 'AWS::Scheduler::Schedule', ({ Properties: { Target } }) =>
        same(Target.RoleArn, getAtt('ReportScheduleRole')),
      ),
    ];
  },
  (template) =>
    delete scheduleRole(template).AssumeRolePolicyDocument.Statement[0].Condition.StringEquals['aws:SourceArn'],
  (template) =>
    delete scheduleRole(template).AssumeRolePolicyDocument.Statement[0].Condition.StringEquals['aws:SourceAccount'],
  (template) => {
    scheduleRole(template).Policies[0].PolicyDocument.Statement[0].Resource = '*';
  },
  (template) => scheduleRole(template).Policies[0].PolicyDocument.Statement.pop(),
);

rule(
  'trigger/no-loss',
  'a firing that Scheduler cannot deliver for a day is among the dead letters',
  withEvents(zoned()),
  (template) =>
    each(
      template,
      'AWS::Scheduler::Schedule',
      ({ DependsOn, Properties: { Target } }) =>
        same(Target.DeadLetterConfig, { Arn: deadLetters }) &&
        Target.RetryPolicy.MaximumEventAgeInSeconds === 86_400 &&
        same(DependsOn, ['ReportJobExecutionStateMachine']),
    ),
  (template) => delete ofType(template, 'AWS::Scheduler::Schedule')[0]?.[1].Properties.Target.DeadLetterConfig,
  (template) => delete ofType(template, 'AWS::Scheduler::Schedule')[0]?.[1].DependsOn,
);

rule(
  'job/permissions',
  'CloudWatch may invoke the function for that log group of the account alone, before the filter is made',
  withEvents(onLog('Access')),
  (template) => [
    ...each(
      template,
      'AWS::Lambda::Permission',
      ({ Properties: { Principal, SourceAccount, SourceArn } }) =>
        Principal === 'logs.amazonaws.com' &&
        same(SourceAccount, { Ref: 'AWS::AccountId' }) &&
        JSON.stringify(SourceArn ?? '').endsWith(':log-group:",{"Ref":"Access"},":*"]]}'),
    ),
    ...each(template, 'AWS::Logs::SubscriptionFilter', ({ DependsOn }, id) =>
      same(DependsOn, ['ReportJobExecutionStateMachine', id.replace('SubscriptionFilter', 'Permission')]),
    ),
  ],
  (template) => delete ofType(template, 'AWS::Lambda::Permission')[0]?.[1].Properties.SourceAccount,
  (template) => delete ofType(template, 'AWS::Lambda::Permission')[0]?.[1].Properties.SourceArn,
  (template) => ofType(template, 'AWS::Logs::SubscriptionFilter')[0]?.[1].DependsOn.pop(),
);

refusal(
  'trigger/function',
  'CloudWatch takes two subscription filters for a log group, in whatever spelling and of whatever job',
  'lint/crowded-log-group',
  withEvents(onLog('Access', { filter: 'a' }), onLog('Access', { filter: 'b' })),
  withEvents(onLog('Access', { filter: 'a' }), onLog('Access', { filter: 'b' }), onLog('Access', { filter: 'c' })),
  withEvents(
    ...['', ':*', ''].map((streams, filter) => ({
      type: 'cloudwatch-log',
      properties: {
        logGroupArn: `arn:aws:logs:eu-west-1:123456789012:log-group:theirs${streams}`,
        filter: `${filter}`,
      },
    })),
  ),
);

law('retention/stages', 'a bus with an archive is kept with it, since AWS deletes no bus that has one', async () => {
  const policies = async (properties: Json, stage = 'dev') => {
    const { Resources } = await templateOf({ ...config({ bus: { type: 'event-bus', properties } }), stage });
    return Object.values(Resources).map(({ DeletionPolicy }) => DeletionPolicy);
  };
  const archived = { archivation: { enabled: true } };
  expect(await policies(archived)).toEqual(['RetainExceptOnCreate', 'RetainExceptOnCreate']);
  expect(await policies(archived, 'pr-7')).toEqual(['Delete', 'Delete']);
  expect(await policies({ archivation: { enabled: false } })).toHaveLength(1);
});

law('names/references', 'the bus of a partner bears the name of its source', async () => {
  const eventSourceName = 'aws.partner/example.com/123/orders';
  const { Resources } = await templateOf(config({ bus: { type: 'event-bus', properties: { eventSourceName } } }));
  expect(Resources.BusEventBus.Properties).toMatchObject({
    Name: eventSourceName,
    EventSourceName: eventSourceName,
  });
});
