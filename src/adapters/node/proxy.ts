import { Agent as HttpAgent } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent } from 'node:https';
import { Refused } from '../../diagnostics/refused.ts';
import type { Environment } from '../../ports/machine.ts';

/** Agents for requests over HTTP and HTTPS, through a proxy if the environment names one for the host. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpAgent;
  /** Closes the connections that were kept open. */
  close(): void;
}

/** True for `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` in any case. */
const isProxyName = (name: string): boolean => /^(https?|all)_proxy$/i.test(name);

/** Returns the variables that name a proxy, with their values. */
const proxiesIn = (environment: Environment): [name: string, value: string][] =>
  Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value && isProxyName(name) ? [[name, value]] : [],
  );

/** True for the address of an HTTP proxy whose user and password can be decoded. */
const isHttpProxy = (value: string): boolean => {
  try {
    const { protocol, username, password } = new URL(value);
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol);
  } catch {
    return false;
  }
};

/** Returns the error for a variable that names no HTTP proxy, without its value, which may contain a password. */
const refusalOfProxy = (name: string): Refused =>
  new Refused({
    code: 'door/bad-value',
    message: `The environment variable ${name} does not hold the address of an HTTP proxy.`,
    hint: 'It looks like http://host:port, or http://user:password@host:port with odd characters as %XX.',
  });

/** Throws `door/bad-value` unless the variables for HTTP and HTTPS contain addresses of HTTP proxies. */
const assertProxies = (environment: Environment): void => {
  for (const [name, value] of proxiesIn(environment))
    if (/^https?_proxy$/i.test(name) && !isHttpProxy(value)) throw refusalOfProxy(name);
};

/** Returns agents that use no proxy. */
const directAgents = (options: AgentOptions): Agents => {
  const [http, https] = [new HttpAgent(options), new HttpsAgent(options)];
  const close = () => {
    http.destroy();
    https.destroy();
  };
  return { http, https, close };
};

/**
 * Opens agents that follow the proxy variables of this process as curl does: a tunnel (CONNECT) for HTTPS, a request to
 * the proxy for HTTP, neither for the hosts of `NO_PROXY`. Throws `door/bad-value` for a variable that names no HTTP
 * proxy. Loads the libraries only if a variable names a proxy.
 */
export const openAgents = async (options: AgentOptions): Promise<Agents> => {
  const direct = directAgents(options);
  if (proxiesIn(process.env).length === 0) return direct;
  assertProxies(process.env);
  const { Agent } = await import('agent-base');
  const { HttpProxyAgent } = await import('http-proxy-agent');
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const { getProxyForUrl } = await import('proxy-from-env');
  const agents = new Map<string, HttpAgent>();
  const agentFor = (key: string, create: () => HttpAgent): HttpAgent => {
    const agent = agents.get(key) ?? create();
    agents.set(key, agent);
    return agent;
  };
  /**
   * Chooses the proxy by the host of each request. The library rewrites an HTTP request for the proxy on new connections
   * alone, so none is kept open.
   */
  class ByHost extends Agent {
    override connect(...[request, given]: Parameters<InstanceType<typeof Agent>['connect']>): HttpAgent {
      const scheme = given.secureEndpoint ? 'https' : 'http';
      const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host')}${request.path}`);
      if (proxy === '') return direct[scheme];
      // ALL_PROXY may name another kind of proxy, such as SOCKS.
      if (!isHttpProxy(proxy)) throw refusalOfProxy('ALL_PROXY');
      return agentFor(`${scheme} ${proxy}`, () =>
        scheme === 'https'
          ? new HttpsProxyAgent<string>(proxy, options)
          : new HttpProxyAgent<string>(proxy, { ...options, keepAlive: false }),
      );
    }
  }
  const byHost = new ByHost(options);
  const close = () => {
    direct.close();
    for (const agent of [byHost, ...agents.values()]) agent.destroy();
  };
  return { http: byHost, https: byHost, close };
};
