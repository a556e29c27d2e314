import { concat } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { flag, ignored, integer, object, type Properties, required, secret, text } from '../../schema/shape.ts';
import { defineResource } from '../resource.ts';
import { connectionSecretResource, connectionSecrets } from '../shapes/connection-secret.ts';
import { hostName } from '../shapes/database-shape.ts';
import {
  type Coordinates,
  coordinateConnection,
  coordinateParams,
  nothingIsMade,
  plainSecrets,
} from '../shapes/upstash.ts';

const properties = {
  existing: object('The database, as the page of it at Upstash shows it.', {
    host: required(text('Its endpoint, such as `eu1-fine-cat-12345.upstash.io`.', hostName)),
    port: integer('Its port.', { default: 6_379, minimum: 1, maximum: 65_535 }),
    password: required(secret('Its password; write it as `$Secret(…)`.', { minLength: 1 })),
    restToken: required(secret('The token of its REST API; write it as `$Secret(…)`.', { minLength: 1 })),
    readOnlyRestToken: secret('The token of its REST API that only reads; write it as `$Secret(…)`.', { minLength: 1 }),
  }),
  enableEviction: ignored(flag('Let old keys go when the memory is full.'), 'Upstash has this setting of its own.'),
} as const;

/** Returns the coordinates of a database; those of one that is not named are empty, and its config is refused. */
const coordinatesOf = ({ existing }: Properties<typeof properties>): Coordinates => {
  if (existing === undefined) return { readable: {}, secret: {} };
  const { host, port, password, restToken, readOnlyRestToken } = existing;
  const login = hasToken(password) ? expressionOf(password) : encodeURIComponent(password);
  return {
    readable: { host: expressionOf(host), port: String(port), restUrl: concat('https://', expressionOf(host)) },
    secret: {
      password: expressionOf(password),
      restToken: expressionOf(restToken),
      ...(readOnlyRestToken === undefined ? {} : { readOnlyRestToken: expressionOf(readOnlyRestToken) }),
      redisUrl: concat('rediss://:', login, '@', expressionOf(host), `:${port}`),
    },
  };
};

/** The resource type `upstash-redis`: a Redis database at Upstash that is there already. */
export const upstashRedis = defineResource({
  type: 'upstash-redis',
  says: 'A Redis database at Upstash that is there already. Jobs that are connected get its address and its secrets; nothing of it is made or changed.',
  properties,
  example: `
resources:
  cache:
    type: upstash-redis
    properties:
      existing:
        host: eu1-fine-cat-12345.upstash.io
        password: $Secret('upstash.password')
        restToken: $Secret('upstash.token')
  warmCache:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/redis:7
            command: [sh, -c, 'redis-cli -u "$STP_CACHE_REDIS_URL" ping']
      resources:
        cpu: 1
        memory: 900
      timeout: 1200
      connectTo:
        - cache
`,
  mainChild: 'ConnectionSecret',
  params: (database, own) => coordinateParams(coordinatesOf(own), database),
  absent: { readOnlyRestToken: 'Add existing.readOnlyRestToken.' },
  secretParams: ['password', 'restToken', 'readOnlyRestToken', 'redisUrl'],
  secrets: (database, own) => connectionSecrets(Object.keys(coordinatesOf(own).secret), database),
  admits: () => 'internet',
  connectTo: (database, own) => coordinateConnection(coordinatesOf(own), database),
  check: ({ existing }, { path }) =>
    existing === undefined
      ? [
          nothingIsMade(
            'databases at Upstash',
            'Make the database at Upstash, and write its host, password and token as properties.existing.',
            path,
          ),
        ]
      : plainSecrets(existing, ['password', 'restToken', 'readOnlyRestToken'], [...path, 'properties']),
  expand: (own, database) => [
    connectionSecretResource(coordinatesOf(own).secret, `Upstash database ${database.name}`, database),
  ],
});
