/** The properties whose change replaces a resource, extracted from AWS's specification (`scripts/replacements.mjs`). */
export interface ReplacementTable {
  /**
   * By service (`AWS::SQS`), then by type: `FifoQueue QueueName`, with `?` before a property that replaces
   * conditionally.
   */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Loads the table of replacements (100 KB), which only a comparison without AWS needs. */
export const loadReplacementTable = async (): Promise<ReplacementTable> => ({
  services: (await import('../generated/replacements.json', { with: { type: 'json' } })).default,
});

/**
 * `RequiresRecreation` of a change set: `Always` if a change replaces the resource, `Conditionally` if it depends on
 * the values. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceTargetDefinition.html
 */
export type Recreation = 'Never' | 'Conditionally' | 'Always';

const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Returns the effect of a change at a path in a resource, such as `['Properties', 'QueueName']`; undefined for types
 * that are not in the table. Besides properties only `Type` replaces a resource; `DependsOn` and `DeletionPolicy` never
 * do.
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
