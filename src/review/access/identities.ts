import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, isMap } from '../../cloudformation/expression.ts';
import { idsIn } from '../../cloudformation/referenced-ids.ts';
import { resourcesIn, type TemplateResource } from '../../stack/template-changes.ts';
import type { KeyOf } from './pattern.ts';

/** A role, user or group of a template with its policies, or a policy that is attached to others. */
export interface Identity {
  /** The policies: inline ones, and those of other resources of the template. */
  readonly documents: readonly Expression[];
  /** Managed policies by their ARNs, of which the template does not have the contents. */
  readonly managed: readonly Expression[];
  readonly boundary: Expression | undefined;
  /** The resource of the boundary, if it is one of the template. */
  readonly boundaryBody: Expression | undefined;
  /** The trust policy of a role. */
  readonly trust: Expression | undefined;
}

type Properties = Readonly<Record<string, Expression>>;

const listOf = (value: Expression | undefined): readonly Expression[] => {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
};

const propertiesOf = (resource: TemplateResource | undefined): Properties =>
  isMap(resource?.Properties) ? (resource.Properties as Properties) : {};

const isIdentity = ({ Type = '' }: TemplateResource): boolean => /^AWS::IAM::(?:Role|User|Group)$/.test(Type);
const isPolicy = ({ Type = '' }: TemplateResource): boolean =>
  /^AWS::IAM::(?:(?:Role|User|Group)?Policy|ManagedPolicy)$/.test(Type);

/** Returns what a policy resource is attached to. */
const targetsOf = (policy: TemplateResource): readonly Expression[] => {
  const { Roles, Users, Groups, RoleName, UserName, GroupName } = propertiesOf(policy);
  return [Roles, Users, Groups, RoleName, UserName, GroupName].flatMap(listOf);
};

const refIn = (value: Expression | undefined): string | undefined =>
  isMap(value) && typeof value.Ref === 'string' ? value.Ref : undefined;

/** Returns the document of a policy resource, as one that an intrinsic function makes if the resource has a condition. */
const documentIn = (policy: TemplateResource): Expression => {
  const { PolicyDocument = {} } = propertiesOf(policy);
  const { Condition } = policy as { Condition?: Expression };
  return Condition === undefined ? PolicyDocument : { 'Fn::If': [Condition, PolicyDocument, { Ref: 'AWS::NoValue' }] };
};

/** Returns the document of an inline policy; the policy itself where an intrinsic function makes it. */
const documentOf = (policy: Expression): Expression =>
  isMap(policy) && policy.PolicyDocument !== undefined ? policy.PolicyDocument : policy;

/**
 * Returns the roles, users and groups of a template by logical id, and the policies of the template that something else
 * may have: managed ones, and those of roles by name.
 */
export const identitiesIn = (template: Expression | undefined): Map<string, Identity> => {
  const resources = Object.entries(resourcesIn(template));
  const byId = new Map(resources);
  const policies = resources.filter(([, resource]) => isPolicy(resource));
  const bodyOf = (id: string | undefined): Expression | undefined => {
    const policy = id === undefined ? undefined : byId.get(id);
    return policy && isPolicy(policy) ? documentIn(policy) : undefined;
  };
  const identities = new Map<string, Identity>();
  for (const [id, resource] of resources.filter(([, one]) => isIdentity(one))) {
    const { Policies, ManagedPolicyArns, PermissionsBoundary, AssumeRolePolicyDocument } = propertiesOf(resource);
    const attached = policies.filter(([, policy]) => targetsOf(policy).some((target) => refIn(target) === id));
    const named = listOf(ManagedPolicyArns).filter((arn) => bodyOf(refIn(arn)) !== undefined);
    identities.set(id, {
      documents: [
        ...listOf(Policies).map(documentOf),
        ...attached.map(([, policy]) => documentIn(policy)),
        ...named.map((arn) => bodyOf(refIn(arn)) as Expression),
      ],
      managed: listOf(ManagedPolicyArns).filter((arn) => !named.includes(arn)),
      boundary: PermissionsBoundary,
      boundaryBody: bodyOf(refIn(PermissionsBoundary)),
      trust: AssumeRolePolicyDocument,
    });
  }
  for (const [id, policy] of policies) {
    const isOfOthers = targetsOf(policy).some((target) => !identities.has(refIn(target) ?? ''));
    if (policy.Type !== 'AWS::IAM::ManagedPolicy' && !isOfOthers) continue;
    identities.set(id, {
      ...{ documents: [documentIn(policy)], managed: [], boundary: undefined, boundaryBody: undefined },
      // To be attached to more is to allow more, as to be assumed by more.
      trust: {
        Statement: targetsOf(policy).map((target) => ({
          Effect: 'Allow',
          Principal: { Name: target },
          Action: 'sts:AssumeRole',
        })),
      },
    });
  }
  return identities;
};

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
export const existsAlike = (id: string, before: Expression | undefined, after: Expression): boolean => {
  const [was, is] = [before, after].map(
    (template) => resourcesIn(template)[id] as { Condition?: Expression } | undefined,
  );
  if (was?.Condition === undefined) return true;
  const keyed = { Condition: was.Condition };
  return was.Condition === is?.Condition && keysIn(before)(keyed) === keysIn(after)(keyed);
};
