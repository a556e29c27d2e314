import { dollarsOfNode } from '../../shared/machine-prices.ts';
import { hoursPerMonth } from '../../shared/prices.ts';
import { dollarsOfSecret } from './database-cost.ts';
import { type RedisProperties, redisVersions } from './redis-shape.ts';

/**
 * Returns the price of a cluster in US dollars per hour in us-east-1: its nodes and its secret. Undefined if the price of
 * its machines is not known here.
 */
export const costOfRedis = (own: RedisProperties): number | undefined => {
  const secret = dollarsOfSecret / hoursPerMonth;
  if (own.existing !== undefined) return secret;
  const node = dollarsOfNode(own.instanceSize ?? '', redisVersions[own.engineVersion].engine);
  if (node === undefined) return undefined;
  const nodes = (own.enableSharding ? own.numShards : 1) * (own.numReplicaNodes + 1);
  return secret + nodes * node;
};
