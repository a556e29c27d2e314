import { Refused } from '../../diagnostics/refused.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, in upper or lower case. `NO_PROXY` names no proxy. */
const isProxyName = (name: string): boolean => /^(https?|all)_proxy$/i.test(name);

/** The variables that name a proxy, with their values. */
export const proxiesIn = (environment: Environment): [name: string, value: string][] =>
  Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value && isProxyName(name) ? [[name, value]] : [],
  );

/** True for an address that a request can be sent through, and whose password can be read. */
export const isHttpProxy = (value: string): boolean => {
  try {
    const { protocol, username, password } = new URL(value);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol);
  } catch {
    return false;
  }
};

/** The refusal of a variable that names no HTTP proxy; its value may hold a password and is not told. */
export const refusalOfProxy = (name: string): Refused =>
  new Refused({
    code: 'door/bad-value',
    message: `The environment variable ${name} does not hold the address of an HTTP proxy.`,
    hint: 'It looks like http://host:port, or http://user:password@host:port with odd characters as %XX.',
  });

/** Throws `door/bad-value` unless the proxies for http and https are addresses of such. */
export const assertProxies = (environment: Environment): void => {
  for (const [name, value] of proxiesIn(environment))
    if (/^https?_proxy$/i.test(name) && !isHttpProxy(value)) throw refusalOfProxy(name);
};
