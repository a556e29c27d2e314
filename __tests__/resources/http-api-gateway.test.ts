import { describe, expect, test } from '@jest/globals';
import { config, job } from '../compiler-rules/configs.ts';
import { type Case, complaintsOf, templateOf } from '../compiler-rules/harness.ts';
import type { Json } from '../compiler-rules/reading.ts';

const on = (method: string, path: string, more: Json = {}): Json => ({
  type: 'http-api-gateway',
  properties: { httpApiGatewayName: 'api', method, path, ...more },
});
const gateway = (properties: Json = {}, events: readonly Json[] = [], more: Json = {}): Case =>
  config({ api: { type: 'http-api-gateway', properties }, report: job({ events }) }, more);
const resourcesOf = async (given: Case): Promise<Json> => (await templateOf(given)).Resources;
const errorsOf = async (given: Case) => (await complaintsOf(given)).filter(({ severity }) => severity === 'error');

describe('an http-api-gateway', () => {
  test('is an API with the stage $default and an access log whose name spares the policies of the account', async () => {
    const { ApiApi, ApiStage, ApiLogGroup } = await resourcesOf(gateway());
    expect(ApiApi.Properties).toMatchObject({ ProtocolType: 'HTTP' });
    expect(ApiApi.Properties).not.toHaveProperty('CorsConfiguration');
    expect(ApiStage.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      AccessLogSettings: { DestinationArn: { 'Fn::GetAtt': ['ApiLogGroup', 'Arn'] } },
    });
    expect(ApiLogGroup).toMatchObject({ DeletionPolicy: 'Delete', Properties: { RetentionInDays: 30 } });
    expect(ApiLogGroup.Properties.LogGroupName['Fn::Join'][1][0]).toBe('/aws/vendedlogs/shop-dev-api-');
  });

  test.each([
    ['JSON', (line: string) => expect(JSON.parse(line)).toMatchObject({ status: '$context.status' })],
    ['CSV', (line: string) => expect(line.split(',')).toContain('$context.status')],
    ['XML', (line: string) => expect(line).toMatch(/^<request>(?:<(\w+)>\$context\.[\w.]+<\/\1>)+<\/request>$/)],
    ['CLF', (line: string) => expect(line).toContain('[$context.requestTime] "$context.httpMethod $context.routeKey')],
  ])('writes a line of its log as %s', async (format, expectForm) => {
    const { ApiStage } = await resourcesOf(gateway({ logging: { format } }));
    const line = ApiStage.Properties.AccessLogSettings.Format;
    expectForm(line);
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
    expect(line.length).toBeLessThan(3_072);
    expect(line).toContain('$context.requestId');
  });

  test('keeps no log where the config says so', async () => {
    const { ApiStage, ApiLogGroup } = await resourcesOf(gateway({ logging: { disabled: true } }));
    expect(ApiLogGroup).toBeUndefined();
    expect(ApiStage.Properties).not.toHaveProperty('AccessLogSettings');
  });

  test('has the tags of the config as maps, as its types want them', async () => {
    const given = gateway({}, [], { stackConfig: { tags: [{ name: 'team', value: 'data' }] } });
    const { ApiApi, ApiStage, ApiLogGroup } = await resourcesOf(given);
    expect(ApiApi.Properties.Tags).toEqual({ team: 'data' });
    expect(ApiStage.Properties.Tags).toEqual({ team: 'data' });
    expect(ApiLogGroup.Properties.Tags).toEqual([{ Key: 'team', Value: 'data' }]);
  });
});

describe('cors of an http-api-gateway', () => {
  const corsOf = async (cors: Json, ...events: Json[]) =>
    (await resourcesOf(gateway({ cors }, events))).ApiApi.Properties.CorsConfiguration;

  test('allows by default the methods of its routes, any site, and the headers that Stacktape names', async () => {
    expect(await corsOf({ enabled: true }, on('POST', '/a'), on('PUT', '/b', { statusPath: '/s' }))).toEqual({
      AllowHeaders: [
        'Content-Type',
        'X-Amz-Date',
        'Authorization',
        'X-Api-Key',
        'X-Amz-Security-Token',
        'X-Amz-User-Agent',
      ],
      AllowMethods: ['GET', 'OPTIONS', 'POST', 'PUT'],
      AllowOrigins: ['*'],
    });
    expect(await corsOf({ enabled: true }, on('POST', '/a'), on('*', '/b'))).toMatchObject({ AllowMethods: ['*'] });
  });

  test('is what is written, and the headers are no methods', async () => {
    const cors = {
      enabled: true,
      allowedOrigins: ['https://example.com'],
      allowedHeaders: ['x-own'],
      allowedMethods: ['GET'],
      allowCredentials: true,
      exposedResponseHeaders: ['x-run'],
      maxAge: 60,
    };
    expect(await corsOf(cors)).toEqual({
      AllowOrigins: ['https://example.com'],
      AllowHeaders: ['x-own'],
      AllowMethods: ['GET'],
      AllowCredentials: true,
      ExposeHeaders: ['x-run'],
      MaxAge: 60,
    });
    expect(await corsOf({ ...cors, enabled: false })).toBeUndefined();
  });

  test('with credentials from every site is refused, as API Gateway refuses it', async () => {
    expect(await errorsOf(gateway({ cors: { enabled: true, allowCredentials: true } }))).toMatchObject([
      { code: 'config/cors', place: { path: ['resources', 'api', 'properties', 'cors', 'allowCredentials'] } },
    ]);
    const listed = { enabled: true, allowCredentials: true, allowedOrigins: ['https://example.com'] };
    expect(await errorsOf(gateway({ cors: listed }))).toEqual([]);
    expect(await errorsOf(gateway({ cors: { enabled: false, allowCredentials: true } }))).toEqual([]);
  });
});

describe('the trigger function of a job', () => {
  const may = async (events: readonly Json[]) =>
    JSON.stringify((await resourcesOf(gateway({}, events))).ReportTriggerFunctionRole);

  test('may describe executions of its own job alone, and only where requests start it', async () => {
    const role = await may([on('POST', '/a')]);
    expect(role).toMatch(
      /"states:DescribeExecution"\],"Effect":"Allow","Resource":\{"Fn::Join":\["",\[[^\]]*:execution:shop-dev-report-/,
    );
    expect(await may([{ type: 'schedule', properties: { scheduleRate: 'rate(1 day)' } }])).not.toContain('Describe');
  });

  test('has no route while it sleeps', async () => {
    const ids = Object.keys(await resourcesOf(gateway({}, [on('POST', '/a', { paused: true })])));
    expect(ids.filter((id) => /Route$|Integration$|Permission$/.test(id))).toEqual([]);
  });
});
