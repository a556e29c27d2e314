import { type Expression, hasFunction, isMap } from '../../cloudformation/expression.ts';
import { resourceIn, resourcesIn, type TemplateResource } from '../../stack/template-changes.ts';
import { idNamedBy, isNothing, listOf, propertiesOf } from './attachments.ts';
import { type Broader, broaderPolicies, type Keys } from './broader.ts';
import { existsAlike, type Identity, nobody } from './identities.ts';

/** The names of properties of CloudFormation that take a role, or an instance profile with one: `JobRoleArn`, `Role`. */
const roleProperty = /(?:Role(?:Arn|ARN|s)?|InstanceProfile)$/;

/** Adds the roles that a value names, by the path of each, to those found; not names that the config's author chose. */
const addNamed = (
  found: Map<string, Expression>,
  value: Expression | undefined,
  path: string,
  isRole = false,
): void => {
  if (value === undefined || value === null || isNothing(value)) return;
  if (isRole && (typeof value === 'string' || hasFunction(value))) found.set(path, value);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      addNamed(found, item, `${path}.${index}`, isRole);
    });
  } else if (isMap(value)) {
    Object.keys(value).forEach((key) => {
      if (key === 'Variables' || key === 'Tags') return;
      addNamed(found, value[key], `${path}.${key}`, isRole || roleProperty.test(key));
    });
  }
};

/** Returns the roles that a resource runs with, or lets others run with, by the path of the property. */
const rolesOf = (resource: TemplateResource | undefined): Map<string, Expression> => {
  const { Type = '' } = resource ?? {};
  const isOfIam = Type.startsWith('AWS::IAM::') && Type !== 'AWS::IAM::InstanceProfile';
  const found = new Map<string, Expression>();
  // The roles of a user of Atlas are those of MongoDB.
  if (!isOfIam && !Type.startsWith('MongoDB::')) addNamed(found, propertiesOf(resource), '');
  return found;
};

/** Returns the logical id of the role of a template that a value names, also by its instance profile; else undefined. */
const roleNamed = (value: Expression | undefined, template: Expression | undefined): string | undefined => {
  const id = idNamedBy(value);
  const resource = id === undefined ? undefined : resourceIn(template, id);
  if (resource?.Type === 'AWS::IAM::Role') return id;
  if (resource?.Type !== 'AWS::IAM::InstanceProfile') return undefined;
  const role = idNamedBy(listOf(propertiesOf(resource).Roles)[0]);
  return role !== undefined && resourceIn(template, role)?.Type === 'AWS::IAM::Role' ? role : undefined;
};

/** A role that AWS makes for a service, with permissions that AWS writes: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html */
const isServiceLinked = (value: Expression): boolean => JSON.stringify(value).includes(':role/aws-service-role/');

/** The templates of a comparison, with their identities. */
export interface Compared {
  readonly templates: { readonly before: Expression | undefined; readonly after: Expression };
  readonly identities: {
    readonly before: ReadonlyMap<string, Identity>;
    readonly after: ReadonlyMap<string, Identity>;
  };
  readonly keys: Keys;
}

/** Returns by what one property's role allows more than the one that it was; `isNew` if there was no resource. */
const broaderAt = (
  was: Expression | undefined,
  is: Expression,
  isNew: boolean,
  { templates, identities, keys }: Compared,
): Broader[] => {
  const [former, role] = [roleNamed(was, templates.before), roleNamed(is, templates.after)];
  if (role === undefined) {
    const isSame = was !== undefined && keys.before(was) === keys.after(is);
    return isSame || isServiceLinked(is)
      ? []
      : [{ by: 'role', policy: is, ...(was === undefined ? {} : { was: [was] }) }];
  }
  if (isNew || former === role) return [];
  const [before, after] = [identities.before.get(former ?? '') ?? nobody, identities.after.get(role) ?? nobody];
  return broaderPolicies(before, after, keys);
};

/**
 * Returns by what resources of a template run with roles that allow more than those of before, by logical id: a role
 * outside of the template counts as more, and a new resource with a role of the template does not, which is new itself or
 * compared as that role.
 */
export const broaderRoles = (compared: Compared): Map<string, Broader[]> => {
  const { before, after } = compared.templates;
  return new Map(
    Object.entries(resourcesIn(after)).map(([id, resource]) => {
      const former = existsAlike(id, before, after) ? resourceIn(before, id) : undefined;
      const was = rolesOf(former);
      const found = [...rolesOf(resource)].map(([path, is]) =>
        broaderAt(was.get(path), is, former === undefined, compared),
      );
      return [id, found.flat()];
    }),
  );
};

/** The role that the code of a job or function has: of the template by its logical id, or another one by its ARN. */
export interface CodeRole {
  readonly id: string | undefined;
  readonly value: Expression;
}

/** The paths of the roles of code, in job definitions of each kind and in functions. */
const codePath = /^\.Role$|\.(?:JobRoleArn|TaskRoleArn)$/;

/** Returns the role of the code that a job definition or function of a template runs; undefined without any. */
export const codeRoleOf = (id: string, template: Expression): CodeRole | undefined => {
  const value = [...rolesOf(resourceIn(template, id))].find(([path]) => codePath.test(path))?.[1];
  return value === undefined ? undefined : { id: roleNamed(value, template), value };
};
