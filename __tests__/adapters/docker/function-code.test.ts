import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { CodeStore } from '../../../src/adapters/aws/code-store.ts';
import type { CacheRequest } from '../../../src/adapters/docker/build-cache.ts';
import { dockerFunctionCode } from '../../../src/adapters/docker/function-code.ts';
import { openInCheckout } from '../../../src/adapters/node/checkout-workspace.ts';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { planArtifact, planBuiltCode } from '../../../src/packaging/code/code-plan.ts';
import type { PlannedCode } from '../../../src/packaging/code/function-code.ts';
import { contextOf } from '../../../src/packaging/image-plan.ts';
import type { BuiltImage } from '../../../src/packaging/packaging.ts';
import type { FakeFile } from '../../fakes/workspace.ts';
import { addFiles, folderWith } from '../node/disk.ts';
import { fakeDocker } from './fake-docker.ts';
import { asPodman } from './podman.ts';

const stage = { preview: false };
const place = { bucket: 'artifacts', images: 'batch-job/shop', preview: false };
const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const noLayers = async () => {
  throw new Error('No build of this test keeps layers in a registry.');
};
/** Body of the fake docker that writes files into the folder of `--output`, as BuildKit does. */
const writing = (files: Readonly<Record<string, string>>, more = '') => `
  const [, to] = /dest=(.*)$/.exec(words[words.indexOf('--output') + 1]);
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
    fs.mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    fs.writeFileSync(path.join(to, name), text);
  }
  ${more}
  return 0;`;

/** Opens the port on a fake docker and a bucket in memory. */
const open = async (
  files: Readonly<Record<string, FakeFile>>,
  behave?: string,
  cache?: CacheRequest,
  at = place,
  configFolder = '.',
) => {
  const docker = await fakeDocker('no password', behave);
  const top = await folderWith(files);
  const root = join(top, configFolder);
  const held = new Map<string, Uint8Array>();
  const ensured: string[] = [];
  const store: CodeStore = {
    has: async (bucket, key) => held.has(`${bucket}/${key}`),
    ensure: async (bucket) => void ensured.push(bucket),
    put: async (bucket, key, bytes) => void held.set(`${bucket}/${key}`, bytes),
  };
  const port = dockerFunctionCode({
    store,
    root,
    environment: docker.environment,
    buildFlags: ['--network', 'host'],
    ...(cache ? { cache } : {}),
    concurrency: 2,
    temporary: docker.temporary,
    layersIn: async () => ({
      registry: {
        ensureLayers: async (repository) => void ensured.push(repository),
        login: async () => ({ user: 'AWS', password: 'canary-layers' }),
      },
      host: async () => host,
      now: () => 0,
    }),
  });
  const lines: string[] = [];
  const ended: unknown[] = [];
  const publish = (...codes: PlannedCode[]) =>
    port.publish(at, codes, () => ({
      line: (line) => void lines.push(line),
      end: (problem) => void ended.push(problem),
    }));
  const artifact = async (path: string, name = 'fn') =>
    planArtifact(
      stage,
      name,
      { kind: 'artifact', path, handlerFiles: [] },
      await openWorkspace(root).artifact(path, 'read'),
    );
  const built = async (name = 'fn', source: Partial<BuiltImage> = {}) => {
    const build: BuiltImage = {
      ...{ kind: 'built', folder: '.', dockerfile: { text: 'FROM scratch\n' }, excluded: [], buildArguments: [] },
      ...{ platform: 'linux/arm64', recipe: 1 },
      ...source,
    };
    const context = await openInCheckout(root, realpathSync(top)).digest(contextOf(build, ['batch-jobs.yml']));
    return planBuiltCode(stage, name, { kind: 'built', build }, context);
  };
  const unzipped = (key: string) =>
    Object.fromEntries(
      Object.entries(unzipSync(held.get(`artifacts/${key}`) ?? new Uint8Array())).map(([name, data]) => [
        name,
        Buffer.from(data).toString(),
      ]),
    );
  return { docker, root, port, publish, artifact, built, unzipped, held, ensured, lines, ended };
};

describe('dockerFunctionCode', () => {
  test.each([
    [false, ['batch-job/shop/cache', 'artifacts']],
    [true, ['artifacts']],
  ])(
    'keeps layers in the registry beside those of images; for a preview (%s) it only reads them',
    async (preview, made) => {
      const cache = { kind: 'registry', readOnly: false } as const;
      const behave = `
      if (words[0] === 'buildx') { say('Name:          builder-1', 'Driver:        docker-container'); return 0; }
      ${writing({ 'index.js': 'x' })}`;
      const { docker, publish, built, ensured } = await open({ 'index.js': 'x' }, behave, cache, { ...place, preview });
      await publish(await built('convert'));
      const build = (await docker.calls()).find(({ words }) => words[0] === 'build');
      expect(build?.environment.BUILDX_BUILDER).toBe('builder-1');
      const at = `type=registry,ref=${host}/batch-job/shop/cache:code.convert-arm64`;
      const flags = build?.words.flatMap((word, index) =>
        word.startsWith('--cache') ? [`${word} ${build.words[index + 1]}`] : [],
      );
      expect(flags).toEqual([
        `--cache-from ${at}`,
        ...(preview ? [] : [`--cache-to ${at},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`]),
      ]);
      expect(JSON.parse(build?.login ?? '')).toMatchObject({ Secret: 'canary-layers' });
      expect(ensured).toEqual(made);
      expect(await readdir(docker.temporary)).toEqual([]);
    },
  );

  test('builds code by docker, takes out the files of the last stage, and uploads them as a zip file', async () => {
    const { docker, publish, built, unzipped, ensured, ended } = await open(
      { 'src/a.ts': 'a' },
      writing({ 'index.mjs': 'bundle', 'data/x.txt': 'x' }),
    );
    const code = await built();
    await publish(code);
    expect(unzipped(code.key)).toEqual({ 'data/x.txt': 'x', 'index.mjs': 'bundle' });
    expect(ensured).toEqual(['artifacts']);
    expect(ended).toEqual([undefined]);
    const [call, ...others] = await docker.calls();
    expect(others).toEqual([]);
    expect(call?.words).toEqual([
      ...['build', '--platform', 'linux/arm64', '--file', expect.any(String)],
      ...['--output', expect.stringMatching(/^type=local,dest=[^"]*$/), '--network', 'host', expect.any(String)],
    ]);
    expect(call?.dockerfile).toBe('FROM scratch\n');
    expect(Object.keys(call?.context ?? {})).toEqual(['src/a.ts']);
    expect(Object.values(call?.environment ?? {}).filter((value) => value.startsWith('canary'))).toEqual([]);
  });

  test('builds code from a workspace above the config, in its checkout', async () => {
    const files = { '.git/HEAD': '', 'package.json': '{}', 'jobs/a.ts': 'a', 'jobs/batch-jobs.yml': '' };
    const { docker, publish, built } = await open(files, writing({ 'index.mjs': '' }), undefined, place, 'jobs');
    await publish(await built('fn', { folder: '..', below: 'jobs' }));
    expect(Object.keys((await docker.calls())[0]?.context ?? {})).toEqual(['jobs/a.ts', 'package.json']);
  });

  test('builds code by Podman in place of docker', async () => {
    const { publish, built, unzipped } = await open({ 'src/a.ts': 'a' }, asPodman());
    const code = await built();
    await publish(code);
    expect(unzipped(code.key)).toEqual({ 'index.mjs': 'code' });
  });

  test('leaves no file behind, also after a failure', async () => {
    const failing = await open({ a: '' }, "say('ERROR: failed to solve: no such stage'); return 1;");
    await expect(failing.publish(await failing.built('convert'))).rejects.toMatchObject({
      code: 'packaging/build-failed',
      message: expect.stringMatching(/^The code of function "convert" could not be built: no such stage/),
    });
    expect(failing.held.size).toBe(0);
    expect(await readdir(failing.docker.temporary)).toEqual([]);
    const done = await open({ a: '' }, writing({ 'index.js': '' }));
    await done.publish(await done.built());
    expect(await readdir(done.docker.temporary)).toEqual([]);
  });

  test('zips a folder and uploads a zip file as it is, without docker', async () => {
    const { root, docker, publish, artifact, unzipped, held } = await open({
      'dist/index.js': 'a',
      'dist/lib/b.js': 'b',
    });
    const folder = await artifact('dist');
    await publish(folder);
    expect(unzipped(folder.key)).toEqual({ 'index.js': 'a', 'lib/b.js': 'b' });
    const bytes = held.get(`artifacts/${folder.key}`) as Uint8Array;
    await (await import('node:fs/promises')).writeFile(`${root}/code.zip`, bytes);
    const zip = await artifact('code.zip', 'other');
    await publish(zip);
    expect(Buffer.from(held.get(`artifacts/${zip.key}`) as Uint8Array).equals(bytes)).toBe(true);
    expect(await docker.calls()).toEqual([]);
  });

  test('asks nothing of docker for code that is not built, not even where its settings are', async () => {
    const { docker, root, artifact } = await open({ 'dist/index.js': '', '.docker/config.json': '{}' });
    const code = await artifact('dist');
    const uploaded: string[] = [];
    const port = dockerFunctionCode({
      store: { has: async () => false, ensure: async () => {}, put: async (_, key) => void uploaded.push(key) },
      // Settings of docker among the files of the repository stop a build.
      ...{ root, environment: { PATH: '/nowhere', HOME: root }, buildFlags: [], concurrency: 1 },
      ...{ temporary: docker.temporary, layersIn: noLayers },
    });
    await port.publish(place, [code], () => ({ line: () => {}, end: () => {} }));
    expect(uploaded).toEqual([code.key]);
  });

  test.each(['dist', 'code.zip'])('refuses what changed after it was planned: %s', async (path) => {
    const { root, publish, artifact, held } = await open({ 'dist/index.js': 'a', 'code.zip': '' });
    const zip = (await import('fflate')).zipSync({ a: Buffer.from('a') });
    await (await import('node:fs/promises')).writeFile(`${root}/code.zip`, zip);
    const code = await artifact(path);
    await addFiles(root, { 'dist/index.js': 'b', 'code.zip': 'other' });
    await expect(publish(code)).rejects.toMatchObject({
      code: 'packaging/changed',
      message: 'The files of function "fn" changed after its code was planned.',
    });
    expect(held.size).toBe(0);
  });

  test('uploads no file of the machine that a build links to', async () => {
    const behave = writing({ 'index.js': '' }, "fs.symlinkSync('/etc/passwd', path.join(to, 'passwd'));");
    const { publish, built, held } = await open({ a: '' }, behave);
    await expect(publish(await built())).rejects.toMatchObject({
      code: 'packaging/function-code',
      message: expect.stringContaining('The link "passwd" in the built code of function "fn" points out of it'),
    });
    expect(held.size).toBe(0);
  });

  test('refuses built code of more than 250 MB', async () => {
    const behave = writing({ 'index.js': '' }, "fs.truncateSync(path.join(to, 'index.js'), 262144001);");
    const { publish, built, held } = await open({ a: '' }, behave);
    await expect(publish(await built())).rejects.toMatchObject({
      code: 'packaging/function-code',
      message: expect.stringContaining('250 MB'),
    });
    expect(held.size).toBe(0);
  });

  test('needs docker for code that it builds, and finds that before it creates a bucket', async () => {
    const { port, root, ensured, docker, built } = await open({ a: '' });
    const without = dockerFunctionCode({
      store: { has: async () => false, ensure: async (bucket) => void ensured.push(bucket), put: async () => {} },
      ...{ root, environment: { PATH: '/nowhere', HOME: root }, buildFlags: [], concurrency: 1 },
      ...{ temporary: docker.temporary, layersIn: noLayers },
    });
    const log = () => ({ line: () => {}, end: () => {} });
    await expect(without.publish(place, [await built()], log)).rejects.toMatchObject({
      code: 'packaging/no-docker',
    });
    await port.publish(place, [], log);
    expect(ensured).toEqual([]);
  });

  test('names the keys that the bucket lacks, in their order', async () => {
    const { port, held } = await open({});
    held.set('artifacts/b', createHash('sha256').digest());
    expect(await port.missing('artifacts', ['c', 'b', 'a'])).toEqual(['c', 'a']);
  });
});
