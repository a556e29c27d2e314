import { once } from 'node:events';
import { Agent, createServer, request as forward, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isMutating, operationOf } from './operations.ts';

/** A recorded call to AWS. */
export type Call = {
  /**
   * `service:Action`, e.g. `cloudformation:DescribeStacks`; `lambda:GET /2015-03-31/functions` if the name is not
   * known.
   */
  operation: string;
  mutating: boolean;
  status: number;
  /** Milliseconds since the epoch. */
  at: number;
  ms: number;
  /** Body of the request. */
  body: string;
  headers: IncomingHttpHeaders;
};

/** A proxy on loopback and the calls that it recorded. */
export type CountingProxy = { url: string; calls: Call[]; close(): Promise<void> };

/**
 * Starts a proxy on loopback before the lab's AWS that records every call; `onCall` is called before it is forwarded.
 */
export async function countingProxy(
  upstream = process.env.AWS_ENDPOINT_URL ?? '',
  onCall: (call: Call) => void = () => {},
): Promise<CountingProxy> {
  const { hostname, port } = new URL(upstream);
  const agent = new Agent({ keepAlive: true });
  const calls: Call[] = [];

  async function pass(incoming: IncomingMessage) {
    const { method = 'GET', url = '/', headers } = incoming;
    const at = Date.now();
    const body = await buffer(incoming);
    const operation = operationOf(method, url, headers, body.toString());
    const mutating = isMutating(operation);
    const call: Call = { operation, mutating, status: 0, at, ms: 0, body: body.toString(), headers };
    calls.push(call);
    onCall(call);
    const { 'transfer-encoding': _, ...kept } = headers;
    const onward = forward({
      agent,
      hostname,
      port,
      method,
      path: url,
      headers: { ...kept, 'content-length': String(body.length) },
    });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    call.status = answer.statusCode ?? 0;
    call.ms = Date.now() - at;
    return answer;
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming).then(
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
      (error: Error) => outgoing.destroy(error),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
