import { arn, getAtt } from '../../cloudformation/expression.ts';
import { deadLetterQueueArn } from '../../stage/dead-letters.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { EventContext } from '../event.ts';
import { type BridgedEvent, bridgeInput, bridgePattern } from './s3-bridge.ts';

/**
 * Returns what an event of a bucket that is not of this config becomes: a rule of the default event bus, which gets the
 * events of every bucket of the account and region that sends them to EventBridge.
 */
export const expandRule = (bridged: BridgedEvent, event: EventContext): Expansion => {
  const rule = getAtt(event.id('Rule'), 'Arn');
  return [
    event.child('Rule', 'in-place', {
      Type: 'AWS::Events::Rule',
      ...event.dependsOn(),
      Properties: {
        State: event.enabled ? 'ENABLED' : 'DISABLED',
        EventPattern: bridgePattern(bridged),
        Targets: [
          {
            Id: 'trigger',
            Arn: event.trigger.arn,
            // An event that EventBridge cannot deliver for 24 hours, its default, would be lost.
            DeadLetterConfig: { Arn: deadLetterQueueArn },
            InputTransformer: bridgeInput(bridged),
          },
        ],
      },
    }),
    event.invokePermission('events.amazonaws.com', rule),
    {
      kind: 'need',
      of: 'dead-letters',
      service: 'events.amazonaws.com',
      source: rule,
      pattern: arn('events', 'rule/*'),
    },
  ];
};
