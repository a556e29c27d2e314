import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { ExpressionMap } from '../../cloudformation/expression.ts';
import { itemsBy, keysOnlyIn, type RefusalRule, type RefusedReason } from './refused-update.ts';

type Attributes = ReadonlyMap<string, ExpressionMap>;

/** Returns the key of a table or index with the types of its attributes, as text that two of them can be compared by. */
const keyOf = ({ KeySchema }: ExpressionMap, attributes: Attributes): string => {
  const types = [...(itemsBy(KeySchema, 'AttributeName') ?? new Map()).keys()].map(
    (name) => attributes.get(name)?.AttributeType ?? null,
  );
  return canonicalJson([KeySchema ?? null, types]);
};

/** True for a table that is not replaced. */
const isSameTable = (was: ExpressionMap, is: ExpressionMap): boolean =>
  (['KeySchema', 'TableName'] as const).every(
    (key) => canonicalJson(was[key] ?? null) === canonicalJson(is[key] ?? null),
  );

const isSameIndex = (was: ExpressionMap, is: ExpressionMap, before: Attributes, after: Attributes): boolean =>
  keyOf(was, before) === keyOf(is, after) &&
  canonicalJson(was.Projection ?? null) === canonicalJson(is.Projection ?? null);

const sameNames = (changed: readonly string[]): RefusedReason[] =>
  changed.length === 0
    ? []
    : [
        {
          why: `DynamoDB changes neither the key of an index nor what it holds, and ${changed.join(', ')} would be another one under the same name`,
          instead: `Leave ${changed.join(', ')} as deployed and add an index of another name; remove the old one in a later deploy, when nothing reads it any more`,
        },
      ];

const severalAtOnce = (added: readonly string[], removed: readonly string[]): RefusedReason[] => {
  if (added.length + removed.length < 2) return [];
  const parts = [
    ...(added.length ? [`adds ${added.join(', ')}`] : []),
    ...(removed.length ? [`removes ${removed.join(', ')}`] : []),
  ];
  return [
    {
      why: `DynamoDB makes or deletes one index of a table in an update, and this one ${parts.join(' and ')}`,
      instead: `Change one index in a deploy: first ${added.length ? `add ${added[0]}` : `remove ${removed[0]}`} alone`,
    },
  ];
};

/**
 * Finds attributes of a table's key that would have another type under the same name, which UpdateTable cannot change:
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html
 */
export const tableKeyTypes: RefusalRule = (was, is) => {
  const [before, after] = [was, is].map((table) => itemsBy(table.AttributeDefinitions, 'AttributeName'));
  const changed = [...(itemsBy(was.KeySchema, 'AttributeName') ?? new Map()).keys()].filter((name) => {
    const [old, fresh] = [before, after].map((attributes) => attributes?.get(name)?.AttributeType);
    return typeof old === 'string' && typeof fresh === 'string' && old !== fresh;
  });
  if (changed.length === 0 || !isSameTable(was, is)) return [];
  return [
    {
      why: `the attributes of a table's key keep their type, and ${changed.join(', ')} would have another one`,
      instead: 'Write the type that is deployed; another key needs another table, under another name in the config',
    },
  ];
};

/**
 * Finds changes of a DynamoDB table's indexes that AWS refuses: several made or deleted at once, and other keys or
 * projections under the same name. A table with another key is replaced, indexes and all.
 *
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
 *   (GlobalSecondaryIndexes)
 * - "Cannot update GSI's properties other than Provisioned Throughput":
 *   https://github.com/aws-amplify/amplify-cli/issues/11384
 */
export const tableIndexes: RefusalRule = (was, is) => {
  const [old, fresh] = [was, is].map((table) => itemsBy(table.GlobalSecondaryIndexes, 'IndexName'));
  const [before, after] = [was, is].map((table) => itemsBy(table.AttributeDefinitions, 'AttributeName'));
  if (!old || !fresh || !before || !after || !isSameTable(was, is)) return [];
  const changed = [...old].flatMap(([name, index]) => {
    const next = fresh.get(name);
    return next === undefined || isSameIndex(index, next, before, after) ? [] : [name];
  });
  return [...sameNames(changed), ...severalAtOnce(keysOnlyIn(fresh, old), keysOnlyIn(old, fresh))];
};
