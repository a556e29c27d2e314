import { describe, expect, test } from '@jest/globals';
import type { CloudFormationResource } from '../../../src/cloudformation/contribution.ts';
import { type Expression, getAtt, ref } from '../../../src/cloudformation/expression.ts';
import { mergeContributions } from '../../../src/cloudformation/merge.ts';
import { token } from '../../../src/cloudformation/token.ts';
import { httpApiGateway } from '../../../src/events/types/http-api-gateway.ts';
import type { Neighbour } from '../../../src/stage/resource.ts';
import { resolved } from '../../cloudformation/resolved.ts';
import { contributionsOf, eventContext } from '../event-context.ts';

const neighbours: readonly Neighbour[] = [
  { name: 'api', type: 'http-api-gateway', id: 'ApiApi', properties: {}, params: {} },
  { name: 'newApi', type: 'http-api-gateway', id: 'NewApiApi', properties: { payloadFormat: '2.0' }, params: {} },
  {
    name: 'people',
    type: 'user-auth-pool',
    id: 'PeopleUserPool',
    properties: {},
    params: { clientId: ref('PeopleUserPoolClient'), providerUrl: getAtt('PeopleUserPool', 'ProviderURL') },
  },
  {
    name: 'guard',
    type: 'function',
    id: 'GuardFunction',
    properties: {},
    params: { arn: getAtt('GuardFunction', 'Arn') },
  },
];
const route = { httpApiGatewayName: 'api', method: 'POST', path: '/reports' };
const context = (id?: string) => eventContext(id, neighbours);
const check = (more: object) => httpApiGateway.check?.({ ...route, ...more } as never, context()) ?? [];

/** Returns what events of one job become, by logical id. Fails if two contributions have one id. */
const compiled = (...events: object[]): Record<string, CloudFormationResource> => {
  const { resources, clashes } = mergeContributions(
    events.flatMap((more, index) =>
      contributionsOf(httpApiGateway.expand({ ...route, ...more } as never, context(`ReportHttp${index}`))).filter(
        ({ kind }) => kind === 'resource',
      ),
    ),
  );
  expect(clashes).toEqual([]);
  return Object.fromEntries([...resources].map(([id, { body }]) => [id, body]));
};
const properties = (resources: Record<string, CloudFormationResource>, id: string) =>
  (resources[id] as CloudFormationResource).Properties as Record<string, Expression>;
/** Returns the route whose key matches, that of runs only if asked for. */
const routeOf = (resources: Record<string, CloudFormationResource>, key = /^(?!.*stpExecution)/) =>
  Object.values(resources).find(
    ({ Type, Properties }) => Type === 'AWS::ApiGatewayV2::Route' && key.test(String(Properties?.RouteKey)),
  ) as CloudFormationResource;
const lambda = (more: object = {}) => ({
  authorizer: {
    type: 'lambda',
    properties: { functionName: 'guard', iamResponse: false, cacheResultSeconds: 0, ...more },
  },
});
const cognito = (more: object = {}) => ({
  authorizer: { type: 'cognito', properties: { userPoolName: 'people', ...more } },
});

describe('a route', () => {
  test.each([
    ['POST', '/reports', 'POST /reports', '/*/POST/reports'],
    ['*', '/reports/{id}', 'ANY /reports/{id}', '/*/*/reports/*'],
    ['GET', '/reports/{id}/{rest+}', 'GET /reports/{id}/{rest+}', '/*/GET/reports/*/*'],
    ['GET', '/', 'GET /', '/*/GET/'],
    ['*', '*', '$default', '/*/*'],
    ['*', '$default', '$default', '/*/*'],
  ])('of %s %s has the key %s, and may invoke the function for %s alone', (method, path, key, source) => {
    const resources = compiled({ method, path });
    expect(routeOf(resources).Properties).toMatchObject({
      RouteKey: key,
      AuthorizationType: 'NONE',
      ApiId: { Ref: 'ApiApi' },
    });
    const { SourceArn, Principal } = properties(resources, 'ReportHttp0Permission');
    expect(Principal).toBe('apigateway.amazonaws.com');
    expect(resolved(SourceArn as Expression)).toMatch(/^arn:aws:execute-api:[^:]+:\d{12}:/);
    expect(String(resolved(SourceArn as Expression)).replace(/^[^/]*/, '')).toBe(source);
  });

  test('is made after the permission, which is made after the state machine', () => {
    const resources = compiled({});
    expect(Object.keys(resources)).toHaveLength(3);
    expect(routeOf(resources).DependsOn).toEqual(['ReportHttp0Permission']);
    expect(resources.ReportHttp0Permission?.DependsOn).toEqual(['ReportJobExecutionStateMachine']);
  });

  test.each([
    ["the event's", { httpApiGatewayName: 'newApi', payloadFormat: '1.0' }, '1.0'],
    ["the gateway's", { httpApiGatewayName: 'newApi' }, '2.0'],
    ["the page's default", {}, '1.0'],
  ])('sends %s payload', (_, more, version) => {
    expect(properties(compiled(more), 'ReportHttp0Integration')).toMatchObject({
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: version,
    });
  });

  test('and its status route stay the resources that they are if another job gets them', () => {
    const idsOf = (job: string, more: object) =>
      contributionsOf(httpApiGateway.expand({ ...route, ...more } as never, context(job)))
        .flatMap((one) => (one.kind === 'resource' && one.body.Type === 'AWS::ApiGatewayV2::Route' ? [one.id] : []))
        .sort();
    const statusPath = '/runs';
    expect(idsOf('ReportHttp', { statusPath })).toEqual(idsOf('CleanupHttp', { statusPath }));
    expect(new Set(idsOf('ReportHttp', { statusPath })).size).toBe(2);
    expect(idsOf('ReportHttp', { path: '/a/{b}' })).toEqual(idsOf('CleanupHttp', { path: '/a/{c}' }));
    const others = [{}, { method: 'GET' }, { path: '/other' }, { httpApiGatewayName: 'newApi' }, { path: '/{a+}' }];
    expect(new Set(others.flatMap((more) => idsOf('ReportHttp', more))).size).toBe(others.length);
  });

  test('keeps its ids if its variables are renamed, and has others for another method or path', () => {
    const distinct = (method: string, path: string) =>
      JSON.stringify(httpApiGateway.distinctBy?.({ method, path } as never));
    expect(distinct('GET', '/a/{b}/{c+}')).toBe(distinct('GET', '/a/{x}/{y+}'));
    expect(distinct('*', '*')).toBe(distinct('*', '$default'));
    const others = [
      distinct('GET', '/a/{b}'),
      distinct('PUT', '/a/{b}'),
      distinct('GET', '/a/{b+}'),
      distinct('GET', '/a/b'),
    ];
    expect(new Set(others).size).toBe(4);
  });

  test.each([
    ['/a/{b+}/c'],
    ['/a/x{b}'],
    ['/a/{b'],
    ['/a/{}'],
    ['/a/{b}/{b}'],
    ['/a b'],
    ['/a?b=1'],
    ['/a/*'],
    ['/a/{stpExecution}'],
  ])('with the path %s is refused at it', (path) => {
    for (const key of ['path', 'statusPath'])
      expect(check({ [key]: path })).toMatchObject([
        {
          code: 'config/route',
          place: { path: ['resources', 'report', 'properties', 'events', 0, 'properties', key] },
        },
      ]);
  });

  test.each(['/', '/a', '/a/', '/a/{b}', '/a/{b.c_d-e}/{f+}', '*', '$default'])('takes the path %s', (path) => {
    expect(check({ method: '*', path })).toEqual([]);
  });

  test('keeps what only CloudFormation knows in its path, and tells two such paths apart', () => {
    const [part, other] = ['AWS::Region', 'AWS::AccountId'].map((id) => token({ Ref: id })) as [string, string];
    const path = `/${part}/{id}`;
    const { SourceArn } = properties(compiled({ path, statusPath: `/${part}` }), 'ReportHttp0Permission');
    expect(resolved(SourceArn as Expression)).toMatch(/\/\*\/POST\/us-east-1\/\*$/);
    const distinct = (one: string) =>
      JSON.stringify(httpApiGateway.distinctBy?.({ method: 'GET', path: one } as never));
    expect(distinct(path)).not.toBe(distinct(`/${other}/{id}`));
    expect(distinct(path)).toBe(distinct(`/${part}/{name}`));
  });

  test.each(['*', '$default'])('with the path %s asks for no method', (path) => {
    expect(check({ path })).toMatchObject([{ code: 'config/route' }]);
  });

  test('is read back from a deployed template in the words of the config', () => {
    const nameOf = () => 'api';
    const words = (RouteKey: string) =>
      httpApiGateway.startsIn?.({
        type: 'AWS::ApiGatewayV2::Route',
        properties: { RouteKey, ApiId: { Ref: 'ApiApi' } },
        isChild: true,
        owner: 'report',
        isTrigger: () => false,
        nameOf,
      });
    for (const [method, path, key] of [
      ['POST', '/reports', 'POST /reports'],
      ['*', '/reports', 'ANY /reports'],
      ['*', '*', '$default'],
    ] as const)
      expect(words(key)).toEqual([httpApiGateway.words?.({ ...route, method, path } as never, 'api')]);
    expect(words('GET /reports/{stpExecution}')).toEqual([]);
  });
});

describe('a cognito authorizer', () => {
  test('compares the tokens of one client of the pool, in the header that the page names', () => {
    const resources = compiled(cognito());
    const [id] = Object.keys(resources).filter((one) => /^ApiAuthorizer[0-9a-f]{8}$/.test(one)) as [string];
    expect(properties(resources, id)).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: 'PeopleUserPoolClient' }],
        Issuer: { 'Fn::GetAtt': ['PeopleUserPool', 'ProviderURL'] },
      },
    });
    expect(routeOf(resources).Properties).toMatchObject({
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: id },
    });
    expect(Object.keys(resources)).toHaveLength(4);
  });

  test.each([[['$request.header.X']], [['$request.querystring.token']], [undefined]])(
    'takes the identity sources %j',
    (identitySources) => {
      expect(check(cognito({ identitySources }))).toEqual([]);
    },
  );

  test.each([[[]], [['$context.routeKey']], [['$stageVariables.token']], [['$request.header.A', '$request.header.B']]])(
    'refuses the identity sources %j',
    (identitySources) => {
      expect(check(cognito({ identitySources }))).toMatchObject([
        {
          code: 'config/authorizer',
          place: { path: expect.arrayContaining(['authorizer', 'properties', 'identitySources']) },
        },
      ]);
    },
  );
});

describe('a lambda authorizer', () => {
  const authorizerOf = (resources: Record<string, CloudFormationResource>) =>
    Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Authorizer');

  test('may be invoked by its gateway alone, as this authorizer', () => {
    const resources = compiled(lambda({ identitySources: ['$request.header.Authorization'], cacheResultSeconds: 300 }));
    const [[id, { Properties }]] = authorizerOf(resources) as [[string, CloudFormationResource]];
    expect(Properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 300,
      IdentitySource: ['$request.header.Authorization'],
    });
    expect(JSON.stringify(Properties?.AuthorizerUri)).toMatch(/:lambda:path\/2015-03-31\/functions\/.*\/invocations/);
    const permission = properties(resources, `${id}Permission`);
    expect(permission).toMatchObject({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': ['GuardFunction', 'Arn'] },
      Principal: 'apigateway.amazonaws.com',
    });
    expect(JSON.stringify(permission.SourceArn)).toContain(`"/authorizers/",{"Ref":"${id}"}`);
    expect(routeOf(resources).Properties).toMatchObject({ AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: id } });
    expect(Object.keys(resources)).toHaveLength(5);
  });

  test('may be invoked before a route that asks it is live', () => {
    const resources = compiled({ ...lambda(), statusPath: '/runs' });
    const [[id]] = authorizerOf(resources) as [[string, CloudFormationResource]];
    expect(routeOf(resources).DependsOn).toEqual(['ReportHttp0Permission', `${id}Permission`]);
    expect(routeOf(resources, /stpExecution/).DependsOn).toEqual(['ReportHttp0StatusPermission', `${id}Permission`]);
  });

  test('answers with a policy where the config says so, and caches nothing by default', () => {
    const [[, { Properties }]] = authorizerOf(compiled(lambda({ iamResponse: true }))) as [
      [string, CloudFormationResource],
    ];
    expect(Properties).toMatchObject({ EnableSimpleResponses: false, AuthorizerResultTtlInSeconds: 0 });
    expect(Properties?.IdentitySource).toBeUndefined();
  });

  test('is one for equal routes of a gateway, and another for whatever differs', () => {
    const count = (...events: object[]) => authorizerOf(compiled(...events)).length;
    const other = { path: '/other' };
    expect(count(lambda(), { ...lambda(), ...other })).toBe(1);
    expect(count(cognito(), { ...cognito(), ...other })).toBe(1);
    expect(count(lambda(), { ...cognito(), ...other })).toBe(2);
    expect(count(lambda(), { ...lambda({ iamResponse: true }), ...other })).toBe(2);
    expect(count(lambda(), { ...lambda({ identitySources: ['$request.header.A'] }), ...other })).toBe(2);
    expect(count(lambda(), { ...lambda(), ...other, httpApiGatewayName: 'newApi' })).toBe(2);
  });

  test('that caches answers needs identity sources', () => {
    expect(check(lambda({ cacheResultSeconds: 60 }))).toMatchObject([
      { code: 'config/authorizer', place: { path: expect.arrayContaining(['cacheResultSeconds']) } },
    ]);
    expect(check(lambda({ cacheResultSeconds: 60, identitySources: [] }))).toHaveLength(1);
    for (const rules of [{ cacheResultSeconds: 60, identitySources: ['$context.routeKey'] }, {}])
      expect(check(lambda(rules))).toEqual([]);
  });
});

test('a status route has the authorizer of its event, and a permission of its own', () => {
  const resources = compiled({ ...cognito(), statusPath: '/reports/runs' });
  const own = routeOf(resources, /^GET .*stpExecution/).Properties;
  const { AuthorizationType, AuthorizerId, Target } = Object(routeOf(resources).Properties);
  expect(own).toMatchObject({ RouteKey: 'GET /reports/runs/{stpExecution}', AuthorizationType, AuthorizerId, Target });
  expect(String(resolved(properties(resources, 'ReportHttp0StatusPermission').SourceArn as Expression))).toMatch(
    /\/\*\/GET\/reports\/runs\/\*$/,
  );
  expect(routeOf(resources, /stpExecution/).DependsOn).toEqual(['ReportHttp0StatusPermission']);
});
