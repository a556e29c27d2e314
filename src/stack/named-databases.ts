import { canonicalJson } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';
import type { ResourceChange } from './proposal.ts';
import { resourceIn, type TemplateResource } from './template-changes.ts';

/** The properties with the identifier of a database, by type. */
const identifiers: ReadonlyMap<string, string> = new Map([
  ['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
  ['AWS::RDS::DBInstance', 'DBInstanceIdentifier'],
]);

/** Returns the identifier that a template gives to a database; undefined if AWS chooses it, and for other types. */
const identifierIn = ({ Type = '', Properties }: TemplateResource): Expression | undefined => {
  const property = identifiers.get(Type);
  return property === undefined ? undefined : (Properties as Record<string, Expression> | undefined)?.[property];
};

/**
 * True if both bodies are of one type of database and give it the same identifier. CloudFormation replaces none of these: it
 * refuses the update, since it would need the name twice.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
export const keepsIdentifier = (before: TemplateResource, after: TemplateResource): boolean => {
  const [was, is] = [identifierIn(before), identifierIn(after)];
  return before.Type === after.Type && was !== undefined && canonicalJson(was) === canonicalJson(is);
};

/**
 * Returns changes with each database that keeps its identifier changed in place, where a change set says that it may be
 * replaced: of RDS's properties a part counts as such for copies of a database, and for databases that become copies.
 */
export const withoutRefusedReplacements = (
  changes: readonly ResourceChange[],
  before: Expression | undefined,
  after: Expression,
): readonly ResourceChange[] =>
  changes.map((change) => {
    const [was, is] = [resourceIn(before, change.logicalId), resourceIn(after, change.logicalId)];
    if (change.replacement !== 'Conditional' || !was || !is || !keepsIdentifier(was, is)) return change;
    const details = change.details.map((detail) =>
      detail.recreation === 'Conditionally' ? { ...detail, recreation: 'Never' } : detail,
    );
    return { ...change, replacement: 'False', details };
  });
