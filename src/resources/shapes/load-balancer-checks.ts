import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import { rangeMistakes } from '../../events/parts/address-range.ts';
import { type BalancerProperties, type Listener, listenersOf } from '../../events/parts/load-balancer.ts';
import type { Neighbour, ResourceContext } from '../../stage/resource.ts';
import { checkCertificateRegion } from './certificate-region.ts';
import { type Domain, domainsIn } from './domain.ts';
import type { DefaultAction } from './load-balancer-listeners.ts';

/** Returns the domains of a load balancer, those that are a name alone as well. */
export const domainsOf = ({ customDomains }: BalancerProperties): readonly Domain[] => domainsIn(customDomains);

/** True for a listener of HTTPS with a certificate: of its own, or of a domain, for which one is made if it names none. */
const hasCertificate = ({ customCertificateArns = [] }: Listener, balancer: BalancerProperties): boolean =>
  customCertificateArns.length > 0 || domainsOf(balancer).length > 0;

/** Returns what AWS refuses in a redirect from a listener, and a warning for one that leads to no listener of HTTPS. */
const checkRedirect = ({ protocol, port: own }: Listener, { properties }: DefaultAction, at: Path): Diagnostic[] => {
  const { path, port, host, protocol: to } = properties;
  if (protocol === 'HTTPS' && to === 'HTTP')
    return [
      errorAt('config/listener', [...at, 'protocol'], 'AWS does not redirect from HTTPS to HTTP.', 'Write HTTPS.'),
    ];
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html
  if ([path, port, host, to].every((part) => part === undefined))
    return [
      errorAt(
        'config/listener',
        at,
        'The redirect leads to where it comes from, and AWS refuses a loop.',
        'Add one of `protocol`, `host`, `port`, `path`.',
      ),
    ];
  if (protocol === 'HTTP' && to === 'HTTPS' && port === undefined && host === undefined)
    return [
      warningAt(
        'config/listener',
        [...at, 'protocol'],
        `The redirect keeps port ${own}, at which this load balancer speaks HTTP.`,
        'Add port: 443, or the port of a listener of HTTPS.',
      ),
    ];
  return [];
};

/** Returns what AWS refuses in the certificates of a listener. */
const checkCertificates = (listener: Listener, balancer: BalancerProperties, at: Path): Diagnostic[] => {
  if (listener.protocol === 'HTTP' && listener.customCertificateArns !== undefined)
    return [
      errorAt(
        'config/listener',
        [...at, 'customCertificateArns'],
        'A listener of HTTP has no certificate.',
        'Write protocol: HTTPS, or remove customCertificateArns.',
      ),
    ];
  if (listener.protocol === 'HTTP' || hasCertificate(listener, balancer)) return [];
  return [
    errorAt(
      'config/listener',
      [...at, 'protocol'],
      'A listener of HTTPS needs a certificate, and ACM makes none for the name that AWS gives to the load balancer.',
      'Add customCertificateArns, or customDomains with a customCertificateArn.',
    ),
  ];
};

const checkListeners = (properties: BalancerProperties, at: Path, region: string | undefined): Diagnostic[] =>
  listenersOf(properties).flatMap((listener, index, all) => {
    const here = [...at, 'listeners', index];
    const action = listener.defaultAction as DefaultAction | undefined;
    const isTwice = all.findIndex(({ port }) => port === listener.port) < index;
    return [
      ...(isTwice
        ? [
            errorAt(
              'config/listener',
              [...here, 'port'],
              `Port ${listener.port} has a listener already, and AWS takes one.`,
              'Write another port, or both listeners as one.',
            ),
          ]
        : []),
      ...(listener.customCertificateArns ?? []).flatMap((arn, place) =>
        checkCertificateRegion(arn, region, [...here, 'customCertificateArns', place], 'A load balancer'),
      ),
      ...rangeMistakes(listener.whitelistIps ?? [], [...here, 'whitelistIps']),
      ...(properties.listeners === undefined ? [] : checkCertificates(listener, properties, here)),
      ...(action === undefined ? [] : checkRedirect(listener, action, [...here, 'defaultAction', 'properties'])),
    ];
  });

/** The most rules of a load balancer, which AWS raises: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html */
const mostRules = 100;

/** A rule of a load balancer: an event of a job or a function. */
interface Rule {
  /** The name of the job or function. */
  readonly owner: string;
  /** The path of the event's properties. */
  readonly path: Path;
  readonly port: number | undefined;
  readonly priority: number;
}

/** Returns the rules of a load balancer, in the order of the config. */
const rulesOf = (name: string, neighbours: ReadonlyMap<string, Neighbour>): Rule[] =>
  [...neighbours.values()].flatMap((owner) => {
    const events = (owner.properties.events ?? []) as readonly {
      readonly type: string;
      readonly properties: {
        readonly loadBalancerName?: string;
        readonly listenerPort?: number;
        readonly priority: number;
      };
    }[];
    return events.flatMap(({ type, properties: { loadBalancerName, listenerPort, priority } }, index) =>
      type === 'application-load-balancer' && loadBalancerName === name
        ? [
            {
              owner: owner.name,
              path: ['resources', owner.name, 'properties', 'events', index, 'properties'],
              port: listenerPort,
              priority,
            },
          ]
        : [],
    );
  });

/** Returns a warning for the first rule that is one too many for the quota of a load balancer. */
const checkNumber = (name: string, rules: readonly Rule[]): Diagnostic[] => {
  const beyond = rules[mostRules];
  if (beyond === undefined) return [];
  return [
    warningAt(
      'config/too-many-events',
      beyond.path,
      `A load balancer takes ${mostRules} rules unless AWS raised the quota, and "${name}" has ${rules.length}.`,
      'Let one event stand for several, by wildcards; or divide the events between two load balancers; or ask AWS for more: Service Quotas, Elastic Load Balancing.',
    ),
  ];
};

/**
 * Returns an error for each rule with the priority of an earlier one of its listener, which another job has; AWS refuses
 * it (PriorityInUse). Two of one job are `config/event-twice`.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html
 */
const checkPriorities = (rules: readonly Rule[]): Diagnostic[] => {
  const owners = new Map<string, string>();
  return rules.flatMap(({ owner, path, port, priority }) => {
    const place = `${port} ${priority}`;
    const first = owners.get(place) ?? owner;
    owners.set(place, first);
    if (first === owner) return [];
    return [
      errorAt(
        'config/priority-twice',
        [...path, 'priority'],
        `"${first}" has the priority ${priority} of this listener already, and AWS refuses a second one.`,
        'Write a number that no other rule of the listener has.',
      ),
    ];
  });
};

/** Returns what AWS refuses in the listeners and rules of a load balancer. */
export const checkBalancer = (
  properties: BalancerProperties,
  { path, name, neighbours, region }: ResourceContext,
): Diagnostic[] => {
  const at = [...path, 'properties'];
  const rules = rulesOf(name, neighbours);
  return [...checkListeners(properties, at, region), ...checkNumber(name, rules), ...checkPriorities(rules)];
};
