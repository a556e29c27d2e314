import { flag } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

/** The resource type `upstash-redis`, which cannot be deployed yet. */
export const upstashRedis = laterResource({
  type: 'upstash-redis',
  says: 'A Redis database at Upstash; `providerConfig` holds the key of the account.',
  properties: {
    enableEviction: flag('Let old keys go when the memory is full.', { default: false }),
  },
  example: `
providerConfig:
  upstash:
    accountEmail: jobs@example.com
    apiKey: $Secret('upstash.key')
resources:
  cache:
    type: upstash-redis
    properties:
      enableEviction: true
`,
  connectable: true,
  params: () => ['host', 'port', 'password', 'restToken', 'readOnlyRestToken', 'restUrl', 'redisUrl'],
});
