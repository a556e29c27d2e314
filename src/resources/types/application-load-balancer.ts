import { type Expression, getAtt, ref } from '../../cloudformation/expression.ts';
import { expressionOf } from '../../cloudformation/token.ts';
import { distinctRanges, isIpv6Range } from '../../events/parts/address-range.ts';
import { type Listener, listenersOf } from '../../events/parts/load-balancer.ts';
import { ignored, list, oneOf } from '../../schema/shape.ts';
import { network as ownNetwork } from '../../shared/network.ts';
import { defineResource } from '../resource.ts';
import { alarmResources, checkAlarms } from '../shapes/alarm-resources.ts';
import { disabledGlobalAlarms, loadBalancerAlarms } from '../shapes/alarms.ts';
import { cdnAddresses, withoutAddress } from '../shapes/cdn-address.ts';
import { cdnResources } from '../shapes/cdn-distribution.ts';
import { domainOrName } from '../shapes/domain.ts';
import { checkDomains } from '../shapes/domain-checks.ts';
import { domainQuestions } from '../shapes/domain-uses.ts';
import { checkFirewallUse } from '../shapes/firewall-checks.ts';
import { firewallAssociation } from '../shapes/firewall-resources.ts';
import { useFirewall } from '../shapes/firewall-shape.ts';
import { checkBalancerAlarms, watchedOfBalancer } from '../shapes/load-balancer-alarms.ts';
import { balancerCdn, checkBalancerCdn } from '../shapes/load-balancer-cdn.ts';
import { checkBalancer } from '../shapes/load-balancer-checks.ts';
import { balancerAddresses, balancerDomains, certificatesOf, dnsName } from '../shapes/load-balancer-domains.ts';
import { listener, listenerResources } from '../shapes/load-balancer-listeners.ts';
import { balancerOrigin } from '../shapes/load-balancer-origin.ts';

/**
 * Returns who may connect to a listener: the addresses of its `whitelistIps`, else everyone who reaches the load
 * balancer, which for an internal one is the VPC.
 */
const ingressOf = ({ port: at, whitelistIps }: Listener, isInternal: boolean, addresses: Expression): Expression[] => {
  const rule = (range: Expression): Expression => ({ IpProtocol: 'tcp', FromPort: at, ToPort: at, ...Object(range) });
  if (whitelistIps === undefined) return [rule({ CidrIp: isInternal ? addresses : '0.0.0.0/0' })];
  return distinctRanges(whitelistIps).map((range) =>
    rule({ [isIpv6Range(range) ? 'CidrIpv6' : 'CidrIp']: expressionOf(range) }),
  );
};

/**
 * A rule that fits no packet. A load balancer invokes functions by AWS's network, so it connects to nothing, and a
 * security group without any rule for what goes out gets one that allows everything:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
const nothingOut: Expression = {
  CidrIp: '255.255.255.255/32',
  Description: 'Nothing goes out',
  IpProtocol: 'icmp',
  FromPort: 252,
  ToPort: 86,
};

/** The number of availability zones, the least that AWS takes. */
const zones = 2;

/** US dollars per hour of a load balancer in us-east-1: https://aws.amazon.com/elasticloadbalancing/pricing/ */
const dollarsPerHour = 0.0225;
/** US dollars per hour of a public IPv4 address: https://aws.amazon.com/vpc/pricing/ */
const dollarsPerAddress = 0.005;

/** The resource type `application-load-balancer`, in the stack's network, whose rules are the events of jobs. */
export const applicationLoadBalancer = defineResource({
  type: 'application-load-balancer',
  says: 'An application load balancer, whose rules are the events of jobs and functions. It costs by the hour, used or not.',
  properties: {
    interface: oneOf('Who reaches it: the internet, or the VPC alone.', ['internal', 'internet'], {
      default: 'internet',
    }),
    customDomains: list('Domains of your own.', domainOrName),
    listeners: list(
      'Ports of your own choice; without it HTTP at 80, with `customDomains` HTTPS at 443, to which 80 leads.',
      listener,
      { minItems: 1 },
    ),
    cdn: balancerCdn,
    alarms: loadBalancerAlarms,
    disabledGlobalAlarms: ignored(disabledGlobalAlarms, 'There are no global alarms here.'),
    useFirewall,
  },
  example: `
resources:
  balancer:
    type: application-load-balancer
    properties:
      listeners:
        - protocol: HTTPS
          port: 443
          customCertificateArns:
            - arn:aws:acm:eu-west-1:123456789012:certificate/7a5b1f0e-5c1f-4f0a-9c0e-2f6d1b0a4e11
            - arn:aws:acm:eu-west-1:123456789012:certificate/1d0c9f44-0a52-4b8e-8f61-6a3b7d2c9e22
          whitelistIps:
            - 192.0.2.0/24
      alarms:
        - trigger:
            type: application-load-balancer-error-rate
            properties:
              thresholdPercent: 5
`,
  mainChild: 'LoadBalancer',
  params: (balancer, properties) => ({
    ...balancerAddresses(balancer, properties),
    ...Object.fromEntries(listenersOf(properties).map(({ port: at }) => [`port${at}`, String(at)])),
    ...cdnAddresses(properties.cdn, balancer),
  }),
  absent: {
    ...Object.fromEntries(
      ['customDomains', 'customDomainUrls'].map((param) => [
        param,
        'The load balancer has no domain: add customDomains.',
      ]),
    ),
    ...withoutAddress,
  },
  propertyNames: { Scheme: 'interface' },
  standingCost: (properties) => dollarsPerHour + (properties.interface === 'internal' ? 0 : zones * dollarsPerAddress),
  questions: domainQuestions,
  check: (properties, balancer) => [
    ...checkDomains(properties, balancer),
    ...checkBalancer(properties, balancer),
    ...checkBalancerCdn(properties, balancer),
    ...checkAlarms(properties.alarms ?? [], balancer),
    ...checkBalancerAlarms(properties.alarms ?? [], balancer),
    ...checkFirewallUse(properties.useFirewall, 'regional', balancer, [...balancer.path, 'properties', 'useFirewall']),
  ],
  expand: (properties, balancer) => {
    const isInternal = properties.interface === 'internal';
    const listeners = listenersOf(properties);
    const { network = ownNetwork } = balancer;
    const own = { kind: 'resource', from: balancer.path, tags: 'in-place', holdsData: 'no' } as const;
    return [
      { kind: 'need', of: 'network' },
      {
        ...own,
        id: balancer.id('LbSecurityGroup'),
        body: {
          Type: 'AWS::EC2::SecurityGroup',
          Metadata: balancer.metadata,
          Properties: {
            GroupDescription: 'Load balancer: requests come in, nothing goes out.',
            VpcId: network.vpc,
            SecurityGroupIngress: listeners.flatMap((one) => ingressOf(one, isInternal, network.addresses)),
            SecurityGroupEgress: [nothingOut],
          },
        },
      },
      {
        ...own,
        // Its address, which others were given, goes with it.
        holdsData: 'deleted',
        id: balancer.id('LoadBalancer'),
        body: {
          Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
          // A load balancer of the internet needs the way to it, when it is created and until it is deleted.
          ...(network.dependsOn.length > 0 ? { DependsOn: network.dependsOn } : {}),
          Metadata: balancer.metadata,
          Properties: {
            Type: 'application',
            Scheme: isInternal ? 'internal' : 'internet-facing',
            // In each zone a load balancer of the internet has a public IPv4 address, which is paid by the hour.
            Subnets: network.subnets.slice(0, zones),
            SecurityGroups: [getAtt(balancer.id('LbSecurityGroup'), 'GroupId')],
            LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' }],
          },
        },
      },
      ...listeners.flatMap((one) => listenerResources(one, certificatesOf(one, properties, balancer), balancer)),
      ...firewallAssociation(properties.useFirewall, ref(balancer.id('LoadBalancer')), balancer),
      ...balancerDomains(properties, balancer),
      ...alarmResources(properties.alarms ?? [], balancer, watchedOfBalancer(balancer)),
      ...(properties.cdn?.enabled
        ? cdnResources(properties.cdn, balancerOrigin(properties, dnsName(balancer)), balancer)
        : []),
    ];
  },
});
