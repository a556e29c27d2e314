import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { link as linkGraph } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';
import type { Json } from './database-configs.ts';

const regional = { scope: 'regional' };
const world = { scope: 'cdn' };
const balancer = (more: object = {}) => ({
  type: 'application-load-balancer',
  properties: { useFirewall: 'firewall', ...more },
});

const link = (properties: object, others: object = {}, region = 'us-east-1') =>
  linkGraph(judged(stringify({ resources: { firewall: { type: 'web-app-firewall', properties }, ...others } })), {
    stage: stageOf('shop', 'dev'),
    region,
    table: { services: {} },
  });

/** Returns the resources of a config without errors by logical id. */
const resourcesOf = (...args: Parameters<typeof link>): Record<string, Json> => {
  const { value, diagnostics } = link(...args);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries([...(value?.resources ?? [])].map(([id, { body }]) => [id, body]));
};
const aclOf = (properties: object) => resourcesOf(properties).FirewallWebAcl.Properties;

const complaints = (...args: Parameters<typeof link>): string[] =>
  link(...args).diagnostics.map(({ severity, code, place }: Diagnostic) =>
    `${severity} ${code} ${typeof place === 'object' && 'path' in place ? place.path.slice(1).join('.') : ''}`.trim(),
  );

const rule = (type: string, properties: object) => ({
  type,
  properties: { name: 'one', priority: 0, ...properties },
});
const rate = (properties: object = {}) => rule('rate-based-rule', { limit: 100, ...properties });

describe('a firewall', () => {
  test("without rules has AWS's against common attacks and known bad inputs, and lets in the rest", () => {
    const { Scope, DefaultAction, Rules } = aclOf(regional);
    expect([Scope, DefaultAction]).toEqual(['REGIONAL', { Allow: {} }]);
    expect(
      Rules.map(({ Statement, OverrideAction }: Json) => [Statement.ManagedRuleGroupStatement, OverrideAction]),
    ).toEqual(
      ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'].map((Name) => [
        { VendorName: 'AWS', Name },
        { None: {} },
      ]),
    );
  });

  test('of CloudFront has its scope', () => {
    expect(aclOf(world).Scope).toBe('CLOUDFRONT');
  });

  test('only counts what an excluded rule of a group would block', () => {
    const rules = [rule('managed-rule-group', { vendorName: 'AWS', excludedRules: ['SizeRestrictions_BODY'] })];
    expect(aclOf({ ...regional, rules }).Rules[0].Statement.ManagedRuleGroupStatement).toMatchObject({
      RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }],
    });
  });

  test('has a group of your own, whose rules may only count', () => {
    const arn = 'arn:aws:wafv2:us-east-1:123456789012:regional/rulegroup/mine/0b1c2d3e';
    expect(aclOf({ ...regional, rules: [rule('custom-rule-group', { arn, overrideAction: 'Count' })] }).Rules).toEqual([
      expect.objectContaining({
        Name: 'one',
        Priority: 0,
        Statement: { RuleGroupReferenceStatement: { Arn: arn } },
        OverrideAction: { Count: {} },
      }),
    ]);
  });

  test.each<[string, object, object]>([
    ['by its address', {}, { Limit: 100, AggregateKeyType: 'IP' }],
    [
      'by the address in the usual header',
      { aggregateBasedOn: 'FORWARDED_IP' },
      {
        Limit: 100,
        AggregateKeyType: 'FORWARDED_IP',
        ForwardedIPConfig: { FallbackBehavior: 'NO_MATCH', HeaderName: 'X-Forwarded-For' },
      },
    ],
    [
      'by the address in a header',
      {
        aggregateBasedOn: 'FORWARDED_IP',
        forwardedIPConfig: { fallbackBehavior: 'MATCH', headerName: 'X-Client' },
      },
      {
        Limit: 100,
        AggregateKeyType: 'FORWARDED_IP',
        ForwardedIPConfig: { FallbackBehavior: 'MATCH', HeaderName: 'X-Client' },
      },
    ],
  ])('blocks who asks too often, %s', (_, properties, expected) => {
    const [found] = aclOf({ ...regional, rules: [rate(properties)] }).Rules;
    expect([found.Statement.RateBasedStatement, found.Action]).toEqual([expected, { Block: {} }]);
    expect(found).not.toHaveProperty('OverrideAction');
  });

  test('has metrics and samples as it is told, its own and those of its rules', () => {
    const own = { ...regional, disableMetrics: true, sampledRequestsEnabled: true, rules: [rate()] };
    const { VisibilityConfig, Rules } = aclOf(own);
    expect(VisibilityConfig).toEqual({
      CloudWatchMetricsEnabled: false,
      SampledRequestsEnabled: true,
      MetricName: 'shop-dev-firewall',
    });
    expect(Rules[0].VisibilityConfig).toEqual({
      CloudWatchMetricsEnabled: true,
      SampledRequestsEnabled: false,
      MetricName: 'one',
    });
  });

  test('has answers, times and domains of tokens where they are written', () => {
    const own = {
      ...regional,
      customResponseBodies: { sorry: { contentType: 'TEXT_PLAIN', content: 'Not now.' } },
      captchaImmunityTime: 60,
      challengeImmunityTime: 600,
      tokenDomains: ['example.com'],
    };
    expect(aclOf(own)).toMatchObject({
      CustomResponseBodies: { sorry: { ContentType: 'TEXT_PLAIN', Content: 'Not now.' } },
      CaptchaConfig: { ImmunityTimeProperty: { ImmunityTime: 60 } },
      ChallengeConfig: { ImmunityTimeProperty: { ImmunityTime: 600 } },
      TokenDomains: ['example.com'],
    });
    expect(
      Object.keys(aclOf(regional)).filter((key) => /Config$|Bodies|Token/.test(key) && aclOf(regional)[key]),
    ).toEqual(['VisibilityConfig']);
  });

  test.each<[string, object, string]>([
    [
      'two rules of one name',
      { rules: [rate(), rate({ priority: 1 })] },
      'config/firewall firewall.properties.rules.1.properties.name',
    ],
    [
      'two rules of one priority',
      { rules: [rate(), rate({ name: 'two' })] },
      'config/priority-twice firewall.properties.rules.1.properties.priority',
    ],
    [
      'a header that no rule reads',
      { rules: [rate({ forwardedIPConfig: { fallbackBehavior: 'MATCH', headerName: 'X' } })] },
      'config/firewall firewall.properties.rules.0.properties.forwardedIPConfig',
    ],
  ])('with %s is refused', (_, own, expected) => {
    expect(complaints({ ...regional, ...own })).toEqual([`error ${expected}`]);
  });

  test('of CloudFront is refused in another region than its own', () => {
    expect(complaints(world, {}, 'eu-west-1')).toEqual(['error config/other-region firewall.properties.scope']);
    expect(complaints(regional, {}, 'eu-west-1')).toEqual([]);
  });
});

describe('what a firewall stands in front of', () => {
  test('is a load balancer or a user pool, by an association', () => {
    const resources = resourcesOf(regional, {
      balancer: balancer(),
      people: { type: 'user-auth-pool', properties: { useFirewall: 'firewall' } },
    });
    const arn = { 'Fn::GetAtt': ['FirewallWebAcl', 'Arn'] };
    expect(resources.BalancerWebAclAssociation).toMatchObject({
      Type: 'AWS::WAFv2::WebACLAssociation',
      Properties: { ResourceArn: { Ref: 'BalancerLoadBalancer' }, WebACLArn: arn },
    });
    expect(resources.PeopleWebAclAssociation.Properties).toEqual({
      ResourceArn: { 'Fn::GetAtt': ['PeopleUserPool', 'Arn'] },
      WebACLArn: arn,
    });
  });

  test.each<[string, string, object]>([
    ['a bucket', 'ShopCdnDistribution', { type: 'bucket', properties: {} }],
    ['an HTTP API', 'ShopCdnDistribution', { type: 'http-api-gateway', properties: {} }],
    ['a load balancer', 'ShopCdnDistribution', { type: 'application-load-balancer', properties: {} }],
    [
      'a function',
      'ShopCdnDistribution',
      {
        type: 'function',
        properties: { packaging: { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'src/a.ts' } } },
      },
    ],
  ])('is the CDN of %s, by its distribution', (_, id, { type, properties }: Json) => {
    const shop = { type, properties: { ...properties, cdn: { enabled: true, useFirewall: 'firewall' } } };
    expect(resourcesOf(world, { shop })[id].Properties.DistributionConfig.WebACLId).toEqual({
      'Fn::GetAtt': ['FirewallWebAcl', 'Arn'],
    });
    expect(complaints(regional, { shop })).toEqual(['error config/firewall shop.properties.cdn.useFirewall']);
  });

  test('is of the scope of the firewall', () => {
    const people = { type: 'user-auth-pool', properties: { useFirewall: 'firewall' } };
    expect(complaints(world, { balancer: balancer(), people })).toEqual([
      'error config/firewall balancer.properties.useFirewall',
      'error config/firewall people.properties.useFirewall',
    ]);
  });
});

describe('a firewall that is there already', () => {
  const arn = 'arn:aws:wafv2:us-east-1:123456789012:regional/webacl/ours/0b1c2d3e';
  const ofWorld = arn.replace('regional', 'global');

  test('is not made, and used by its ARN', () => {
    const resources = resourcesOf({ ...regional, existing: { arn } }, { balancer: balancer() });
    expect(Object.keys(resources).filter((id) => id.startsWith('Firewall'))).toEqual([]);
    expect(resources.BalancerWebAclAssociation.Properties.WebACLArn).toBe(arn);
  });

  test('of CloudFront is used in every region', () => {
    expect(complaints({ ...world, existing: { arn: ofWorld } }, {}, 'eu-west-1')).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['of another scope', { ...world, existing: { arn } }, 'config/firewall firewall.properties.existing.arn'],
    [
      'of CloudFront for a region',
      { ...regional, existing: { arn: ofWorld } },
      'config/firewall firewall.properties.existing.arn',
    ],
    [
      'of another region',
      { ...regional, existing: { arn: arn.replace('us-east-1', 'eu-west-1') } },
      'config/other-region firewall.properties.existing.arn',
    ],
    [
      'that is a group of rules',
      { ...regional, existing: { arn: arn.replace('webacl', 'rulegroup') } },
      'config/firewall firewall.properties.existing.arn',
    ],
    ['with rules', { ...regional, existing: { arn }, rules: [rate()] }, 'config/firewall firewall.properties.rules'],
  ])('%s is refused', (_, own, expected) => {
    expect(complaints(own)).toEqual([`error ${expected}`]);
  });
});

describe('a group of rules', () => {
  const group = (arn: string) => rule('custom-rule-group', { arn });
  const ofRegion = 'arn:aws:wafv2:eu-west-1:123456789012:regional/rulegroup/mine/0b1c2d3e';
  const ofWorld = 'arn:aws:wafv2:us-east-1:123456789012:global/rulegroup/mine/0b1c2d3e';
  const at = 'firewall.properties.rules.0.properties';

  test.each<[string, object, object, string, string[]]>([
    ['of the region', regional, group(ofRegion), 'eu-west-1', []],
    ['of another region', regional, group(ofRegion), 'us-east-1', [`error config/other-region ${at}.arn`]],
    ['of CloudFront for a region', regional, group(ofWorld), 'us-east-1', [`error config/firewall ${at}.arn`]],
    ['of CloudFront', world, group(ofWorld), 'us-east-1', []],
    ['of a region for CloudFront', world, group(ofRegion), 'us-east-1', [`error config/firewall ${at}.arn`]],
    [
      'that is a web ACL',
      regional,
      group('arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/mine/0b1c2d3e'),
      'eu-west-1',
      [`error config/firewall ${at}.arn`],
    ],
    [
      'of AWS that needs settings',
      regional,
      rule('managed-rule-group', { vendorName: 'AWS', name: 'AWSManagedRulesATPRuleSet' }),
      'eu-west-1',
      [`warning config/firewall ${at}.name`],
    ],
    [
      'of AWS that needs none',
      regional,
      rule('managed-rule-group', { vendorName: 'AWS', name: 'AWSManagedRulesSQLiRuleSet' }),
      'eu-west-1',
      [],
    ],
  ])('%s', (_, scope, one, region, expected) => {
    const found = complaints({ ...scope, rules: [one] }, {}, region);
    expect(found.filter((complaint) => !complaint.includes('lint/'))).toEqual(expected);
  });
});
