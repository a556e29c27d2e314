import { Refused } from '../diagnostics/refused.ts';
import type { ResourceChange } from './proposal.ts';

/**
 * Types that hold data which cannot be made again. The compiler names its own by logical id; this list is for what
 * `cloudformationResources` brings, and for what an older config left in a deployed stack.
 */
export const statefulTypes: ReadonlySet<string> = new Set([
  'AWS::Cognito::UserPool',
  'AWS::DocDB::DBCluster',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::EC2::Volume',
  'AWS::ECR::Repository',
  'AWS::EFS::FileSystem',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::FSx::FileSystem',
  'AWS::KMS::Key',
  'AWS::Kinesis::Stream',
  'AWS::MSK::Cluster',
  'AWS::MSK::ServerlessCluster',
  'AWS::MemoryDB::Cluster',
  'AWS::Neptune::DBCluster',
  'AWS::OpenSearchService::Domain',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::SSM::Parameter',
  'AWS::SecretsManager::Secret',
]);

/** Ours, made anew at any time; a dead-letter queue's messages are `destroy`'s to ask about. */
const disposable: ReadonlySet<string> = new Set(['StpEventBucket', 'StpDeadLetterQueue']);

export interface Allowances {
  /** Logical ids, or `*`. */
  readonly replace: readonly string[];
  readonly delete: readonly string[];
}

/** A change by which data could be lost, and whether somebody allowed it. */
export interface Loss {
  readonly kind: 'replace' | 'delete';
  readonly change: ResourceChange;
  readonly allowed: boolean;
}

const allows = (allowed: readonly string[], id: string): boolean => allowed.includes('*') || allowed.includes(id);

const lossOf = (change: ResourceChange): Loss['kind'] | undefined => {
  if (change.action === 'Remove') return 'delete';
  if (change.action === 'Dynamic') return 'replace';
  if (change.action !== 'Modify') return undefined;
  return change.replacement === 'True' || change.replacement === 'Conditional' ? 'replace' : undefined;
};

/**
 * The changes that replace or delete what is stateful: one of the given logical ids, or a type of the list.
 * `Conditional` and `Dynamic` count, since CloudFormation itself does not know. What the policy retains counts too:
 * the stack loses sight of it.
 */
export const losses = (
  changes: readonly ResourceChange[],
  stateful: readonly string[],
  allowances: Allowances,
): Loss[] =>
  changes.flatMap((change) => {
    const kind = lossOf(change);
    const holdsData = stateful.includes(change.logicalId) || statefulTypes.has(change.type);
    if (!kind || !holdsData || disposable.has(change.logicalId)) return [];
    return [{ kind, change, allowed: allows(allowances[kind], change.logicalId) }];
  });

const sentence = ({ kind, change }: Loss): string => {
  const may = kind === 'replace' && change.replacement !== 'True' ? 'may be replaced' : undefined;
  const what = kind === 'delete' ? 'would be deleted' : (may ?? 'would be replaced by a new, empty one');
  const kept = /Retain/.test(change.policyAction ?? '') ? ' (the old one stays in the account, outside the stack)' : '';
  return `${change.logicalId} (${change.type}) ${what}${kept}`;
};

/** The refusal of all losses that nobody allowed; undefined if there are none. */
export const refusalOfLosses = (found: readonly Loss[]): Refused | undefined => {
  const open = found.filter((loss) => !loss.allowed);
  if (open.length === 0) return undefined;
  const ids = (kind: Loss['kind']) => open.filter((loss) => loss.kind === kind).map((loss) => loss.change.logicalId);
  const flags = (['replace', 'delete'] as const)
    .filter((kind) => ids(kind).length > 0)
    .map((kind) => `allow-${kind}: ${ids(kind).join(',')}`);
  return new Refused({
    code: 'stack/loses-data',
    message: `Nothing was changed, since data could be lost: ${open.map(sentence).join('; ')}.`,
    hint: `If that is what you want, say so with ${flags.join(' and ')}.`,
  });
};
