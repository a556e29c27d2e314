import { allow } from '../../cloudformation/contribution.ts';
import { accountId, arn, concat, type Expression, getAtt, region } from '../../cloudformation/expression.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { EventContext } from '../event.ts';
import { jsonExpression } from './payload-form.ts';

/** The kind of the role by which Scheduler invokes the trigger function of a job. */
const roleKind = 'ScheduleRole';

/**
 * The event that the job receives without `input`, in the form of a scheduled event of a rule, as JSON. Scheduler replaces
 * its keywords at each firing. The time is that of the schedule, and so the same for every attempt to deliver one firing,
 * while the id is another for each attempt; by default Scheduler sends an event of this form whose values it does not
 * document.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
 */
const scheduledEvent: Expression = concat(
  '{"version":"0","id":"<aws.scheduler.execution-id>","detail-type":"Scheduled Event","source":"aws.scheduler","account":"',
  accountId,
  '","time":"<aws.scheduler.scheduled-time>","region":"',
  region,
  '","resources":["<aws.scheduler.schedule-arn>"],"detail":{}}',
);

/** A schedule in a time zone. */
export interface ZonedSchedule {
  /** `rate(…)` or `cron(…)`. */
  readonly rate: Expression;
  readonly timezone: Expression;
  /** The payload that replaces the event. */
  readonly input?: unknown;
}

/**
 * Returns a schedule of EventBridge Scheduler that invokes the trigger function, and the role of the job that lets it.
 * The role trusts schedules of the default group only: Scheduler names the group, not the schedule, as its source.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
 */
export const zonedSchedule = ({ rate, timezone, input }: ZonedSchedule, event: EventContext): Expansion => {
  const group = { sourceArn: arn('scheduler', 'schedule-group/default') };
  const role = event.ownerRole(roleKind, 'scheduler.amazonaws.com', group, [
    allow(['lambda:InvokeFunction'], event.trigger.arn),
    allow(['sqs:SendMessage'], deadLetterQueueArn),
  ]);
  return [
    role,
    event.child('Schedule', 'none', {
      Type: 'AWS::Scheduler::Schedule',
      ...event.dependsOn(),
      Properties: {
        State: event.enabled ? 'ENABLED' : 'DISABLED',
        ScheduleExpression: rate,
        ScheduleExpressionTimezone: timezone,
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          Arn: event.trigger.arn,
          RoleArn: getAtt(role.id, 'Arn'),
          Input: input === undefined ? scheduledEvent : jsonExpression(input),
          // Scheduler's maximums, and its defaults: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_RetryPolicy.html
          RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
          DeadLetterConfig: { Arn: deadLetterQueueArn },
        },
      },
    }),
  ];
};
