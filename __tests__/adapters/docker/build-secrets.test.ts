import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBuildAccess } from '../../../src/adapters/docker/build-secrets.ts';
import { folderWith } from '../node/disk.ts';
import { open } from './open-images.ts';

const token = 'npm_canary0123456789';
const npmrc = `registry=https://npm.acme.dev/\n//npm.acme.dev/:_authToken=${token}\nalways-auth=true\n`;

/** Returns the refusal of what `secrets` and `ssh` name. */
const refusalOf = (secrets: string[], ssh: string[], root: string, environment: Record<string, string> = {}) => {
  try {
    readBuildAccess({ secrets, ssh }, root, environment);
  } catch (problem) {
    return problem as Error & { code: string; hint: string };
  }
  throw new Error('Nothing was refused.');
};

describe('build-secrets', () => {
  test('reach docker build by a variable of ours or by their path, and neither an argument nor another process', async () => {
    const outside = await folderWith({ netrc: 'machine git.acme.dev login ci password canary-netrc\n' });
    const { docker, publish } = await open({
      access: { secrets: ['npmrc=NPMRC', `netrc=${join(outside, 'netrc')}`], ssh: [] },
      environment: { NPMRC: npmrc },
    });
    await publish(() => {});
    const [build, push] = await docker.calls();
    const words = build?.words ?? [];
    expect(words.flatMap((word, at) => (word === '--secret' ? [words[at + 1]] : []))).toEqual([
      'id=npmrc,env=BATCH_JOB_BUILD_SECRET_1',
      `id=netrc,src=${join(outside, 'netrc')}`,
    ]);
    expect(build?.environment.BATCH_JOB_BUILD_SECRET_1).toBe(npmrc);
    expect(words.join(' ')).not.toContain('canary');
    expect(JSON.stringify(push)).not.toContain(token);
    expect(JSON.stringify(build?.environment)).not.toContain('canary-');
  });

  test('change no tag, and are no part of the planned image', async () => {
    const environment = { NPMRC: npmrc };
    const [without, given, changed] = [
      await open(),
      await open({ access: { secrets: ['npmrc=NPMRC'], ssh: [] }, environment }),
      await open({ access: { secrets: ['npmrc=NPMRC'], ssh: [] }, environment: { NPMRC: 'other-canary' } }),
    ];
    for (const { image } of [given, changed]) expect(image).toEqual(without.image);
    expect(JSON.stringify(given.image)).not.toMatch(/npmrc|canary/i);
  });

  test('are hidden in the output of a build, in its refusal, and masked', async () => {
    const masks: string[] = [];
    const { publish } = await open({
      access: { secrets: ['npmrc=NPMRC', 'token=PLAIN'], ssh: [] },
      environment: { NPMRC: npmrc, PLAIN: 'hunter2canary' },
      mask: (secret) => void masks.push(secret),
      behave: `say('#9 0.1 token ${token} and hunter2canary, true', '#9 0.2 ${npmrc.split('\n')[1]}'); return 3;`,
    });
    const lines: string[] = [];
    const refusal = await publish((line) => void lines.push(line)).catch((problem) => problem);
    for (const text of [lines.join('\n'), refusal.message]) {
      expect(text).toContain('(hidden)');
      expect(text).not.toMatch(/canary/);
      expect(text).toContain('true');
    }
    expect(masks).toEqual(expect.arrayContaining([token, 'hunter2canary']));
    expect(masks).not.toContain('true');
  });

  test('that are not there stop before docker and the registry, each with its reason', async () => {
    const access = { secrets: ['npmrc=NPMRC', 'netrc=./no/such/netrc', 'a=EMPTY'], ssh: ['default', 'key=./none'] };
    const { publish, docker, ensured } = await open({ access, environment: { EMPTY: '' } });
    const refusal = await publish(() => {}).catch((problem) => problem);
    expect(refusal).toMatchObject({ code: 'packaging/build-secret', hint: expect.stringContaining('forks') });
    expect(refusal.message.split('\n').slice(1)).toEqual([
      'npmrc: the environment variable NPMRC is not set',
      `netrc: there is no file ${join(process.cwd(), 'no/such/netrc')}`,
      'a: the environment variable EMPTY is empty',
      'default: SSH_AUTH_SOCK is not set, so there is no agent',
      `key: there is no file ${join(process.cwd(), 'none')}`,
    ]);
    expect(await docker.calls()).toEqual([]);
    expect(ensured).toEqual([]);
  });

  test('that cannot be given have the hint of their cause, and no other', async () => {
    const root = await folderWith({ token: 'ghp_canary0123456789' });
    const hintOf = (secret: string, environment: Record<string, string> = {}) =>
      refusalOf([secret], [], root, environment).hint;
    expect(hintOf('npmrc=NPMRC')).toMatch(/^A variable is set by `env:`.*Dependabot\.$/);
    expect(hintOf('npmrc=./none')).toMatch(/^A path is relative to the folder/);
    expect(hintOf('x=AWS_SECRET_ACCESS_KEY')).toMatch(/^Give what builds need a login of its own/);
    expect(refusalOf([], ['default'], root).hint).toMatch(/^A key comes from an agent/);
    expect(hintOf('npmrc=TOKEN', { TOKEN: 'ghp_canary0123456789' })).toContain(':_authToken=');
  });

  test('are no bare token where npm reads a file, from a variable and from a path', async () => {
    const root = await folderWith({ token: 'ghp_canary0123456789' });
    const given = refusalOf(['npmrc=TOKEN', `npmrc2=TOKEN`], [], root, { TOKEN: 'ghp_canary0123456789' });
    expect(given.message.split('\n').slice(1)).toEqual(['npmrc: TOKEN is no .npmrc: it has no line with `=`']);
    const path = join(root, 'token');
    const { message } = refusalOf([`npmrc=${path}`], [], root);
    expect(message).toContain(`npmrc: ${path} is no .npmrc`);
    expect(message + given.message).not.toContain('canary');
  });

  test('have ids of their own, as keys of ssh have', async () => {
    const root = await folderWith({});
    const environment = { A: 'value-a', B: 'value-b' };
    const refusal = refusalOf(['x=A', 'y=A', 'x=B', 'x=A'], ['default', 'k=a', 'k=b'], root, environment);
    expect(refusal).toMatchObject({ code: 'packaging/build-secret', message: expect.stringMatching(/: x, k\.$/) });
    expect(readBuildAccess({ secrets: ['x=A', 'y=A'], ssh: [] }, root, environment).known).toEqual(['value-a']);
  });

  test('never contain the credentials that deploy, or by which a step is one', async () => {
    const root = await folderWith({});
    const names = [
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
    ];
    for (const name of names)
      expect(refusalOf([`x=${name}`], [], root, { [name]: 'canary-value' }).message).toContain(
        `x: ${name} is a credential that no build gets`,
      );
  });

  test('are no link of the repository that leads out of it, no folder, and not larger than BuildKit takes', async () => {
    const outside = await folderWith({ 'keys/id': 'secret' });
    const root = await folderWith({
      '.git/HEAD': '',
      good: 'text',
      linked: { link: join(outside, 'keys/id') },
      inner: { link: 'good' },
      through: { link: join(outside, 'keys') },
      large: 'x'.repeat(512_001),
      empty: '',
    });
    const refused = (path: string) => refusalOf([`x=${path}`], [], root).message;
    expect(refused(join(root, 'linked'))).toContain('leads out of the repository');
    expect(refused(root)).toContain('is no file');
    expect(refused(join(root, 'large'))).toContain('500 KiB');
    expect(refused(join(root, 'empty'))).toContain('is empty');
    expect(readBuildAccess({ secrets: [`x=${join(root, 'inner')}`], ssh: [] }, root, {}).flags).toEqual([
      '--secret',
      `id=x,src=${join(root, 'good')}`,
    ]);
    expect(refused(join(root, 'through/id'))).toContain('leads out of the repository');
  });
});

describe('build-ssh', () => {
  test('hands on the socket of the agent, or a key, by its path', async () => {
    const root = await folderWith({ '.git/HEAD': '' });
    const home = await folderWith({ 'key,1': 'PRIVATE' });
    const socket = join(home, 'agent');
    const server = createServer().listen(socket);
    await new Promise((done) => server.once('listening', done));
    const key = join(await folderWith({ id: 'PRIVATE' }), 'id');
    const given = readBuildAccess({ secrets: [], ssh: ['default', `deploy=${key}`] }, root, { SSH_AUTH_SOCK: socket });
    server.close();
    expect(given).toEqual({
      flags: ['--ssh', `default=${socket}`, '--ssh', `deploy=${key}`],
      environment: {},
      known: [],
    });
  });
});
