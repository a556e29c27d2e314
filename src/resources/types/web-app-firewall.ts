import { defineResource } from '../resource.ts';
import { checkFirewall } from '../shapes/firewall-checks.ts';
import { costOfFirewall, firewallParams, firewallResources } from '../shapes/firewall-resources.ts';
import { firewallProperties } from '../shapes/firewall-shape.ts';

/** The resource type `web-app-firewall`: a web ACL of AWS WAF. */
export const webAppFirewall = defineResource({
  type: 'web-app-firewall',
  says: 'A firewall (AWS WAF) in front of a load balancer, a user pool or CloudFront, which `useFirewall` of these names. It costs by the month, used or not, and by the request.',
  properties: firewallProperties,
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
            excludedRules:
              - SizeRestrictions_BODY
        - type: rate-based-rule
          properties:
            name: tooMany
            priority: 1
            limit: 2000
  balancer:
    type: application-load-balancer
    properties:
      useFirewall: firewall
`,
  mainChild: 'WebAcl',
  params: (firewall, own) => firewallParams(own, firewall),
  propertyNames: {
    CaptchaConfig: 'captchaImmunityTime',
    ChallengeConfig: 'challengeImmunityTime',
    CustomResponseBodies: 'customResponseBodies',
    DefaultAction: 'defaultAction',
    Rules: 'rules',
    Scope: 'scope',
    TokenDomains: 'tokenDomains',
  },
  standingCost: costOfFirewall,
  check: checkFirewall,
  expand: firewallResources,
});
