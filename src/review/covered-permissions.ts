import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import { conditionCovers } from './access/condition.ts';
import { covers, patternOf } from './access/pattern.ts';

/** A permission as it is compared with others. */
export interface WrittenPermission {
  /** Text that is equal for equal permissions. */
  readonly key: string;
  /** The action, resource and condition of a statement that allows; undefined for others, which are not compared. */
  readonly written:
    | { readonly action: Expression; readonly resource: Expression; readonly condition?: Expression }
    | undefined;
}

/** True if whatever a permission allows another one allows, too. False also where that cannot be seen. */
const isWithin = ({ written: part }: WrittenPermission, { written: whole }: WrittenPermission): boolean =>
  part !== undefined &&
  whole !== undefined &&
  covers(patternOf(whole.action, canonicalJson, true), patternOf(part.action, canonicalJson, true)) &&
  covers(patternOf(whole.resource, canonicalJson), patternOf(part.resource, canonicalJson)) &&
  conditionCovers(whole.condition, part.condition, [canonicalJson, canonicalJson]);

/**
 * Returns the keys of the permissions that only `mine` has and one of `theirs` includes: `s3:GetObject` where the others
 * have `s3:*` on the resource. Nobody wins or loses anything by them.
 */
export const coveredKeys = (
  mine: ReadonlyMap<string, WrittenPermission>,
  theirs: ReadonlyMap<string, WrittenPermission>,
): Set<string> =>
  new Set(
    [...mine.values()]
      .filter((one) => !theirs.has(one.key) && [...theirs.values()].some((other) => isWithin(one, other)))
      .map(({ key }) => key),
  );
