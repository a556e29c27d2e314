import { errorAt } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { oneOf, required, resourceName, text } from '../../schema/shape.ts';
import { laterEvent } from '../event.ts';
import { authorizer } from '../parts/authorizer-shape.ts';

/** Starts a job for each request to a route of an HTTP API; the response does not wait for the job. */
export const httpApiGateway = laterEvent({
  type: 'http-api-gateway',
  says: 'Starts the job for requests to an HTTP API; the caller is answered at once, before the job has run.',
  properties: {
    httpApiGatewayName: required(resourceName('An `http-api-gateway` of this config.', 'http-api-gateway')),
    method: required(
      oneOf('The method of the request; `*` for any.', [
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'HEAD',
        'OPTIONS',
        '*',
      ]),
    ),
    path: required(
      text(
        'The path: exact, with `{name}` for one part, `{name+}` for the rest, or `*` for what no other route takes.',
        {
          pattern: '^(?:/.*|\\*|\\$default)$',
        },
      ),
    ),
    authorizer,
    payloadFormat: oneOf("The form of the event, in quotes; without it the gateway's, else `'1.0'`.", ['1.0', '2.0']),
  },
  example: jobExample(
    `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
`,
    {
      beside: `
api:
  type: http-api-gateway
`,
    },
  ),
  sample: {
    version: '2.0',
    routeKey: 'POST /reports',
    rawPath: '/reports',
    rawQueryString: 'kind=daily',
    headers: { 'content-type': 'application/json', host: 'a1b2c3.execute-api.us-east-1.amazonaws.com' },
    queryStringParameters: { kind: 'daily' },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3',
      domainName: 'a1b2c3.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'a1b2c3',
      http: {
        method: 'POST',
        path: '/reports',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'agent',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'POST /reports',
      stage: '$default',
      time: '12/Mar/2020:19:03:58 +0000',
      timeEpoch: 1583348638390,
    },
    body: '{"day":"2020-03-12"}',
    isBase64Encoded: false,
  },
  source: ({ httpApiGatewayName }) => ({ name: httpApiGatewayName }),
  words: ({ method, path }, gateway) => `${method === '*' ? 'any method' : method} ${path} of ${gateway}`,
  distinctBy: ({ method, path }) => ({ method, path }),
  check: ({ method, path }, event) =>
    (path === '*' || path === '$default') && method !== '*'
      ? [
          errorAt(
            'config/route',
            [...event.path, 'properties', 'method'],
            `The path ${path} takes what no other route takes, so it cannot ask for a method.`,
            'Write method: "*", or a path.',
          ),
        ]
      : [],
});
