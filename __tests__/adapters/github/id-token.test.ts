import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { requestIdToken } from '../../../src/adapters/github/id-token.ts';
import { fakeClock } from '../../fakes/clock.ts';

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyIn0.c2ln';
type Respond = (request: IncomingMessage, response: ServerResponse) => void;
const give =
  (status: number, body: string, headers: Record<string, string> = {}): Respond =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const token = give(200, JSON.stringify({ value: jwt }));

describe('identityToken', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Starts a server that sends these responses in turn, and the last one from then on. */
  const serve = async (...responses: Respond[]) => {
    const seen: { url: string; authorization: string | undefined }[] = [];
    const server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
      responses[Math.min(seen.length, responses.length) - 1]?.(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`, seen };
  };
  const open = async (...responses: Respond[]) => {
    const { url, seen } = await serve(...responses);
    const clock = fakeClock();
    const masked: string[] = [];
    const stop = new AbortController();
    const ask = () =>
      requestIdToken(
        { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' },
        {
          onToken: (one) => void masked.push(one),
          signal: stop.signal,
          clock: { ...clock.clock, throwIfStopped: () => stop.signal.throwIfAborted() },
        },
      );
    return { ask, seen, masked, clock, stop };
  };
  const refusal = { code: 'github/no-id-token', hint: expect.stringContaining('id-token: write') };

  test('requests the token for STS with the bearer token and masks it', async () => {
    const { ask, seen, masked } = await open(token);
    expect(await ask()).toBe(jwt);
    expect(seen).toEqual([
      { url: '/token?api-version=2.0&audience=sts.amazonaws.com', authorization: 'Bearer request-token' },
    ]);
    expect(masked).toEqual([jwt]);
  });

  test.each<[string, Respond]>([
    ['responds with 500', give(500, 'sorry')],
    ['responds with 503', give(503, '')],
    ['closes the connection', (request) => void request.socket.destroy()],
    [
      'closes the connection within its response',
      (request, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"val', () => request.socket.destroy());
      },
    ],
    ['responds with HTML', give(200, '<html>')],
  ])('returns the token of the third attempt if GitHub %s twice', async (_, broken) => {
    const { ask, seen } = await open(broken, broken, token);
    expect(await ask()).toBe(jwt);
    expect(seen).toHaveLength(3);
  });

  test('fails after three attempts with a message that does not contain the bearer token', async () => {
    const { ask, seen } = await open(give(500, 'request-token'));
    await expect(ask()).rejects.toMatchObject({
      ...refusal,
      message: 'GitHub gave no OIDC token. The answer has status 500.',
    });
    expect(seen).toHaveLength(3);
  });

  test.each<[string, (expire: () => void) => Respond]>([
    ['never responds', (expire) => () => void setImmediate(expire)],
    [
      'never ends its response',
      (expire) => (_, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"value": "', () => setImmediate(expire));
      },
    ],
  ])('waits ten seconds in each attempt if GitHub %s', async (_, make) => {
    let expire = () => {};
    const opened = await open(make(() => expire()));
    expire = opened.clock.expire;
    const start = opened.clock.clock.now();
    await expect(opened.ask()).rejects.toMatchObject({ ...refusal, message: expect.stringContaining('in time') });
    expect(opened.seen).toHaveLength(3);
    expect(opened.clock.clock.now() - start).toBeLessThan(40_000);
  });

  test('ends when the run is stopped', async () => {
    const opened = await open(() => opened.stop.abort());
    opened.clock.clock.deadline = () => opened.stop.signal;
    await expect(opened.ask()).rejects.toMatchObject({ name: 'AbortError' });
    expect(opened.seen).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])('does not follow a redirect (%d) to another host', async (status) => {
    const other = await serve(token);
    const { ask, seen } = await open(give(status, '', { location: other.url }));
    await expect(ask()).rejects.toMatchObject({ ...refusal, message: expect.stringContaining(`status ${status}`) });
    expect([seen.length, other.seen]).toEqual([1, []]);
  });

  test.each([
    ['a token with a line break', 'eyJ.a\n::set-output name=x::y'],
    ['a token with a blank', 'eyJ a'],
    ['an empty token', ''],
    ['a number instead of a token', 7],
  ])('refuses %s', async (_, value) => {
    const { ask, masked } = await open(give(200, JSON.stringify({ value })));
    await expect(ask()).rejects.toMatchObject(refusal);
    expect(masked).toEqual([]);
  });

  test('stops reading a response that does not end', async () => {
    const endless: Respond = (_, response) => {
      const more = () => void response.write('x'.repeat(16_384), more);
      response.on('error', () => {});
      more();
    };
    const { ask } = await open(endless);
    await expect(ask()).rejects.toMatchObject({ ...refusal, message: expect.stringContaining('too long') });
  });

  test('sends no request if the job lacks the permission id-token: write', async () => {
    const { url, seen } = await serve(token);
    const { signal } = new AbortController();
    for (const environment of [
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: url },
      { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
      { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' },
    ])
      await expect(requestIdToken(environment, { onToken: () => {}, signal })).rejects.toMatchObject({
        code: 'github/no-id-token',
        message: 'The job may not ask for an OIDC token, so role-to-assume cannot be assumed.',
        hint: expect.stringContaining('Pull requests of forks never get one.'),
      });
    expect(seen).toEqual([]);
  });
});
