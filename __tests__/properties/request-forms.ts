import fc from 'fast-check';
import { entryFile } from './compiling.ts';
import type { SourceForm } from './event-sources.ts';
import { maybe } from './written-config.ts';

const gateway = fc.record({
  payloadFormat: maybe(fc.constantFrom('1.0', '2.0')),
  cors: maybe(fc.constant({ enabled: true })),
  logging: maybe(fc.constantFrom<object[]>({ disabled: true }, { format: 'CLF', retentionDays: 7 })),
});

/** A route without its path, which differs by job. */
const route = fc.record({
  method: fc.constantFrom('GET', 'POST', '*'),
  end: fc.constantFrom('', '/{id}', '/{id}/{rest+}'),
  payloadFormat: maybe(fc.constantFrom('1.0', '2.0')),
  reports: fc.boolean(),
});

const httpForm = (form: string, authorizer: (pool: string) => object | undefined): SourceForm => ({
  type: 'http-api-gateway',
  form,
  source: fc.tuple(gateway, route).map(([properties, { method, end, payloadFormat, reports }]) => (name) => {
    const authorized = authorizer(name('people'));
    return {
      resources: {
        [name('api')]: { type: 'http-api-gateway', properties },
        ...(authorized ? { [name('people')]: { type: 'user-auth-pool', properties: {} } } : {}),
      },
      events: (job) => [
        {
          type: 'http-api-gateway',
          properties: {
            httpApiGatewayName: name('api'),
            method,
            path: `/runs${job}${end}`,
            payloadFormat,
            statusPath: reports ? `/states${job}` : undefined,
            authorizer: authorized,
          },
        },
      ],
    };
  }),
});

const conditions = fc.record({
  // A rule takes five values in all.
  paths: fc.constantFrom(['/run'], ['/run/*']),
  methods: maybe(fc.constant(['POST'])),
  hosts: maybe(fc.constant(['jobs.example.com'])),
  headers: maybe(fc.constant([{ headerName: 'X-Team', values: ['data'] }])),
  queryParams: maybe(fc.constant([{ paramName: 'day', values: ['2026-*'] }])),
});

/** Ways to write an event of a request, for which a caller waits. */
export const requestForms: readonly SourceForm[] = [
  httpForm('open to everyone', () => undefined),
  httpForm('for people of a pool', (userPoolName) => ({ type: 'cognito', properties: { userPoolName } })),
  httpForm('for people of a pool by a parameter', (userPoolName) => ({
    type: 'cognito',
    properties: { userPoolName, identitySources: ['$request.querystring.token'] },
  })),
  {
    type: 'http-api-gateway',
    form: 'for whom a function lets in',
    source: fc.record({ iamResponse: fc.boolean(), cached: fc.boolean() }).map(({ iamResponse, cached }) => (name) => ({
      resources: {
        [name('guarded')]: { type: 'http-api-gateway' },
        [name('guard')]: {
          type: 'function',
          properties: {
            packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: entryFile } },
          },
        },
      },
      events: (job) => [
        {
          type: 'http-api-gateway',
          properties: {
            httpApiGatewayName: name('guarded'),
            method: 'GET',
            path: `/guarded${job}`,
            authorizer: {
              type: 'lambda',
              properties: {
                functionName: name('guard'),
                iamResponse,
                ...(cached ? { cacheResultSeconds: 60, identitySources: ['$request.header.Authorization'] } : {}),
              },
            },
          },
        },
      ],
    })),
  },
  {
    type: 'http-api-gateway',
    form: 'for all other routes',
    once: true,
    source: fc.constantFrom('*', '$default').map((path) => (name) => ({
      resources: { [name('rest')]: { type: 'http-api-gateway' } },
      events: () => [{ type: 'http-api-gateway', properties: { httpApiGatewayName: name('rest'), method: '*', path } }],
    })),
  },
  ...(['internet', 'internal'] as const).map(
    (side): SourceForm => ({
      type: 'application-load-balancer',
      form: side === 'internet' ? 'on the internet' : 'inside of the VPC',
      source: conditions.map((matching) => (name) => ({
        resources: { [name('balancer')]: { type: 'application-load-balancer', properties: { interface: side } } },
        events: (job) => [
          {
            type: 'application-load-balancer',
            properties: { loadBalancerName: name('balancer'), priority: job + 1, ...matching },
          },
        ],
      })),
    }),
  ),
  {
    type: 'application-load-balancer',
    form: 'at a port of its own',
    source: conditions.map((matching) => (name) => ({
      resources: {
        [name('ports')]: {
          type: 'application-load-balancer',
          properties: { listeners: [80, 8080].map((port) => ({ protocol: 'HTTP', port })) },
        },
      },
      events: (job) =>
        [80, 8080].map((listenerPort) => ({
          type: 'application-load-balancer',
          properties: { loadBalancerName: name('ports'), listenerPort, priority: job + 1, ...matching },
        })),
    })),
  },
];
