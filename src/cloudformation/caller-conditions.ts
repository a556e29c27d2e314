/** The form of the values of a condition key that names callers. */
type CallerKey = 'id' | 'path' | 'arn' | 'addresses';

const idKeys =
  'aws:PrincipalOrgID aws:SourceOrgID aws:VpceOrgID aws:PrincipalAccount aws:SourceAccount aws:SourceOwner aws:VpceAccount s3:DataAccessPointAccount aws:SourceVpc aws:SourceVpce';
const pathKeys = 'aws:PrincipalOrgPaths aws:SourceOrgPaths aws:VpceOrgPaths';
const arnKeys = 'aws:PrincipalArn aws:SourceArn aws:SourceVpcArn s3:DataAccessPointArn lambda:SourceFunctionArn';

const keysOf = (names: string, form: CallerKey): [string, CallerKey][] =>
  names.split(' ').map((name) => [name.toLowerCase(), form]);

/**
 * Condition keys that name callers, in lower case: IAM knows them in any case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const callerKeys: ReadonlyMap<string, CallerKey> = new Map([
  ...keysOf(idKeys, 'id'),
  ...keysOf(pathKeys, 'path'),
  ...keysOf(arnKeys, 'arn'),
  ...keysOf('aws:SourceIp', 'addresses'),
]);

/**
 * Operators that are true only of a request that has the key: not those that deny, nor any with `IfExists` or
 * `ForAllValues`, which a request without the key passes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const textOperators: ReadonlySet<string> = new Set([
  'stringequals',
  'stringequalsignorecase',
  'stringlike',
  'arnequals',
  'arnlike',
]);

const hasWildcard = (text: string): boolean => text.includes('*') || text.includes('?');

/**
 * True for a pattern of ARNs of one account, or of one bucket, whose ARN names no account. Operators of ARNs compare each
 * part alone; to others `*` is also for colons, so that it may stand only behind the account.
 */
const isOfOneAccount = (pattern: string, operator: string): boolean => {
  const parts = pattern.split(':');
  const [, , service, , account = ''] = parts;
  if (parts.length < 6) return false;
  const isLiteral = (from: number, to?: number): boolean => !hasWildcard(parts.slice(from, to).join(':'));
  const comparesParts = operator.startsWith('arn');
  if (service === 's3' && isLiteral(5)) return parts[5] !== '' && (comparesParts || isLiteral(0, 3));
  return /^[0-9]{12}$/.test(account) && (comparesParts || isLiteral(0, 5));
};

/**
 * True for a range of addresses that S3 does not count as everybody's: /8 or narrower, of IPv6 /32.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (The meaning of "public")
 */
export const isNarrowRange = (range: string): boolean => {
  const [address = '', size, ...more] = range.split('/');
  if (size === undefined) return address !== '';
  return more.length === 0 && /^[0-9]{1,3}$/.test(size) && Number(size) >= (address.includes(':') ? 32 : 8);
};

const isNarrow = (form: CallerKey, value: string, operator: string): boolean => {
  switch (form) {
    case 'addresses':
      return isNarrowRange(value);
    case 'arn':
      return isOfOneAccount(value, operator);
    default: {
      const id = form === 'path' ? (value.split('/')[0] ?? '') : value;
      return id !== '' && !hasWildcard(id);
    }
  }
};

/**
 * Returns whether a condition limits a statement to some callers: `limited`, `open` if it surely lets everybody pass, or
 * `unknown` for a key that names no callers, and for a value that only CloudFormation knows, which is undefined here.
 */
export const limitOf = (
  operator: string,
  key: string,
  values: readonly (string | undefined)[],
): 'limited' | 'open' | 'unknown' => {
  const form = callerKeys.get(key.toLowerCase());
  if (form === undefined) return 'unknown';
  const written = operator.toLowerCase();
  const one = written.startsWith('foranyvalue:') ? written.slice('foranyvalue:'.length) : written;
  if (form === 'addresses' ? one !== 'ipaddress' : !textOperators.has(one)) return 'open';
  if (values.length === 0 || values.some((value) => value !== undefined && !isNarrow(form, value, one))) return 'open';
  return values.includes(undefined) ? 'unknown' : 'limited';
};
