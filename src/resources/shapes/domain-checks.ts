import { hasToken, shownText } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import { checkCertificateRegion, unmadeCertificate } from './certificate-region.ts';
import { isManaged } from './domain.ts';
import { type DomainService, type DomainUse, domainUses } from './domain-uses.ts';
import { zoneQuestion } from './domain-zone.ts';

/**
 * The region whose certificates Cognito uses, wherever a user pool is:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html
 */
const worldRegion = 'us-east-1';

/** Names of services in messages. */
const words = { api: 'API Gateway', balancer: 'A load balancer' } as const;

/** The most characters of a name in DNS, and of the first name of a certificate: https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html */
const maxLength = { name: 253, certificate: 64 } as const;
/** The most characters of a domain of a user pool: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html */
const maxOfPool = 63;

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Returns why AWS refuses the name of a domain, and what to write; undefined for one that it takes. */
const faultOfName = ({
  domain: { domainName: name },
  service,
  makesCertificate,
  at,
}: DomainUse): readonly [string, string] | undefined => {
  const labels = name.replace(/^\*\./, '').split('.');
  if (name.endsWith('.')) return [`The domain "${name}" ends with a dot.`, 'Write it without the dot at its end.'];
  if (name.replace(/^\*\./, '').includes('*'))
    return [
      `The domain "${name}" has a * that is not its whole first part.`,
      'Write a name such as *.example.com, or one without *.',
    ];
  if (labels.length < 2 || !labels.every((one) => label.test(one)))
    return [
      `"${name}" is no domain: its parts are letters, digits and hyphens, at most 63 of them, with dots between.`,
      'Write a name such as api.example.com.',
    ];
  if (name.length > maxLength.name)
    return [`The domain has ${name.length} characters, and DNS takes ${maxLength.name}.`, 'Write a shorter name.'];
  if (service === 'pool' && name.startsWith('*.'))
    return [`Cognito takes no wildcard, and the domain is "${name}".`, 'Write one name, such as auth.example.com.'];
  if (service === 'pool' && labels.length < 3)
    return [
      `Cognito takes a subdomain, whose parent has an A record, and "${name}" has no such parent.`,
      `Write a name such as auth.${name}.`,
    ];
  if (service === 'pool' && name.length > maxOfPool)
    return [`The domain has ${name.length} characters, and Cognito takes ${maxOfPool}.`, 'Write a shorter name.'];
  // A CDN has one certificate, which is named by its first domain.
  const isNamedByIt = service !== 'cdn' || at.at(-1) === 0;
  if (makesCertificate && isNamedByIt && name.length > maxLength.certificate)
    return [
      `The domain has ${name.length} characters, and ACM makes certificates for names of at most ${maxLength.certificate}.`,
      'Write a shorter name, or request a certificate whose first name is shorter and add customCertificateArn.',
    ];
  return undefined;
};

/** Returns an error for the name of a domain. That of a load balancer with neither certificate nor record stands nowhere. */
const checkName = (use: DomainUse, at: Path, isNameOnly: boolean): Diagnostic[] => {
  const { domain, service } = use;
  if (hasToken(domain.domainName)) return [];
  if (isManaged(domain) && service === 'balancer') return [];
  const fault = faultOfName(use);
  return fault === undefined ? [] : [errorAt('config/domain', isNameOnly ? at : [...at, 'domainName'], ...fault)];
};

/**
 * Returns an error for a certificate that is of another region, or cannot be made in that of the stack. Those of a CDN
 * have a check of their own.
 */
const checkCertificate = ({ domain, service }: DomainUse, at: Path, region: string | undefined): Diagnostic[] => {
  const { customCertificateArn: arn } = domain;
  if (service === 'cdn') return [];
  if (arn !== undefined) {
    const [needed, who] = service === 'pool' ? [worldRegion, 'Cognito'] : [region, words[service]];
    return checkCertificateRegion(arn, needed, [...at, 'customCertificateArn'], who);
  }
  if (service !== 'pool' || region === undefined || region === worldRegion) return [];
  return [unmadeCertificate('Cognito', worldRegion, region, at)];
};

/** Returns an error for a hosted zone that cannot be looked up, or that AWS has not found. */
const checkZone = (use: DomainUse, at: Path, { answers }: ResourceContext): Diagnostic[] => {
  const { domain } = use;
  if (!use.makesCertificate && !use.makesRecord) return [];
  const question = zoneQuestion(domain);
  if (question === undefined)
    return [
      errorAt(
        'config/hosted-zone',
        at,
        `Only CloudFormation knows all of the domain ${shownText(domain.domainName)}, so its hosted zone cannot be looked up.`,
        'Write the name itself; or add customCertificateArn and disableDnsRecordCreation: true, and make the record yourself.',
      ),
    ];
  const answer = answers?.get(question.key);
  return answer?.kind === 'missing' ? [errorAt('config/hosted-zone', at, answer.sentence, answer.hint)] : [];
};

/** Returns a note for a domain that a preview leaves to the stage that it belongs to. */
const noteOfPreview = ({ domain, leftOut }: DomainUse, at: Path, { stage }: ResourceContext): Diagnostic[] => {
  if (!leftOut) return [];
  const name = shownText(domain.domainName);
  return [
    {
      ...warningAt(
        'config/preview-domain',
        at,
        `The preview ${stage.stage} does not take the domain ${name}, which belongs to another stage: it answers at the address that AWS gives to it.`,
        "For a domain of its own, write a name with that of the stage in it: $Format('{}.example.com', $Stage()).",
      ),
      severity: 'note',
    },
  ];
};

/** True for two services that share their names: two distributions of CloudFront, of which Cognito makes some, or two APIs. */
const shareNames = (one: DomainService, other: DomainService): boolean => {
  const spaceOf = (service: DomainService): string => (service === 'pool' ? 'cdn' : service);
  return one !== 'balancer' && spaceOf(one) === spaceOf(other);
};

/** True for two uses of one name of which AWS refuses the second. */
const clash = (one: DomainUse, other: DomainUse, isSameResource: boolean): boolean =>
  (one.makesRecord && other.makesRecord) ||
  shareNames(one.service, other.service) ||
  (isSameResource && one.service === other.service && !(isManaged(one.domain) && isManaged(other.domain)));

/** Returns an error for each domain that an earlier resource, or an earlier item, has already. */
const checkClashes = (uses: readonly DomainUse[], { name, neighbours, stage, path }: ResourceContext): Diagnostic[] => {
  const before = [...neighbours.values()]
    .slice(0, [...neighbours.keys()].indexOf(name))
    .filter(({ borrowed }) => !borrowed)
    .flatMap((other) => domainUses(other.type, other.properties, stage).map((use) => ({ use, owner: other.name })));
  return uses.flatMap((use, index) => {
    const earlier = [...before, ...uses.slice(0, index).map((one) => ({ use: one, owner: name }))];
    const first = earlier.find(
      (one) =>
        one.use.domain.domainName === use.domain.domainName &&
        !(one.use.leftOut || use.leftOut) &&
        // Two of CDNs have a sentence of their own.
        !(one.use.service === 'cdn' && use.service === 'cdn') &&
        clash(one.use, use, one.owner === name),
    );
    if (first === undefined) return [];
    return [
      errorAt(
        'config/domain-twice',
        [...path, 'properties', ...use.at],
        `"${first.owner}" has the domain ${shownText(use.domain.domainName)} already, and a domain leads to one of them.`,
        'Write another domain, or remove one of the two.',
      ),
    ];
  });
};

/** True for a domain that is written as its name alone. */
const isText = (properties: object, at: Path): boolean =>
  typeof at.reduce<unknown>((value, step) => Object(value)[step], properties) === 'string';

/** Returns what AWS refuses in the domains of a resource, and a note for each that a preview leaves out. */
export const checkDomains = (properties: object, resource: ResourceContext): Diagnostic[] => {
  const self = resource.neighbours.get(resource.name);
  if (self === undefined || self.borrowed) return [];
  const uses = domainUses(self.type, properties, resource.stage);
  return [
    ...uses.flatMap((use) => {
      const at = [...resource.path, 'properties', ...use.at];
      return [
        ...checkName(use, at, isText(properties, use.at)),
        ...checkCertificate(use, at, resource.region),
        ...checkZone(use, at, resource),
        ...noteOfPreview(use, at, resource),
      ];
    }),
    ...checkClashes(uses, resource),
  ];
};
