import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the server received: `CreateChangeSet`, or `GET /bucket` for REST. */
export interface SeenCall {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A response: status 200 and `text/xml` by default. */
export interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A fault of the next calls of a name (`*`: any). After the call took effect: the connection breaks before the response
 * (`drop-after`) or in its middle (`cut`), the response begins and never ends (`stall`), is empty, or is a page of HTML.
 * `portal` is such a page for a call that took no effect.
 */
export interface Fault {
  readonly call: string;
  readonly kind: 'throttle' | 'fault' | 'drop' | 'drop-after' | 'slow' | 'cut' | 'stall' | 'empty' | 'page' | 'portal';
  times: number;
  /** Number of calls that succeed before it. */
  skip?: number;
}

/** A server on 127.0.0.1, its recorded calls and the faults to come. */
export interface Loopback {
  readonly endpoint: string;
  readonly calls: SeenCall[];
  readonly faults: Fault[];
  /** One promise for each stalled response, resolved when the client closes the connection. */
  readonly stalled: Promise<unknown>[];
  /** Called for each call before it takes effect. */
  onCall(): void;
  /** Called when a response stalls. */
  onStall(): void;
  close(): Promise<void>;
}

/** A request that was read to its end. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as it was sent, which may be no text. */
  readonly bytes: Buffer;
}

/** A protocol of the server: names a call, responds to it, and formats errors. */
export interface Service {
  takes(request: Request): boolean;
  name(request: Request): string;
  answer(request: Request): Answer;
  error(status: number, code: string, message: string): Answer;
}

const read = async (incoming: IncomingMessage): Promise<Request> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', 'http://loopback'),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    bytes: Buffer.concat(chunks),
  };
};

const send = (outgoing: ServerResponse, answer: Answer, slow: boolean, head: boolean): void => {
  outgoing.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/xml', ...answer.headers });
  if (head) outgoing.end();
  else if (!slow) outgoing.end(answer.body);
  else {
    // 64 characters at a time, with a turn of the event loop in between.
    const rest = [...answer.body];
    const drip = () => {
      const next = rest.splice(0, 64).join('');
      if (next === '') outgoing.end();
      else outgoing.write(next, () => setImmediate(drip));
    };
    drip();
  }
};

/** Page of a captive portal or a proxy in place of a response of AWS. */
const page = '<!doctype html><html><body><h1>Welcome</h1><p>Log in to go on.<br></body></html>';

/** Starts a server on 127.0.0.1 for these services. */
export const startLoopback = async (services: readonly Service[]): Promise<Loopback> => {
  const calls: SeenCall[] = [];
  const faults: Fault[] = [];
  const stalled: Promise<unknown>[] = [];
  const faultOf = (name: string) => {
    const found = faults.find(({ call, times }) => (call === name || call === '*') && times > 0);
    if (found?.skip) {
      found.skip -= 1;
      return undefined;
    }
    if (found) found.times -= 1;
    return found?.kind;
  };
  /** Starts the response and does not end it: closes the connection (`cut`), or waits for the client to (`stall`). */
  const sendPart = (outgoing: ServerResponse, answer: Answer, fault: 'cut' | 'stall', head: boolean): void => {
    if (fault === 'stall') stalled.push(once(outgoing, 'close'));
    const stop = fault === 'cut' ? () => outgoing.socket?.destroy() : () => loopback.onStall();
    if (head) return void stop();
    const headers = { 'content-type': answer.type ?? 'text/xml', 'content-length': answer.body.length + 100 };
    outgoing.writeHead(answer.status ?? 200, headers);
    outgoing.write(answer.body.slice(0, 30) || ' ', () => setImmediate(stop));
  };
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    const service = services.find((one) => one.takes(request));
    if (!service) return send(outgoing, { status: 404, body: '' }, false, false);
    const name = service.name(request);
    const form = new URLSearchParams(request.body.startsWith('Action=') ? request.body : request.url.search);
    calls.push({ name, parameters: Object.fromEntries(form), headers: request.headers, body: request.body });
    loopback.onCall();
    const fault = faultOf(name);
    if (fault === 'drop') return incoming.socket.destroy();
    if (fault === 'throttle') return send(outgoing, service.error(400, 'Throttling', 'Rate exceeded'), false, false);
    if (fault === 'fault') return send(outgoing, service.error(500, 'InternalFailure', 'We failed.'), false, false);
    if (fault === 'portal') return send(outgoing, { body: page, type: 'text/html' }, false, request.method === 'HEAD');
    const answer = service.answer(request);
    if (fault === 'drop-after') return incoming.socket.destroy();
    const head = request.method === 'HEAD';
    if (fault === 'cut' || fault === 'stall') return sendPart(outgoing, answer, fault, head);
    if (fault === 'empty') return send(outgoing, { body: '' }, false, head);
    if (fault === 'page') return send(outgoing, { body: page, type: 'text/html' }, false, head);
    send(outgoing, answer, fault === 'slow', head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const loopback: Loopback = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    faults,
    stalled,
    onCall: () => {},
    onStall: () => {},
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return loopback;
};

/** Returns a value as XML of the query protocol: list items as `member`, undefined left out. */
export const xml = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => `<member>${xml(item)}</member>`).join('');
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `<${key}>${xml(item)}</${key}>`)
      .join('');
  return String(value).replace(/[&<>]/g, (found) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? found);
};

/** Returns an error of the query protocol. */
export const queryError = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${xml(message)}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});

/** Returns a page of two items, so that a caller that forgets to page fails. */
export const pageOf = <T>(items: readonly T[], token: string | undefined | null, size = 2) => {
  const start = Number(token ?? 0);
  const end = start + size;
  return { items: items.slice(start, end), next: end < items.length ? String(end) : undefined };
};
