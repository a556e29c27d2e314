import { expect } from '@jest/globals';
import { bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, codesOf, compiled, law, refusal, rule, templateOf } from './harness.ts';
import { each, fact, type Json, ofType, same, type Template } from './reading.ts';

const days14 = 1_209_600;
const triggering = (own: Json = {}, more: Json = {}): Case =>
  config({ q: queue(own), report: job({ events: [onQueue('q')] }), ...more });
const redrive = {
  deadLetterTargetArn: { 'Fn::GetAtt': ['QDeadLetterQueue', 'Arn'] },
  maxReceiveCount: 5,
};
/** Returns the faults of a queue `q` that triggers a job and has no redrive policy of its own. */
const hasDeadLetters = ({ Resources }: Template): string[] => [
  ...fact(same(Resources.QQueue.Properties.RedrivePolicy, redrive), 'no redrive policy'),
  ...fact(Resources.QQueue.Properties.MessageRetentionPeriod === days14, 'messages expire early'),
  ...fact(Resources.QDeadLetterQueue?.Type === 'AWS::SQS::Queue', 'no queue'),
  ...fact(Resources.QDeadLetterQueue?.Properties.MessageRetentionPeriod === days14, 'dead letters expire early'),
  ...fact(!('RedriveAllowPolicy' in Resources.QDeadLetterQueue.Properties), 'a circle'),
  ...fact(Resources.QDeadLetterQueue?.Properties.FifoQueue === Resources.QQueue.Properties.FifoQueue, 'another kind'),
];
for (const [kind, given] of [
  ['standard', triggering()],
  ['FIFO', triggering({ fifoEnabled: true })],
] as const)
  rule(
    'trigger/no-loss',
    `a ${kind} queue of the config that triggers a job has dead letters of its own kind, both for 14 days`,
    given,
    hasDeadLetters,
    ({ Resources }) => delete Resources.QQueue.Properties.RedrivePolicy,
    ({ Resources }) => {
      Resources.QQueue.Properties.RedrivePolicy.maxReceiveCount = 1;
    },
    ({ Resources }) => delete Resources.QQueue.Properties.MessageRetentionPeriod,
    ({ Resources }) => delete Resources.QDeadLetterQueue.Properties.MessageRetentionPeriod,
    ({ Resources }) => {
      Resources.QDeadLetterQueue.Properties.RedriveAllowPolicy = {};
    },
    ({ Resources }) => {
      Resources.QDeadLetterQueue.Properties.FifoQueue = kind === 'FIFO' ? undefined : true;
    },
  );

/** Returns the logical ids of the queues of a case. */
const queuesOf = async (given: Case): Promise<string[]> =>
  Object.entries((await templateOf(given)).Resources)
    .filter(([, { Type }]) => Type === 'AWS::SQS::Queue')
    .map(([id]) => id);
law('trigger/no-loss', 'a queue that triggers nothing, or has a redrive policy, gets no dead letters', async () => {
  const to = { redrivePolicy: { targetSqsQueueName: 'dead', maxReceiveCount: 7 } };
  expect(await queuesOf(config({ q: queue() }))).toEqual(['QQueue']);
  expect(await queuesOf(triggering(to, { dead: queue() }))).toEqual(['DeadQueue', 'QQueue']);
  const { Resources } = await templateOf(triggering(to, { dead: queue() }));
  expect(Resources.QQueue.Properties).toMatchObject({ RedrivePolicy: { maxReceiveCount: 7 } });
  expect(Resources.QQueue.Properties).not.toHaveProperty('MessageRetentionPeriod');
});
law('trigger/no-loss', 'a written retention stays', async () => {
  const { Resources } = await templateOf(triggering({ messageRetentionPeriodSeconds: 3_600 }));
  expect(Resources.QQueue.Properties.MessageRetentionPeriod).toBe(3_600);
});
law('trigger/no-loss', 'a queue to which failures go gets no dead letters, and keeps them 14 days', async () => {
  for (const target of [
    { targetSqsQueueName: 'q' },
    { targetSqsQueueArn: "$ResourceParam('q', 'arn')" },
    { targetSqsQueueArn: "$CfResourceParam('QQueue', 'Arn')" },
  ]) {
    const given = triggering({}, { other: queue({ redrivePolicy: { ...target, maxReceiveCount: 5 } }) });
    expect(await queuesOf(given)).toEqual(['OtherQueue', 'QQueue']);
    const { Resources } = await templateOf(given);
    expect(Resources.QQueue.Properties.MessageRetentionPeriod).toBe(days14);
  }
});
law(
  'trigger/no-loss',
  'a queue whose dead letters would have the id of another queue gets none, and a warning',
  async () => {
    const given = triggering({}, { qDeadLetter: queue() });
    expect((await compiled(given)).diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'warning config/redrive',
    );
    expect(await queuesOf(given)).toEqual(['QDeadLetterQueue', 'QQueue']);
    expect((await templateOf(given)).Resources.QQueue.Properties).not.toHaveProperty('RedrivePolicy');
    expect(await codesOf(triggering({}, { qDead: queue() }))).toEqual([]);
  },
);

const redrivenTo = (targetSqsQueueArn: string, fifoEnabled: boolean): Case =>
  triggering({ fifoEnabled, redrivePolicy: { targetSqsQueueArn, maxReceiveCount: 5 } });
refusal(
  'trigger/no-loss',
  'messages of a FIFO queue are moved to a FIFO queue alone, those of another one to no FIFO queue',
  'config/redrive',
  redrivenTo('arn:aws:sqs:eu-west-1:123456789012:dead', false),
  redrivenTo('arn:aws:sqs:eu-west-1:123456789012:dead.fifo', false),
  redrivenTo('arn:aws:sqs:eu-west-1:123456789012:dead', true),
);
rule(
  'trigger/no-loss',
  'a standard queue has no attribute of FIFO queues, which SQS refuses also as false',
  triggering({ fifoEnabled: false, fifoHighThroughput: false, contentBasedDeduplication: false }),
  (template) =>
    each(
      template,
      'AWS::SQS::Queue',
      ({ Properties }) =>
        !['FifoQueue', 'ContentBasedDeduplication', 'DeduplicationScope', 'FifoThroughputLimit'].some(
          (name) => name in Properties,
        ),
    ),
  ({ Resources }) => {
    Resources.QQueue.Properties.ContentBasedDeduplication = false;
  },
  ({ Resources }) => {
    Resources.QDeadLetterQueue.Properties.FifoQueue = false;
  },
);
law('trigger/no-loss', 'a FIFO queue can turn deduplication by content off again', async () => {
  const properties = async (contentBasedDeduplication: boolean) =>
    (await templateOf(config({ q: queue({ fifoEnabled: true, contentBasedDeduplication }) }))).Resources.QQueue
      .Properties;
  expect((await properties(true)).ContentBasedDeduplication).toBe(true);
  expect((await properties(false)).ContentBasedDeduplication).toBe(false);
});

const deadLetters = { 'Fn::GetAtt': ['StpDeadLetterQueue', 'Arn'] };
const policyOf = ({ Resources }: Template): Json => Resources.StpDeadLetterQueuePolicy?.Properties;
const statementOf = (template: Template): Json => policyOf(template)?.PolicyDocument.Statement[0];
rule(
  'trigger/no-loss',
  'what EventBridge cannot deliver goes to the dead letters, to which the rules of the stack and nobody else may send',
  everything,
  (template) => {
    const rules = ofType(template, 'AWS::Events::Rule').map(([id]) => ({ 'Fn::GetAtt': [id, 'Arn'] }));
    const { Statement } = policyOf(template)?.PolicyDocument ?? {};
    return [
      ...each(template, 'AWS::Events::Rule', ({ Properties }) =>
        Properties.Targets.every(({ DeadLetterConfig }: Json) => same(DeadLetterConfig, { Arn: deadLetters })),
      ),
      ...fact(same(policyOf(template)?.Queues, [{ Ref: 'StpDeadLetterQueue' }]), 'another queue'),
      ...fact(
        same(Statement, [
          {
            Action: 'sqs:SendMessage',
            Condition: { ArnLike: { 'aws:SourceArn': rules } },
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Resource: deadLetters,
          },
        ]),
        'another statement',
      ),
    ];
  },
  (template) => delete ofType(template, 'AWS::Events::Rule')[1]?.[1].Properties.Targets[0].DeadLetterConfig,
  ({ Resources }) => delete Resources.StpDeadLetterQueuePolicy,
  (template) => delete statementOf(template).Condition,
  (template) => statementOf(template).Condition.ArnLike['aws:SourceArn'].pop(),
  (template) => {
    statementOf(template).Principal = '*';
  },
);
law(
  'trigger/no-loss',
  'the policy of the dead letters is there where a rule is, and no longer than SQS takes',
  async () => {
    const withoutRule = await templateOf(config({ b: bucket(), report: job({ events: [onObject('b')] }) }));
    expect(withoutRule.Resources).toHaveProperty('StpDeadLetterQueue');
    expect(policyOf(withoutRule)).toBeUndefined();
    const hourly = (count: number) =>
      config({
        report: job({
          events: Array.from({ length: count }, (_, hour) => onSchedule('rate(1 hour)', { input: { hour } })),
        }),
      });
    const sourcesOf = async (count: number) => statementOf(await templateOf(hourly(count))).Condition.ArnLike;
    expect((await sourcesOf(10))['aws:SourceArn']).toHaveLength(10);
    expect(await sourcesOf(11)).toEqual({
      'aws:SourceArn': [
        {
          'Fn::Join': [
            '',
            [
              'arn:',
              { Ref: 'AWS::Partition' },
              ':events:',
              { Ref: 'AWS::Region' },
              ':',
              { Ref: 'AWS::AccountId' },
              ':rule/*',
            ],
          ],
        },
      ],
    });
  },
);
