import type { ResourceContribution } from '../../cloudformation/contribution.ts';
import { type Expression, getAtt } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { hoursPerMonth } from '../../shared/prices.ts';
import type { Expansion } from '../../stage/needs.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { FirewallProperties, FirewallRule } from './firewall-shape.ts';

/** The kind of the web ACL of a firewall. */
const kind = 'WebAcl';

/** Returns a rule of a group that AWS keeps. */
const managed = (name: string, priority: number): FirewallRule => ({
  type: 'managed-rule-group',
  properties: {
    name,
    priority,
    vendorName: 'AWS',
    overrideAction: 'None',
    disableMetrics: false,
    sampledRequestsEnabled: false,
  },
});

/**
 * The rules of a firewall without `rules`, as Stacktape has them:
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
 */
const usualRules: readonly FirewallRule[] = [
  managed('AWSManagedRulesCommonRuleSet', 0),
  managed('AWSManagedRulesKnownBadInputsRuleSet', 1),
];

const rulesOf = ({ rules }: FirewallProperties): readonly FirewallRule[] => rules ?? usualRules;

/** Returns the ARN and the scope of a firewall. */
export const firewallParams = (
  { existing, scope }: FirewallProperties,
  firewall: NamedResource,
): Record<string, Expression> => ({
  arn: existing === undefined ? getAtt(firewall.id(kind), 'Arn') : expressionOf(existing.arn),
  scope,
});

/** Returns what a rule looks for, and what becomes of a request that it matches. */
const matchOf = ({ type, properties: own }: FirewallRule): Record<string, Expression> => {
  if (type === 'managed-rule-group')
    return {
      Statement: {
        ManagedRuleGroupStatement: {
          VendorName: own.vendorName,
          Name: own.name,
          ...(own.excludedRules
            ? { RuleActionOverrides: own.excludedRules.map((Name) => ({ Name, ActionToUse: { Count: {} } })) }
            : {}),
        },
      },
      OverrideAction: { [own.overrideAction]: {} },
    };
  if (type === 'custom-rule-group')
    return {
      Statement: { RuleGroupReferenceStatement: { Arn: expressionOf(own.arn) } },
      OverrideAction: { [own.overrideAction]: {} },
    };
  const { fallbackBehavior = 'NO_MATCH', headerName = 'X-Forwarded-For' } = own.forwardedIPConfig ?? {};
  return {
    Statement: {
      RateBasedStatement: {
        Limit: own.limit,
        AggregateKeyType: own.aggregateBasedOn,
        ...(own.aggregateBasedOn === 'FORWARDED_IP'
          ? { ForwardedIPConfig: { FallbackBehavior: fallbackBehavior, HeaderName: headerName } }
          : {}),
      },
    },
    Action: { [own.action]: {} },
  };
};

const visibility = (
  name: string,
  {
    disableMetrics = false,
    sampledRequestsEnabled = false,
  }: Pick<FirewallProperties, 'disableMetrics' | 'sampledRequestsEnabled'>,
): Expression => ({
  CloudWatchMetricsEnabled: !disableMetrics,
  // https://docs.aws.amazon.com/waf/latest/APIReference/API_VisibilityConfig.html
  MetricName: name.slice(0, 128),
  SampledRequestsEnabled: sampledRequestsEnabled,
});

const immunity = (seconds: number | undefined): Expression | undefined =>
  seconds === undefined ? undefined : { ImmunityTimeProperty: { ImmunityTime: seconds } };

/** Returns the web ACL of a firewall; none for one that is there already. */
export const firewallResources = (own: FirewallProperties, firewall: ResourceContext): Expansion => {
  if (own.existing !== undefined) return [];
  return [
    {
      kind: 'resource',
      id: firewall.id(kind),
      from: firewall.path,
      tags: 'in-place',
      holdsData: 'no',
      body: {
        Type: 'AWS::WAFv2::WebACL',
        Metadata: firewall.metadata,
        // Without a name: another scope replaces it, and AWS gives no name to two at a time.
        Properties: {
          Scope: own.scope === 'cdn' ? 'CLOUDFRONT' : 'REGIONAL',
          DefaultAction: { [own.defaultAction ?? 'Allow']: {} },
          Rules: rulesOf(own).map((rule) => ({
            Name: rule.properties.name,
            Priority: rule.properties.priority,
            ...matchOf(rule),
            VisibilityConfig: visibility(rule.properties.name, rule.properties),
          })),
          VisibilityConfig: visibility(`${firewall.stage.stack}-${firewall.name}`, own),
          CustomResponseBodies: own.customResponseBodies
            ? Object.fromEntries(
                Object.entries(own.customResponseBodies).map(([name, { contentType, content }]) => [
                  name,
                  { ContentType: contentType, Content: expressionOf(content) },
                ]),
              )
            : undefined,
          CaptchaConfig: immunity(own.captchaImmunityTime),
          ChallengeConfig: immunity(own.challengeImmunityTime),
          TokenDomains: own.tokenDomains?.map(expressionOf),
        },
      },
    },
  ];
};

/** US dollars per month of a web ACL, and of each rule in it: https://aws.amazon.com/waf/pricing/ */
const dollars = { acl: 5, rule: 1 } as const;

/** Returns the price of a firewall at rest in US dollars per hour in us-east-1. */
export const costOfFirewall = (own: FirewallProperties): number =>
  own.existing === undefined ? (dollars.acl + rulesOf(own).length * dollars.rule) / hoursPerMonth : 0;

/** Returns the ARN of a firewall of the config; undefined without one. */
export const firewallArn = (name: string | undefined, { neighbours }: Pick<ResourceContext, 'neighbours'>) =>
  name === undefined ? undefined : neighbours.get(name)?.params.arn;

/** Returns the association of a firewall with the resource of an ARN; none without a firewall. */
export const firewallAssociation = (
  name: string | undefined,
  arn: Expression,
  resource: ResourceContext,
): ResourceContribution[] => {
  const acl = firewallArn(name, resource);
  if (acl === undefined) return [];
  return [
    {
      kind: 'resource',
      id: resource.id('WebAclAssociation'),
      from: resource.path,
      tags: 'none',
      holdsData: 'no',
      body: {
        Type: 'AWS::WAFv2::WebACLAssociation',
        Metadata: resource.metadata,
        Properties: { ResourceArn: arn, WebACLArn: acl },
      },
    },
  ];
};
