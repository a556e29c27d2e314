/** Properties whose change makes a new resource, by service and type; cut out by `scripts/replacements.mjs`. */
export interface ReplacementTable {
  /** By service, then by type: `FifoQueue QueueName`, with `?` before what depends on the values. */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Loads the table: 100 KB that only a comparison without AWS needs. */
export const replacementTable = async (): Promise<ReplacementTable> => ({
  services: (await import('../generated/replacements.json', { with: { type: 'json' } })).default,
});

/** What a change does to a resource, in CloudFormation's words. */
export type Recreation = 'Never' | 'Conditionally' | 'Always';

const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * What a change at a path inside a resource (`['Properties', 'QueueName']`) does to it; undefined for types that the
 * table does not know. Only properties replace: attributes such as `DependsOn` and `DeletionPolicy` never do.
 */
export const recreationOf = (
  table: ReplacementTable,
  type: string,
  [attribute, property = '']: readonly string[],
): Recreation | undefined => {
  if (attribute !== 'Properties') return attribute === 'Type' ? 'Always' : 'Never';
  const [vendor = '', service = '', ...rest] = type.split('::');
  const types = ownOf(table.services, `${vendor}::${service}`);
  const row = types && ownOf(types, rest.join('::'));
  if (row === undefined) return undefined;
  const names = row.split(' ');
  if (names.includes(property)) return 'Always';
  return names.includes(`?${property}`) ? 'Conditionally' : 'Never';
};
