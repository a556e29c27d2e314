import type { Expression } from '../../cloudformation/expression.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { Neighbour } from '../../stage/resource.ts';

/**
 * Returns the need of a source to send messages to a queue of this config by a service, such as `events.amazonaws.com`.
 * A queue has one policy only, `{Queue}QueuePolicy`, which `shared/queue-policies.ts` makes of all needs. `pattern` fits all
 * such sources of the account and region; it takes their place where a policy cannot name every one.
 */
export const mayBeSentTo = (
  { name, id }: Pick<Neighbour, 'name' | 'id'>,
  service: string,
  source: Expression,
  { pattern = source }: { readonly pattern?: Expression } = {},
): Expansion => [{ kind: 'need', of: 'queue-sender', queue: { name, id }, service, source, pattern }];
