import type { Expression } from '../../cloudformation/expression.ts';
import { RefusedParts } from '../../diagnostics/refused-parts.ts';
import { resourceIn, resourcesIn } from '../template-changes.ts';
import { databaseStorage, databaseVersion } from './databases.ts';
import { mountTargetVpcs } from './mount-targets.ts';
import { movedKeys } from './moved-keys.ts';
import { redisVersion } from './redis.ts';
import { literalProperties, type RefusalRule, type RefusedUpdate } from './refused-update.ts';
import { searchVersion } from './search.ts';
import { shardCount } from './shard-count.ts';
import { subscriptionFilters } from './subscription-filters.ts';
import { tableIndexes, tableKeyTypes } from './table-indexes.ts';
import { userPoolAttributes } from './user-pool-attributes.ts';
import { userPoolDomain } from './user-pool-domain.ts';

/** Rules on the change of one resource, by its type. */
const rules: ReadonlyMap<string, readonly RefusalRule[]> = new Map([
  ['AWS::Cognito::UserPool', [userPoolAttributes]],
  ['AWS::Cognito::UserPoolDomain', [userPoolDomain]],
  ['AWS::DynamoDB::GlobalTable', [tableKeyTypes, tableIndexes]],
  ['AWS::DynamoDB::Table', [tableIndexes]],
  ['AWS::ElastiCache::ReplicationGroup', [redisVersion]],
  ['AWS::Kinesis::Stream', [shardCount]],
  ['AWS::OpenSearchService::Domain', [searchVersion]],
  ['AWS::RDS::DBCluster', [databaseVersion]],
  ['AWS::RDS::DBInstance', [databaseStorage, databaseVersion]],
]);

/**
 * Returns the changes between two templates that AWS certainly refuses, although no change set tells it, by logical id.
 * Values that only CloudFormation knows count as allowed.
 */
export const refusedUpdates = (deployed: Expression | undefined, ours: Expression): RefusedUpdate[] => {
  const ofOne = Object.entries(resourcesIn(ours)).flatMap(([logicalId, is]): RefusedUpdate[] => {
    const type = is?.Type ?? '';
    const was = resourceIn(deployed, logicalId);
    if (was?.Type !== type) return [];
    const sides = [literalProperties(was), literalProperties(is)] as const;
    return (rules.get(type) ?? []).flatMap((rule) => rule(...sides).map((reason) => ({ logicalId, type, ...reason })));
  });
  const ofSeveral = [movedKeys, subscriptionFilters, mountTargetVpcs].flatMap((rule) => rule(deployed, ours));
  return [...ofOne, ...ofSeveral].sort((one, other) =>
    one.logicalId < other.logicalId ? -1 : Number(one.logicalId > other.logicalId),
  );
};

const starts = { plan: 'A deploy would refuse this change', deploy: 'Nothing was changed' } as const;

/** Returns the refusal `stack/refused-update` of a command for such changes, with all of them; undefined for none. */
export const refusalOfUpdates = (
  found: readonly RefusedUpdate[],
  command: 'plan' | 'deploy' = 'deploy',
): RefusedParts | undefined =>
  found.length === 0
    ? undefined
    : new RefusedParts(
        {
          code: 'stack/refused-update',
          message: `${starts[command]}, since AWS would refuse it and the deployment would roll back: ${found
            .map(({ logicalId, type, why }) => `${logicalId} (${type}): ${why}`)
            .join('. ')}.`,
          hint: `${found.map(({ logicalId, instead }) => `${logicalId}: ${instead}.`).join(' ')}${command === 'plan' ? ' With fail-on-blocked: false a plan only tells it.' : ''}`,
        },
        found.map(({ logicalId, type, why }) => ({ logicalId, sentence: `${logicalId} (${type}): ${why}.` })),
      );
