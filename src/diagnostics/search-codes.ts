/** Codes of complaints about data stores of other kinds than RDS and Redis, each with its meaning. Frozen, as all codes. */
export const searchCodes = {
  'config/open-search':
    'A property of an OpenSearch domain is one that OpenSearch Service refuses, or that an existing one cannot have.',
  'config/mongo-db': 'A property of a MongoDB cluster is one that Atlas refuses, or that an existing one cannot have.',
} as const;
