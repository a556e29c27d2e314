import type { Answer, AwsQuestion, FoundZone } from '../../directives/directive.ts';
import type { Clients } from './clients.ts';
import type { Clock } from './clock.ts';
import { readRoute53 } from './signed-calls.ts';
import { elementsAt, textAt } from './xml.ts';

type ZoneQuestion = AwsQuestion & { readonly kind: 'hosted-zone' };

/** The region in which a partition signs calls of Route 53: https://docs.aws.amazon.com/general/latest/gr/r53.html */
const signingRegions: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'cn-northwest-1'],
  [/^us-gov-/, 'us-gov-west-1'],
  [/^eusc-/, 'eusc-de-east-1'],
  [/^us-iso-/, 'us-iso-east-1'],
  [/^us-isob-/, 'us-isob-east-1'],
];

/** Returns the names of the hosted zones that could have the records of a domain, the longest first. */
const candidates = (domainName: string): string[] => {
  const labels = domainName.replace(/^\*\./, '').split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
};

const otherwise =
  'add customCertificateArn and disableDnsRecordCreation: true, and let a record of the domain lead to the address of AWS yourself.';

/**
 * Looks up the public hosted zone with the records of each domain: the one with the longest name that the domain ends with.
 * Returns a `FoundZone` per question, by its key; none, or two of the same name, are answers with a hint. Throws what else
 * AWS refuses.
 */
export const hostedZones = async (
  clientsIn: (region?: string) => Clients,
  clock: Clock,
  questions: readonly ZoneQuestion[],
): Promise<(readonly [string, Answer])[]> => {
  if (questions.length === 0) return [];
  const here = clientsIn();
  const region = signingRegions.find(([form]) => form.test(here.region))?.[1] ?? 'us-east-1';
  const clients = region === here.region ? here : clientsIn(region);
  /** Returns the ids of the public hosted zones of a name. */
  const listed = async (name: string): Promise<string[]> => {
    // Zones are listed by name from this one on: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZonesByName.html
    const root = await readRoute53(clients, clock, 'ListHostedZonesByName', '/hostedzonesbyname', { dnsname: name });
    return elementsAt(root, 'HostedZones', 'HostedZone')
      .filter((zone) => textAt(zone, 'Name') === `${name}.` && textAt(zone, 'Config', 'PrivateZone') !== 'true')
      .flatMap((zone) => textAt(zone, 'Id')?.replace(/^\/hostedzone\//, '') ?? []);
  };
  const asked = new Map<string, Promise<string[]>>();
  const idsOf = (name: string): Promise<string[]> => {
    const found = asked.get(name) ?? listed(name);
    asked.set(name, found);
    return found;
  };
  const answerTo = async ({ domainName }: ZoneQuestion): Promise<Answer> => {
    for (const name of candidates(domainName)) {
      const [id, ...others] = await idsOf(name);
      if (others.length > 0)
        return {
          kind: 'missing',
          sentence: `Route 53 has ${others.length + 1} public hosted zones of the name ${name}, of which the internet asks one, so where the records of ${domainName} belong is unknown.`,
          hint: `Delete those to which the registrar of ${name} does not lead; or ${otherwise}`,
        };
      const value: FoundZone | undefined = id === undefined ? undefined : { id };
      if (value !== undefined) return { kind: 'found', value };
    }
    const names = candidates(domainName);
    return {
      kind: 'missing',
      sentence: `Route 53 has no public hosted zone for ${domainName} in this account: one of ${names.map((name) => `"${name}"`).join(' or ')} is needed.`,
      hint: `Create the hosted zone, let the registrar lead to its name servers, and run again; or ${otherwise}`,
    };
  };
  return Promise.all(questions.map(async (question) => [question.key, await answerTo(question)] as const));
};
