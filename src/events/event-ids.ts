import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { logicalId } from '../cloudformation/names.ts';

/** Where an event comes from: a resource of this config, or an ARN of something else. */
export type EventSource = { readonly name: string } | { readonly arn: Expression };

/**
 * `{Job}{Event}{Source}` and 8 hex of what tells events of one source apart; the kind of a child follows
 * (`Rule`, `Permission`). Never by position, so that moving an event in the list changes nothing.
 * `source` is undefined where AWS itself is the source. Frozen: a changed id makes every stack replace its events, and
 * a queue's mapping cannot be made twice.
 */
export const eventId = (job: string, type: string, source: EventSource | undefined, tellApart: unknown): string =>
  [
    logicalId(job, type),
    source === undefined ? '' : 'name' in source ? logicalId(source.name) : hash(source.arn),
    tellApart === undefined ? '' : hash(tellApart),
  ].join('');

const hash = (value: unknown): string => shortHash(canonicalJson(value), 8);
