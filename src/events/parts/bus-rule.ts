import { arn, type Expression, getAtt } from '../../cloudformation/expression.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { EventContext } from '../event.ts';
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

/**
 * Returns a rule that invokes the trigger function, its permission to do so, and what lets EventBridge keep the events
 * that it could not deliver for 24 hours: in `queue`, else in the dead-letter queue of the stack. `selects` are the
 * properties of the rule that say when it fires.
 */
export const busRule = (
  event: EventContext,
  selects: Readonly<Record<string, Expression | undefined>>,
  form: PayloadForm,
  queue?: DeliveryQueue,
): Expansion => {
  const rule = getAtt(event.id('Rule'), 'Arn');
  return [
    event.child('Rule', 'in-place', {
      Type: 'AWS::Events::Rule',
      DependsOn: [event.stateMachine],
      Properties: {
        State: event.enabled ? 'ENABLED' : 'DISABLED',
        ...selects,
        Targets: [
          {
            Id: 'trigger',
            Arn: event.trigger.arn,
            // An event that EventBridge cannot deliver for 24 hours, its default, would be lost.
            DeadLetterConfig: { Arn: queue?.arn ?? deadLetterQueueArn },
            ...targetInput(form),
          },
        ],
      },
    }),
    event.invokePermission(service, rule),
    ...sending(queue, rule),
  ];
};
