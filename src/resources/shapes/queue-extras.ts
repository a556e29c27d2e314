import { busProperties } from '../../events/parts/bus-shape.ts';
import { eventSwitches } from '../../events/parts/event-switches.ts';
import { payloadForms } from '../../events/parts/payload-form.ts';
import { statementActions, statementCondition } from '../../schema/iam-statement.ts';
import { variant, variants } from '../../schema/member.ts';
import { anything, ignored, list, object, oneOf, type Properties, required, text } from '../../schema/shape.ts';
import { disabledGlobalAlarms, queueAlarms } from './alarms.ts';

/** The shapes of the properties of an `sqs-queue` for its policy, what sends to it, and its alarms. */
export const queueExtras = {
  policyStatements: list(
    'Statements of the policy of the queue.',
    object('A statement.', {
      Effect: required(oneOf('Whether it allows or denies.', ['Allow', 'Deny'])),
      Action: required(list('Actions, such as `sqs:SendMessage`.', statementActions, { minItems: 1 })),
      Condition: statementCondition,
      Principal: required(anything('Whom it speaks of, in the words of IAM.')),
    }),
  ),
  alarms: queueAlarms,
  disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
  events: list(
    'What sends messages to the queue.',
    variants(
      'An event.',
      variant(
        'event-bus',
        'Sends events of EventBridge that match a pattern to the queue.',
        {
          ...busProperties,
          ...payloadForms,
          messageGroupId: text('The message group of the messages, which a FIFO queue needs.', {
            minLength: 1,
            maxLength: 128,
          }),
          ...eventSwitches,
        },
        {
          exactlyOne: ['eventBusArn', 'eventBusName', 'useDefaultBus'],
          atMostOne: ['input', 'inputPath', 'inputTransformer'],
        },
      ),
    ),
  ),
} as const;

/** The values of the properties of `queueExtras`. */
export type QueueExtras = Properties<typeof queueExtras>;
