import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, hasFunction, isMap } from '../../cloudformation/expression.ts';
import { idsIn } from '../../cloudformation/referenced-ids.ts';
import { resourcesIn, type TemplateResource } from '../../stack/template-changes.ts';
import {
  idNamedBy,
  isMembership,
  isNothing,
  isPolicy,
  listOf,
  propertiesOf,
  type Target,
  targetsOf,
} from './attachments.ts';
import type { KeyOf } from './pattern.ts';

/** A role, user or group of a template with its policies, or a policy or membership that others have. */
export interface Identity {
  /** The policies: inline ones, and those of other resources of the template, also of the groups of a user. */
  readonly documents: readonly Expression[];
  /** Managed policies by their ARNs, of which the template does not have the contents. */
  readonly managed: readonly Expression[];
  /** Groups by name, which the template does not have. */
  readonly groups: readonly Expression[];
  readonly boundary: Expression | undefined;
  /** The resource of the boundary, if it is one of the template. */
  readonly boundaryBody: Expression | undefined;
  /** The trust policy of a role. */
  readonly trust: Expression | undefined;
  /** The tags of a role or user, which policies name as `aws:PrincipalTag`. */
  readonly tags: Expression | undefined;
  /** Roles, users and groups which the template does not have, and which have this policy or membership. */
  readonly targets: readonly Target[];
}

/** An identity that is allowed nothing, and denied nothing. */
export const nobody: Identity = {
  ...{ documents: [], managed: [], groups: [], targets: [] },
  ...{ boundary: undefined, boundaryBody: undefined, trust: undefined, tags: undefined },
};

const isIdentity = ({ Type = '' }: TemplateResource): boolean => /^AWS::IAM::(?:Role|User|Group)$/.test(Type);

/** Returns the document of a policy resource, as one that an intrinsic function makes if the resource has a condition. */
const documentIn = (policy: TemplateResource): Expression => {
  const { PolicyDocument = {} } = propertiesOf(policy);
  const { Condition } = policy as { Condition?: Expression };
  return Condition === undefined ? PolicyDocument : { 'Fn::If': [Condition, PolicyDocument, { Ref: 'AWS::NoValue' }] };
};

/** Returns the document of an inline policy; the policy itself where an intrinsic function makes it. */
const documentOf = (policy: Expression): Expression =>
  isMap(policy) && policy.PolicyDocument !== undefined ? policy.PolicyDocument : policy;

/** Returns the identity of a policy or membership that others have: to be attached to more is to allow more. */
const attachedTo = (targets: readonly Target[], own: Partial<Identity>): Identity => ({
  ...{ ...nobody, ...own, targets },
  trust: {
    Statement: targets.map(({ kind, name }) => ({
      ...{ Effect: 'Allow', Action: 'sts:AssumeRole' },
      Principal: { [kind]: name },
    })),
  },
});

/**
 * Returns the roles, users and groups of a template by logical id, and the policies and memberships of the template that
 * something else may have: managed ones, and those of roles, users and groups by name.
 */
export const identitiesIn = (template: Expression | undefined): Map<string, Identity> => {
  const resources = Object.entries(resourcesIn(template));
  const byId = new Map(resources);
  const policies = resources.filter(([, resource]) => isPolicy(resource));
  const memberships = resources.filter(([, resource]) => isMembership(resource));
  const idOf = (value: Expression | undefined, is: (one: TemplateResource) => boolean): string | undefined => {
    const id = idNamedBy(value);
    const found = id === undefined ? undefined : byId.get(id);
    return found && is(found) ? id : undefined;
  };
  const bodyOf = (arn: Expression | undefined): Expression | undefined => {
    const policy = byId.get(idOf(arn, isPolicy) ?? '');
    return policy && documentIn(policy);
  };
  const ownPartsOf = (id: string): Pick<Identity, 'documents' | 'managed'> => {
    const properties = propertiesOf(byId.get(id));
    const { Policies, ManagedPolicyArns } = properties;
    const attached = policies.filter(([, one]) => targetsOf(one).some(({ name }) => idNamedBy(name) === id));
    const arns = listOf(ManagedPolicyArns);
    return {
      documents: [
        ...listOf(Policies).map(documentOf),
        // A transform may add policies.
        ...(hasFunction(properties) ? [properties] : []),
        ...attached.map(([, policy]) => documentIn(policy)),
        ...arns.flatMap((arn) => bodyOf(arn) ?? []),
      ],
      managed: arns.filter((arn) => bodyOf(arn) === undefined),
    };
  };
  /** Returns the groups of a user; of a membership under a condition, what the condition makes of it. */
  const groupsOf = (id: string): readonly Expression[] => [
    ...(byId.get(id)?.Type === 'AWS::IAM::User' ? listOf(propertiesOf(byId.get(id)).Groups) : []),
    ...memberships
      .filter(([, one]) => targetsOf(one).some(({ name }) => idNamedBy(name) === id))
      .flatMap(([, one]) => {
        const { Condition } = one as { Condition?: Expression };
        const names = listOf(propertiesOf(one).GroupName);
        return Condition === undefined
          ? names
          : names.map((name) => ({ 'Fn::If': [Condition, name, { Ref: 'AWS::NoValue' }] }));
      }),
  ];
  const identities = new Map<string, Identity>();
  for (const [id, resource] of resources.filter(([, one]) => isIdentity(one))) {
    const { PermissionsBoundary, AssumeRolePolicyDocument, Tags } = propertiesOf(resource);
    const groups = groupsOf(id).map((name) => ({ name, id: idOf(name, isIdentity) }));
    const parts = [
      ownPartsOf(id),
      ...groups.flatMap((group) => (group.id === undefined ? [] : [ownPartsOf(group.id)])),
    ];
    identities.set(id, {
      ...nobody,
      documents: parts.flatMap(({ documents }) => documents),
      managed: parts.flatMap(({ managed }) => managed),
      groups: groups.filter((group) => group.id === undefined).map(({ name }) => name),
      boundary: isNothing(PermissionsBoundary) ? undefined : PermissionsBoundary,
      boundaryBody: bodyOf(PermissionsBoundary),
      trust: AssumeRolePolicyDocument,
      tags: Tags,
    });
  }
  for (const [id, resource] of [...policies, ...memberships]) {
    const targets = targetsOf(resource).filter(({ name }) => idOf(name, isIdentity) === undefined);
    if (resource.Type !== 'AWS::IAM::ManagedPolicy' && targets.length === 0) continue;
    if (isPolicy(resource)) identities.set(id, attachedTo(targets, { documents: [documentIn(resource)] }));
    else {
      const { GroupName } = propertiesOf(resource);
      identities.set(id, attachedTo(targets, membershipParts(GroupName, idOf(GroupName, isIdentity), ownPartsOf)));
    }
  }
  return identities;
};

/** Returns what the users of a membership get: the policies of a group of the template, or a group by name. */
const membershipParts = (
  name: Expression | undefined,
  id: string | undefined,
  partsOf: (id: string) => Pick<Identity, 'documents' | 'managed'>,
): Partial<Identity> => (id === undefined ? { groups: listOf(name) } : partsOf(id));

/** Matches the text of a value that depends on conditions of its template, and of one that depends on its mappings. */
const [conditional, mapped] = [/"(?:Fn::If|Condition)":/, /"Fn::FindInMap":/];

/**
 * Returns a function that returns a text for a value of a template, which is equal for the same value of another template
 * only if what it refers to has the same type there, and parameters, conditions and mappings are the same.
 */
export const keysIn = (template: Expression | undefined): KeyOf => {
  const {
    Parameters = {},
    Conditions,
    Mappings,
  } = (isMap(template) ? template : {}) as Partial<Record<'Parameters' | 'Conditions' | 'Mappings', Expression>>;
  const resources = resourcesIn(template);
  return (value) => {
    if (typeof value === 'string') return canonicalJson(value);
    const text = canonicalJson(value);
    const ids = [...new Set(idsIn(value))].filter((id) => !id.startsWith('AWS::')).sort();
    const definitions = ids.map((id) =>
      isMap(Parameters) && Object.hasOwn(Parameters, id)
        ? (Parameters[id] as Expression)
        : (resources[id]?.Type ?? null),
    );
    const surroundings = [
      ...(definitions.length > 0 ? [definitions] : []),
      ...(conditional.test(text) ? [Conditions ?? null, Parameters] : []),
      ...(mapped.test(text) ? [Mappings ?? null, Parameters] : []),
    ];
    return surroundings.length === 0 ? text : canonicalJson([value, ...surroundings]);
  };
};

/** True if a resource exists in each of two templates under the same condition, as far as can be seen. */
export const existsAlike = (id: string, before: Expression | undefined, after: Expression | undefined): boolean => {
  const [was, is] = [before, after].map(
    (template) => resourcesIn(template)[id] as { Condition?: Expression } | undefined,
  );
  if (was?.Condition === undefined) return true;
  const keyed = { Condition: was.Condition };
  return was.Condition === is?.Condition && keysIn(before)(keyed) === keysIn(after)(keyed);
};
