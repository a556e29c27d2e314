import type { Path } from '../../diagnostics/diagnostic.ts';
import type { AwsQuestion } from '../../directives/directive.ts';
import { type BalancerProperties, listenersOf } from '../../events/parts/load-balancer.ts';
import type { NamedResource, ResourceContext } from '../../stage/resource.ts';
import type { Stage } from '../../stage/stage.ts';
import { type Domain, domainsIn, isOfStage, makesRecord } from './domain.ts';
import { zoneQuestion } from './domain-zone.ts';

/** The service that answers at a domain: API Gateway, a load balancer, CloudFront, or Cognito, which uses CloudFront. */
export type DomainService = 'api' | 'balancer' | 'cdn' | 'pool';

/** A domain of a resource, with what a stage makes for it. */
export interface DomainUse {
  readonly domain: Domain;
  readonly service: DomainService;
  /** The config path of the domain, below the properties of its resource. */
  readonly at: Path;
  /** True in a preview that does not take the domain, since it belongs to another stage. */
  readonly leftOut: boolean;
  readonly makesCertificate: boolean;
  readonly makesRecord: boolean;
}

/** The properties of a resource that name domains. */
interface DomainProperties extends BalancerProperties {
  readonly customDomain?: unknown;
  readonly cdn?: { readonly enabled: boolean; readonly customDomains?: readonly unknown[] | undefined } | undefined;
}

/** The service of `customDomains`, by the type of the resource. */
const services: ReadonlyMap<string, DomainService> = new Map([
  ['http-api-gateway', 'api'],
  ['application-load-balancer', 'balancer'],
]);

const useOf = (
  domain: Domain,
  service: DomainService,
  at: Path,
  stage: Stage,
  takesCertificate: boolean,
): DomainUse => {
  const isOwn = isOfStage(domain, stage);
  const isBalancer = service === 'balancer';
  return {
    domain,
    service,
    at,
    // Any load balancer may have the certificate of a domain; only its record would lead away from another stage.
    leftOut: !isOwn && (!isBalancer || makesRecord(domain)),
    makesCertificate: takesCertificate && domain.customCertificateArn === undefined && (isOwn || isBalancer),
    makesRecord: makesRecord(domain) && isOwn,
  };
};

/** Returns the domains of a resource, by its type and properties, with what a stage makes for them. */
export const domainUses = (type: string, given: object, stage: Stage): DomainUse[] => {
  const properties = given as DomainProperties;
  const own = services.get(type);
  const { customDomain: single, cdn } = properties;
  const isPool = type === 'user-auth-pool';
  const isSecure = own !== 'balancer' || listenersOf(properties).some(({ protocol }) => protocol === 'HTTPS');
  return [
    ...(own === undefined
      ? []
      : domainsIn(properties.customDomains).map((domain, index) =>
          useOf(domain, own, ['customDomains', index], stage, isSecure),
        )),
    ...domainsIn(isPool && single !== undefined ? [single] : []).map((domain) =>
      useOf(domain, 'pool', ['customDomain'], stage, true),
    ),
    ...domainsIn(cdn?.enabled ? cdn.customDomains : []).map((domain, index) =>
      useOf(domain, 'cdn', ['cdn', 'customDomains', index], stage, true),
    ),
  ];
};

/** Returns the domains among some of a service at which a stage answers. */
export const ownDomains = (list: readonly unknown[] | undefined, { stage }: NamedResource): readonly Domain[] =>
  domainsIn(list).filter((domain) => isOfStage(domain, stage));

/** Returns the questions to AWS about the hosted zones in which a resource makes records. */
export const domainQuestions = (properties: object, { name, neighbours, stage }: ResourceContext): AwsQuestion[] => {
  const self = neighbours.get(name);
  if (self === undefined || self.borrowed) return [];
  return domainUses(self.type, properties, stage)
    .filter((use) => use.makesCertificate || use.makesRecord)
    .flatMap(({ domain }) => zoneQuestion(domain) ?? []);
};
