import { canonicalJson, shortHash } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';

/** What an event's id is made of. At most one of the sources is given; none where AWS itself is the source. */
export interface EventIdentity {
  /** The job's name in the config. */
  readonly job: string;
  /** The event's type. */
  readonly event: string;
  /** A resource of this config, by its name. */
  readonly sourceName?: string;
  /** The ARN of anything else. */
  readonly sourceArn?: Expression;
  /** What tells two events of this source apart. */
  readonly tellApart?: unknown;
}

/**
 * `{Job}{Event}{Source}`, 8 hex of the source's ARN if it has no name, and 8 hex of what tells events of one source
 * apart; the kind of a child follows (`Rule`, `Permission`). Never by position, so that moving an event in the list
 * changes nothing. Frozen: with a changed id every stack makes its events anew, and a mapping to the same queue is
 * refused while the old one exists.
 */
export const eventId = ({ job, event, sourceName, sourceArn, tellApart }: EventIdentity): string =>
  [
    logicalId(job, event),
    sourceName === undefined ? '' : logicalId(sourceName),
    sourceName === undefined && sourceArn !== undefined ? hash(sourceArn) : '',
    tellApart === undefined ? '' : hash(tellApart),
  ].join('');

const hash = (value: unknown): string => shortHash(canonicalJson(value), 8);
