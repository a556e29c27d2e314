import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage } from 'node:http';
import { createServer, request } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { caBundle } from '../../../src/adapters/node/ca-bundle.ts';
import { openAgents } from '../../../src/adapters/node/proxy.ts';
import { root } from '../../docs/pages.ts';
import { folderWith } from './disk.ts';

const certificates = join(root, '__tests__/adapters/node/certificates');
const certificate = join(certificates, 'cert.pem');

const listening = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

// A server whose certificate is signed by itself, and a proxy that opens tunnels to it.
const server = createServer(
  { key: readFileSync(join(certificates, 'key.pem')), cert: readFileSync(certificate) },
  (_, response) => response.end('hello'),
);
const tunnels: string[] = [];
const proxy = createProxy();
proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
  tunnels.push(incoming.url ?? '');
  const [host, port] = (incoming.url ?? '').split(':');
  const onward = connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  // The end of one connection ends the other, also after an error: a socket that stays open keeps the worker of the test.
  for (const [end, other] of [
    [socket, onward],
    [onward, socket],
  ] as const) {
    end.on('error', () => {});
    end.on('close', () => other.destroy());
  }
});

let url: string;
let proxyUrl: string;
beforeAll(async () => {
  url = `https://localhost:${await listening(server)}/`;
  proxyUrl = `http://127.0.0.1:${await listening(proxy)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  proxy.close();
});

const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
const before = { ...process.env };
beforeEach(() => {
  for (const name of names) delete process.env[name];
});
afterEach(() => {
  process.env = { ...before };
});

/** Returns the body that the server sends, or the code of the error. */
const said = async (environment: Readonly<Record<string, string>>): Promise<string> => {
  const agents = await openAgents({ ...caBundle(environment) });
  try {
    return await new Promise((resolve) => {
      const sent = request(url, { agent: agents.https }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve(body));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      sent.end();
    });
  } finally {
    agents.close();
  }
};

describe('AWS_CA_BUNDLE', () => {
  test('is trusted beside the authorities of Node', async () => {
    expect(await said({})).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(await said({ AWS_CA_BUNDLE: certificate })).toBe('hello');
    const { ca = [] } = caBundle({ AWS_CA_BUNDLE: certificate });
    expect(ca.length).toBeGreaterThan(100);
  });

  test('is trusted through a proxy', async () => {
    process.env.HTTPS_PROXY = proxyUrl;
    expect(await said({ AWS_CA_BUNDLE: certificate })).toBe('hello');
    expect(await said({})).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(tunnels).toEqual([new URL(url).host, new URL(url).host]);
  });

  test.each([
    ['a missing file', 'none.pem'],
    ['a file without certificates', 'text.pem'],
    ['a folder', ''],
  ])('is refused if it names %s', async (_, name) => {
    const folder = await folderWith({ 'text.pem': 'hello' });
    expect(() => caBundle({ AWS_CA_BUNDLE: join(folder, name) })).toThrow(
      expect.objectContaining({ code: 'door/bad-value', message: expect.stringContaining(name) }),
    );
  });
});
