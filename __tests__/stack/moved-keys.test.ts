import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { refusedUpdates } from '../../src/stack/refused-updates/refused-updates.ts';

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties: Expression }>>;

const refused = (was: Resources, is: Resources) =>
  refusedUpdates({ Resources: was } as unknown as Expression, { Resources: is } as unknown as Expression).map(
    ({ logicalId, why }) => `${logicalId}: ${/^AWS gives (.*) to one .* and (\w+) has/.exec(why)?.slice(1).join(', ')}`,
  );

const route = (RouteKey: Expression, ApiId: Expression = { Ref: 'Api' }) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId, RouteKey },
});
const api = (more: Readonly<Record<string, Expression>> = {}) => ({
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ...more } },
});
const rule = (Priority: Expression, ListenerArn: Expression = { Ref: 'Listener' }) => ({
  Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  Properties: { ListenerArn, Priority },
});
const record = (Name: string, Type = 'A') => ({
  Type: 'AWS::Route53::RecordSet',
  Properties: { HostedZoneId: 'Z1', Name, Type },
});
const domain = (DomainName: Expression) => ({ Type: 'AWS::ApiGatewayV2::DomainName', Properties: { DomainName } });
const distribution = (...Aliases: readonly string[]) => ({
  Type: 'AWS::CloudFront::Distribution',
  Properties: { DistributionConfig: { Aliases } },
});
const poolDomain = (Domain: string) => ({ Type: 'AWS::Cognito::UserPoolDomain', Properties: { Domain } });

describe('What AWS gives to one resource at a time', () => {
  test.each<[string, Resources, Resources, string]>([
    ['a route', { ...api(), One: route('GET /a') }, { ...api(), Two: route('GET /a') }, 'Two: the route GET /a, One'],
    [
      'a route with another name in braces',
      { ...api(), One: route('GET /a/{id}/{rest+}') },
      { ...api(), Two: route('GET /a/{name}/{path+}') },
      'Two: the route GET /a/{name}/{path+}, One',
    ],
    [
      'a route of another resource that stays',
      { ...api(), One: route('GET /a'), Two: route('GET /b') },
      { ...api(), Two: route('GET /a') },
      'Two: the route GET /a, One',
    ],
    ['a priority', { One: rule(7) }, { Two: rule(7) }, 'Two: the priority 7, One'],
    [
      'a record',
      { One: record('A.example.com') },
      { Two: record('a.example.com') },
      'Two: the record of a.example.com, One',
    ],
    [
      'a domain of an API',
      { One: domain('a.example.com') },
      { Two: domain('a.example.com') },
      'Two: the domain a.example.com, One',
    ],
    [
      'one of the domains of a CDN',
      { One: distribution('a.example.com', 'b.example.com') },
      { Two: distribution('b.example.com') },
      'Two: the domain b.example.com, One',
    ],
    [
      'the domain of a user pool',
      { One: poolDomain('shop') },
      { Two: poolDomain('shop') },
      'Two: the domain shop, One',
    ],
  ])('moves in no update: %s', (_, was, is, words) => {
    expect(refused(was, is)).toEqual([words]);
  });

  test.each<[string, Resources, Resources]>([
    ['the other resource stays as it is', { ...api(), One: route('GET /a') }, { ...api(), One: route('GET /a') }],
    ['the routes are others', { ...api(), One: route('GET /a') }, { ...api(), Two: route('POST /a') }],
    ['paths differ in case', { ...api(), One: route('GET /a') }, { ...api(), Two: route('GET /A') }],
    ['the APIs are others', { One: route('GET /a', { Ref: 'A' }) }, { Two: route('GET /a', { Ref: 'B' }) }],
    ['the API may be replaced', { ...api(), One: route('GET /a') }, { ...api({ Name: 'b' }), Two: route('GET /a') }],
    ['the key is put together', { One: domain({ Ref: 'Name' }) }, { Two: domain({ Ref: 'Name' }) }],
    ['records are of other types', { One: record('a.example.com') }, { Two: record('a.example.com', 'AAAA') }],
    ['types are others', { One: domain('a.example.com') }, { Two: distribution('a.example.com') }],
    [
      'what has it goes only later',
      { ...api(), One: route('GET /a') },
      { ...api(), One: route('GET /b'), Two: route('GET /a') },
    ],
  ])('is no reason to refuse an update if %s', (_, was, is) => {
    expect(refused(was, is)).toEqual([]);
  });
});
