import { arnText } from '../../schema/aws-values.ts';
import { variant, variants } from '../../schema/member.ts';
import {
  flag,
  integer,
  list,
  map,
  object,
  oneOf,
  type Properties,
  required,
  resourceName,
  text,
} from '../../schema/shape.ts';

const rule = {
  name: required(text('The name of the rule.', { pattern: '^[A-Za-z0-9_-]+$', maxLength: 128 })),
  priority: required(integer('Which rule is tried first: the lowest.', { minimum: 0 })),
  disableMetrics: flag('Keep no metric of the rule.', { default: false }),
  sampledRequestsEnabled: flag('Keep samples of what it matches.', { default: false }),
};
const overrideAction = oneOf('`Count` only counts what the rules would block.', ['None', 'Count'], { default: 'None' });

// https://docs.aws.amazon.com/waf/latest/APIReference/API_ImmunityTimeProperty.html
const longestImmunity = 259_200;

/** The shape of `useFirewall`: the name of a firewall of the config. */
export const useFirewall = resourceName('A `web-app-firewall` of this config.', 'web-app-firewall');

/** The properties of a `web-app-firewall`. */
export const firewallProperties = {
  scope: required(oneOf('What it stands in front of: CloudFront, or anything else.', ['cdn', 'regional'])),
  existing: object('A firewall that is there already, instead of one that is made: nothing of it is changed.', {
    arn: required(arnText('The ARN of its web ACL.', 'arn:aws:wafv2')),
  }),
  defaultAction: oneOf('What becomes of requests that no rule matches; `Allow` by itself.', ['Allow', 'Block']),
  rules: list(
    "What is blocked or let through; by itself AWS's rules against common attacks and known bad inputs.",
    variants(
      'A rule.',
      variant('managed-rule-group', 'Rules that a vendor keeps.', {
        ...rule,
        vendorName: required(text('The vendor, such as `AWS`.')),
        excludedRules: list('Rules of the group that only count.', text('The name of a rule.'), { maxItems: 100 }),
        overrideAction,
      }),
      variant('custom-rule-group', 'A rule group of your own.', {
        ...rule,
        arn: required(arnText('The ARN of the group.', 'arn:aws:wafv2')),
        overrideAction,
      }),
      variant('rate-based-rule', 'More requests than a limit.', {
        ...rule,
        // https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html
        limit: required(integer('Requests in five minutes.', { minimum: 10, maximum: 2_000_000_000 })),
        aggregateBasedOn: oneOf('Whose requests are counted together.', ['IP', 'FORWARDED_IP'], { default: 'IP' }),
        forwardedIPConfig: object('Where the address of the sender stands, by itself `X-Forwarded-For`.', {
          fallbackBehavior: required(oneOf('What holds where it is no address.', ['MATCH', 'NO_MATCH'])),
          headerName: required(
            text('The header, such as `X-Forwarded-For`.', { pattern: '^[A-Za-z0-9-]+$', maxLength: 255 }),
          ),
        }),
        action: oneOf('What becomes of them.', ['Allow', 'Block', 'Captcha', 'Challenge', 'Count'], {
          default: 'Block',
        }),
      }),
    ),
  ),
  customResponseBodies: map(
    'Answers to blocked requests, by name.',
    object('An answer.', {
      contentType: required(oneOf('Its type.', ['TEXT_PLAIN', 'TEXT_HTML', 'APPLICATION_JSON'])),
      content: required(text('Its text.', { minLength: 1, maxLength: 10_240 })),
    }),
  ),
  captchaImmunityTime: integer('Seconds for which a solved captcha counts, 300 by itself.', {
    minimum: 60,
    maximum: longestImmunity,
  }),
  challengeImmunityTime: integer('Seconds for which a passed challenge counts, 300 by itself.', {
    minimum: 300,
    maximum: longestImmunity,
  }),
  tokenDomains: list('Domains for which a token counts.', text('A domain.', { maxLength: 253 }), { maxItems: 10 }),
  disableMetrics: flag('Keep no metrics.'),
  sampledRequestsEnabled: flag('Keep samples of requests.'),
} as const;

/** The properties of a judged `web-app-firewall`. */
export type FirewallProperties = Properties<typeof firewallProperties>;

/** A rule of a firewall. */
export type FirewallRule = NonNullable<FirewallProperties['rules']>[number];
