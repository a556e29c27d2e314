import { concat, type Expression, isMap, partsOf } from '../../cloudformation/expression.ts';
import { symbolOf } from '../../cloudformation/symbol.ts';
import { expressionOf, hasToken, soleExpression } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import type { Neighbour } from '../../stage/resource.ts';

/** The fields of an ARN before the resource, in order. */
const fieldsBefore = 5;

/**
 * Returns the six fields of an ARN, `arn`, partition, service, region, account and resource, each with its texts and
 * expressions; undefined for an expression that does not begin as an ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const fieldsOf = (arn: Expression): readonly (readonly Expression[])[] | undefined => {
  const fields: Expression[][] = [[]];
  const open = (): Expression[] => fields.at(-1) as Expression[];
  for (const part of partsOf(arn)) {
    if (typeof part !== 'string') {
      open().push(part);
      continue;
    }
    const left = fieldsBefore - fields.length + 1;
    const pieces = part.split(':');
    const texts = [...pieces.slice(0, left), ...(pieces.length > left ? [pieces.slice(left).join(':')] : [])];
    texts.forEach((text, index) => {
      if (index > 0) fields.push([]);
      if (text !== '') open().push(text);
    });
  }
  return fields.length > fieldsBefore && fields[0]?.join() === 'arn' ? fields : undefined;
};

/**
 * Returns the region in an ARN, a text or an expression; undefined for an expression that does not begin as an ARN, and
 * for an ARN without region.
 */
export const regionOf = (arn: Expression): Expression | undefined => {
  const region = fieldsOf(arn)?.[3];
  return region === undefined || region.length === 0 ? undefined : concat(...region);
};

/** Returns the account in an ARN, a text or an expression; undefined where `regionOf` is, and for an ARN without account. */
export const accountOf = (arn: Expression): Expression | undefined => {
  const account = fieldsOf(arn)?.[4];
  return account === undefined || account.length === 0 ? undefined : concat(...account);
};

const isPseudoParameter = (part: Expression): boolean => isMap(part) && String(part.Ref).startsWith('AWS::');

/** True for a field that the config or the stack determines: texts and pseudo parameters, such as `AWS::Region`. */
const isOfTheStack = (field: readonly Expression[]): boolean =>
  field.every((part) => typeof part === 'string' || isPseudoParameter(part));

/**
 * Returns an ARN without partition, region and account where these are texts or pseudo parameters, so that every
 * spelling of one source is the same expression: `arn::sqs:::jobs`. Returns any other expression unchanged. Frozen, since
 * logical ids are made of it.
 */
export const canonicalArn = (arn: Expression): Expression => {
  const fields = fieldsOf(arn);
  if (fields === undefined) return arn;
  const [, partition = [], service = [], region = [], account = [], resource = []] = fields;
  const kept = (field: readonly Expression[]): readonly Expression[] => (isOfTheStack(field) ? [] : field);
  return concat(
    'arn:',
    ...kept(partition),
    ':',
    ...service,
    ':',
    ...kept(region),
    ':',
    ...kept(account),
    ':',
    ...resource,
  );
};

/**
 * True if two ARNs have the same canonical form and are of different sources: each names a region or an account as text,
 * and not the same one.
 */
export const areElsewhere = (one: Expression, other: Expression): boolean => {
  const [a, b] = [fieldsOf(one), fieldsOf(other)];
  return [3, 4].some((index) => {
    const [left, right] = [a?.[index] ?? [], b?.[index] ?? []].map((field) =>
      field.every((part) => typeof part === 'string') ? field.join('') : undefined,
    );
    return left !== undefined && right !== undefined && left !== right;
  });
};

/** Returns the resource of this config that an expression refers to: by its parameter, or by its logical id. */
const referredTo = (part: Expression, resources: ReadonlyMap<string, Neighbour>): Neighbour | undefined => {
  const symbol = symbolOf(part);
  if (symbol?.kind === 'resource-param') return resources.get(symbol.resource);
  if (symbol?.kind !== 'cf-resource-param') return undefined;
  return [...resources.values()].find(({ id }) => id === symbol.id);
};

/**
 * Returns the resource of this config that a text names, refers to (`$ResourceParam`, `$CfResourceParam`), or is the ARN
 * of, with a reference to its name as last part; undefined for any other text.
 */
export const resourceOf = (nameOrArn: string, resources: ReadonlyMap<string, Neighbour>): Neighbour | undefined => {
  if (!hasToken(nameOrArn)) return resources.get(nameOrArn);
  const expression = expressionOf(nameOrArn);
  const [part, ...more] = fieldsOf(expression)?.[fieldsBefore] ?? [expression];
  return part === undefined || more.length > 0 ? undefined : referredTo(part, resources);
};

/**
 * False for a text that is a reference to a resource, and to another parameter (`$ResourceParam`) and other attributes
 * (`$CfResourceParam`) than these.
 */
export const mayBeParam = (text: string, param: string, attributes: readonly string[]): boolean => {
  const symbol = symbolOf(soleExpression(text));
  if (symbol?.kind === 'resource-param') return symbol.param === param;
  return symbol?.kind !== 'cf-resource-param' || attributes.includes(symbol.attribute);
};

/**
 * False for a text that is a reference to a resource, and to something other than its ARN. `attributes` are the names
 * that the type's ARN has in CloudFormation beside `Arn`, such as `TopicArn`.
 */
export const mayBeArn = (text: string, attributes: readonly string[] = []): boolean =>
  mayBeParam(text, 'arn', ['Arn', ...attributes]);

/** Returns the error of a reference to a resource of another type; `what` is the word for the right one. */
export const wrongType = ({ name, type }: Neighbour, what: string, hint: string, at: Path): Diagnostic =>
  errorAt('config/wrong-resource', at, `"${name}" is no ${what}, its type is ${type}.`, hint);
