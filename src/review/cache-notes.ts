import type { Expression } from '../cloudformation/expression.ts';
import { redisVersion } from '../stack/refused-updates/redis.ts';
import { type ChangedResource, changedOfType, type TemplateChanges } from './changed-resources.ts';

/** Returns an engine with its version: `Valkey 8.1`. */
const engineOf = ({ Engine, EngineVersion }: Readonly<Record<string, Expression>>): string =>
  `${Engine === 'valkey' ? 'Valkey' : 'Redis'} ${EngineVersion}`;

/** Returns the notes about a cluster that stays. */
const notesOf = ({ name, was, is }: ChangedResource): string[] => [
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
export const cacheNotes = (sides: TemplateChanges): string[] =>
  changedOfType('AWS::ElastiCache::ReplicationGroup', sides)
    .filter(({ happening }) => happening === 'modify')
    .flatMap(notesOf);
