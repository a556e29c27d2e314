import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { arn, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { EventContext, SourceContext } from '../event.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { type PayloadForm, targetInput } from './payload-form.ts';
import { mayBeSentTo } from './queue-policy.ts';

const service = 'events.amazonaws.com';

/** Returns what lets EventBridge send to the queue of what it could not deliver. A queue by its ARN has a policy already. */
const sending = (queue: DeliveryQueue | undefined, rule: Expression): Expansion => {
  const pattern = arn('events', 'rule/*');
  if (queue === undefined) return [{ kind: 'need', of: 'dead-letters', service, source: rule, pattern }];
  return queue.own === undefined ? [] : mayBeSentTo(queue.own, service, rule, { pattern });
};

/** A rule of EventBridge: when it fires, its one target, and where events go that it could not deliver. */
export interface Rule {
  /** The properties that say when it fires. */
  readonly selects: Readonly<Record<string, Expression | undefined>>;
  /** `Id`, `Arn` and further properties of the target, such as `Input`. */
  readonly target: Readonly<Record<string, Expression>>;
  /** The queue for failures; without it the dead-letter queue of the stack. */
  readonly queue?: DeliveryQueue | undefined;
  readonly dependsOn?: readonly string[];
}

/** Returns a rule, and what lets EventBridge keep the events that it could not deliver for 24 hours. */
export const eventRule = (
  event: SourceContext,
  { selects, target, queue, dependsOn }: Rule,
): readonly [ResourceContribution, ...Expansion] => [
  event.child('Rule', 'in-place', {
    Type: 'AWS::Events::Rule',
    ...(dependsOn?.length ? { DependsOn: dependsOn } : {}),
    Properties: {
      State: event.enabled ? 'ENABLED' : 'DISABLED',
      ...selects,
      // An event that EventBridge cannot deliver for 24 hours, its default, would be lost.
      Targets: [{ ...target, DeadLetterConfig: { Arn: queue?.arn ?? deadLetterQueueArn } }],
    },
  }),
  ...sending(queue, getAtt(event.id('Rule'), 'Arn')),
];

/** Returns a rule that invokes the Lambda function with a form of the event, and its permission to do so. */
export const busRule = (
  event: EventContext,
  selects: Rule['selects'],
  form: PayloadForm,
  queue?: DeliveryQueue,
): Expansion => {
  const [rule, ...sends] = eventRule(event, {
    selects,
    target: { Id: 'trigger', Arn: event.trigger.arn, ...targetInput(form) },
    queue,
    dependsOn: event.trigger.dependsOn,
  });
  const permission = event.invokePermission(service, getAtt(event.id('Rule'), 'Arn'));
  return [rule, permission, ...sends];
};
