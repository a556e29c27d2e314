import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/** Matches an IPv4 address: four numbers up to 255, without leading zeros. */
const ipv4 = /^(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;

/** Returns the number of bits of an IP address, 32 or 128; undefined for any other text. */
const bitsOf = (address: string): 32 | 128 | undefined => {
  if (ipv4.test(address)) return 32;
  // The parser of URLs takes between brackets what is an IPv6 address, and nothing else.
  return /^[0-9a-fA-F:.]+$/.test(address) && URL.canParse(`http://[${address}]/`) ? 128 : undefined;
};

/** True for a range of IPv6 addresses; false for one of IPv4, and for a text that only CloudFormation knows. */
export const isIpv6Range = (range: string): boolean => !hasToken(range) && range.includes(':');

/** Returns the eight groups of an IPv6 address as one number, by the form that the parser of URLs gives it. */
const ipv6Number = (address: string): bigint => {
  const text = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const after = groups(tail ?? '');
  const gap = Array.from({ length: 8 - groups(head).length - after.length }, () => '0');
  return [...groups(head), ...gap, ...after].reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
};

const ipv4Number = (address: string): bigint =>
  address.split('.').reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);

/**
 * Returns the number by which EC2 knows a range, with its size: it drops the bits behind the fixed ones, and refuses
 * two rules that are equal then. Returns any text that is no range as it is.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
 */
export const rangeIdentity = (range: string): string => {
  if (hasToken(range) || hintFor(range) !== undefined) return range;
  const [address = '', size = ''] = range.split('/');
  const most = bitsOf(address) ?? 32;
  const free = BigInt(most - Number(size));
  const number = most === 32 ? ipv4Number(address) : ipv6Number(address);
  return `${most}:${number >> free}/${size}`;
};

/** Returns ranges without those that EC2 takes for one before, and would refuse: the first of each. */
export const distinctRanges = (ranges: readonly string[]): string[] => {
  const byIdentity = new Map<string, string>();
  for (const range of ranges) {
    const identity = rangeIdentity(range);
    if (!byIdentity.has(identity)) byIdentity.set(identity, range);
  }
  return [...byIdentity.values()];
};

/** True for a range that contains every address: `0.0.0.0/0`, `::/0`. */
export const isEveryAddress = (range: string): boolean => /^[^/]+\/0+$/.test(range);

/** First bits of the addresses that a VPC usually has: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const privateRanges = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', '198.19.0.0/16'];

/**
 * True for a range with addresses that a VPC usually has, and for a text that only CloudFormation knows; false for any other
 * range, and for what is none.
 */
export const mayBePrivate = (range: string): boolean => {
  if (hasToken(range) || range.includes('{{resolve:')) return true;
  if (hintFor(range) !== undefined || range.includes(':')) return false;
  const [address = '', bits = ''] = range.split('/');
  return privateRanges.some((one) => {
    const [start = '', fixed = ''] = one.split('/');
    const free = BigInt(32 - Math.min(Number(bits), Number(fixed)));
    return ipv4Number(address) >> free === ipv4Number(start) >> free;
  });
};

/** Returns the hint for a text that is not a range of addresses; undefined for a range. */
const hintFor = (range: string): string | undefined => {
  const [address = '', bits, ...more] = range.split('/');
  const most = bitsOf(address);
  if (most !== undefined && bits === undefined) return `Write ${address}/${most} for this address alone.`;
  if (most !== undefined && more.length === 0 && /^(?:0|[1-9]\d{0,2})$/.test(bits ?? '') && Number(bits) <= most)
    return undefined;
  return most === 128
    ? 'Write the number of fixed bits, 0 to 128, behind the address, such as 2001:db8::/32.'
    : 'Write an address and the number of its fixed bits, 0 to 32, such as 192.0.2.0/24.';
};

/**
 * Returns an error for each text that is not a range of addresses in CIDR notation
 * (https://www.rfc-editor.org/rfc/rfc4632), except for one that only CloudFormation knows; `path` is that of the list.
 */
export const rangeMistakes = (ranges: readonly string[], path: Path): Diagnostic[] =>
  ranges.flatMap((range, index) => {
    const hint = hasToken(range) || range.includes('{{resolve:') ? undefined : hintFor(range);
    if (hint === undefined) return [];
    return [errorAt('config/wrong-format', [...path, index], `"${range}" is not a range of addresses.`, hint)];
  });
