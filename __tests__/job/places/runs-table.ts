import { StateError } from '../../asl/interpreter.ts';

// biome-ignore lint/suspicious/noExplicitAny: items of DynamoDB are JSON of many shapes
type Item = any;

const refusal = () => new StateError('DynamoDb.ConditionalCheckFailedException', 'The conditional request failed');

/** A table of runs that obeys exactly the expressions that a machine uses, and throws for any other. */
export const runsTable = () => {
  const items = new Map<string, Item>();
  const keyOf = ({ job, entry }: Item): string => `${job.S}\n${entry.S}`;

  /** Returns what an update makes of its item. Throws a StateError where its condition does not hold. */
  const updated = ({ Key, UpdateExpression, ConditionExpression, ...names }: Item): Item => {
    const item = items.get(keyOf(Key)) ?? { ...Key };
    const attribute = names.ExpressionAttributeNames['#run'];
    const values = names.ExpressionAttributeValues;
    switch (`${UpdateExpression} if ${ConditionExpression}`) {
      case 'SET #run = :run, expires = :expires ADD held :one if attribute_not_exists(#run) AND (attribute_not_exists(held) OR held < :count)': {
        const held = Number(item.held?.N ?? 0);
        if (attribute in item || held >= Number(values[':count'].N)) throw refusal();
        return { ...item, [attribute]: values[':run'], expires: values[':expires'], held: { N: `${held + 1}` } };
      }
      case 'REMOVE #run ADD held :less if #run.arn = :arn': {
        if (item[attribute]?.M.arn.S !== values[':arn'].S) throw refusal();
        const { [attribute]: _, ...rest } = item;
        return { ...rest, held: { N: `${Number(item.held.N) + Number(values[':less'].N)}` } };
      }
      default:
        throw new Error(`an unknown update: ${UpdateExpression} if ${ConditionExpression}`);
    }
  };

  const operations: Readonly<Record<string, (args: Item) => unknown>> = {
    putItem({ Item: item }) {
      items.set(keyOf(item), item);
      return {};
    },
    getItem({ Key, ConsistentRead }) {
      if (ConsistentRead !== true) throw new Error('places are read consistently');
      const item = items.get(keyOf(Key));
      return item === undefined ? {} : { Item: item };
    },
    query({ KeyConditionExpression, ExpressionAttributeValues: values, Limit, ConsistentRead }) {
      if (KeyConditionExpression !== 'job = :job AND begins_with(entry, :waiting)' || ConsistentRead !== true)
        throw new Error('an unknown query');
      const found = [...items.values()]
        .filter(({ job, entry }) => job.S === values[':job'].S && entry.S.startsWith(values[':waiting'].S))
        .sort((a, b) => (a.entry.S < b.entry.S ? -1 : 1))
        .slice(0, Limit);
      return { Items: found, Count: found.length };
    },
    updateItem(args) {
      items.set(keyOf(args.Key), updated(args));
      return {};
    },
    deleteItem({ Key, ConditionExpression, ExpressionAttributeValues: values }) {
      if (ConditionExpression !== 'arn = :arn') throw new Error('an unknown condition');
      if (items.get(keyOf(Key))?.arn.S !== values[':arn'].S) throw refusal();
      items.delete(keyOf(Key));
      return {};
    },
    transactWriteItems({ TransactItems: [{ Update }, { Delete }] }) {
      let next: Item;
      try {
        next = updated(Update);
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        throw new StateError('DynamoDb.TransactionCanceledException', '[ConditionalCheckFailed, None]');
      }
      items.set(keyOf(Update.Key), next);
      items.delete(keyOf(Delete.Key));
      return {};
    },
  };

  return {
    call: (name: string, args: Item): unknown => (operations[name] as (args: Item) => unknown)(args),
    /** Returns the entries that are left: the places of a job, and the starts that wait. */
    entries: (): Item[] => [...items.values()],
  };
};
