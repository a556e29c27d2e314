import { logicalId } from '../../cloudformation/names.ts';

/** A listener of a load balancer, as far as rules depend on it. */
export interface Listener {
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly port: number;
  readonly customCertificateArns?: readonly string[] | undefined;
  readonly whitelistIps?: readonly string[] | undefined;
  readonly defaultAction?: unknown;
}

/** The properties of an `application-load-balancer` that its listeners follow from. */
export interface BalancerProperties {
  readonly interface?: 'internal' | 'internet';
  readonly listeners?: readonly Listener[] | undefined;
  readonly customDomains?: readonly unknown[] | undefined;
}

/** True for a load balancer with domains of its own, and so with their certificates. */
const hasDomains = ({ customDomains }: BalancerProperties): boolean => (customDomains?.length ?? 0) > 0;

/**
 * Returns the listeners of a load balancer. Without any it listens at 443, to which 80 leads, where a domain gives it a
 * certificate; else at 80 alone, since ACM makes no certificate for a name of AWS.
 */
export const listenersOf = (properties: BalancerProperties): readonly Listener[] => {
  if (properties.listeners !== undefined) return properties.listeners;
  if (!hasDomains(properties)) return [{ protocol: 'HTTP', port: 80 }];
  const toHttps = { type: 'redirect', properties: { statusCode: 'HTTP_301', protocol: 'HTTPS', port: 443 } };
  return [
    { protocol: 'HTTP', port: 80, defaultAction: toHttps },
    { protocol: 'HTTPS', port: 443 },
  ];
};

/** Returns the port of the listener that takes the rules of a load balancer without listeners of its own. */
export const defaultPort = (properties: BalancerProperties): number => (hasDomains(properties) ? 443 : 80);

/** Returns the logical id of a listener, `{Balancer}Port{port}Listener`, as Stacktape makes it. Frozen. */
export const listenerId = (balancer: string, port: number): string => `${logicalId(balancer)}Port${port}Listener`;

/**
 * Returns the logical id of a rule, `{Balancer}Port{port}Priority{priority}ListenerRule`, as Stacktape makes it. Without
 * the job: AWS refuses a second rule of a priority while the first one exists, so a priority that another job gets, or
 * the same job by another name, must be an update of one rule. Frozen.
 */
export const ruleId = (balancer: string, port: number, priority: number): string =>
  `${logicalId(balancer)}Port${port}Priority${priority}ListenerRule`;
