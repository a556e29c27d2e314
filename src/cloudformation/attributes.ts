import { type Expression, getAtt, ref } from './expression.ts';

/**
 * The attributes of all CloudFormation resource types, extracted from AWS's specification (`scripts/attributes.mjs`).
 */
export interface AttributeTable {
  /** By service (`AWS::S3`), then by type: names for `Fn::GetAtt`, `|`, names of the result of `Ref` joined by `+`. */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Loads the table of attributes (130 KB), which only configs with `$CfResourceParam` need. */
export const loadAttributeTable = async (): Promise<AttributeTable> => ({
  services: (await import('../generated/attributes.json', { with: { type: 'json' } })).default,
});

/** The attributes of one CloudFormation resource type. */
export interface TypeAttributes {
  /** Names for `Fn::GetAtt`. */
  readonly attributes: readonly string[];
  /** The names of what `Ref` returns, several for a compound identifier. */
  readonly ref: readonly string[];
}

/** Returns the attributes of a type; undefined for third-party types and for those newer than the table. */
export const attributesOf = (table: AttributeTable, type: string): TypeAttributes | undefined => {
  const [vendor = '', service = '', ...rest] = type.split('::');
  const types = ownOf(table.services, `${vendor}::${service}`);
  const row = types && ownOf(types, rest.join('::'));
  if (row === undefined) return undefined;
  const [attributes = '', names = ''] = row.split('|');
  return { attributes: attributes.split(' ').filter(Boolean), ref: names.split('+').filter(Boolean) };
};

const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Returns `Ref` or `Fn::GetAtt` for an attribute of a resource; undefined if its type has no such attribute. Accepts
 * AWS's attribute names, the names of the result of `Ref`, and `Arn`, `Name` and `Id` for a longer name such as
 * `TopicArn`. Returns `Fn::GetAtt` for any attribute of custom resources and of types that are not in the table.
 */
export const attributeExpression = (
  table: AttributeTable,
  type: string,
  id: string,
  attribute: string,
): Expression | undefined => {
  const known = isCustom(type) ? undefined : attributesOf(table, type);
  if (!known) return getAtt(id, attribute);
  const byName = (name: string): Expression | undefined => {
    if (known.attributes.includes(name)) return getAtt(id, name);
    return name === known.ref.join('|') ? ref(id) : undefined;
  };
  return byName(attribute) ?? byShortName(type, known, attribute, id, byName);
};

/** True for a custom resource, whose provider decides which attributes it has. */
const isCustom = (type: string): boolean =>
  type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';

/** Types whose `Ref` returns an ARN although its name does not end with `Arn`. */
const refIsArn: ReadonlySet<string> = new Set([
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
  'AWS::SecretsManager::Secret',
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
  'AWS::CloudFormation::Stack',
]);

/**
 * Returns the expression for `Arn`, `Name` or `Id`: `TopicArn` of a topic, else `Ref` if its result has such a name.
 */
const byShortName = (
  type: string,
  known: TypeAttributes,
  shortName: string,
  id: string,
  byName: (name: string) => Expression | undefined,
): Expression | undefined => {
  if (!['Arn', 'Name', 'Id'].includes(shortName)) return undefined;
  if (shortName === 'Arn' && refIsArn.has(type)) return ref(id);
  const attribute = byName(`${type.split('::').at(-1)}${shortName}`);
  const onlyRef = known.ref.length === 1 ? (known.ref[0] as string) : '';
  return attribute ?? (onlyRef.endsWith(shortName) ? ref(id) : undefined);
};
