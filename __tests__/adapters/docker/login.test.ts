import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type OpenLogin, openLogin } from '../../../src/adapters/docker/login.ts';
import type { Login, Registry } from '../../../src/adapters/docker/registry.ts';
import { folderWith } from '../node/disk.ts';

const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const opened: OpenLogin[] = [];
afterEach(async () => {
  for (const login of opened.splice(0)) await login.close();
});

interface Given {
  /** The user's `config.json`. */
  readonly config?: object | string;
  readonly logins?: () => Promise<Login>;
  readonly now?: () => number;
  /** Name of the folder of the login. */
  readonly name?: string;
}

/** Opens a login beside settings of the user. */
const open = async ({ config, logins, now = () => 0, name = 'login' }: Given = {}) => {
  const home = await folderWith({});
  const settings = join(home, '.docker');
  await mkdir(settings);
  if (config !== undefined)
    await writeFile(join(settings, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  let asked = 0;
  const login = async () => {
    asked += 1;
    return logins ? logins() : { user: 'AWS', password: `token-${asked}` };
  };
  const folder = join(home, name);
  const inherited = { HOME: home, PATH: `${home}:/usr/bin:/bin` };
  const found = await openLogin({ registry: { login } as Registry, hosts: [host], folder, inherited, now });
  opened.push(found);
  return { login: found, folder, home, settings, asked: () => asked, shown: () => readSettings(folder) };
};

const readSettings = async (folder: string) => JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));

/** Asks a credential helper as docker does. */
const ask = async (login: OpenLogin, registry: string, verb = 'get', name = 'batch-job') => {
  const child = promisify(execFile)(`docker-credential-${name}`, [verb], { env: login.environment });
  // A helper that ends without a question closes its input.
  child.child.stdin?.on('error', () => {}).end(registry);
  const { stdout } = await child.catch((error) => error);
  return stdout.startsWith('{') ? JSON.parse(stdout) : stdout.trim();
};
const secretOf = async (...given: Parameters<typeof ask>) => (await ask(...given)).Secret;

describe('openLogin', () => {
  test('hands out the login of the registry when it is asked, and fetches it once', async () => {
    const { login, asked } = await open();
    expect(asked()).toBe(0);
    expect(await ask(login, host)).toEqual({ ServerURL: host, Username: 'AWS', Secret: 'token-1' });
    expect(await secretOf(login, host)).toBe('token-1');
    expect(asked()).toBe(1);
  });

  test('lets no file, argument or variable contain the token', async () => {
    const { login, folder } = await open();
    await ask(login, host);
    expect(JSON.stringify(login.environment)).not.toContain('token-1');
    for (const name of await readdir(folder))
      if ((await stat(join(folder, name))).isFile())
        expect(await readFile(join(folder, name), 'utf8')).not.toContain('token-1');
  });

  test('keeps socket and settings in a folder that only this user may enter', async () => {
    const { folder } = await open();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'socket'))).isSocket()).toBe(true);
    expect((await stat(join(folder, 'config.json'))).mode & 0o777).toBe(0o600);
  });

  test('fetches another token before one ends, for all who ask together', async () => {
    let now = 0;
    let ends = 12 * 3_600_000;
    const logins = async () => ({ user: 'AWS', password: `until-${ends}`, expiresAt: ends });
    const { login, asked } = await open({ logins, now: () => now });
    const first = await secretOf(login, host);
    now = ends - 14 * 60_000;
    ends += 12 * 3_600_000;
    const later = await Promise.all([secretOf(login, host), secretOf(login, host)]);
    expect(later).toEqual([`until-${ends}`, `until-${ends}`]);
    expect(later).not.toContain(first);
    expect(asked()).toBe(2);
  });

  test('fetches another token after `renew`, but not for one that was renewed already', async () => {
    const { login, asked } = await open();
    await ask(login, host);
    const token = login.token();
    login.renew(token);
    expect(await secretOf(login, host)).toBe('token-2');
    login.renew(token);
    expect(await secretOf(login, host)).toBe('token-2');
    expect(asked()).toBe(2);
  });

  test('keeps the reason for which there is no token, until there is one', async () => {
    let isDown = true;
    const logins = async () => {
      if (isDown) throw new Error('denied');
      return { user: 'AWS', password: 'x' };
    };
    const { login } = await open({ logins });
    expect(await ask(login, host)).toBe('batch-job got no login from the registry');
    expect(login.problem()).toEqual(new Error('denied'));
    isDown = false;
    expect(await secretOf(login, host)).toBe('x');
    expect(login.problem()).toBeUndefined();
  });

  test('knows no other registry, stores nothing and lists nothing', async () => {
    const { login } = await open();
    expect(await ask(login, 'index.docker.io')).toBe('credentials not found in native keychain');
    expect(await ask(login, host, 'list')).toEqual({});
    expect(await ask(login, host, 'store')).toBe('batch-job hands out logins and stores none');
    expect(await ask(login, host, 'erase')).toBe('batch-job hands out logins and stores none');
  });

  test('hides each password that it has handed out, in each of its forms', async () => {
    const { login } = await open();
    const basic = Buffer.from('AWS:token-1').toString('base64');
    expect(login.hide(`token-1 ${basic}`)).toBe(`token-1 ${basic}`);
    await ask(login, host);
    expect(login.hide(`a token-1 b ${basic} c`)).toBe('a (hidden) b (hidden) c');
  });

  test('leaves no part of a password that contains an earlier one', async () => {
    let count = 0;
    const { login } = await open({
      logins: async () => ({ user: 'AWS', password: `token${'-more'.repeat(count++)}` }),
    });
    await ask(login, host);
    login.renew(login.token());
    await ask(login, host);
    expect(login.hide('a token-more b token')).toBe('a (hidden) b (hidden)');
  });

  test('lets the logins of the user work without copying them', async () => {
    const auth = Buffer.from('me:pass:word').toString('base64');
    const config = {
      auths: {
        'https://index.docker.io/v1/': { auth },
        'https://a.example.com/v2/': { username: 'u', password: 'p' },
        'b.example.com': { auth: Buffer.from('x:').toString('base64'), identitytoken: 'identity' },
        'c.example.com': {},
        [host]: { auth },
      },
      HttpHeaders: { 'X-Token': 'header' },
      proxies: { default: { httpProxy: 'http://me:proxied@proxy' } },
      currentContext: 'colima',
    };
    const { login, folder, shown } = await open({ config });
    expect(await ask(login, 'https://index.docker.io/v1/')).toMatchObject({ Username: 'me', Secret: 'pass:word' });
    expect(await ask(login, 'a.example.com')).toMatchObject({ Username: 'u', Secret: 'p' });
    expect(await ask(login, 'b.example.com')).toMatchObject({ Username: '<token>', Secret: 'identity' });
    expect(await ask(login, 'c.example.com')).toBe('credentials not found in native keychain');
    expect(await secretOf(login, host)).toBe('token-1');
    const { credHelpers, ...rest } = await shown();
    expect(rest).toEqual({ currentContext: 'colima' });
    expect(Object.keys(credHelpers)).toEqual(
      expect.arrayContaining(['https://index.docker.io/v1/', 'a.example.com', 'b.example.com', host]),
    );
    const text = await readFile(join(folder, 'config.json'), 'utf8');
    for (const secret of [auth, 'pass:word', 'identity', 'header', 'proxied']) expect(text).not.toContain(secret);
  });

  test('lets the helpers of the user work, and takes no login of `auths` where they keep all', async () => {
    const config = {
      credsStore: 'mine',
      credHelpers: { 'd.example.com': 'mine', [host]: 'mine' },
      auths: { 'e.example.com': { auth: Buffer.from('a:b').toString('base64') } },
    };
    const { login, home, shown } = await open({ config });
    await writeFile(join(home, 'docker-credential-mine'), '#!/bin/sh\necho \'{"Secret":"of the store"}\'\n');
    await chmod(join(home, 'docker-credential-mine'), 0o755);
    expect(await shown()).toEqual({
      credsStore: 'mine',
      credHelpers: { 'd.example.com': 'mine', [host]: 'batch-job' },
    });
    expect(await secretOf(login, 'd.example.com', 'get', 'mine')).toBe('of the store');
    expect(await ask(login, 'e.example.com')).toBe('credentials not found in native keychain');
  });

  test.each([undefined, 'no JSON', '[]', { auths: 'x', credHelpers: ['y'] }, { auths: { 'x.io': { auth: '%%' } } }])(
    'works beside settings of the user that docker cannot use: %j',
    async (config) => {
      const { login, shown } = await open(config === undefined ? {} : { config });
      expect(await secretOf(login, host)).toBe('token-1');
      expect(await shown()).toEqual({ credHelpers: { [host]: 'batch-job' } });
    },
  );

  test('works in a folder whose path is longer than that of a socket may be, or holds quotes', async () => {
    for (const name of ['x'.repeat(120), "a'b $HOME"]) {
      const { login } = await open({ name });
      expect(await secretOf(login, host)).toBe('token-1');
    }
  });

  test('hands out nothing after `close`, and to nobody who asks for a novel', async () => {
    const { login, folder } = await open();
    expect(await ask(login, 'x'.repeat(5_000))).toBe('credentials not found in native keychain');
    await login.close();
    opened.length = 0;
    expect(await ask(login, host)).toBe('batch-job does not run any more');
    await rm(folder, { recursive: true });
  });
});
