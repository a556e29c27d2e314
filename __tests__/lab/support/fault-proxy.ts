import { once } from 'node:events';
import { Agent, createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { isErrorKind, sendAwsError, sendGithubError } from './fault-answers.ts';
import { operationOf } from './operations.ts';

/** Kinds of faults, each of which befalls one call below the client of the service. */
export const faultKinds = [
  'throttled',
  'server error',
  /** The connection breaks before the service has seen the call. */
  'dropped before',
  /** The service does what it was asked, and its answer is lost. */
  'dropped after',
  'slow',
  'denied',
  /** The job is cancelled while the call is under way. */
  'cancelled',
  /** The runner is lost while the call is under way: nothing of the action runs any more. */
  'killed',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One fault: its kind, and the call of the run that it befalls, counted from 1. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
}

/** Services of a run, by the URL that a proxy stands before. */
export interface Services {
  readonly aws: string;
  readonly github: string;
  readonly oidc: string;
}

/** Proxies on loopback, one before each service, which count the calls of a run together. */
export interface FaultProxy {
  readonly urls: Services;
  /** Names of the calls, in order: `cloudformation:DescribeStacks`, `github:POST /repos/acme/svc/deployments`. */
  readonly calls: string[];
  close(): Promise<void>;
}

/** Seconds by which a slow call is late: longer than any pause between two looks, shorter than a client's patience. */
const lateSeconds = 3;

const drop = (incoming: IncomingMessage) => incoming.socket.destroy();

/** Starts the proxies; `onFault` is called when the call comes that a job's or a runner's end befalls. */
export async function openFaultProxy(upstream: Services, fault?: Fault, onFault = () => {}): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const calls: string[] = [];

  const send = async (to: string, incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> => {
    const { hostname, port } = new URL(to);
    const { 'transfer-encoding': _, ...kept } = incoming.headers;
    const headers = { ...kept, 'content-length': String(body.length) };
    const onward = forward({ agent, hostname, port, method: incoming.method, path: incoming.url, headers });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    return answer;
  };

  const pass = async (service: keyof Services, incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming);
    const { method = 'GET', url = '/', headers } = incoming;
    const name =
      service === 'aws'
        ? operationOf(method, url, headers, body.toString())
        : `${service}:${method} ${url.split('?')[0]}`;
    const kind = calls.push(name) === fault?.at ? fault.kind : undefined;
    if (kind !== undefined && isErrorKind(kind)) {
      if (service === 'aws') sendAwsError(kind, headers, name.split(':')[0] ?? '', outgoing);
      else sendGithubError(kind, outgoing);
      return;
    }
    if (kind === 'dropped before') return drop(incoming);
    if (kind === 'slow') await pause(lateSeconds * 1_000);
    if (kind === 'cancelled' || kind === 'killed') onFault();
    const answer = await send(upstream[service], incoming, body);
    if (kind === 'dropped after') {
      await buffer(answer);
      return drop(incoming);
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
  };

  const open = async (service: keyof Services) => {
    const server = createServer((incoming, outgoing) => {
      pass(service, incoming, outgoing).catch((error: Error) => outgoing.destroy(error));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };

  const [aws, github, oidc] = await Promise.all([open('aws'), open('github'), open('oidc')]);
  return {
    urls: { aws: aws.url, github: github.url, oidc: oidc.url },
    calls,
    async close() {
      agent.destroy();
      for (const { server } of [aws, github, oidc]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
