/**
 * US dollars per hour of machines in us-east-1; others have no price here.
 *
 * - Databases outside of Aurora, with PostgreSQL, MySQL or MariaDB, in one zone: https://aws.amazon.com/rds/postgresql/pricing/
 * - Nodes of Redis: https://aws.amazon.com/elasticache/pricing/
 * - OpenSearch: https://aws.amazon.com/opensearch-service/pricing/
 */
const dollarsPerHour: Readonly<Record<string, number>> = {
  'db.t4g.micro': 0.016,
  'db.t4g.small': 0.032,
  'db.t4g.medium': 0.065,
  'cache.t4g.micro': 0.016,
  'cache.t4g.small': 0.032,
  'cache.t4g.medium': 0.065,
  't3.small.search': 0.036,
  't3.medium.search': 0.073,
  'm6g.large.search': 0.128,
  'r6g.large.search': 0.167,
  'ultrawarm1.medium.search': 0.238,
};

/** The share of the price of Redis that a node of Valkey costs: https://aws.amazon.com/elasticache/pricing/ */
const shareOfValkey = 0.8;

/** US dollars per hour of a capacity unit of Aurora Serverless v2: https://aws.amazon.com/rds/aurora/pricing/ */
export const dollarsOfUnit = 0.12;

/** Returns the price of a machine in US dollars per hour in us-east-1; undefined for one whose price is not known here. */
export const dollarsOfMachine = (type: string): number | undefined =>
  Object.hasOwn(dollarsPerHour, type) ? dollarsPerHour[type] : undefined;

/** Returns the price of a node of ElastiCache, of which Valkey costs less, as `dollarsOfMachine` does. */
export const dollarsOfNode = (type: string, engine: string): number | undefined => {
  const dollars = dollarsOfMachine(type);
  return dollars === undefined ? undefined : dollars * (engine === 'valkey' ? shareOfValkey : 1);
};
