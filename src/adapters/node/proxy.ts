import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Refused } from '../../diagnostics/refused.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Agents for requests by http and https, through a proxy where the environment names one for the host. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpAgent;
  /** Closes the kept connections. */
  close(): void;
}

/** `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY`, in upper or lower case. `NO_PROXY` names no proxy. */
const isProxyName = (name: string): boolean => /^(https?|all)_proxy$/i.test(name);

/** The variables that name a proxy, with their values. */
const proxiesIn = (environment: Environment): [name: string, value: string][] =>
  Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value && isProxyName(name) ? [[name, value]] : [],
  );

const addressOf = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

/** Passwords of proxies, as they are written and as they are sent: the door masks them in logs. */
export const proxyPasswords = (environment: Environment): string[] =>
  proxiesIn(environment).flatMap(([, value]) => {
    const { username, password } = addressOf(value) ?? { username: '', password: '' };
    if (password === '') return [];
    const pair = [username, password].map(decodeURIComponent).join(':');
    return [password, decodeURIComponent(password), Buffer.from(pair).toString('base64')];
  });

/** Throws `door/bad-value` for a proxy that is no address of one; the value may hold a password and is not told. */
const assertAddresses = (environment: Environment): void => {
  for (const [name, value] of proxiesIn(environment)) {
    if (/^https?:$/.test(addressOf(value)?.protocol ?? '')) continue;
    throw new Refused({
      code: 'door/bad-value',
      message: `The environment variable ${name} does not hold the address of an HTTP proxy.`,
      hint: 'It looks like http://host:port, or http://user:password@host:port with odd characters as %XX.',
    });
  }
};

const direct = (options: AgentOptions): Agents => {
  const [http, https] = [new HttpAgent(options), new HttpsAgent(options)];
  const close = () => {
    http.destroy();
    https.destroy();
  };
  return { http, https, close };
};

/**
 * Agents that honour the proxy variables of this process as curl does: by https a tunnel (CONNECT), by http the proxy's
 * own request; hosts of `NO_PROXY` are reached directly. The libraries are loaded only where a variable names a proxy.
 */
export const openAgents = async (options: AgentOptions): Promise<Agents> => {
  const plain = direct(options);
  if (proxiesIn(process.env).length === 0) return plain;
  assertAddresses(process.env);
  const { Agent } = await import('agent-base');
  const { HttpProxyAgent } = await import('http-proxy-agent');
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const { getProxyForUrl } = await import('proxy-from-env');
  const made = new Map<string, HttpAgent>();
  const kept = (key: string, make: () => HttpAgent): HttpAgent => {
    const agent = made.get(key) ?? make();
    made.set(key, agent);
    return agent;
  };
  /**
   * Chooses the way by the host of each request. By http the request itself is written for the proxy, which the library
   * does for new connections alone: none is kept.
   */
  class ByHost extends Agent {
    override connect(...[request, given]: Parameters<InstanceType<typeof Agent>['connect']>): HttpAgent {
      const scheme = given.secureEndpoint ? 'https' : 'http';
      const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host')}${request.path}`);
      if (proxy === '') return plain[scheme];
      return kept(`${scheme} ${proxy}`, () =>
        scheme === 'https'
          ? new HttpsProxyAgent<string>(proxy, options)
          : new HttpProxyAgent<string>(proxy, { ...options, keepAlive: false }),
      );
    }
  }
  const byHost = new ByHost(options);
  const close = () => {
    plain.close();
    for (const agent of [byHost, ...made.values()]) agent.destroy();
  };
  return { http: byHost, https: byHost, close };
};
