import { arnText } from '../../schema/aws-values.ts';
import { variant, variants } from '../../schema/member.ts';
import { ignored, integer, list, object, oneOf, required, resourceName, text } from '../../schema/shape.ts';
import { laterResource } from '../resource.ts';
import { disabledGlobalAlarms, loadBalancerAlarms } from '../shapes/alarms.ts';
import { cdn, cdnParams } from '../shapes/cdn.ts';
import { domainOrName } from '../shapes/domain.ts';

const port = (says: string) => integer(says, { minimum: 1, maximum: 65_535 });

const listener = object('A port that the load balancer listens at.', {
  protocol: required(oneOf('The protocol of the listener.', ['HTTP', 'HTTPS'])),
  port: required(port('The port.')),
  customCertificateArns: list('ARNs of certificates in ACM, for HTTPS.', arnText('An ARN.', 'arn:aws:acm')),
  whitelistIps: list('Only requests from these addresses.', text('A range in CIDR notation.')),
  defaultAction: variants(
    'What becomes of requests that no rule takes.',
    variant('redirect', 'They are sent elsewhere.', {
      statusCode: required(oneOf('For good, or for now.', ['HTTP_301', 'HTTP_302'])),
      path: text('The path to go to.'),
      query: text('The query to go to.'),
      port: port('The port to go to.'),
      host: text('The host to go to.'),
      protocol: oneOf('The protocol to use.', ['HTTP', 'HTTPS']),
    }),
  ),
});

/** The resource type `application-load-balancer`, which cannot be deployed yet. */
export const applicationLoadBalancer = laterResource({
  type: 'application-load-balancer',
  says: 'An application load balancer, whose rules are the events of jobs and functions.',
  properties: {
    interface: oneOf('Who reaches it: the internet, or the VPC alone.', ['internal', 'internet'], {
      default: 'internet',
    }),
    customDomains: list('Domains of your own.', domainOrName),
    listeners: list('Ports of your own choice; without it 80 leads to 443.', listener, { minItems: 1 }),
    cdn: cdn({
      listenerPort: port('The port of the listener that CloudFront uses.'),
      originDomainName: text('The domain by which CloudFront reaches it.'),
    }),
    alarms: loadBalancerAlarms,
    disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
    useFirewall: resourceName('A `web-app-firewall` of this config.', 'web-app-firewall'),
  },
  example: `
resources:
  balancer:
    type: application-load-balancer
    properties:
      listeners:
        - protocol: HTTP
          port: 8080
`,
  connectable: false,
  params: ({ customDomains, listeners, cdn }) => [
    'canonicalDomain',
    'domain',
    'url',
    ...(customDomains?.length ? ['customDomains', 'customDomainUrls'] : []),
    ...(listeners ?? [{ port: 80 }, { port: 443 }]).map(({ port }) => `port${port}`),
    ...cdnParams({ cdn }),
  ],
});
