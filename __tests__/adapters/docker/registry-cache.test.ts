import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheTag } from '../../../src/adapters/docker/registry-cache.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { host, open, password } from './open-images.ts';

const registry = { kind: 'registry', readOnly: false } as const;
/** What `docker buildx inspect` of a machine after docker/setup-buildx-action prints. */
const container = `
  if (words[0] === 'buildx') { say('Name:          builder-1', 'Driver:        docker-container'); return 0; }`;
const ref = `type=registry,ref=${host}/batch-job/shop/cache:report-amd64`;
const read = `--cache-from ${ref}`;
const write = `--cache-to ${ref},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;

const cacheFlags = (words: readonly string[] = []) =>
  words.flatMap((word, at) => (/^--cache-(?:from|to)$/.test(word) ? [`${word} ${words[at + 1]}`] : []));

/** Publishes an image with the cache, and returns what was called and created. */
const published = async (options: Parameters<typeof open>[0] = {}) => {
  const lines: string[] = [];
  const { docker, publish, ensured } = await open({ cache: registry, behave: `${container} return 0;`, ...options });
  const problem = await publish((line) => void lines.push(line)).then(
    () => undefined,
    (reason) => reason,
  );
  const calls = await docker.calls();
  return { calls, build: calls.find(({ words }) => words[0] === 'build'), ensured, lines, problem };
};

describe('build-cache: registry', () => {
  test('reads and writes one tag of a repository for layers, by the selected builder, before the image is pushed', async () => {
    const { build, calls, ensured, problem } = await published();
    expect(problem).toBeUndefined();
    expect(cacheFlags(build?.words)).toEqual([read, write]);
    expect(build?.words).toContain('--load');
    expect(build?.environment.BUILDX_BUILDER).toBe('builder-1');
    expect(calls.at(-1)?.environment.BUILDX_BUILDER).toBe('default');
    expect(ensured).toEqual(['batch-job/shop/cache', 'batch-job/shop']);
  });

  test('logs docker in by a helper, with the password in no file, argument, variable or line', async () => {
    const behave = `${container} if (words[0] === 'build') say('sent ${password}'); return 0;`;
    const { calls, build, lines } = await published({ behave });
    expect(JSON.parse(build?.login ?? '')).toEqual({ ServerURL: host, Username: 'AWS', Secret: password });
    for (const { words, environment, leaks } of calls) {
      expect(JSON.stringify([words, environment])).not.toContain(password);
      expect(leaks).toEqual([]);
    }
    expect(lines.join(' ')).toContain('sent (hidden)');
    expect(lines.join(' ')).not.toContain(password);
    const names = Object.keys(build?.environment ?? {});
    expect(names.filter((name) => /AWS_|ACTIONS_|GITHUB_|INPUT_|NPM_/.test(name))).toEqual([]);
  });

  test.each<[string, Parameters<typeof open>[0], string]>([
    ['a pull request or a fork', { cache: { kind: 'registry', readOnly: true } }, 'batch-job/shop'],
    ['a preview', { preview: true }, 'batch-job/shop/preview'],
  ])('only reads for %s, and makes no repository for layers', async (_, options, images) => {
    const { build, ensured, problem } = await published(options);
    expect(problem).toBeUndefined();
    expect(cacheFlags(build?.words)).toEqual([read]);
    expect(JSON.parse(build?.login ?? '').Secret).toBe(password);
    expect(ensured).toEqual([images]);
  });

  test('is left out, with the reason in the log of the build, where the role may not make the repository', async () => {
    const ensureLayers = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied ecr:CreateRepository.', hint: 'Allow it.' });
    };
    const { build, lines, problem } = await published({ ensureLayers });
    expect(problem).toBeUndefined();
    expect(cacheFlags(build?.words)).toEqual([]);
    expect(build?.environment.DOCKER_CONFIG).toBeUndefined();
    expect(lines).toContain('Layers are not kept: AWS denied ecr:CreateRepository. Allow it.');
  });

  test('throws any other problem of the registry, before a build', async () => {
    const ensureLayers = async () => {
      throw new Refused({ code: 'aws/unreachable', message: 'No answer.', hint: 'Again.' });
    };
    const { build, problem } = await published({ ensureLayers });
    expect([problem.code, build]).toEqual(['aws/unreachable', undefined]);
  });

  test('refuses a driver that cannot export before anything is created', async () => {
    const behave = `
      if (words[0] === 'buildx') { say('Name:   default', 'Driver: docker'); return 0; }
      if (words[0] === 'info') { say('[["Backing Filesystem","extfs"]]'); return 0; }
      return 0;`;
    const { build, ensured, problem } = await published({ behave });
    expect(problem).toMatchObject({ code: 'packaging/build-cache' });
    expect(problem.hint).toMatch(/uses: docker\/setup-buildx-action@[0-9a-f]{40} # v/);
    expect([build, ensured]).toEqual([undefined, []]);
  });

  test("keeps the user's proxies, and pulls base images of the registry by the user's own login", async () => {
    const proxies = { default: { httpProxy: 'http://proxy.example:3128' } };
    const auth = Buffer.from('AWS:of-the-user').toString('base64');
    const headers = { 'User-Agent': 'Docker-Client/19.03.1 (linux)' };
    const config = { proxies, HttpHeaders: headers, auths: { [host]: { auth } } };
    const { build, calls } = await published({ config });
    expect(build?.settings?.proxies).toEqual(proxies);
    expect(JSON.parse(build?.login ?? '').Secret).toBe('of-the-user');
    const push = calls.at(-1);
    expect(push?.settings).not.toHaveProperty('proxies');
    expect(JSON.parse(push?.login ?? '').Secret).toBe(password);
  });

  test.each<[string, object]>([
    ['proxies', { proxies: { default: { httpsProxy: 'http://me:secret@proxy.example:3128' } } }],
    ['HttpHeaders', { HttpHeaders: { 'X-Auth': 'secret' } }],
  ])('refuses %s that may hold a secret, and copies them nowhere', async (name, config) => {
    const { build, ensured, problem } = await published({ config });
    expect(problem).toMatchObject({ code: 'packaging/build-cache', message: expect.stringContaining(name) });
    expect(problem.message).not.toContain('me:secret');
    expect([build, ensured]).toEqual([undefined, []]);
  });
});

describe('cacheTag', () => {
  test('is a tag, and differs by image and processor', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,63}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        const of = (named: string, platform = 'linux/amd64') => cacheTag({ kind: 'image', name: named, platform });
        expect(of(one)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/);
        expect(of(one, 'linux/arm64')).not.toBe(of(one));
        expect(cacheTag({ kind: 'code', name: other, platform: 'linux/amd64' })).not.toBe(of(one));
        expect(of(one) === of(other)).toBe(one === other);
      }),
    );
  });
});
