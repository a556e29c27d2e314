import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isMap } from '../cloudformation/expression.ts';
import type { TemplateResource } from '../stack/template-changes.ts';
import { coveredKeys, type WrittenPermission } from './covered-permissions.ts';
import type { NamedTexts } from './expression-text.ts';
import { shownInFull } from './redaction.ts';

/** A permission of one action on one resource, or one statement that says what it does not cover. */
export interface Permission extends WrittenPermission {
  readonly effect: string;
  readonly action: string;
  readonly resource: string;
  /** The IAM condition as text; empty without one. */
  readonly condition: string;
}

/** Permissions that a change grants and takes away, each as a clause that follows `may now` or `may no longer`. */
export interface PermissionChange {
  readonly granted: readonly string[];
  readonly dropped: readonly string[];
  /** Clauses that follow `may still`: of what is written anew, and was allowed by something wider before. */
  readonly kept: readonly string[];
  /** Clauses that follow `is now` or `is no longer`: `denied s3:DeleteObject on …`. */
  readonly denied: readonly string[];
  readonly undenied: readonly string[];
}

/** Permissions that belong together, with the words for them: those of a resource in `connectTo`. */
export interface PermissionGroup {
  /** `read, write and delete objects in`. */
  readonly words: string;
  /** The name of the resource. */
  readonly name: string;
  /** The keys of its permissions, as `permissionKeys` returns them. */
  readonly keys: readonly string[];
}

const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Expression];
};

/** Returns the statements of a policy document. */
export const statementsIn = (document: Expression | undefined): readonly Expression[] =>
  isMap(document) ? listOf(document.Statement) : [];

/** Returns the statements of the policies of a role, or of a policy. */
const statementsOf = (resource: TemplateResource | undefined): readonly Expression[] => {
  const { Policies, PolicyDocument } = (isMap(resource?.Properties) ? resource.Properties : {}) as {
    Policies?: Expression;
    PolicyDocument?: Expression;
  };
  const inline = listOf(Policies).flatMap((policy) => (isMap(policy) ? statementsIn(policy.PolicyDocument) : []));
  return [...inline, ...statementsIn(PolicyDocument)];
};

/** Returns the managed policies of a role as permissions. */
const managedOf = (resource: TemplateResource | undefined, names: NamedTexts): Permission[] => {
  const { ManagedPolicyArns } = (isMap(resource?.Properties) ? resource.Properties : {}) as {
    ManagedPolicyArns?: Expression;
  };
  return listOf(ManagedPolicyArns).map((arn) => ({
    key: canonicalJson(['managed', arn]),
    effect: 'Allow',
    action: 'what a managed policy allows',
    resource: shownInFull(['ManagedPolicyArns'], arn, names),
    condition: '',
    written: undefined,
  }));
};

/** Returns each action of a statement of IAM with each of its resources, and a text that is equal for equal permissions. */
const pairsIn = (statement: Readonly<Record<string, Expression>>) => {
  const { Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
  const actions = NotAction === undefined ? listOf(Action) : [NotAction];
  const resources = NotResource === undefined ? listOf(Resource) : [NotResource];
  return actions.flatMap((action) =>
    resources.map((resource) => ({
      action,
      resource,
      written:
        Effect === 'Allow' && NotAction === undefined && NotResource === undefined
          ? { action, resource, ...(Condition === undefined ? {} : { condition: Condition }) }
          : undefined,
      key: canonicalJson([
        { effect: Effect ?? null, condition: Condition ?? null },
        NotAction === undefined ? 'action' : 'not action',
        action,
        NotResource === undefined ? 'resource' : 'not resource',
        resource,
      ]),
    })),
  );
};

/** Returns the keys of the permissions of statements, one for each action and resource. */
export const permissionKeys = (statements: readonly Expression[]): string[] => [
  ...new Set(statements.filter(isMap).flatMap((statement) => pairsIn(statement).map(({ key }) => key))),
];

/** Returns the permissions of a statement of IAM, one for each action and resource. */
export const permissionsIn = (statement: Expression, names: NamedTexts): Permission[] => {
  if (!isMap(statement)) return [];
  const { Effect, NotAction, NotResource, Condition } = statement;
  const text = (value: Expression): string => shownInFull(['Policies'], value, names);
  const allBut = (values: Expression): string => listOf(values).map(text).join(', ');
  return pairsIn(statement).map(({ key, action, resource, written }) => ({
    key,
    written,
    effect: String(Effect),
    action: NotAction === undefined ? text(action) : `every action but ${allBut(NotAction)}`,
    resource: NotResource === undefined ? text(resource) : `everything but ${allBut(NotResource)}`,
    condition: Condition === undefined ? '' : text(Condition),
  }));
};

/** Returns the permissions of statements by key. */
const byKey = (statements: readonly Expression[], names: NamedTexts): Map<string, Permission> =>
  new Map(statements.flatMap((one) => permissionsIn(one, names)).map((permission) => [permission.key, permission]));

/** Returns lists of items that have the same text, in order of their first item. */
export const grouped = <T>(items: readonly T[], textOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(textOf(item), [...(groups.get(textOf(item)) ?? []), item]);
  return [...groups.values()];
};

/** Returns `a`, `a and b` or `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Returns the words for the resource of a permission. */
export const targetWords = (resource: string): string => (resource === '*' ? 'everything' : resource);
/** Returns the words for the action of a permission. */
export const actionWords = (action: string): string => (action === '*' ? 'every action' : action);

/** Returns permissions as clauses, as few as they need, complete: `s3:GetObject and s3:PutObject on arn of bucket a`. */
const clauses = (permissions: readonly Permission[]): string[] => {
  const byTarget = grouped(permissions, ({ resource, condition }) => canonicalJson([resource, condition])).map(
    (group) => ({
      actions: listed([...new Set(group.map(({ action }) => actionWords(action)))]),
      resource: targetWords(group[0]?.resource ?? ''),
      condition: group[0]?.condition ?? '',
    }),
  );
  return grouped(byTarget, ({ actions, condition }) => canonicalJson([actions, condition])).map((group) => {
    const [{ actions, condition } = { actions: '', condition: '' }] = group;
    return `${actions} on ${listed(group.map(({ resource }) => resource))}${condition ? `, if ${condition}` : ''}`;
  });
};

/** Returns the removed resource that a permission is about; undefined if it is about another one, or several. */
const removedIn = ({ resource }: Permission, names: NamedTexts, removed: ReadonlySet<string>): string | undefined =>
  names.find(
    ({ words, resource: name }) => removed.has(name) && (resource === words || resource.startsWith(`\${${words}}`)),
  )?.resource;

/** Groups by their first key, with their places: each job of a stack looks for its own few among those of all. */
const groupsByKey = new WeakMap<readonly PermissionGroup[], ReadonlyMap<string, readonly number[]>>();

const indexGroups = (groups: readonly PermissionGroup[]): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  groups.forEach(({ keys: [first] }, place) => {
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), place]);
  });
  return index;
};

/** Returns the groups, in their order, that have permissions and of which all are among the given keys. */
export const wholeGroups = (
  groups: readonly PermissionGroup[],
  among: { has(key: string): boolean; keys(): Iterable<string> },
): PermissionGroup[] => {
  const index = groupsByKey.get(groups) ?? indexGroups(groups);
  groupsByKey.set(groups, index);
  return [...among.keys()]
    .flatMap((key) => index.get(key) ?? [])
    .sort((one, other) => one - other)
    .map((place) => groups[place] as PermissionGroup)
    .filter(({ keys }) => keys.every((key) => among.has(key)));
};

/** Returns clauses for the permissions of one side but those of some keys; groups of which not all have such a key have their words. */
const oneSided = (
  mine: ReadonlyMap<string, Permission>,
  theirs: ReadonlySet<string>,
  groups: readonly PermissionGroup[],
): { allowed: string[]; denied: string[]; inWords: ReadonlySet<string> } => {
  if (mine.size === 0) return { allowed: [], denied: [], inWords: new Set() };
  const only = [...mine.values()].filter(({ key }) => !theirs.has(key));
  const whole = wholeGroups(groups, mine).filter(({ keys }) => !keys.every((key) => theirs.has(key)));
  const said = new Set(whole.flatMap(({ keys }) => keys));
  const rest = only.filter(({ key, effect }) => effect !== 'Deny' && !said.has(key));
  const words = grouped(whole, (one) => one.words).map(
    (group) => `${group[0]?.words} ${listed(group.map(({ name }) => name))}`,
  );
  return {
    allowed: [...words, ...clauses(rest).map((clause) => `call ${clause}`)],
    denied: clauses(only.filter(({ effect }) => effect === 'Deny')).map((clause) => `denied ${clause}`),
    inWords: said,
  };
};

/** The words for permissions of resources that jobs are connected to, and the names of resources that are removed. */
interface Words {
  readonly groups: readonly PermissionGroup[];
  readonly removed: ReadonlySet<string>;
}

/**
 * Returns the permissions that a change of a role or policy grants and takes away. Without `words` all that is written
 * anew or no longer, as actions and resources. With them what somebody may do now and could not before, or may do no
 * longer, as far as can be seen: permissions that are all of a group in its words, and those on resources that are
 * removed from the config by their names.
 */
export const permissionChange = (
  before: TemplateResource | undefined,
  after: TemplateResource | undefined,
  names: NamedTexts,
  words?: Words,
): PermissionChange => {
  const [was, is] = [before, after].map((side) => {
    const found = byKey(statementsOf(side), names);
    for (const one of managedOf(side, names)) found.set(one.key, one);
    return found;
  }) as [Map<string, Permission>, Map<string, Permission>];
  const { groups = [], removed = new Set<string>() } = words ?? {};
  const [keptKeys, coveredLosses] =
    words === undefined ? [new Set<string>(), new Set<string>()] : [coveredKeys(is, was), coveredKeys(was, is)];
  // Nobody can use a removed resource: a review need not list how it could be used.
  const left = [...was.values()].map((one) => ({ one, name: removedIn(one, names, removed) }));
  const useless = new Set(left.flatMap(({ one, name }) => (name !== undefined && !is.has(one.key) ? [name] : [])));
  const others = new Map(left.flatMap(({ one, name }) => (name === undefined ? [[one.key, one] as const] : [])));
  const come = oneSided(is, new Set([...was.keys(), ...keptKeys]), groups);
  const gone = oneSided(others, new Set([...is.keys(), ...coveredLosses]), groups);
  return {
    granted: come.allowed,
    dropped: [...[...useless].map((name) => `use ${name}, which is removed`), ...gone.allowed],
    kept: clauses([...is.values()].filter(({ key }) => keptKeys.has(key) && !come.inWords.has(key))).map(
      (clause) => `call ${clause}`,
    ),
    denied: come.denied,
    undenied: gone.denied,
  };
};
