import { canonicalJson } from '../../cloudformation/canonical.ts';
import { allow, type ResourceContribution, type Statement } from '../../cloudformation/contribution.ts';
import { arn, concat, type Expression, getAtt, partition } from '../../cloudformation/expression.ts';
import { role } from '../../cloudformation/role.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { resourceOf } from '../../events/parts/event-source.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { stateMachineArn } from '../address.ts';
import type { JobProperties } from '../job-shape.ts';
import { type RunAlarms, tellOf } from './alarm-states.ts';

/** Hosts of the console by how the names of regions begin: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoleHosts: readonly (readonly [begins: string, host: string])[] = [
  ['cn-', 'console.amazonaws.cn'],
  ['us-gov-', 'console.amazonaws-us-gov.com'],
];

const consoleHost = (region = ''): string =>
  consoleHosts.find(([begins]) => region.startsWith(begins))?.[1] ?? 'console.aws.amazon.com';

/**
 * Returns the alarms of a job; undefined for a job that tells nobody. In a preview these are topics of the preview alone, as
 * for every alarm: it would write to topics of production.
 */
export const runAlarmsOf = (
  { alarms = [] }: Pick<JobProperties, 'alarms'>,
  job: ResourceContext,
): RunAlarms | undefined => {
  const topics = alarms.flatMap(({ snsTopicName, snsTopicArn }): Expression[] => {
    const text = (snsTopicName ?? snsTopicArn) as string;
    const own = resourceOf(text, job.neighbours);
    if (own === undefined) return job.stage.preview ? [] : [expressionOf(text)];
    return own.borrowed ? [] : [own.params.arn as Expression];
  });
  const each = [...new Map(topics.map((topic) => [canonicalJson(topic), topic])).values()];
  const { stack, stage } = job.stage;
  return each.length === 0 ? undefined : { topics: each, stack, stage, consoleHost: consoleHost(job.region) };
};

/** Returns the values of the placeholders that the states have which write to topics. */
export const alarmCalls = ({ topics }: RunAlarms): Readonly<Record<string, Expression>> => ({
  Publish: concat('arn:', partition, ':states:::sns:publish'),
  ...Object.fromEntries(topics.map((topic, index) => [tellOf(index), topic])),
});

/** Returns the statement that lets a role write to the topics of a job. */
export const alarmStatements = ({ topics }: RunAlarms): Statement[] => [allow(['sns:Publish'], [...topics])];

/** The source and the type of the events by which Step Functions tells how an execution ends. */
const endOfExecution = { source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] };

/**
 * Returns the pattern of the ends that the machine itself cannot tell: an execution that was stopped or timed out, or that
 * Step Functions ended for an error of its own, whose name begins with `States.`. `error` is not among the keys that AWS
 * documents. A job whose starts replace its runs has no alarm for those that are stopped, since that is how they are replaced.
 * https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
const untoldEnds = (job: ResourceContext, isReplaced: boolean): Expression => ({
  ...endOfExecution,
  detail: {
    stateMachineArn: [stateMachineArn(job)],
    $or: [
      { status: isReplaced ? ['TIMED_OUT'] : ['ABORTED', 'TIMED_OUT'] },
      { status: ['FAILED'], error: [{ prefix: 'States.' }] },
    ],
  },
});

/**
 * Returns the message about such an end, as EventBridge fills it in: one JSON string. Its values are a name, an ARN and a
 * status, which contain no quote; `cause` and `error` may, and may be absent.
 */
const untoldMessage = (job: string, { stack, stage }: RunAlarms): Expression => ({
  InputPathsMap: { arn: '$.detail.executionArn', name: '$.detail.name', status: '$.detail.status' },
  InputTemplate: `"The run <name> of the job ${job} (${stack}) did not end by itself: <status>. Show it: runs --stage ${stage} --execution <name>. Its log: logs --stage ${stage} --execution <name>. Execution: <arn>"`,
});

/**
 * Returns the rule of EventBridge that tells the topics of a job of the ends that its machine cannot, and the role by which
 * it writes to them. A role lets it write to a topic whose policy does not know it:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export const alarmContributions = (
  job: ResourceContext,
  alarms: RunAlarms,
  isReplaced: boolean,
): ResourceContribution[] => {
  const publisher = role({
    id: job.id('FailureAlarmRole'),
    path: job.stage.rolePath,
    service: 'events.amazonaws.com',
    sourcePattern: arn('events', 'rule/*'),
    statements: alarmStatements(alarms),
    from: job.path,
    metadata: job.metadata,
  });
  return [
    publisher,
    {
      kind: 'resource',
      id: job.id('FailureAlarmRule'),
      from: job.path,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::Events::Rule',
        Metadata: job.metadata,
        Properties: {
          State: 'ENABLED',
          EventPattern: untoldEnds(job, isReplaced),
          Targets: alarms.topics.map((topic, index) => ({
            Id: `topic${index + 1}`,
            Arn: topic,
            RoleArn: getAtt(publisher.id, 'Arn'),
            InputTransformer: untoldMessage(job.name, alarms),
          })),
        },
      },
    },
  ];
};
