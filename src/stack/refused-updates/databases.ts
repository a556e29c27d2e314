import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { ExpressionMap } from '../../cloudformation/expression.ts';
import { isEarlierVersion } from './engine-version.ts';
import type { RefusalRule } from './refused-update.ts';

/** True for a database that stays: AWS replaces one that gets another identifier. */
const isSame = (was: ExpressionMap, is: ExpressionMap): boolean =>
  (['DBClusterIdentifier', 'DBInstanceIdentifier', 'Engine'] as const).every(
    (key) => canonicalJson(was[key] ?? null) === canonicalJson(is[key] ?? null),
  );

/**
 * Finds an earlier version of an engine than the deployed one; RDS goes back to none:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
 */
export const databaseVersion: RefusalRule = (was, is) => {
  if (!isSame(was, is) || !isEarlierVersion(is.EngineVersion, was.EngineVersion)) return [];
  return [
    {
      why: `RDS goes back to no earlier version, and this update goes from ${was.EngineVersion} to ${is.EngineVersion}`,
      instead: `Write version: '${was.EngineVersion}' or a later one. An earlier one needs a second database under another name in the config, into which a dump of this one is read`,
    },
  ];
};

/** Returns the size of a disk in GiB; undefined where it is not a number. */
const sizeOf = ({ AllocatedStorage: size }: ExpressionMap): number | undefined =>
  typeof size === 'number' || (typeof size === 'string' && /^\d+$/.test(size)) ? Number(size) : undefined;

/**
 * Finds a disk that would be smaller than the deployed one; RDS makes none smaller:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html
 */
export const databaseStorage: RefusalRule = (was, is) => {
  const [old, fresh] = [sizeOf(was), sizeOf(is)];
  if (old === undefined || fresh === undefined || fresh >= old || !isSame(was, is)) return [];
  return [
    {
      why: `RDS makes no disk smaller, and this one would go from ${old} to ${fresh} GiB`,
      instead: `Write storage.initialSize: ${old}. A smaller disk needs a second database under another name in the config, into which a dump of this one is read`,
    },
  ];
};
