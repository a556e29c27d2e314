import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compile } from '../../src/operations/compile/compile.ts';
import { configWorld } from '../fakes/config-world.ts';
import { initIn, initRequest } from '../fakes/init-world.ts';
import type { FakeFile } from '../fakes/workspace.ts';

const workflow = '.github/workflows/batch-jobs.yml';

/** Runs `init` in a folder with these files, and compiles the config that it writes. */
const compiledStarter = async (files: Readonly<Record<string, FakeFile>>) => {
  const { written, said, end } = await initIn(files);
  await end();
  const config = written['batch-jobs.yml'] ?? '';
  const { world } = configWorld({ config, files });
  return { config, said, written, compiled: await compile(world, { stage: 'dev', region: 'us-east-1' }) };
};

describe('init', () => {
  const cases: readonly (readonly [string, Record<string, string>, object])[] = [
    [
      'a Dockerfile',
      { Dockerfile: 'FROM x' },
      { type: 'custom-dockerfile', properties: { buildContextPath: '.', dockerfilePath: 'Dockerfile' } },
    ],
    [
      'a Dockerfile in a folder',
      { 'worker/Dockerfile': '' },
      { type: 'custom-dockerfile', properties: { buildContextPath: 'worker', dockerfilePath: 'Dockerfile' } },
    ],
    [
      'a Dockerfile and an entry file',
      { Dockerfile: '', 'index.js': '' },
      { type: 'custom-dockerfile', properties: { buildContextPath: '.', dockerfilePath: 'Dockerfile' } },
    ],
    [
      'src/index.ts',
      { 'src/index.ts': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/index.ts' } },
    ],
    ['index.js', { 'index.js': '' }, { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'index.js' } }],
    ['main.ts', { 'main.ts': '' }, { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'main.ts' } }],
    [
      'main of package.json',
      { 'package.json': '{"main":"./lib/report.js"}', 'lib/report.js': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'lib/report.js' } },
    ],
    [
      'a source before what is built of it',
      { 'package.json': '{"main":"out.js"}', 'out.js': '', 'src/main.ts': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/main.ts' } },
    ],
    ['nothing', { 'README.md': '' }, { type: 'prebuilt-image' }],
    ['a package.json that is none, and whose main is missing', { 'package.json': '[' }, { type: 'prebuilt-image' }],
  ];
  test.each(cases)(
    'writes a config for %s that compiles without an error or a warning',
    async (_, files, packaging) => {
      const { config, compiled } = await compiledStarter(files);
      expect(compiled.diagnostics).toEqual([]);
      const [job] = Object.values(parse(config).resources) as { properties: { container: { packaging: object } } }[];
      expect(job?.properties.container.packaging).toMatchObject(packaging);
      expect(compiled.stage.stack).toBe('nightly-jobs-dev');
    },
  );

  test('begins the config with the line by which editors find the schema, if its address is known', async () => {
    const program = { uses: 'acme/jobs@v1', prompt: 'batch-job', flags: '' };
    const schema = 'https://raw.githubusercontent.com/acme/jobs/v1/schemas/batch-jobs.schema.json';
    const begun = async (more: object) => {
      const { written, end } = await initIn({}, { program: { ...program, ...more } });
      await end();
      return written['batch-jobs.yml']?.split('\n')[0];
    };
    expect(await begun({ schema })).toBe(`# yaml-language-server: $schema=${schema}`);
    expect(await begun({})).toBe('serviceName: nightly-jobs');
  });

  test('writes a job for each Dockerfile, under different names', async () => {
    const { config } = await compiledStarter({
      Dockerfile: '',
      'Dockerfile.worker': '',
      'worker/Dockerfile': '',
      '9/Dockerfile': '',
      'Dockerfile.dockerignore': '',
    });
    expect(Object.keys(parse(config).resources)).toEqual(['nightlyJobs', 'worker', 'job9', 'worker2']);
  });

  test('writes a config that compiles for any files and any name of the folder', async () => {
    const part = fc.constantFrom(
      'a',
      'true',
      'null',
      '9',
      'x y',
      'émile',
      '-',
      '$Stage()',
      'Dockerfile',
      '1.5',
      "it's",
      '#',
      'a: b',
    );
    const name = fc.constantFrom(
      'Dockerfile',
      'Dockerfile.true',
      'on.Dockerfile',
      'index.ts',
      'main.py',
      'package.json',
      'Dockerfile.x y',
    );
    const path = fc.tuple(fc.array(part, { maxLength: 2 }), name).map(([parts, last]) => [...parts, last].join('/'));
    const property = fc.asyncProperty(fc.uniqueArray(path, { maxLength: 6 }), async (paths) => {
      // Drops each path that is a folder of another one: it cannot be a file too.
      const apart = paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)));
      const { compiled } = await compiledStarter(Object.fromEntries(apart.map((one) => [one, '{}'])));
      expect(compiled.diagnostics).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('names the project after the input, the repository or the folder, in this order', async () => {
    const nameOf = async (request: Parameters<typeof initIn>[1]) => {
      const { written, end } = await initIn({}, request);
      await end();
      return parse(written['batch-jobs.yml'] ?? '').serviceName;
    };
    expect(await nameOf({ project: 'mine' })).toBe('mine');
    expect(await nameOf({ repository: 'acme/9 lives' })).toBe('p-9-lives');
    expect(await nameOf({ repository: undefined })).toBe('folder');
    expect(await nameOf({ repository: undefined, fallback: 'true' })).toBe('true');
    expect(await nameOf({ repository: undefined, fallback: '…' })).toBe('batch-jobs');
  });
});

describe('init in a folder with a config or workflow', () => {
  test('keeps an existing file, reports it and writes the others', async () => {
    for (const [there, other] of [
      ['batch-jobs.yml', workflow],
      [workflow, 'batch-jobs.yml'],
    ] as const) {
      const { written, said, end } = await initIn({ [there]: 'mine' });
      await end();
      expect(Object.keys(written)).toEqual([other]);
      expect(said).toContain(`Left as it is: ${there}`);
      expect(said).toContain(`Written: ${other}`);
    }
  });

  test('keeps a config of the other file extension too', async () => {
    const { written, said, end } = await initIn({ 'batch-jobs.yaml': 'mine' });
    await end();
    expect(Object.keys(written)).toEqual([workflow]);
    expect(said).toContain('Left as it is: batch-jobs.yaml');
  });

  test('fails only if nothing at all could be written', async () => {
    const { end } = await initIn({ 'batch-jobs.yml': '', [workflow]: '' });
    await expect(end()).rejects.toMatchObject({
      code: 'door/cannot-write',
      message: `Nothing was written: batch-jobs.yml exists already, ${workflow} exists already.`,
      hint: 'Both files are there: go on with batch-job validate.',
    });
    const { world } = await initIn({});
    const { init } = await import('../../src/commands/init.ts');
    const create = async (files: object) =>
      Object.keys(files).map((path) => ({ path, kind: 'refused', why: 'EACCES' }) as const);
    await expect(init({ ...world, create }, initRequest)).rejects.toMatchObject({
      message: expect.stringContaining('EACCES'),
    });
  });
});

describe('the log of init', () => {
  test('ends with the next command', async () => {
    const { said, end } = await initIn({ Dockerfile: '' });
    await end();
    expect(said[0]).toBe('Found Dockerfile.');
    expect(said.at(-1)).toBe('Next: batch-job compile --stage dev');
  });

  test('says how to set up the action only if the new workflow needs it', async () => {
    const program = {
      uses: '$/.github/actions/batch-job',
      prompt: 'node x',
      flags: ' --working-directory jobs',
      setUp: 'cp -r a b',
    };
    const fresh = await initIn({}, { program });
    await fresh.end();
    expect(fresh.said.join('\n')).toContain('cp -r a b');
    expect(fresh.said.at(-1)).toBe('Next: node x compile --stage dev --working-directory jobs');
    const old = await initIn({ [workflow]: '' }, { program });
    await old.end();
    expect(old.said.join('\n')).not.toContain('cp -r a b');
  });
});

describe('init with a stacktape.yml', () => {
  test('turns the parts that compile into the config, before anything else that is found', async () => {
    const files = {
      Dockerfile: '',
      'stacktape.yml': 'resources:\n  data:\n    type: bucket\n  web:\n    type: web-service\n    properties: {}\n',
    };
    const { config, said, compiled } = await compiledStarter(files);
    expect(parse(config)).toEqual({ serviceName: 'nightly-jobs', resources: { data: { type: 'bucket' } } });
    expect(compiled.diagnostics).toEqual([]);
    expect(said[0]).toBe('Found stacktape.yml: 1 of its parts are not compiled by this version, and became comments.');
  });

  test.each(['resources:\n  web:\n    type: web-service\n', 'a: [', '', '- 1\n'])(
    'of which nothing compiles (%j), the folder tells the rest',
    async (text) => {
      const { config, said } = await compiledStarter({ 'stacktape.yml': text, Dockerfile: '' });
      expect(config).toContain('custom-dockerfile');
      expect(said[0]).toContain('its jobs are not taken over');
    },
  );
});
