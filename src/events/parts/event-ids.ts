import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import { canonicalArn } from './event-source.ts';

/** The parts of an event's id. At most one of the two sources is present, none where AWS itself is the source. */
export interface EventIdentity {
  /** The name in the config of the resource that has the event. */
  readonly owner: string;
  /** The type of the event, such as `sqs`. */
  readonly event: string;
  /** The source, where it is a resource of this config: its name. */
  readonly sourceName?: string;
  /** The source, where it is anything else: its ARN. */
  readonly sourceArn?: Expression;
  /** The properties that distinguish two events of this source. */
  readonly distinctBy?: unknown;
}

/**
 * Returns the prefix of the logical ids of an event's resources, which the kind of a resource follows (`Rule`):
 * `{Owner}{Event}{Source}`, then 8 hex digits of the hash of `distinctBy`. A source without a name is 8 hex digits of the
 * hash of its canonical ARN, so that another spelling of it changes nothing. Independent of the position in the list, so
 * that moving an event changes nothing. Frozen: a changed id would replace the events of every stack, and Lambda refuses
 * a second mapping to a queue while the old one exists.
 */
export const eventId = ({ owner, event, sourceName, sourceArn, distinctBy }: EventIdentity): string =>
  [
    logicalId(owner, event),
    sourceName === undefined ? '' : logicalId(sourceName),
    sourceName === undefined && sourceArn !== undefined ? hash(canonicalArn(sourceArn)) : '',
    distinctBy === undefined ? '' : hash(distinctBy),
  ].join('');

const hash = (value: unknown): string => shortHash(canonicalJson(value), 8);
