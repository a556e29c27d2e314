import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';

/**
 * Returns the logical id of the topic by which alarms of a stack write to one recipient: one for each address, so that it
 * is confirmed once, whatever the number of alarms. Frozen.
 */
export const alarmMailTopic = (recipient: Expression): string =>
  `StpAlarmMail${shortHash(canonicalJson(recipient), 8)}`;
