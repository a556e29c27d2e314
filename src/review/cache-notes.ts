import type { Expression } from '../cloudformation/expression.ts';
import { effectOf } from '../stack/change-effect.ts';
import { ownerOf } from '../stack/owners.ts';
import type { ResourceChange } from '../stack/proposal.ts';
import { redisVersion } from '../stack/refused-updates/redis.ts';
import { resourceIn } from '../stack/template-changes.ts';

const clusterType = 'AWS::ElastiCache::ReplicationGroup';

type Properties = Readonly<Record<string, Expression>>;

const propertiesOf = (template: Expression | undefined, id: string): Properties =>
  Object(resourceIn(template, id)?.Properties) as Properties;

/** Returns an engine with its version: `Valkey 8.1`. */
const engineOf = ({ Engine, EngineVersion }: Properties): string =>
  `${Engine === 'valkey' ? 'Valkey' : 'Redis'} ${EngineVersion}`;

/** Returns the notes about a cluster that stays. */
const notesOf = (name: string, was: Properties, is: Properties): string[] => [
  ...(engineOf(was) !== engineOf(is) && redisVersion(was, is).length === 0
    ? [
        `${name} goes from ${engineOf(was)} to ${engineOf(is)}: AWS replaces its nodes one after the other, so that programs have to connect again; one without a copy does not answer for minutes.`,
      ]
    : []),
  ...(was.CacheNodeType !== is.CacheNodeType
    ? [
        `${name} changes its machines from ${was.CacheNodeType} to ${is.CacheNodeType}: AWS copies what it holds to new ones, and programs have to connect again when that is done.`,
      ]
    : []),
];

/**
 * Returns a note for each cluster of ElastiCache of which the engine, its version or the machines change.
 *
 * - https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html
 * - https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling.RedisReplGrps.html
 */
export const cacheNotes = (
  changes: readonly ResourceChange[],
  before: Expression | undefined,
  ours: Expression,
): string[] =>
  changes.flatMap((change): string[] => {
    const { logicalId: id, type } = change;
    if (type !== clusterType || effectOf(change).happening !== 'modify') return [];
    return notesOf(ownerOf(resourceIn(ours, id)) ?? id, propertiesOf(before, id), propertiesOf(ours, id));
  });
