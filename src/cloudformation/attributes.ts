import { type Expression, getAtt, ref } from './expression.ts';

/** What CloudFormation resources give, by type; cut out of AWS's specification (`scripts/attributes.mjs`). */
export interface AttributeTable {
  /** By service, then by type: `attributes|what Ref gives`. */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Loads the table: 130 KB that only configs with `$CfResourceParam` need. */
export const attributeTable = async (): Promise<AttributeTable> => ({
  services: (await import('../generated/attributes.json', { with: { type: 'json' } })).default,
});

/** What a type gives: the attributes of `Fn::GetAtt`, and the names of what `Ref` returns. */
export interface TypeAttributes {
  readonly attributes: readonly string[];
  readonly ref: readonly string[];
}

/** What a type gives; nothing for types that AWS has published later, and for those of third parties. */
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
 * `Ref` or `Fn::GetAtt` for an attribute of a resource; nothing where its type has no such attribute. Beside AWS's
 * names `Arn`, `Name` and `Id` are understood wherever a type gives such a thing under a longer name
 * (`$CfResourceParam('Topic', 'Arn')` is Ref), and the names that Ref's result has. Custom resources, and types that
 * the table does not know, give whatever is asked: there only AWS knows.
 */
export const attributeExpression = (
  table: AttributeTable,
  type: string,
  id: string,
  attribute: string,
): Expression | undefined => {
  const known = isOpen(type) ? undefined : attributesOf(table, type);
  if (!known) return getAtt(id, attribute);
  const given = (name: string): Expression | undefined => {
    if (known.attributes.includes(name)) return getAtt(id, name);
    return name === known.ref.join('|') ? ref(id) : undefined;
  };
  return given(attribute) ?? aliasOf(type, known, attribute, id, given);
};

/** Their providers decide what they answer. */
const isOpen = (type: string): boolean => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';

/** Types whose Ref is an ARN under another name. */
const refIsArn: ReadonlySet<string> = new Set([
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
  'AWS::SecretsManager::Secret',
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html
  'AWS::CloudFormation::Stack',
]);

const aliasOf = (
  type: string,
  known: TypeAttributes,
  alias: string,
  id: string,
  given: (name: string) => Expression | undefined,
): Expression | undefined => {
  if (!['Arn', 'Name', 'Id'].includes(alias)) return undefined;
  if (alias === 'Arn' && refIsArn.has(type)) return ref(id);
  const own = given(`${type.split('::').at(-1)}${alias}`);
  const only = known.ref.length === 1 ? (known.ref[0] as string) : '';
  return own ?? (only.endsWith(alias) ? ref(id) : undefined);
};
