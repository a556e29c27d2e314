import { describe, expect, test } from '@jest/globals';
import { brokenBy, noValue, unknowns } from './public-resources.ts';

const route = (more: object, RouteKey = 'POST /runs') => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId: { Ref: 'Api' }, RouteKey, ...more },
});
const method = (more: object) => ({ Type: 'AWS::ApiGateway::Method', Properties: { HttpMethod: 'POST', ...more } });
const permission = (more: object) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { FunctionName: 'f', Action: 'lambda:InvokeFunction', ...more },
});
const signedIn = { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Authorizer' } };

describe('a route and a method', () => {
  test.each([
    ...unknowns,
    ['no value', noValue],
    ['NONE', 'NONE'],
    ['a text of CloudFormation', { 'Fn::Sub': 'NONE' }],
  ])('break the rule by an authorization of %s', (_, AuthorizationType) => {
    const more = { ...signedIn, AuthorizationType };
    expect(brokenBy('authorized', { Route: route(more), Method: method(more) })).toEqual(['Route', 'Method']);
  });

  test('break it without an authorizer of their own, and keep it with one, and with credentials of AWS', () => {
    const bare = { ...signedIn, AuthorizerId: noValue };
    expect(
      brokenBy('authorized', { Route: route(bare), Method: method({ AuthorizationType: 'CUSTOM' }) }),
    ).toHaveLength(2);
    const iam = { AuthorizationType: { 'Fn::Sub': 'AWS_IAM' } };
    expect(brokenBy('authorized', { A: route(signedIn), B: method(iam), C: method(signedIn) })).toEqual([]);
  });

  test('answer what browsers ask before a request, by a mock', () => {
    const preflight = (Type: string, HttpMethod = 'OPTIONS') =>
      method({ HttpMethod, AuthorizationType: 'NONE', Integration: { Type } });
    const resources = { Cors: preflight('MOCK'), Program: preflight('AWS_PROXY'), Get: preflight('MOCK', 'GET') };
    expect(brokenBy('authorized', resources)).toEqual(['Program', 'Get']);
    expect(brokenBy('none', resources)).toEqual(['Cors', 'Program', 'Get']);
  });

  const webSocket = (connect: object, ProtocolType = 'WEBSOCKET') => ({
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType } },
    Connect: connect,
    Default: route({}, '$default'),
  });

  test('of messages of a WebSocket API are behind a $connect that asks who is there', () => {
    expect(brokenBy('authorized', webSocket(route({ AuthorizationType: 'AWS_IAM' }, '$connect')))).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ['asks nobody', webSocket(route({}, '$connect')), ['Connect', 'Default']],
    [
      'may not be there',
      webSocket({ ...route({ AuthorizationType: 'AWS_IAM' }, '$connect'), Condition: 'IsProduction' }),
      ['Default'],
    ],
    ['is of an HTTP API', webSocket(route({ AuthorizationType: 'AWS_IAM' }, '$connect'), 'HTTP'), ['Default']],
  ])('of messages are open behind a $connect that %s', (_, resources, broken) => {
    expect(brokenBy('authorized', resources as never)).toEqual(broken);
  });
});

describe('an API whose routes are not resources', () => {
  test.each([
    ['makes one for its target', 'AWS::ApiGatewayV2::Api', { Target: 'arn:aws:lambda:eu-west-1:1:function:f' }],
    ['has a definition', 'AWS::ApiGatewayV2::Api', { Body: { openapi: '3.0.1' } }],
    ['has a definition in a bucket', 'AWS::ApiGatewayV2::Api', { BodyS3Location: { Bucket: 'b', Key: 'k' } }],
    ['is REST, with a definition', 'AWS::ApiGateway::RestApi', { Body: { 'Fn::GetAtt': ['Asked', 'Body'] } }],
    ['is a copy of another', 'AWS::ApiGateway::RestApi', { CloneFrom: 'a1b2c3' }],
  ])('breaks both rules if it %s', (_, Type, Properties) => {
    const resources = { Api: { Type, Properties }, Bare: { Type, Properties: { Body: noValue } } };
    expect(brokenBy('authorized', resources)).toEqual(['Api']);
    expect(brokenBy('none', resources)).toEqual(['Api', 'Bare']);
  });
});

describe('a permission to invoke a function', () => {
  test.each([...unknowns, ['everybody', '*'], ['a text of CloudFormation', { 'Fn::Sub': '*' }]])(
    'breaks both rules for a principal that is %s',
    (_, Principal) => {
      for (const more of [{}, { FunctionUrlAuthType: noValue }, { FunctionUrlAuthType: 'AWS_IAM' }])
        for (const rule of ['authorized', 'none'] as const)
          expect(brokenBy(rule, { May: permission({ Principal, ...more }) })).toEqual(['May']);
    },
  );

  test.each([
    ['an organisation', { PrincipalOrgID: 'o-abcdefghij' }],
    ['a topic', { SourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:orders' } }],
  ])('keeps it for everybody of %s', (_, more) => {
    expect(brokenBy('none', { May: permission({ Principal: '*', ...more }) })).toEqual([]);
  });

  test('keeps it for a service, and for a role of the template', () => {
    const resources = {
      Service: permission({ Principal: { 'Fn::Sub': 'apigateway.${AWS::URLSuffix}' } }),
      Role: permission({ Principal: { 'Fn::GetAtt': ['Caller', 'Arn'] } }),
      Caller: { Type: 'AWS::IAM::Role', Properties: {} },
    };
    expect(brokenBy('none', resources)).toEqual([]);
  });

  test.each([
    ['an account, of which a CDN may be', { SourceAccount: { Ref: 'AWS::AccountId' } }],
    ['a CDN', { SourceArn: { 'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/*' } }],
  ])('breaks it for everybody who asks %s', (_, more) => {
    expect(brokenBy('authorized', { May: permission({ Principal: '*', ...more }) })).toEqual(['May']);
  });

  test('breaks it for sources of everybody, and for a CDN, which signs for whoever asks it', () => {
    const cdn = {
      Principal: 'cloudfront.amazonaws.com',
      SourceArn: 'arn:aws:cloudfront::123456789012:distribution/E1',
    };
    const resources = {
      Any: permission({ Principal: '*', SourceArn: 'arn:aws:sns:*:*:orders' }),
      Cdn: permission(cdn),
    };
    expect(brokenBy('authorized', resources)).toEqual(['Any', 'Cdn']);
  });
});

test('a URL keeps the rule if it surely asks for credentials', () => {
  const url = (AuthType: unknown) => ({ Type: 'AWS::Lambda::Url', Properties: { AuthType } });
  const resources = { Signed: url({ 'Fn::Sub': 'AWS_IAM' }), Open: url('NONE'), Asked: url({ Ref: 'Anything' }) };
  expect(brokenBy('authorized', resources)).toEqual(['Open', 'Asked']);
});

test('hooks of a user pool break none, but for those that only its administrators start', () => {
  const pool = (LambdaConfig: object, AllowAdminCreateUserOnly?: unknown) => ({
    Type: 'AWS::Cognito::UserPool',
    Properties: { LambdaConfig, AdminCreateUserConfig: { AllowAdminCreateUserOnly } },
  });
  const resources = {
    Open: pool({ PreSignUp: 'arn' }),
    Closed: pool({ PreSignUp: 'arn' }, true),
    Asked: pool({ PreSignUp: 'arn' }, { Ref: 'Anything' }),
    SignIn: pool({ PreTokenGeneration: 'arn' }, true),
    Bare: pool({ PreSignUp: noValue }),
  };
  expect(brokenBy('none', resources)).toEqual(['Open', 'Asked', 'SignIn']);
  expect(brokenBy('authorized', resources)).toEqual([]);
});
