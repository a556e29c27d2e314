import type { Expression } from '../../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';
import { list, object, oneOf, type Properties, required, text } from '../../schema/shape.ts';

const attribute = (says: string) =>
  object(says, {
    name: required(text('The name of the attribute.', { minLength: 1, maxLength: 255 })),
    type: required(oneOf('The type of its values.', ['binary', 'number', 'string'])),
  });

const keys = {
  partitionKey: required(attribute('The attribute by which items are spread.')),
  sortKey: attribute('The attribute by which items of one partition are ordered.'),
};

/**
 * The most attributes that all indexes of a table hold besides keys, and those of one index.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
 */
const mostProjected = { table: 100, index: 20 };

const index = {
  name: required(text('The name of the index.', { pattern: '^[A-Za-z0-9_.-]+$', minLength: 3, maxLength: 255 })),
  ...keys,
  projections: list('Attributes that the index holds, besides the keys; without it all.', text('An attribute.'), {
    maxItems: mostProjected.index,
  }),
};

/** The properties of a `dynamo-db-table` that say how its items are found. */
export const tableKeys = {
  primaryKey: required(object('What tells items apart. Another one is another table.', keys)),
  secondaryIndexes: list(
    'Other ways to find items. AWS changes none of them, and makes or deletes one in a deploy.',
    object('A global secondary index.', index),
    { maxItems: 20 },
  ),
};

type Keys = Properties<typeof keys>;
type Index = Properties<typeof index>;
type Attribute = Keys['partitionKey'];
type TableKeys = Properties<typeof tableKeys>;

/** A key attribute with its config path. */
interface Placed extends Attribute {
  readonly path: Path;
}

/** Returns the attributes of a key, the partition key first. */
const attributesOf = ({ partitionKey, sortKey }: Keys, path: Path): Placed[] => [
  { ...partitionKey, path: [...path, 'partitionKey'] },
  ...(sortKey ? [{ ...sortKey, path: [...path, 'sortKey'] }] : []),
];

/** Returns every attribute that a key of the table or of an index has, in the order of the config. */
const keyAttributes = ({ primaryKey, secondaryIndexes = [] }: TableKeys, path: Path): Placed[] => [
  ...attributesOf(primaryKey, [...path, 'primaryKey']),
  ...secondaryIndexes.flatMap((one, at) => attributesOf(one, [...path, 'secondaryIndexes', at])),
];

/** Returns the errors of attributes that have another type than in a key before. */
const typeMistakes = (attributes: readonly Placed[]): Diagnostic[] => {
  const types = new Map<string, string>();
  return attributes.flatMap(({ name, type, path }) => {
    const first = types.get(name) ?? type;
    types.set(name, first);
    if (first === type) return [];
    return [
      errorAt(
        'config/key-clash',
        [...path, 'type'],
        `The attribute "${name}" is ${type} here and ${first} in a key above, and an attribute of keys has one type.`,
        `Write type: ${first}, or name another attribute.`,
      ),
    ];
  });
};

/** Returns the error of a key whose two attributes are one. */
const sameAttribute = ({ partitionKey, sortKey }: Keys, path: Path): Diagnostic[] =>
  partitionKey.name === sortKey?.name
    ? [
        errorAt(
          'config/key-clash',
          [...path, 'sortKey', 'name'],
          `"${sortKey.name}" is the partition key as well, and a key has two different attributes.`,
          'Name another attribute, or remove sortKey.',
        ),
      ]
    : [];

/** Returns the errors of texts that stand twice. */
const repeated = (texts: readonly string[], pathOf: (at: number) => Path, what: string): Diagnostic[] =>
  texts.flatMap((one, at) =>
    texts.indexOf(one) === at
      ? []
      : [errorAt('config/key-clash', pathOf(at), `The ${what} "${one}" stands twice.`, 'Remove one of them.')],
  );

/** Returns the errors of the keys of a table and its indexes; `path` is that of the table's `properties`. */
export const checkKeys = (table: TableKeys, path: Path): Diagnostic[] => {
  const { primaryKey, secondaryIndexes = [] } = table;
  const at = (place: number, ...more: (string | number)[]): Path => [...path, 'secondaryIndexes', place, ...more];
  const projected = secondaryIndexes.reduce((sum, { projections = [] }) => sum + projections.length, 0);
  return [
    ...typeMistakes(keyAttributes(table, path)),
    ...sameAttribute(primaryKey, [...path, 'primaryKey']),
    ...secondaryIndexes.flatMap((one, place) => sameAttribute(one, at(place))),
    ...repeated(
      secondaryIndexes.map(({ name }) => name),
      (place) => at(place, 'name'),
      'index',
    ),
    ...secondaryIndexes.flatMap(({ projections = [] }, place) =>
      repeated(projections, (item) => at(place, 'projections', item), 'attribute'),
    ),
    ...(projected > mostProjected.table
      ? [
          errorAt(
            'config/out-of-range',
            [...path, 'secondaryIndexes'],
            `All indexes hold ${projected} attributes besides their keys, and DynamoDB takes ${mostProjected.table}.`,
            'Leave projections out where an index may hold all attributes.',
          ),
        ]
      : []),
  ];
};

const types = { binary: 'B', number: 'N', string: 'S' } as const;

/** Returns the definitions of all key attributes, each once, in the order of their names. */
export const attributeDefinitions = (table: TableKeys): Expression => {
  const byName = new Map(keyAttributes(table, []).map(({ name, type }) => [name, types[type]]));
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }));
};

/** Returns a key in CloudFormation's form. */
export const keySchema = (key: Keys): Expression => [
  { AttributeName: key.partitionKey.name, KeyType: 'HASH' },
  ...(key.sortKey ? [{ AttributeName: key.sortKey.name, KeyType: 'RANGE' }] : []),
];

/** Returns what an index holds in CloudFormation's form. */
export const projection = ({ projections }: Index): Expression => {
  if (projections === undefined) return { ProjectionType: 'ALL' };
  return projections.length === 0
    ? { ProjectionType: 'KEYS_ONLY' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: projections };
};
