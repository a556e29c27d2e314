import type { Expression } from '../../cloudformation/expression.ts';
import { targetKey } from './attachments.ts';
import { conditionCovers } from './condition.ts';
import { type Identity, nobody } from './identities.ts';
import type { KeyOf } from './pattern.ts';
import {
  includes,
  namesTags,
  type PolicyStatement,
  partsOfScope,
  type Scope,
  type Statements,
  statementsOf,
} from './statement.ts';

/**
 * Ways in which permissions become broader: by another action, other resources of an allowed action, a condition that is gone or
 * other, something that is no longer denied, a statement, managed policy, group or role of which the contents are not
 * known, a permissions boundary that is gone or other, another principal that may assume the role, or a right of a
 * container on its host or as root.
 */
export type BroaderBy =
  | 'action'
  | 'resource'
  | 'condition'
  | 'no-denial'
  | 'unread'
  | 'managed-policy'
  | 'group'
  | 'role'
  | 'boundary'
  | 'principal'
  | 'container';

/** A part of a policy by which it allows more than another one, or may. */
export interface Broader {
  readonly by: BroaderBy;
  readonly principals?: Scope;
  readonly actions?: Scope;
  readonly resources?: Scope;
  readonly condition?: Expression;
  /** Resources on which the action was allowed before, or the condition under which it was. */
  readonly was?: readonly Expression[];
  /** A managed policy or group that is new, or gone with what it denies; a role that is new. */
  readonly policy?: Expression;
  /** True if `policy` is gone. */
  readonly gone?: true;
}

/** The functions that return keys of values of the template before and of the one after. */
export interface Keys {
  readonly before: KeyOf;
  readonly after: KeyOf;
}

/** A part of a statement: who may do one action on one resource, or all but some. */
interface Part {
  readonly principals: Scope;
  readonly actions: Scope;
  readonly resources: Scope;
  readonly condition: Expression | undefined;
}

const partsOf = (statement: PolicyStatement): Part[] =>
  partsOfScope(statement.principals).flatMap((principals) =>
    partsOfScope(statement.actions).flatMap((actions) =>
      partsOfScope(statement.resources).map((resources) => ({
        principals,
        actions,
        resources,
        condition: statement.condition,
      })),
    ),
  );

/** True for a part of a trust policy: a policy of a role names no principals. */
const isOfTrust = ({ principals }: Part): boolean => principals.values[0] !== '*';

/** The elements of a statement that have a scope. */
const scopes = ['principals', 'actions', 'resources'] as const;

/** Returns a function that is `includes`, and remembers: parts of one statement share their scopes' patterns. */
const rememberIncludes = (): typeof includes => {
  const known = new Map<Scope, Map<unknown, boolean>>();
  return (general, part) => {
    const key = part.not ? part.patterns : part.patterns[0];
    const results = known.get(general) ?? new Map<unknown, boolean>();
    known.set(general, results);
    const found = results.get(key) ?? includes(general, part);
    results.set(key, found);
    return found;
  };
};

const byEffect = ({ read }: Statements, effect: PolicyStatement['effect']) =>
  read.filter((one) => one.effect === effect);

/** Returns what of two policies' statements is allowed by the second and not by the first, as far as can be seen. */
const broaderStatements = (was: Statements, is: Statements, keys: Keys): Broader[] => {
  const within = rememberIncludes();
  const [allowedBefore, allowed, deniedBefore, denied] = [
    byEffect(was, 'Allow'),
    byEffect(is, 'Allow'),
    byEffect(was, 'Deny'),
    byEffect(is, 'Deny'),
  ];
  const isWithin = (
    part: Part,
    statement: PolicyStatement,
    names: readonly (typeof scopes)[number][] = scopes,
  ): boolean => names.every((name) => within(statement[name], part[name]));
  const isDenied = (part: Part): boolean => denied.some((one) => one.condition === undefined && isWithin(part, one));
  const more = allowed.flatMap(partsOf).flatMap((part): Broader[] => {
    const there = allowedBefore.filter((one) => isWithin(part, one));
    const order = [keys.after, keys.before] as const;
    if (there.some((one) => conditionCovers(one.condition, part.condition, order)) || isDenied(part)) return [];
    const found = { ...part, condition: part.condition as Expression };
    const [former] = there;
    if (former !== undefined)
      return [{ by: 'condition', ...found, was: former.condition === undefined ? [] : [former.condition] }];
    if (isOfTrust(part) && !allowedBefore.some((one) => within(one.principals, part.principals)))
      return [{ by: 'principal', ...found }];
    const elsewhere = allowedBefore.filter(
      (one) => !one.resources.not && isWithin(part, one, ['principals', 'actions']),
    );
    const resources = [...new Set(elsewhere.flatMap((one) => one.resources.values))];
    return [resources.length > 0 ? { by: 'resource', ...found, was: resources } : { by: 'action', ...found }];
  });
  const undenied = deniedBefore.flatMap(partsOf).flatMap((part): Broader[] => {
    const order = [keys.before, keys.after] as const;
    const isStill = denied.some((one) => isWithin(part, one) && conditionCovers(one.condition, part.condition, order));
    // A managed policy, or the policy of the resource, may allow what is denied no more: neither is read here.
    if (isStill) return [];
    return [{ by: 'no-denial', ...part, condition: part.condition as Expression }];
  });
  const [known, kept] = [new Set(was.unread), new Set(is.unread)];
  const isUnread = is.unread.some((key) => !known.has(key)) || was.unread.some((key) => !kept.has(key));
  return [...more, ...undenied, ...(isUnread ? [{ by: 'unread' } as const] : [])];
};

/** Returns the managed policies or groups that only one side has. */
const others = (by: 'managed-policy' | 'group', { was, is }: Sides<readonly Expression[]>, keys: Keys): Broader[] => {
  const [before, after] = [new Set(was.map(keys.before)), new Set(is.map(keys.after))];
  return [
    ...is.filter((one) => !before.has(keys.after(one))).map((policy): Broader => ({ by, policy })),
    ...was.filter((one) => !after.has(keys.before(one))).map((policy): Broader => ({ by, policy, gone: true })),
  ];
};

/** A value of an identity before and after the change. */
interface Sides<T> {
  readonly was: T;
  readonly is: T;
}

/** True if an identity has no permissions boundary any more, or another one than before, or one that names other tags. */
const losesBoundary = ({ was, is }: Sides<Identity>, keys: Keys, hasOtherTags: boolean): boolean =>
  was.boundary !== undefined &&
  (is.boundary === undefined ||
    keys.before(was.boundary) !== keys.after(is.boundary) ||
    keys.before(was.boundaryBody ?? '') !== keys.after(is.boundaryBody ?? '') ||
    (hasOtherTags && namesTags(is.boundaryBody ?? '')));

/** Returns by what the policies, groups and boundary of an identity allow more than those of another; who may assume it is not compared. */
export const broaderPolicies = (was: Identity, is: Identity, keys: Keys): Broader[] => {
  const [tags, formerTags] = [is.tags ?? [], was.tags ?? []];
  const hasOtherTags = keys.before(formerTags) !== keys.after(tags);
  const isBound = losesBoundary({ was, is }, keys, hasOtherTags);
  return [
    ...broaderStatements(
      statementsOf(was.documents, keys.before, hasOtherTags ? formerTags : undefined),
      statementsOf(is.documents, keys.after, hasOtherTags ? tags : undefined),
      keys,
    ),
    ...others('managed-policy', { was: was.managed, is: is.managed }, keys),
    ...others('group', { was: was.groups, is: is.groups }, keys),
    ...(isBound ? [{ by: 'boundary' } as const] : []),
  ];
};

/** Returns by what roles, users and groups may do more that no longer have a policy or membership: what it denied. */
export const broaderTargets = (was: Identity, is: Identity, keys: Keys): Broader[] => {
  const kept = new Set(is.targets.map((target) => targetKey(target, keys.after)));
  const isLost = was.targets.some((target) => !kept.has(targetKey(target, keys.before)));
  return isLost ? broaderPolicies(was, nobody, keys) : [];
};

/**
 * Returns by what an identity is allowed more than before, or may be; empty only if nothing is: whatever is allowed now
 * was allowed then. A part that two former statements allow only together counts as more.
 */
export const broaderBy = (was: Identity, is: Identity, keys: Keys): Broader[] => {
  const lost = broaderTargets(was, is, keys);
  return [
    // A denial that a target lost is reported by `lost`, so that a changed denial is not reported a second time.
    ...broaderPolicies(was, is, keys).filter(({ by }) => lost.length === 0 || by !== 'no-denial'),
    ...lost,
    ...broaderStatements(
      statementsOf(was.trust === undefined ? [] : [was.trust], keys.before),
      statementsOf(is.trust === undefined ? [] : [is.trust], keys.after),
      keys,
    ),
  ];
};
