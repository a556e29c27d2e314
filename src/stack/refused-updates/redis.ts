import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { ExpressionMap } from '../../cloudformation/expression.ts';
import { isEarlierVersion } from './engine-version.ts';
import type { RefusalRule } from './refused-update.ts';

/** True for a cluster that stays: AWS replaces one that gets another name. */
const isSame = (was: ExpressionMap, is: ExpressionMap): boolean =>
  canonicalJson(was.ReplicationGroupId ?? null) === canonicalJson(is.ReplicationGroupId ?? null);

/** The only way back from Valkey to Redis: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html */
const isWayBack = (was: ExpressionMap, is: ExpressionMap): boolean =>
  was.EngineVersion === '7.2' && is.EngineVersion === '7.1';

/** Returns the faults of a version that a cluster cannot come to from the deployed one. */
const fault = ({ EngineVersion: old }: ExpressionMap, why: string): ReturnType<RefusalRule> => [
  {
    why,
    instead: `Write engineVersion: '${old}' or a later one. An earlier one needs a second cluster under another name in the config`,
  },
];

/**
 * Finds an earlier version of the engine of a cluster than the deployed one, and a version of Redis for one of Valkey, other
 * than the one that AWS goes back to: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html
 */
export const redisVersion: RefusalRule = (was, is) => {
  if (!isSame(was, is)) return [];
  const [old, fresh] = [was.EngineVersion, is.EngineVersion];
  if (was.Engine === 'valkey' && is.Engine === 'redis')
    return isWayBack(was, is)
      ? []
      : fault(
          was,
          `ElastiCache goes back from Valkey 7.2 to Redis 7.1 alone, and this update goes from Valkey ${old} to Redis ${fresh}`,
        );
  if (canonicalJson(was.Engine ?? null) !== canonicalJson(is.Engine ?? null) || !isEarlierVersion(fresh, old))
    return [];
  return fault(was, `ElastiCache goes back to no earlier version, and this update goes from ${old} to ${fresh}`);
};
