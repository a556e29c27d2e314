import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheScope, openCache } from '../../../src/adapters/docker/build-cache.ts';
import { open } from './open-images.ts';

const service = {
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token',
};
const gha = { kind: 'gha', readOnly: false } as const;
/** What `docker buildx inspect` of a machine after docker/setup-buildx-action prints. */
const container = `
  if (words[0] === 'buildx') {
    say('Name:          builder-1', 'Driver:        docker-container', 'Last Activity: 2026-11-30', '', 'Nodes:', 'Name:   builder-10', 'Driver: x');
    return 0;
  }`;
/** What docker of a machine without it prints, with a driver status. */
const daemon = (status: string) => `
  if (words[0] === 'buildx') { say('Name:   default', 'Driver: docker', '', 'Nodes:', 'Name: default'); return 0; }
  if (words[0] === 'info') { say(${JSON.stringify(status)}); return 0; }`;
const graph = '[["Backing Filesystem","extfs"],["Supports d_type","true"]]';
const containerd = '[["driver-type","io.containerd.snapshotter.v1"]]';

const cacheFlags = (words: readonly string[] = []) =>
  words.flatMap((word, at) => (/^--cache-(?:from|to)$/.test(word) ? [`${word} ${words[at + 1]}`] : []));
const subject = { kind: 'image', project: 'shop', name: 'report', platform: 'linux/amd64' } as const;
const scope = cacheScope(subject);
const read = `--cache-from type=gha,scope=${scope}`;
const write = `--cache-to type=gha,scope=${scope},mode=max,ignore-error=true`;

describe('build-cache: gha', () => {
  test('reads and writes a scope of its own by the selected builder, and loads the image for the push', async () => {
    const { docker, publish } = await open({ cache: gha, environment: service, behave: `${container} return 0;` });
    await publish(() => {});
    const [inspect, build, push] = await docker.calls();
    expect(inspect?.words).toEqual(['buildx', 'inspect', 'canary-builder']);
    expect(cacheFlags(build?.words)).toEqual([read, write]);
    expect(build?.words).toContain('--load');
    expect(build?.environment.BUILDX_BUILDER).toBe('builder-1');
    expect(push?.environment.BUILDX_BUILDER).toBe('default');
  });

  test('lets the variables of the cache service into the build, no other one of a step, and none into the push', async () => {
    const { docker, publish } = await open({ cache: gha, environment: service, behave: `${container} return 0;` });
    await publish(() => {});
    const [inspect, build, push] = await docker.calls();
    const { ACTIONS_RUNTIME_TOKEN, ...rest } = build?.environment ?? {};
    expect(build?.environment).toMatchObject(service);
    expect(
      Object.keys(rest)
        .filter((name) => /AWS_|ACTIONS_|GITHUB_|INPUT_|NPM_/.test(name))
        .sort(),
    ).toEqual(['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_RESULTS_URL']);
    for (const call of [inspect, push]) expect(JSON.stringify(call?.environment)).not.toContain('canary-runtime');
    expect(JSON.stringify([build?.words, push?.words])).not.toContain('canary-');
  });

  test.each<[string | undefined, boolean, string[]]>([
    [undefined, false, [read, write]],
    ['', false, [read, write]],
    ['write', false, [read, write]],
    ['a-later-mode', false, [read, write]],
    ['read', false, [read]],
    ['write-only', false, [write]],
    ['none', false, []],
    [undefined, true, [read]],
    ['write', true, [read]],
    ['write-only', true, []],
  ])('with ACTIONS_CACHE_MODE %j and code of others: %j, gives %j', (mode, readOnly, flags) => {
    const environment = { ...service, ...(mode === undefined ? {} : { ACTIONS_CACHE_MODE: mode }) };
    expect(cacheFlags(openCache({ readOnly }, environment).flags(subject))).toEqual(flags);
  });

  test('builds by the daemon where its images are in the store of containerd', async () => {
    const { docker, publish } = await open({
      cache: gha,
      environment: service,
      behave: `${daemon(containerd)} return 0;`,
    });
    await publish(() => {});
    const build = (await docker.calls()).find(({ words }) => words[0] === 'build');
    expect(cacheFlags(build?.words)).toEqual([read, write]);
    expect(build?.words).not.toContain('--load');
    expect(build?.environment.BUILDX_BUILDER).toBe('default');
  });

  test.each<[string, string, Record<string, string>]>([
    ['a driver that cannot export', 'packaging/build-cache', { behave: daemon(graph), says: 'driver docker' }],
    [
      'no buildx',
      'packaging/no-docker',
      { behave: `say("docker: 'buildx' is not a docker command.", "See 'docker --help'"); return 1;`, says: 'buildx' },
    ],
    [
      'no buildx, in the words of Docker 28',
      'packaging/no-docker',
      { behave: `say('docker: unknown command: docker buildx'); return 1;`, says: 'buildx' },
    ],
    [
      'no such builder',
      'packaging/build-cache',
      { behave: `say('ERROR: no builder "canary-builder" found'); return 1;`, says: 'no builder' },
    ],
    [
      'no daemon',
      'packaging/no-docker',
      { behave: `say('Cannot connect to the Docker daemon at unix:///x.'); return 1;`, says: 'does not answer' },
    ],
  ])('refuses %s with %s before anything is created', async (_, code, { behave = '', says = '' }) => {
    const { docker, publish, ensured } = await open({
      cache: gha,
      environment: service,
      behave: `${behave} return 0;`,
    });
    const refusal = await publish(() => {}).catch((problem) => problem);
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(says) });
    if (says !== 'does not answer') expect(refusal.hint).toMatch(/uses: docker\/setup-buildx-action@[0-9a-f]{40} # v/);
    expect((await docker.calls()).filter(({ words }) => words[0] === 'build')).toEqual([]);
    expect(ensured).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['the token', { ACTIONS_RESULTS_URL: 'https://results.example/' }],
    ['the address', { ACTIONS_RUNTIME_TOKEN: 'canary' }],
  ])('is refused without the service: %s is there alone', (_, environment) => {
    const { ACTIONS_RUNTIME_TOKEN = '', ...rest } = environment;
    const given = ACTIONS_RUNTIME_TOKEN ? { ACTIONS_RUNTIME_TOKEN } : rest;
    expect(() => openCache(gha, given)).toThrow(expect.objectContaining({ code: 'packaging/build-cache' }));
  });
});

describe('cacheScope', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/);

  const of = (project: string, name: string, platform = 'linux/amd64') =>
    cacheScope({ kind: 'image', project, name, platform });

  test('has nothing that a flag splits at, and differs by name and processor', () => {
    expect(of('shop/x', 'report')).toMatch(/^batch-job-shop-x-report-amd64-[0-9a-f]{8}$/);
    expect(cacheScope({ ...subject, kind: 'code' })).toMatch(/^batch-job-shop-code-report-amd64-[0-9a-f]{8}$/);
    fc.assert(
      fc.property(fc.string(), name, (project, job) => {
        expect(of(project, job)).toMatch(/^[\w.-]+$/);
        expect(of(project, job, 'linux/arm64')).not.toBe(of(project, job));
        expect(of(project, `${job}2`)).not.toBe(of(project, job));
      }),
    );
  });

  test.each([
    ['a job and a function', { name: 'code-report' }, { kind: 'code', name: 'report' }],
    ['two projects', { project: 'shop', name: 'eu-report' }, { project: 'shop-eu', name: 'report' }],
    ['two projects that a flag would write alike', { project: 'shop/eu' }, { project: 'shop-eu' }],
    ['a job named like a processor', { name: 'x', platform: 'linux/amd64' }, { name: 'x-amd64', platform: 'linux/' }],
  ] as const)('is not one for %s whose words read alike', (_pair, one, other) => {
    expect(cacheScope({ ...subject, ...one })).not.toBe(cacheScope({ ...subject, ...other }));
  });
});
