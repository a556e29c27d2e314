import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, errorAtKey, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { reportEach } from '../../diagnostics/report-each.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { FirewallProperties } from './firewall-shape.ts';

/** The region of firewalls of CloudFront: https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html */
const worldRegion = 'us-east-1';

/** The properties of a firewall that is made, of which an existing one can have none. */
const ofMade = [
  'defaultAction',
  'rules',
  'customResponseBodies',
  'captchaImmunityTime',
  'challengeImmunityTime',
  'tokenDomains',
  'disableMetrics',
  'sampledRequestsEnabled',
] as const;

const fault = (path: Path, sentence: string, hint: string): Diagnostic =>
  errorAt('config/firewall', path, sentence, hint);

/** Returns an error for the ARN of a firewall of another scope, or of another region. */
const checkArn = ({ scope, existing }: FirewallProperties, at: Path, region: string | undefined): Diagnostic[] => {
  const { arn = '' } = existing ?? {};
  const [, from = '', kind] = /^arn:[a-z0-9-]+:wafv2:([a-z0-9-]*):\d{12}:(global|regional)\/webacl\//.exec(arn) ?? [];
  if (hasToken(arn)) return [];
  if (kind === undefined)
    return [fault(at, `"${arn}" is the ARN of no web ACL.`, 'Write the ARN that `aws wafv2 list-web-acls` shows.')];
  if ((kind === 'global') !== (scope === 'cdn'))
    return [
      fault(
        at,
        kind === 'global'
          ? 'The web ACL is one of CloudFront.'
          : `The web ACL is one of the region ${from}, and CloudFront takes global ones.`,
        `Write scope: ${kind === 'global' ? 'cdn' : 'regional'}, or name another web ACL.`,
      ),
    ];
  return kind === 'regional' && region !== undefined && from !== region
    ? [
        errorAt(
          'config/other-region',
          at,
          `The web ACL is of ${from}, and guards nothing in ${region}.`,
          `Name one of ${region}.`,
        ),
      ]
    : [];
};

type Rule = NonNullable<FirewallProperties['rules']>[number];

/**
 * AWS's groups that need settings, such as the path of a login, which no rule here has:
 * https://docs.aws.amazon.com/waf/latest/APIReference/API_ManagedRuleGroupConfig.html
 */
const withSettings: ReadonlySet<string> = new Set(
  ['ACFP', 'ATP', 'AntiDDoS', 'BotControl'].map((name) => `AWSManagedRules${name}RuleSet`),
);

/** Returns what is wrong with the group of a rule: settings that it needs, or another scope or region than the firewall's. */
const checkGroup = (
  { type, properties }: Rule,
  { scope }: FirewallProperties,
  path: Path,
  region: string | undefined,
): Diagnostic[] => {
  if (type === 'managed-rule-group')
    return properties.vendorName === 'AWS' && withSettings.has(properties.name)
      ? [
          warningAt(
            'config/firewall',
            [...path, 'name'],
            `${properties.name} needs ManagedRuleGroupConfigs, which a rule here does not write, and AWS WAF refuses it without them.`,
            'Add them by overrides of the web ACL, or take the rule out.',
          ),
        ]
      : [];
  if (type !== 'custom-rule-group' || hasToken(properties.arn)) return [];
  const at = [...path, 'arn'];
  const [, from, kind] =
    /^arn:[a-z0-9-]+:wafv2:([a-z0-9-]*):\d{12}:(global|regional)\/rulegroup\//.exec(properties.arn) ?? [];
  if (kind === undefined)
    return [
      fault(
        at,
        `"${properties.arn}" is the ARN of no rule group.`,
        'Write the ARN that `aws wafv2 list-rule-groups` shows.',
      ),
    ];
  if ((kind === 'global') !== (scope === 'cdn'))
    return [
      fault(
        at,
        `The rule group is ${kind === 'global' ? 'one of CloudFront' : `one of the region ${from}`}, and the firewall is not.`,
        'Name a group of the scope of the firewall.',
      ),
    ];
  return kind === 'regional' && region !== undefined && from !== region
    ? [
        errorAt(
          'config/other-region',
          at,
          `The rule group is of ${from}, and the firewall of ${region}.`,
          `Name one of ${region}.`,
        ),
      ]
    : [];
};

/** Returns what is wrong with rules: a group, and a name or priority that another one has, of which AWS WAF takes each once. */
const checkRules = (own: FirewallProperties, at: Path, region: string | undefined): Diagnostic[] => {
  const { rules = [] } = own;
  return reportEach(rules, (rule, index): Diagnostic[] => {
    const { type, properties } = rule;
    const path = [...at, index, 'properties'];
    const others = rules.slice(0, index);
    return [
      ...checkGroup(rule, own, path, region),
      ...(others.some((other) => other.properties.name === properties.name)
        ? [fault([...path, 'name'], `Another rule is named "${properties.name}".`, 'Give it another name.')]
        : []),
      ...(others.some((other) => other.properties.priority === properties.priority)
        ? [
            errorAt(
              'config/priority-twice',
              [...path, 'priority'],
              `Another rule has the priority ${properties.priority}.`,
              'Give each rule its own.',
            ),
          ]
        : []),
      ...(type === 'rate-based-rule' && properties.forwardedIPConfig && properties.aggregateBasedOn === 'IP'
        ? [
            errorAtKey(
              'config/firewall',
              [...path, 'forwardedIPConfig'],
              'The rule counts by the address of the sender, and reads no header.',
              'Write aggregateBasedOn: FORWARDED_IP, or remove it.',
            ),
          ]
        : []),
    ];
  });
};

/** Returns the errors and warnings about what the shape of a `web-app-firewall` cannot express. */
export const checkFirewall = (own: FirewallProperties, { path, region }: ResourceContext): Diagnostic[] => {
  const at = [...path, 'properties'];
  if (own.existing !== undefined)
    return [
      ...checkArn(own, [...at, 'existing', 'arn'], region),
      ...ofMade.flatMap((key) =>
        own[key] === undefined
          ? []
          : [
              errorAtKey(
                'config/firewall',
                [...at, key],
                `\`${key}\` is of a firewall that is made, and this one is there already.`,
                'Remove it.',
              ),
            ],
      ),
    ];
  return [
    ...(own.scope === 'cdn' && region !== undefined && region !== worldRegion
      ? [
          errorAt(
            'config/other-region',
            [...at, 'scope'],
            `Firewalls of CloudFront are made in ${worldRegion}, and the stack is in ${region}.`,
            `Make a web ACL for CloudFront in ${worldRegion}, and name it in existing.arn; or deploy the stage to ${worldRegion}.`,
          ),
        ]
      : []),
    ...checkRules(own, [...at, 'rules'], region),
  ];
};

/** Returns an error for a firewall of another scope than what uses it; `path` leads to `useFirewall`. */
export const checkFirewallUse = (
  name: string | undefined,
  scope: FirewallProperties['scope'],
  { neighbours }: Pick<ResourceContext, 'neighbours'>,
  path: Path,
): Diagnostic[] => {
  const used = name === undefined ? undefined : neighbours.get(name);
  // A name of nothing, or of something else, is reported elsewhere.
  if (used === undefined || used.properties.scope === undefined || used.properties.scope === scope) return [];
  return [
    fault(
      path,
      scope === 'cdn'
        ? `${name} is a firewall of the region, and CloudFront takes one of its own.`
        : `${name} is a firewall of CloudFront, which guards nothing else.`,
      `Write scope: ${scope} under ${name}, or name another firewall.`,
    ),
  ];
};
