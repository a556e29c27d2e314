import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { assertProxies, isHttpProxy, proxiesIn, refusalOfProxy } from './proxy-variables.ts';

/** Agents for requests by http and https, through a proxy where the environment names one for the host. */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpAgent;
  /** Closes the kept connections. */
  close(): void;
}

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
  assertProxies(process.env);
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
      // Others, such as socks, may stand in the one variable that is for every kind of request.
      if (!isHttpProxy(proxy)) throw refusalOfProxy('ALL_PROXY');
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
