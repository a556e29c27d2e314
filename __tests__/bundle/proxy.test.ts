import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { openAws, runBundle, smallConfig } from './bundle.ts';

test('the bundle calls AWS through the proxy of HTTP_PROXY', async () => {
  const { loopback, environment } = await openAws();
  const seen: (string | undefined)[] = [];
  const proxy = createServer((incoming, outgoing) => {
    seen.push(incoming.headers['proxy-authorization']);
    const { method, headers } = incoming;
    const onward = request(incoming.url ?? '', { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  try {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const address = `http://me:canary@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { code, stderr, stdout } = await runBundle(['outputs', '--stage', 'dev'], {
      folder,
      environment: { ...environment, HTTP_PROXY: address },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('stack/absent');
    expect(stderr).not.toContain('canary');
    expect(seen.length).toBe(loopback.calls.length);
    expect(new Set(seen)).toEqual(new Set([`Basic ${Buffer.from('me:canary').toString('base64')}`]));
  } finally {
    proxy.closeAllConnections();
    proxy.close();
    await loopback.close();
  }
});
