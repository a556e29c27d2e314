import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { downloadSigned } from '../../../src/adapters/github/download.ts';

let server: Server | undefined;
afterEach(async () => {
  await new Promise<void>((done) => {
    if (server === undefined) return done();
    server.close(() => done());
    server.closeAllConnections();
  });
});

const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> => {
  server = createServer(answer);
  await new Promise<void>((done) => void server?.listen(0, '127.0.0.1', done));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/artifact?sig=x`);
};
const { signal } = new AbortController();

describe('downloadSigned', () => {
  test('returns all bytes, and sends no token: the host is not that of the API', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const url = await serve(({ headers, url: path }, response) => {
      seen.push(headers);
      response.end(`bytes of ${path}`);
    });
    expect(Buffer.from((await downloadSigned(url, 100, signal)) ?? '').toString()).toBe('bytes of /artifact?sig=x');
    expect(seen.map(({ authorization, cookie }) => [authorization, cookie])).toEqual([[undefined, undefined]]);
  });

  test('returns as many bytes as it may, and undefined for one more, however long the response goes on', async () => {
    const url = await serve((_, response) => {
      response.write('x'.repeat(100));
      response.end();
    });
    expect(await downloadSigned(url, 100, signal)).toHaveLength(100);
    expect(await downloadSigned(url, 99, signal)).toBeUndefined();
    server?.removeAllListeners('request');
    server?.on('request', (_, response: ServerResponse) => {
      const more = () => {
        while (response.write('x'.repeat(64 * 1024)));
      };
      response.on('drain', more);
      more();
    });
    expect(await downloadSigned(url, 1_000_000, signal)).toBeUndefined();
  });

  test('follows no redirect', async () => {
    const url = await serve((_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect(await downloadSigned(url, 100, signal)).toBeUndefined();
  });

  test('throws the status of a refusal, and an error without one for a broken connection', async () => {
    const url = await serve((_, response) => void response.writeHead(403).end('<Error/>'));
    await expect(downloadSigned(url, 100, signal)).rejects.toMatchObject({ status: 403, response: {} });
    server?.removeAllListeners('request');
    server?.on('request', (_, response: ServerResponse) => void response.destroy());
    await expect(downloadSigned(url, 100, signal)).rejects.not.toHaveProperty('status');
  });

  test('ends with its signal', async () => {
    const url = await serve((_, response) => void response.write('x'));
    const stop = new AbortController();
    server?.once('request', () => stop.abort());
    await expect(downloadSigned(url, 100, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
