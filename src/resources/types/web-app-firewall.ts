import { arnText } from '../../schema/aws-values.ts';
import { variant, variants } from '../../schema/member.ts';
import { flag, integer, list, map, object, oneOf, required, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';

const rule = {
  name: required(text('The name of the rule.', { pattern: '^[A-Za-z0-9_-]+$', maxLength: 128 })),
  priority: required(integer('Which rule is tried first: the lowest.', { minimum: 0 })),
  disableMetrics: flag('Keep no metric of the rule.', { default: false }),
  sampledRequestsEnabled: flag('Keep samples of what it matches.', { default: false }),
};
const overrideAction = oneOf('`Count` only counts what the rules would block.', ['None', 'Count']);

/** The resource type `web-app-firewall`, which cannot be deployed yet. */
export const webAppFirewall = laterResource({
  type: 'web-app-firewall',
  says: 'A firewall (AWS WAF) in front of a load balancer, a user pool or CloudFront.',
  properties: {
    scope: required(oneOf('What it stands in front of: CloudFront, or anything else.', ['cdn', 'regional'])),
    defaultAction: oneOf('What becomes of requests that no rule matches.', ['Allow', 'Block'], { default: 'Allow' }),
    rules: list(
      'What is blocked or let through.',
      variants(
        'A rule.',
        variant('managed-rule-group', 'Rules that a vendor keeps.', {
          ...rule,
          vendorName: required(text('The vendor, such as `AWS`.')),
          excludedRules: list('Rules of the group that do not count.', text('The name of a rule.')),
          overrideAction,
        }),
        variant('custom-rule-group', 'A rule group of your own.', {
          ...rule,
          arn: required(arnText('The ARN of the group.', 'arn:aws:wafv2')),
          overrideAction,
        }),
        variant('rate-based-rule', 'More requests than a limit.', {
          ...rule,
          limit: required(integer('Requests in five minutes.', { minimum: 10 })),
          aggregateBasedOn: oneOf('Whose requests are counted together.', ['IP', 'FORWARDED_IP']),
          forwardedIPConfig: object('Where the address of the sender stands.', {
            fallbackBehavior: required(oneOf('What holds where it is missing.', ['MATCH', 'NO_MATCH'])),
            headerName: required(text('The header, such as `X-Forwarded-For`.')),
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
        contentType: required(text('Its type, such as `TEXT_PLAIN`.')),
        content: required(text('Its text.')),
      }),
    ),
    captchaImmunityTime: integer('Seconds for which a solved captcha counts.', { default: 300, minimum: 60 }),
    challengeImmunityTime: integer('Seconds for which a passed challenge counts.', { default: 300, minimum: 300 }),
    tokenDomains: list('Domains for which a token counts.', text('A domain.')),
    disableMetrics: flag('Keep no metrics.', { default: false }),
    sampledRequestsEnabled: flag('Keep samples of requests.', { default: false }),
  },
  example: `
resources:
  firewall:
    type: web-app-firewall
    properties:
      scope: regional
      rules:
        - type: managed-rule-group
          properties:
            name: AWSManagedRulesCommonRuleSet
            priority: 0
            vendorName: AWS
`,
  connectable: false,
  params: () => ['arn', 'scope'],
});
