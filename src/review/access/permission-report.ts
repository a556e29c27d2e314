import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { logicalId } from '../../cloudformation/names.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { ownerOf } from '../../stack/owners.ts';
import { resourceIn } from '../../stack/template-changes.ts';
import type { NamedTexts } from '../expression-text.ts';
import {
  grouped,
  type PermissionGroup,
  permissionKeys,
  permissionsIn,
  statementsIn,
  wholeGroups,
} from '../permissions.ts';
import { shownInFull } from '../redaction.ts';
import type { ReviewedAccess, ReviewedBroadening, ReviewedHolder, ReviewedPermissions } from '../review.ts';
import { broaderRoles, codeRoleOf } from './bearers.ts';
import { type Broader, broaderBy, broaderTargets } from './broader.ts';
import { broaderContainers } from './containers.ts';
import { existsAlike, type Identity, identitiesIn, keysIn, nobody } from './identities.ts';
import { withoutPools } from './pool-moves.ts';
import type { Scope } from './statement.ts';
import { broaderWords } from './words.ts';

/** The sides of a comparison, and the words for what their policies name. */
export interface PermissionReportRequest {
  /** The template to compare with; undefined if there is none. */
  readonly before: Expression | undefined;
  readonly ours: Expression;
  /** Names of jobs, functions and other resources of the config, in its order. */
  readonly resources: readonly string[];
  readonly names: NamedTexts;
  /** Permissions that are said in words. */
  readonly groups: readonly PermissionGroup[];
  /** Returns the line in the config of the resource that a logical id comes from. */
  lineOf(logicalId: string): number | undefined;
  /** Returns the line of a part of the config. */
  lineAt(path: Path): number | undefined;
  /**
   * Returns the line of the entry of `overrides` that makes changes of a CloudFormation resource of the config's resource
   * `owner`: those at paths below `Properties`, else all; undefined if overrides do not make all of them.
   */
  overrideLine?(owner: string, logicalId: string, paths?: readonly (readonly string[])[]): number | undefined;
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** Returns the logical id of the role of the code of a job or function. */
const roleOf = (resource: string): string => `${logicalId(resource)}Role`;

/** Returns what the policies of an identity allow and deny: what is all of a group in its words, the rest by resource. */
const accessOf = (
  { documents, managed }: Identity,
  { names, groups }: Pick<PermissionReportRequest, 'names' | 'groups'>,
): ReviewedAccess[] => {
  const permissions = documents.flatMap(statementsIn).flatMap((one) => permissionsIn(one, names));
  const keys = new Set(permissions.map(({ key }) => key));
  const whole = wholeGroups(groups, keys);
  const said = new Set(whole.flatMap((group) => group.keys));
  const rest = permissions.filter(({ key }) => !said.has(key));
  const actionsOf = (group: PermissionGroup): string[] =>
    sorted(permissions.filter(({ key }) => group.keys.includes(key)).map(({ action }) => action));
  return [
    ...whole.map((group) => ({ words: group.words, actions: actionsOf(group), on: group.name })),
    ...grouped(rest, ({ effect, resource, condition }) => canonicalJson([effect, resource, condition])).map(
      (group): ReviewedAccess => {
        const { effect = '', resource: on = '', condition = '' } = group[0] ?? {};
        return {
          actions: sorted(group.map(({ action }) => action)),
          on,
          ...(condition === '' ? {} : { condition }),
          ...(effect === 'Deny' ? { denied: true } : {}),
        };
      },
    ),
    ...managed.map((arn) => ({
      actions: ['what the policy allows'],
      on: shownInFull(['ManagedPolicyArns'], arn, names),
    })),
  ];
};

/** Returns the values of a scope as text. */
const textsOf = ({ not, values }: Scope, names: NamedTexts, every: string): string[] => {
  const texts = values.map((value) => shownInFull(['Policies'], value, names));
  return not ? [`${every} but ${texts.join(', ')}`] : texts;
};

/** A way in which an identity allows more, with texts in the place of values. */
type Said = Omit<ReviewedBroadening, 'identity' | 'resource' | 'isOwn' | 'line' | 'says'>;

const saidOf = (
  { by, principals, actions, resources, condition, was, policy, gone }: Broader,
  names: NamedTexts,
): Said => {
  const text = (value: Expression): string => shownInFull(['Policies'], value, names);
  // Only a trust policy names principals; it is about no resource.
  const isTrust = principals !== undefined && principals.values[0] !== '*';
  const subject = isTrust ? principals : actions;
  return {
    because: by,
    actions: subject === undefined ? [] : textsOf(subject, names, 'every action'),
    ...(resources === undefined || isTrust ? {} : { on: textsOf(resources, names, 'everything').join() }),
    ...(policy === undefined ? {} : { on: text(policy), ...(gone ? { was: [text(policy)] } : {}) }),
    ...(condition === undefined ? {} : { condition: text(condition) }),
    ...(was === undefined ? {} : { was: was.map(text) }),
  };
};

/** Returns the key of the permission that a part of a statement gives, as `permissionKeys` returns it. */
const keyOf = ({ by, actions, resources, condition }: Broader): string | undefined => {
  if (by === 'no-denial' || actions === undefined || resources === undefined || actions.not || resources.not)
    return undefined;
  const [Action, Resource] = [actions.values, resources.values] as never[];
  const Condition = condition === undefined ? {} : { Condition: condition };
  return permissionKeys([{ Effect: 'Allow', Action, Resource, ...Condition } as never])[0];
};

/** Returns the ways in which an identity allows more, in words: as few as they need. */
const saidAll = (
  found: readonly Broader[],
  after: Identity,
  { names, groups }: Pick<PermissionReportRequest, 'names' | 'groups'>,
): { said: Said; words?: string }[] => {
  // The role of a job whose definition is new.
  if (found.length === 0) return [];
  const keyed = found.map((one) => ({ one, key: keyOf(one) ?? '' }));
  const broaderKeys = new Set(keyed.map(({ key }) => key));
  const keys = new Set(permissionKeys(after.documents.flatMap(statementsIn)));
  const whole = wholeGroups(groups, keys).filter((group) => group.keys.some((key) => broaderKeys.has(key)));
  const covered = new Set(whole.flatMap((group) => group.keys));
  const inWords = whole.map(({ words, name, keys: own }) => {
    const parts = keyed.filter(({ key }) => own.includes(key)).map(({ one }) => one);
    const actions = sorted(parts.flatMap((one) => saidOf(one, names).actions));
    return { words, said: { because: parts[0]?.by ?? 'action', actions, on: name } };
  });
  const rest = keyed.filter(({ key }) => !covered.has(key)).map(({ one }) => saidOf(one, names));
  const merged = grouped(rest, ({ actions: _, ...other }) => canonicalJson(other)).map((group) => {
    const actions = sorted(group.flatMap((one) => one.actions));
    return { said: { ...(group[0] as Said), actions } };
  });
  return [...inWords, ...merged];
};

/** The part of a job's config that a statement of its role comes from. */
const partOf = ({ because, on }: Said, words: string | undefined): string | undefined => {
  if (words !== undefined) return 'connectTo';
  const isStatement = ['action', 'resource', 'condition', 'no-denial'].includes(because);
  return isStatement && on !== undefined ? 'iamRoleStatements' : undefined;
};

/** Ways in which an identity is broader, with what it is after the change; an identity that was not there before is `new`. */
interface Found {
  readonly identity: string;
  readonly after: Identity;
  readonly broader: readonly Broader[] | 'new';
}

/** Returns what is broader of each role, user, group and policy, and of what runs with roles. */
const foundIn = ({ before, ours }: PermissionReportRequest): Found[] => {
  const identities = { before: identitiesIn(before), after: identitiesIn(ours) };
  const keys = { before: keysIn(before), after: keysIn(ours) };
  const kept = [...identities.after].map(([identity, after]): Found => {
    const former = existsAlike(identity, before, ours) ? identities.before.get(identity) : undefined;
    return {
      identity,
      after,
      broader: former === undefined ? 'new' : withoutPools(broaderBy(former, after, keys), identity, ours),
    };
  });
  // Others may have had a policy that is gone, and what it denied them.
  const gone = [...identities.before]
    .filter(([identity]) => !identities.after.has(identity) || !existsAlike(identity, ours, before))
    .map(([identity, was]): Found => ({ identity, after: nobody, broader: broaderTargets(was, nobody, keys) }));
  const moved = broaderRoles({ templates: { before, after: ours }, identities, keys });
  const bearers = [...moved].map(([identity, broader]): Found => ({ identity, after: nobody, broader }));
  return [...kept, ...gone, ...bearers];
};

/** Returns what containers may do more on their hosts, or as root. */
const ofContainers = ({ before, ours, lineOf, overrideLine }: PermissionReportRequest): ReviewedBroadening[] =>
  broaderContainers(before, ours).map(({ logicalId: identity, rights }): ReviewedBroadening => {
    const owner = ownerOf(resourceIn(ours, identity));
    const paths = rights.map(({ path }) => path);
    const line = (owner === undefined ? undefined : overrideLine?.(owner, identity, paths)) ?? lineOf(identity);
    const said: Said = { because: 'container', actions: sorted(rights.map(({ words }) => words)) };
    return {
      identity,
      ...(owner === undefined ? {} : { resource: owner }),
      ...said,
      says: broaderWords(said, undefined),
      ...(line === undefined ? {} : { line }),
    };
  });

/** Returns what a change broadens, by identity, in the order of the config and of logical ids. */
const broadenings = (request: PermissionReportRequest): ReviewedBroadening[] => {
  const { resources } = request;
  const places = new Map(resources.map((resource, index) => [resource, index]));
  const place = (owner: string | undefined): number => places.get(owner ?? '') ?? resources.length;
  return [...ofRoles(request), ...ofContainers(request)].sort(
    (one, other) =>
      place(one.resource) - place(other.resource) ||
      Number(one.identity > other.identity) - Number(one.identity < other.identity),
  );
};

/** Returns what a change broadens of roles, users, groups and policies, and of what runs with roles. */
const ofRoles = (request: PermissionReportRequest): ReviewedBroadening[] => {
  const { before, ours, lineOf, lineAt, overrideLine } = request;
  return foundIn(request)
    .map((found) => ({
      ...found,
      owner: ownerOf(resourceIn(ours, found.identity) ?? resourceIn(before, found.identity)),
    }))
    .flatMap(({ identity, after, broader, owner }): ReviewedBroadening[] => {
      const all =
        broader === 'new'
          ? [{ said: { because: 'new', actions: [] } as Said, words: undefined }]
          : saidAll(broader, after, request);
      const isOwn = owner !== undefined && roleOf(owner) === identity;
      return all.map(({ said, words }) => {
        const part = isOwn ? partOf(said, words) : undefined;
        const written = part === undefined ? undefined : lineAt(['resources', owner as string, 'properties', part]);
        const overridden = owner === undefined ? undefined : overrideLine?.(owner, identity);
        const line = overridden ?? written ?? lineOf(identity);
        return {
          identity,
          ...(owner === undefined ? {} : { resource: owner }),
          ...(isOwn ? { isOwn } : {}),
          ...said,
          says: broaderWords(said, words),
          ...(line === undefined ? {} : { line }),
        };
      });
    });
};

/** Returns the roles that the job definition, function and service of a resource of the config run their code with. */
const codeRolesOf = (name: string, { ours }: PermissionReportRequest) =>
  ['JobDefinition', 'Function', 'TaskDefinition']
    .map((kind) => `${logicalId(name)}${kind}`)
    .filter((id) => ownerOf(resourceIn(ours, id)) === name)
    .flatMap((id) => codeRoleOf(id, ours) ?? []);

/** Returns what the code of each job, function and service may do, with the role that it really has. */
const holdersIn = (request: PermissionReportRequest): ReviewedHolder[] => {
  const identities = identitiesIn(request.ours);
  return request.resources.flatMap((name) =>
    codeRolesOf(name, request).map(({ id, value }): ReviewedHolder => {
      const identity = id === undefined ? undefined : identities.get(id);
      if (id !== undefined && identity !== undefined) return { name, role: id, may: accessOf(identity, request) };
      const role = shownInFull(['JobRoleArn'], value, request.names);
      return { name, role, may: [{ actions: ['what the role allows'], on: role }] };
    }),
  );
};

/**
 * Returns what the code of each job, function and service may do, and what a change broadens. Values that CloudFormation resolves
 * are compared by what they name: another bucket in the place of a replaced one counts as the bucket that it was.
 */
export const permissionReport = (request: PermissionReportRequest): ReviewedPermissions => ({
  holders: holdersIn(request),
  broader: broadenings(request),
});
