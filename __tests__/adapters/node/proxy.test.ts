import { once } from 'node:events';
import { createServer, request as forward, type IncomingHttpHeaders, type Server } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openAgents } from '../../../src/adapters/node/proxy.ts';
import { openAdapter } from '../../loopback/adapter.ts';

interface Seen {
  readonly what: string;
  readonly authorization: string | undefined;
}

/** Starts a proxy on loopback that forwards HTTP requests, and records the first bytes of each tunnel. */
const openProxy = async () => {
  const seen: Seen[] = [];
  const hellos: Buffer[] = [];
  const note = (what: string, headers: IncomingHttpHeaders) =>
    void seen.push({ what, authorization: headers['proxy-authorization'] });
  const server: Server = createServer((incoming, outgoing) => {
    note(`${incoming.method} ${incoming.url}`, incoming.headers);
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = forward(incoming.url ?? '', { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    note(`CONNECT ${incoming.url}`, incoming.headers);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', (hello: Buffer) => {
      hellos.push(hello);
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    seen,
    hellos,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

describe('openAgents', () => {
  const before = { ...process.env };
  let proxy: Awaited<ReturnType<typeof openProxy>>;
  beforeEach(async () => {
    for (const name of names) delete process.env[name];
    proxy = await openProxy();
  });
  afterEach(() => {
    proxy.close();
    process.env = { ...before };
  });

  const whoami = async () => {
    const under = await openAdapter();
    try {
      return await (await under.doors.identity()).whoami();
    } finally {
      await under.close();
    }
  };

  test.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])(
    'sends HTTP requests to AWS through the proxy that %s names',
    async (name) => {
      process.env[name] = `http://me:pass%20word@${proxy.host}`;
      expect(await whoami()).toMatchObject({ account: '123456789012' });
      expect(proxy.seen).toEqual([
        {
          what: expect.stringMatching(/^POST http:\/\/127\.0\.0\.1:\d+\/$/),
          authorization: `Basic ${Buffer.from('me:pass word').toString('base64')}`,
        },
      ]);
    },
  );

  test('sends each of many calls through the proxy', async () => {
    process.env.HTTP_PROXY = `http://${proxy.host}`;
    const under = await openAdapter();
    try {
      const stacks = await under.doors.stacks();
      for (let round = 0; round < 3; round++) await Promise.all([stacks.describe('a'), stacks.template('a')]);
      expect(proxy.seen).toHaveLength(6);
      expect(under.loopback.calls).toHaveLength(6);
    } finally {
      await under.close();
    }
  });

  test.each(['NO_PROXY', 'no_proxy'])('uses no proxy for the hosts of %s', async (name) => {
    process.env.HTTP_PROXY = `http://${proxy.host}`;
    process.env[name] = 'example.org,127.0.0.1';
    expect(await whoami()).toMatchObject({ account: '123456789012' });
    expect(proxy.seen).toEqual([]);
  });

  test('does not use the proxy for HTTPS for HTTP', async () => {
    process.env.HTTPS_PROXY = `http://${proxy.host}`;
    expect(await whoami()).toMatchObject({ account: '123456789012' });
    expect(proxy.seen).toEqual([]);
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'tunnels HTTPS through the proxy that %s names, which sees no request',
    async (name) => {
      process.env[name] = `http://me:secret@${proxy.host}`;
      const agents = await openAgents({ keepAlive: true });
      const host = 'sts.us-east-1.amazonaws.com';
      const asked = request({ host, path: '/', agent: agents.https, headers: { authorization: 'canary' } });
      asked.end();
      await expect(once(asked, 'response')).rejects.toThrow();
      agents.close();
      expect(proxy.seen).toEqual([
        { what: `CONNECT ${host}:443`, authorization: `Basic ${Buffer.from('me:secret').toString('base64')}` },
      ]);
      const hello = proxy.hellos[0]?.toString('latin1');
      expect(hello).toContain(host);
      expect(hello).not.toContain('canary');
    },
  );

  test.each(['proxy:3128', 'socks5://proxy:1080', 'http://me:canary@', 'nonsense canary', 'http://me:%zz@proxy'])(
    'refuses a proxy that is none (%s) without its value',
    async (value) => {
      process.env.https_proxy = value;
      const refused = await openAgents({}).catch((error) => error);
      expect(refused).toMatchObject({ code: 'door/bad-value', message: expect.stringContaining('https_proxy') });
      expect(`${refused.message} ${refused.hint}`).not.toContain(value);
    },
  );

  test('refuses a proxy of another kind in ALL_PROXY only if it would be used', async () => {
    process.env.ALL_PROXY = 'socks5://127.0.0.1:9';
    await expect(whoami()).rejects.toMatchObject({
      code: 'door/bad-value',
      message: expect.stringContaining('ALL_PROXY'),
    });
    process.env.HTTP_PROXY = `http://${proxy.host}`;
    expect(await whoami()).toMatchObject({ account: '123456789012' });
  });
});
