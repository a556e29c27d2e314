import { type Expression, isMap } from '../../cloudformation/expression.ts';
import type { TemplateResource } from '../../stack/template-changes.ts';
import type { KeyOf } from './pattern.ts';

/** A role, user or group that a policy is attached to, or a user that a group gets, by name or by reference. */
export interface Target {
  readonly kind: 'role' | 'user' | 'group';
  readonly name: Expression;
}

/** The properties of policies and memberships that name targets, by resource types of IAM that have them. */
const naming = [
  ['Roles', 'role'],
  ['RoleName', 'role'],
  ['Users', 'user'],
  ['UserName', 'user'],
  ['Groups', 'group'],
  ['GroupName', 'group'],
] as const;

/** Returns the properties of a resource; none where they are not a map. */
export const propertiesOf = (resource: TemplateResource | undefined): Readonly<Record<string, Expression>> =>
  isMap(resource?.Properties) ? resource.Properties : {};

/** True for `AWS::NoValue`, by which a property or item is left out. */
export const isNothing = (value: Expression | undefined): boolean => isMap(value) && value.Ref === 'AWS::NoValue';

/** Returns a value as a list, without items that are left out; empty without a value. */
export const listOf = (value: Expression | undefined): readonly Expression[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).filter((one) => !isNothing(one));

/** True for a policy that is a resource of its own. */
export const isPolicy = ({ Type = '' }: TemplateResource): boolean =>
  /^AWS::IAM::(?:(?:Role|User|Group)?Policy|ManagedPolicy)$/.test(Type);

/** True for a resource that adds users to a group. */
export const isMembership = ({ Type }: TemplateResource): boolean => Type === 'AWS::IAM::UserToGroupAddition';

/** Returns what a policy resource is attached to, and the users that a membership adds. */
export const targetsOf = (resource: TemplateResource): Target[] => {
  const properties = propertiesOf(resource);
  return naming
    .filter(([property]) => property !== 'GroupName' || !isMembership(resource))
    .flatMap(([property, kind]) => listOf(properties[property]).map((name) => ({ kind, name })));
};

/** Returns a text for a target, which is equal for the same one in another template. */
export const targetKey = ({ kind, name }: Target, keyOf: KeyOf): string => `${kind}:${keyOf(name)}`;

/** Returns the logical id that a value refers to: by `Ref`, an ARN, or `Fn::Sub` of one of them alone. */
export const idNamedBy = (value: Expression | undefined): string | undefined => {
  if (!isMap(value)) return undefined;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = value;
  if (typeof Ref === 'string') return Ref;
  if (typeof text === 'string') return /^\$\{([A-Za-z0-9]+)(?:\.(?:Arn|PolicyArn))?\}$/.exec(text)?.[1];
  const path = Array.isArray(attribute) ? attribute.join('.') : String(attribute ?? '');
  return /^([A-Za-z0-9]+)\.(?:Arn|PolicyArn)$/.exec(path)?.[1];
};
