import { hasToken } from '../cloudformation/token.ts';
import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';

/**
 * Ranges of IPv4 addresses that nobody reaches over the internet, with the reason:
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const closedRanges: readonly (readonly [start: string, bits: number, why: string])[] = [
  ['0.0.0.0', 8, 'is the machine that calls'],
  ['127.0.0.0', 8, 'is the machine that calls'],
  ['169.254.0.0', 16, 'is an address of one link of a network'],
  ['10.0.0.0', 8, 'is an address of private networks'],
  ['172.16.0.0', 12, 'is an address of private networks'],
  ['192.168.0.0', 16, 'is an address of private networks'],
  ['100.64.0.0', 10, 'is an address of private networks'],
  ['192.0.0.0', 24, 'is no address of the internet'],
  ['198.18.0.0', 15, 'is no address of the internet'],
  ['224.0.0.0', 3, 'is no address of the internet'],
];

/** Domains that no public name server knows: https://www.iana.org/assignments/special-use-domain-names, and `internal` of ICANN. */
const closedDomains = ['local', 'internal', 'home.arpa', 'localdomain'];

/** Returns the number of a dotted IPv4 address. */
const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const whyIpv4 = (address: string): string | undefined =>
  closedRanges.find(([start, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(start) / size);
  })?.[2];

/** Returns the eight groups of an IPv6 address in the form that the parser of URLs gives it, without brackets. */
const groupsOf = (address: string): number[] => {
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...gap, ...after].map((group) => Number.parseInt(group, 16));
};

const whyIpv6 = (address: string): string | undefined => {
  const groups = groupsOf(address);
  const [first = 0, , , , , sixth, high = 0, low = 0] = groups;
  if (groups.slice(0, 5).every((group) => group === 0)) {
    if (sixth === 0xffff) return whyIpv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
    if (sixth === 0 && high === 0 && low <= 1) return 'is the machine that calls';
  }
  if (first >> 6 === 0xfe80 >> 6) return 'is an address of one link of a network';
  if (first >> 9 === 0xfc00 >> 9) return 'is an address of private networks';
  return first >> 13 === 1 ? undefined : 'is no address of the internet';
};

/**
 * Returns why nobody reaches a host over the internet, as the rest of a sentence about it: an address of a private network
 * or of the machine itself in any of its forms, or a name that no public name server knows. Undefined for a host that
 * may be public, and for what is no host.
 */
export const whyNotPublic = (host: string): string | undefined => {
  const url = `https://${host}/`;
  if (!URL.canParse(url)) return undefined;
  const name = new URL(url).hostname.replace(/\.$/, '');
  if (name.startsWith('[')) return whyIpv6(name.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return whyIpv4(name);
  if (name === 'localhost' || name.endsWith('.localhost')) return 'is the machine that calls';
  if (closedDomains.some((domain) => name.endsWith(`.${domain}`))) return 'is a name of private networks';
  return name.includes('.') ? undefined : 'is a name without a dot, which only a private network can know';
};

/** A URL of a config that a service of AWS calls, from its own network and not from a VPC. */
export interface CalledUrl {
  readonly url: string;
  /** The service that calls it, such as `Firehose`. */
  readonly caller: string;
  readonly code: Code;
  /** The config path of the URL. */
  readonly path: Path;
}

/** Returns the error of a URL whose host the calling service cannot reach; none for a text with directives in it. */
export const checkCalledUrl = ({ url, caller, code, path }: CalledUrl): Diagnostic[] =>
  hasToken(url) || !URL.canParse(url) ? [] : checkCalledHost({ host: new URL(url).host, caller, code, path });

/** Returns the error of a host that the calling service cannot reach; none for a text with directives in it. */
export const checkCalledHost = ({
  host,
  caller,
  code,
  path,
}: Omit<CalledUrl, 'url'> & { readonly host: string }): Diagnostic[] => {
  const why = hasToken(host) ? undefined : whyNotPublic(host);
  return why === undefined
    ? []
    : [
        errorAt(
          code,
          path,
          `${caller} calls this host over the internet, and ${host} ${why}.`,
          'Write the name of a host that public name servers know.',
        ),
      ];
};
