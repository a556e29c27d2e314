import { hoursPerMonth } from '../../shared/prices.ts';
import { dollarsOfSecret } from './database-cost.ts';
import { type RedisProperties, redisVersions } from './redis-shape.ts';

/** US dollars per hour of a node of Redis in us-east-1; others have no price here. https://aws.amazon.com/elasticache/pricing/ */
const dollarsOfNode: Readonly<Record<string, number>> = {
  'cache.t4g.micro': 0.016,
  'cache.t4g.small': 0.032,
  'cache.t4g.medium': 0.065,
};

/** The share of the price of Redis that a node of Valkey costs: https://aws.amazon.com/elasticache/pricing/ */
const shareOfValkey = 0.8;

/**
 * Returns the price of a cluster in US dollars per hour in us-east-1: its nodes and its secret. Undefined if the price of
 * its machines is not known here.
 */
export const costOfRedis = (own: RedisProperties): number | undefined => {
  const secret = dollarsOfSecret / hoursPerMonth;
  if (own.existing !== undefined) return secret;
  const node = dollarsOfNode[own.instanceSize ?? ''];
  if (node === undefined) return undefined;
  const nodes = (own.enableSharding ? own.numShards : 1) * (own.numReplicaNodes + 1);
  return secret + nodes * node * (redisVersions[own.engineVersion].engine === 'valkey' ? shareOfValkey : 1);
};
