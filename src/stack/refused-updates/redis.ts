import { canonicalJson } from '../../cloudformation/canonical.ts';
import { isEarlierVersion } from './engine-version.ts';
import type { RefusalRule } from './refused-update.ts';

/**
 * Finds an earlier version of the engine of a cluster than the deployed one; ElastiCache goes back to none:
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html. A change from Valkey to Redis is left to
 * AWS, which allows some.
 */
export const redisVersion: RefusalRule = (was, is) => {
  const isSame = (['Engine', 'ReplicationGroupId'] as const).every(
    (key) => canonicalJson(was[key] ?? null) === canonicalJson(is[key] ?? null),
  );
  if (!isSame || !isEarlierVersion(is.EngineVersion, was.EngineVersion)) return [];
  return [
    {
      why: `ElastiCache goes back to no earlier version, and this update goes from ${was.EngineVersion} to ${is.EngineVersion}`,
      instead: `Write engineVersion: '${was.EngineVersion}' or a later one. An earlier one needs a second cluster under another name in the config`,
    },
  ];
};
