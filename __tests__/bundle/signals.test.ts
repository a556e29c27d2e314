import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { stackTags } from '../../src/stack/ownership.ts';
import { addFiles, folderWith } from '../adapters/node/disk.ts';
import type { Service } from '../loopback/server.ts';
import { builtConfig, emptyRegistry } from './building.ts';
import { type Ended, openAws, smallConfig, startBundle, until } from './bundle.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Fails unless the process ended by itself: 4 s after a signal, `door/stop.ts` exits without a message. */
const expectStopped = (ended: Ended): void => {
  expect({ code: ended.code, signal: ended.signal }).toEqual({ code: 1, signal: null });
  expect(ended.stderr).toMatch(/^error door\/stopped$/m);
  expect(ended.stderr).not.toMatch(/^\s+at |Unhandled|This is a bug/m);
};

/** Starts a server that responds to GetCallerIdentity and to no other call. */
const silent = async (): Promise<{ endpoint: string; seen: string[]; server: Server }> => {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const action = new URLSearchParams(body).get('Action') ?? '';
    if (action === 'GetCallerIdentity')
      response.end(
        `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account><Arn>a</Arn>
        </GetCallerIdentityResult></GetCallerIdentityResponse>`,
      );
    else seen.push(action);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server };
};

const credentials = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE00', AWS_SECRET_ACCESS_KEY: 'x' };

/** Returns a module that sends the process a signal as soon as it listens for it, before it does anything else. */
const atOnce = (signal: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    const { once } = process;
    process.once = function (name, listener) {
      once.call(this, name, listener);
      if (name === '${signal}') process.kill(process.pid, name);
      return this;
    };`)}`;

describe('a destroy that has just started', () => {
  const open = async () => {
    const { account, loopback, environment } = await openAws();
    closing.push(() => loopback.close());
    const tags = stackTags({ project: 'demo', stage: 'dev' });
    account.cloud.plant({ name: 'demo-dev', tags });
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    return { account, loopback, start: { folder, environment } };
  };
  const words = ['destroy', '--stage', 'dev', '--confirm', 'dev'];

  test.each(['SIGTERM', 'SIGINT'])('ends on %s without a call or a deletion', async (signal) => {
    const { account, loopback, start } = await open();
    expectStopped(await startBundle(words, { ...start, nodeFlags: ['--import', atOnce(signal)] }).ended);
    expect(loopback.calls).toEqual([]);
    expect(account.cloud.mutations).toEqual([]);
  });

  test('ends on SIGTERM before it listens for signals', async () => {
    const { account, start } = await open();
    const { child, ended } = startBundle(words, start);
    child.kill('SIGTERM');
    expect((await ended).code).not.toBe(0);
    expect(account.cloud.mutations).toEqual([]);
  });
});

describe('a deploy in progress', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('ends on %s while a call is unanswered', async (signal) => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const { endpoint, seen } = await silent();
    const environment = { ...credentials, AWS_ENDPOINT_URL: endpoint };
    const { child, ended } = startBundle(['deploy', '--stage', 'dev'], { folder, environment });
    await until(() => seen.length >= 2);
    child.kill(signal);
    expectStopped(await ended);
  });

  test('ends on SIGTERM while it follows the events of a stack', async () => {
    // Accepts ExecuteChangeSet and never executes it.
    const lazy: Service = {
      takes: ({ body }) => body.includes('Action=ExecuteChangeSet'),
      name: () => 'ExecuteChangeSet',
      error: () => ({ status: 500, body: '' }),
      answer: () => ({ body: '<ExecuteChangeSetResponse><ExecuteChangeSetResult/></ExecuteChangeSetResponse>' }),
    };
    const { loopback, environment } = await openAws([lazy]);
    closing.push(() => loopback.close());
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const { child, ended } = startBundle(['deploy', '--stage', 'dev'], { folder, environment });
    const executed = () => loopback.calls.findIndex(({ name }) => name === 'ExecuteChangeSet');
    await until(() => executed() >= 0 && loopback.calls.length > executed() + 3);
    child.kill('SIGTERM');
    expectStopped(await ended);
  });

  test.each([
    { how: 'docker ends on SIGTERM', trap: '' },
    { how: 'docker ignores SIGTERM', trap: "trap '' TERM; " },
  ])('ends on SIGTERM while it builds an image, and leaves no process or file: $how', async ({ trap }) => {
    const { loopback, environment } = await openAws([emptyRegistry]);
    closing.push(() => loopback.close());
    const folder = await folderWith({ 'batch-jobs.yml': builtConfig, 'image/Dockerfile': 'FROM busybox\n' });
    const pid = join(folder, 'pid');
    const docker = `#!/bin/sh\n${trap}echo $$ >'${pid}.new'; mv '${pid}.new' '${pid}'\nwhile :; do read -r _ <'${pid}'; done\n`;
    // A program of the checkout is never started.
    const machine = await folderWith({});
    await addFiles(machine, { docker: { text: docker, executable: true } });
    await mkdir(join(folder, 'temporary'));
    const { child, ended } = startBundle(['deploy', '--stage', 'dev'], {
      folder,
      environment: {
        ...environment,
        PATH: `${machine}:/usr/bin:/bin`,
        RUNNER_TEMP: join(folder, 'temporary'),
      },
    });
    await until(() => existsSync(pid));
    child.kill('SIGTERM');
    expectStopped(await ended);
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH');
    expect(await readdir(join(folder, 'temporary'))).toEqual([]);
  });
});
