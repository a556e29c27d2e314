import { arn, concat, type Expression, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path } from '../../diagnostics/diagnostic.ts';
import { jobExample } from '../../schema/job-example.ts';
import { oneOf, required, resourceName, text } from '../../schema/shape.ts';
import type { Neighbour } from '../../stage/resource.ts';
import { defineEvent, type EventContext } from '../event.ts';
import { authorizer } from '../parts/authorizer-shape.ts';
import { buildAuthorizer, checkAuthorizer } from '../parts/http-authorizer.ts';
import {
  checkPath,
  defaultPath,
  pathInArn,
  routeId,
  routeKey,
  routePath,
  statusRoute,
  withoutNames,
} from '../parts/http-route.ts';
import { routeSample } from '../parts/own-sample.ts';
import { executionVariable, requestTrigger } from '../parts/request-part.ts';

/** Starts a job for each request to a route of an HTTP API; the response does not wait for the job. */
export const httpApiGateway = defineEvent({
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
        'The path, which begins with `/`: exact, with `{name}` for one part, `{name+}` for the rest, or `*` for what no other route takes.',
        {
          pattern: '^(?:/.*|\\*|\\$default)$',
        },
      ),
    ),
    authorizer,
    payloadFormat: oneOf("The form of the event, in quotes; without it the gateway's, else `'1.0'`.", ['1.0', '2.0']),
    statusPath: text(
      'The path of a route that reports on runs, such as `/runs`: `GET <statusPath>/<executionId>`, with the same authorizer. An addition of ours.',
      { pattern: '^/.*[^/]$' },
    ),
  },
  example: jobExample(
    `
events:
  - type: http-api-gateway
    properties:
      httpApiGatewayName: api
      method: POST
      path: /reports
      authorizer:
        type: cognito
        properties:
          userPoolName: people
`,
    {
      beside: `
api:
  type: http-api-gateway
people:
  type: user-auth-pool
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
  sampleOf: ({ method, path }, sample) => routeSample(method, path, sample),
  asynchronous: false,
  trigger: requestTrigger((event) => !!event.requestContext?.apiId),
  source: ({ httpApiGatewayName }) => ({ name: httpApiGatewayName }),
  words: ({ method, path }, gateway) => routeWords(method, path, gateway),
  startsIn({ type, isChild, properties: { RouteKey: key, ApiId: api }, nameOf }) {
    if (!isChild || type !== 'AWS::ApiGatewayV2::Route' || typeof key !== 'string') return [];
    if (key.includes(executionVariable)) return [];
    const [method = '', path = '*'] = key === defaultPath ? ['ANY'] : key.split(' ');
    return [routeWords(method === 'ANY' ? '*' : method, path, nameOf(api))];
  },
  distinctBy: ({ method, path }) => ({ method, path: withoutNames(path) }),
  whyOnce: {
    sentence: 'An HTTP API has one route of a method and a path, in which other names in braces make no other route.',
    hint: () => 'Remove one of them, or write another method or path.',
  },
  check({ method, path, statusPath, authorizer }, event) {
    const at = [...event.path, 'properties'];
    return [
      ...(routePath(path) === defaultPath && method !== '*'
        ? [
            errorAt(
              'config/route',
              [...at, 'method'],
              `The path ${path} takes what no other route takes, so it cannot ask for a method.`,
              'Write method: "*", or a path.',
            ),
          ]
        : []),
      ...checkPath(path, [...at, 'path']),
      ...(statusPath === undefined ? [] : checkStatusPath(statusPath, event, [...at, 'statusPath'])),
      ...(authorizer === undefined ? [] : checkAuthorizer(authorizer, [...at, 'authorizer'])),
    ];
  },
  expand({ httpApiGatewayName, method, path, authorizer, payloadFormat, statusPath }, event) {
    const gateway = event.resource(httpApiGatewayName) as Neighbour;
    const built = authorizer === undefined ? undefined : buildAuthorizer(authorizer, gateway, event);
    const format = payloadFormat ?? (gateway.properties.payloadFormat as string | undefined) ?? '1.0';
    const route = (by: string, to: string, dependsOn: string) => ({
      ...event.child('Route', 'none', {
        Type: 'AWS::ApiGatewayV2::Route',
        // A route is live at once, so the permissions come before it.
        DependsOn: [dependsOn, ...(built?.before ?? [])],
        Properties: {
          ApiId: ref(gateway.id),
          RouteKey: expressionOf(routeKey(by, to)),
          Target: concat('integrations/', ref(event.id('Integration'))),
          ...(built?.route ?? { AuthorizationType: 'NONE' }),
        },
      }),
      // A second route of the key, which lint refuses, has an id of its own: lint says more than a clash of ids.
      id: isFirst(gateway.name, by, to, event)
        ? routeId(gateway.name, by, to)
        : `${event.id(to === path ? '' : 'Status')}Route`,
    });
    return [
      ...(built?.resources ?? []),
      event.child('Integration', 'none', {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: {
          ApiId: ref(gateway.id),
          IntegrationType: 'AWS_PROXY',
          IntegrationUri: event.trigger.arn,
          PayloadFormatVersion: format,
        },
      }),
      event.invokePermission('apigateway.amazonaws.com', routeArn(gateway, method, path), {
        dependsOn: event.trigger.dependsOn,
      }),
      route(method, path, event.id('Permission')),
      ...(statusPath === undefined ? [] : [statusPermission(gateway, statusPath, event)]),
      ...(statusPath === undefined ? [] : [route('GET', statusRoute(statusPath), event.id('StatusPermission'))]),
    ];
  },
});

/** Returns the errors of a path of a status route; `at` is its config path. A function has no runs to report on. */
const checkStatusPath = (path: string, { trigger }: EventContext, at: Path): Diagnostic[] =>
  trigger.startsRuns
    ? checkPath(path, at)
    : [
        errorAtKey(
          'config/route',
          at,
          'A status route reports on the runs of a job, and a function has none: it answers the request itself.',
          'Remove statusPath.',
        ),
      ];

/** True for a route whose key no event before this one claims, in the order of the config. */
const isFirst = (gateway: string, method: string, path: string, event: EventContext): boolean => {
  const key = routeId(gateway, method, path);
  const own = `${event.owner.name} ${event.path.at(-1)} ${path}`;
  const claims = [...(event.neighbours?.values() ?? [])].flatMap(({ name, properties }) =>
    ((properties.events ?? []) as readonly RoutedEvent[]).flatMap(({ type, properties: one }, index) =>
      type === 'http-api-gateway' && one.httpApiGatewayName === gateway
        ? [
            ...(routeId(gateway, one.method, one.path) === key ? [`${name} ${index} ${one.path}`] : []),
            ...(one.statusPath !== undefined && routeId(gateway, 'GET', statusRoute(one.statusPath)) === key
              ? [`${name} ${index} ${statusRoute(one.statusPath)}`]
              : []),
          ]
        : [],
    ),
  );
  return claims[0] === undefined || claims[0] === own;
};

/** An event of any owner, as far as its routes depend on it. */
interface RoutedEvent {
  readonly type: string;
  readonly properties: {
    readonly httpApiGatewayName: string;
    readonly method: string;
    readonly path: string;
    readonly statusPath?: string;
  };
}

/** Returns a phrase for the requests that start a job. */
const routeWords = (method: string, path: string, gateway: string): string =>
  `${method === '*' ? 'any method' : method} ${path} of ${gateway}`;

/**
 * Returns the ARN of a route, in which the stage is any: `…:<api>/<stage>/GET/reports`. The one of `$default` is
 * the ARN of all routes, since AWS does not document it.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html
 */
const routeArn = (gateway: Neighbour, method: string, path: string): Expression =>
  arn(
    'execute-api',
    ref(gateway.id),
    routePath(path) === defaultPath ? '/*/*' : expressionOf(`/*/${method}${pathInArn(path)}`),
  );

/** Returns the permission of API Gateway to invoke the trigger function for a status route. */
const statusPermission = (gateway: Neighbour, statusPath: string, event: EventContext) =>
  event.child('StatusPermission', 'none', {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: event.trigger.name,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: routeArn(gateway, 'GET', statusRoute(statusPath)),
    },
  });
