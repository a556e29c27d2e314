import type { Environment } from '../ports/machine.ts';

/** Variables whose whole value is a credential that this program uses. */
const secretVariables = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'GITHUB_TOKEN',
  'INPUT_GITHUB-TOKEN',
];

/** Variables with the address of a proxy, which may contain a user and a password. Docker gets them too. */
const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];

/** The least characters of a mask: it hides every occurrence of its text, and a shorter one would hide half of the log. */
const shortest = 4;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Returns the password of an address: as written, percent-decoded, and as `Proxy-Authorization: Basic` sends it. */
const proxySecrets = (address: string): string[] => {
  const [, user = '', written = ''] = /^([^:@]*):(.*)@/.exec(address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')) ?? [];
  const meant = decoded(written);
  return written === '' ? [] : [written, meant, Buffer.from(`${decoded(user)}:${meant}`).toString('base64')];
};

/**
 * Returns the credentials in the environment, to be masked before the first line is written: tokens, AWS keys, passwords
 * of proxies. Credentials that the run receives later are masked where they arrive.
 */
export const credentialsIn = (environment: Environment): string[] => {
  const found = [
    ...secretVariables.map((name) => environment[name] ?? ''),
    ...proxyVariables.flatMap((name) => proxySecrets(environment[name] ?? '')),
  ];
  return [...new Set(found)].filter((secret) => secret.trim().length >= shortest);
};
