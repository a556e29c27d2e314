import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compiledStarter, initIn, initRequest } from '../fakes/init-world.ts';

const workflow = '.github/workflows/batch-jobs.yml';

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
      'a Dockerfile in a folder that copies from the folder of the config',
      {
        'docker/Dockerfile': 'FROM x\nCOPY --chown=1 src ./package.json /app/\nCOPY --from=x /y /y\n',
        'src/a.js': '',
        'package.json': '',
      },
      { type: 'custom-dockerfile', properties: { buildContextPath: '.', dockerfilePath: 'docker/Dockerfile' } },
    ],
    [
      'a Dockerfile in a folder that copies what is in both folders',
      {
        'worker/Dockerfile': 'FROM x\nCOPY src /src\nADD https://example.com/a /a',
        'worker/src/a.js': '',
        'src/a.js': '',
      },
      { type: 'custom-dockerfile', properties: { buildContextPath: 'worker', dockerfilePath: 'Dockerfile' } },
    ],
    [
      'a Dockerfile in a folder that copies what a step before the build makes',
      { 'worker/Dockerfile': 'FROM x\nCOPY target/app.jar $JAR /app/', 'src/a.js': '' },
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
    [
      'main.go of a module',
      { 'cmd/main.go': 'package main', 'go.mod': 'module a' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'cmd/main.go' } },
    ],
    ['main.rb', { 'main.rb': '' }, { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'main.rb' } }],
    [
      'the program of a pom.xml',
      { 'src/main/java/Main.java': '', 'pom.xml': '<project/>' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/main/java/Main.java' } },
    ],
    [
      'Program.cs of a project',
      { 'Program.cs': 'namespace Acme;', 'Acme.csproj': '<Project/>' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'Program.cs' } },
    ],
    [
      'index.php',
      { 'index.php': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'index.php' } },
    ],
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
    [
      'main.py',
      { 'main.py': '', 'requirements.txt': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'main.py' } },
    ],
    [
      'the only program at the top of a folder',
      { 'etl.py': '', 'setup.py': '', 'test_etl.py': '', 'lib/b.py': '' },
      { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'etl.py' } },
    ],
    [
      'a script of pyproject.toml, for which a Dockerfile is written',
      { 'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\netl = "x:main"\n', 'x/__init__.py': '' },
      { type: 'custom-dockerfile', properties: { buildContextPath: '.', dockerfilePath: 'Dockerfile' } },
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
      // Nothing runs before somebody has asked for it.
      const types = Object.values((compiled.template as { Resources: Record<string, { Type: string }> }).Resources).map(
        ({ Type }) => Type,
      );
      expect(types).toContain('AWS::StepFunctions::StateMachine');
      expect(types).not.toContain('AWS::Events::Rule');
      expect(parse(config.replaceAll(/^( *)# (?=events:| {2})/gm, '$1')).resources).toMatchObject({
        [Object.keys(parse(config).resources)[0] as string]: {
          properties: { events: [{ type: 'schedule', properties: { scheduleRate: 'cron(0 4 * * ? *)' } }] },
        },
      });
    },
  );

  test('begins the config with the line by which editors find the schema, if its address is known', async () => {
    const program = initRequest.program;
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

  test('names the project after the input, the repository and its folder, package.json or the folder, in this order', async () => {
    const nameOf = async (request: Parameters<typeof initIn>[1], files = {}) => {
      const { written, end } = await initIn(files, request);
      await end();
      const [, config = ''] =
        Object.entries(written).find(
          ([path]) => /(?:^|\/)batch-jobs\.yml$/.test(path) && !path.startsWith('.github'),
        ) ?? [];
      return parse(config).serviceName;
    };
    expect(await nameOf({ project: 'mine' })).toBe('mine');
    expect(await nameOf({ repository: 'acme/9 lives' })).toBe('p-9-lives');
    expect(await nameOf({ repository: undefined })).toBe('folder');
    expect(await nameOf({ repository: undefined }, { 'package.json': '{"name": "@acme/daily_sync"}' })).toBe(
      'daily-sync',
    );
    expect(await nameOf({ folder: 'services/In_voices' })).toBe('nightly-jobs-services-In-voices');
    expect(await nameOf({ folder: 'services/a', project: 'mine' })).toBe('mine');
    expect(await nameOf({ folder: 'services/a', repository: undefined, fallback: 'a' })).toBe('a');
    expect(await nameOf({ folder: 'a/'.repeat(60), fallback: 'a' })).toBe('a');
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
      hint: 'Everything is there: go on with batch-job validate. To have a file written anew, delete it first.',
    });
    const { world } = await initIn({});
    const { init } = await import('../../src/commands/init.ts');
    const create = async (files: object) =>
      Object.keys(files).map((path) => ({ path, kind: 'refused', why: 'EACCES' }) as const);
    await expect(init({ ...world, create }, initRequest)).rejects.toMatchObject({
      message: expect.stringContaining('EACCES'),
    });
  });

  test('promises no comment and no deploy where the workflow could not be written', async () => {
    const { world, said } = await initIn({ Dockerfile: 'FROM x' });
    const { init } = await import('../../src/commands/init.ts');
    const create = async (files: object) =>
      Object.keys(files).map((path) =>
        path === workflow ? ({ path, kind: 'refused', why: 'ENOTDIR' } as const) : ({ path, kind: 'written' } as const),
      );
    await init({ ...world, create }, initRequest);
    const text = said.join('\n');
    expect(text).toContain(`Remove what kept ${workflow} from being written`);
    expect(text).not.toContain('A push to main deploys');
  });
});
