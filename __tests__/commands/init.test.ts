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
  const { world } = configWorld({ config, files: { ...files, ...written } });
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
    [
      'main.py, for which a Dockerfile is written',
      { 'main.py': '', 'requirements.txt': '' },
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

  test('names the project after the input, the repository, package.json or the folder, in this order', async () => {
    const nameOf = async (request: Parameters<typeof initIn>[1], files = {}) => {
      const { written, end } = await initIn(files, request);
      await end();
      return parse(written['batch-jobs.yml'] ?? '').serviceName;
    };
    expect(await nameOf({ project: 'mine' })).toBe('mine');
    expect(await nameOf({ repository: 'acme/9 lives' })).toBe('p-9-lives');
    expect(await nameOf({ repository: undefined })).toBe('folder');
    expect(await nameOf({ repository: undefined }, { 'package.json': '{"name": "@acme/daily_sync"}' })).toBe(
      'daily-sync',
    );
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
  test('lists the commands to type next, and the page about the first deploy', async () => {
    const { said, end } = await initIn({ Dockerfile: '' }, { program: { ...initRequest.program, guide: 'docs/x.md' } });
    await end();
    expect(said[0]).toBe('Found Dockerfile.');
    expect(said.filter((line) => line.startsWith('     '))).toEqual([
      '     batch-job validate',
      '     batch-job plan --stage production',
      '     batch-job bootstrap --stage production',
    ]);
    expect(said.at(-1)).toContain('docs/x.md');
    expect(said).toContain(
      'Nothing runs on a schedule after the first deploy, until you write one into batch-jobs.yml: a comment there shows how.',
    );
  });

  test('says how to copy the action, and starts the copy, only if the new workflow needs it', async () => {
    const program = {
      ...initRequest.program,
      uses: '$/.github/actions/batch-job',
      prompt: 'node x',
      copyPrompt: 'node copy',
      flags: ' --working-directory jobs',
      setUp: 'cp -r a b',
    };
    const fresh = await initIn({}, { program });
    await fresh.end();
    expect(fresh.said).toContain('     cp -r a b');
    expect(fresh.said).toContain('     node copy validate --working-directory jobs');
    const old = await initIn({ [workflow]: '' }, { program });
    await old.end();
    expect(old.said.join('\n')).not.toContain('cp -r a b');
    expect(old.said).toContain('     node x validate --working-directory jobs');
  });

  test('names the line for editors if the config is there and has none', async () => {
    const program = { ...initRequest.program, schema: 'x.json' };
    const saidOf = async (config: string) => {
      const { said, end } = await initIn({ 'batch-jobs.yml': config }, { program });
      await end();
      return said.filter((line) => line.includes('$schema=x.json'));
    };
    expect(await saidOf('resources: {}')).toHaveLength(1);
    expect(await saidOf('# yaml-language-server: $schema=y.json')).toEqual([]);
  });

  test('says of a folder whose workflow is there already which step deploys it', async () => {
    const theirs = '.github/workflows/batch-jobs-jobs.yml';
    const { said, end } = await initIn({ [theirs]: '' }, { folder: 'jobs' });
    await end();
    expect(said).toContain(`${theirs} deploys this folder only if a step of it has \`working-directory: jobs\`.`);
  });
});

describe('init in a folder with a program', () => {
  test('writes a .dockerignore for an image of the whole folder, and none otherwise', async () => {
    const ignoreOf = async (files: Record<string, string>, request: Parameters<typeof initIn>[1] = {}) => {
      const { written, end } = await initIn(files, request);
      await end();
      return Object.entries(written).find(([path]) => path.endsWith('.dockerignore'));
    };
    const [path, text = ''] = (await ignoreOf({ Dockerfile: '' })) ?? [];
    expect(path).toBe('.dockerignore');
    expect(text.split('\n')).toEqual(expect.arrayContaining(['.git', '.github', '.batch-job', 'batch-jobs.yml']));
    expect((await ignoreOf({ Dockerfile: '' }, { folder: 'jobs' }))?.[0]).toBe('jobs/.dockerignore');
    expect(await ignoreOf({ 'worker/Dockerfile': '' })).toBeUndefined();
    expect(await ignoreOf({ Dockerfile: '', 'Dockerfile.dockerignore': '' })).toBeUndefined();
    expect(await ignoreOf({ 'index.ts': '' })).toBeUndefined();
  });

  test('keeps the copy of the action and the config out of the image, so that they do not change its tag', async () => {
    for (const files of [{ Dockerfile: 'FROM scratch\nCOPY . .\n', 'app.js': '' }, { 'app.js': '' }]) {
      const { written, config } = await compiledStarter(files);
      const tagWith = async (more: Record<string, string>) => {
        const { world } = configWorld({ config, files: { ...files, ...written, ...more } });
        return (await compile(world, { stage: 'dev', region: 'us-east-1' })).images[0]?.tag;
      };
      const tag = await tagWith({});
      expect(await tagWith({ '.github/actions/batch-job/dist/index.js': 'x', 'batch-jobs.yml': 'y' })).toBe(tag);
      expect(await tagWith({ 'app.js': 'z' })).not.toBe(tag);
    }
  });

  test('names the patterns that an existing .dockerignore lacks', async () => {
    const saidOf = async (text: string) => {
      const { said, end } = await initIn({ Dockerfile: '', '.dockerignore': text });
      await end();
      return said.filter((line) => line.startsWith('Add to .dockerignore'));
    };
    expect(await saidOf('.git/\n/.github\n')).toEqual([expect.stringContaining(': .batch-job, batch-jobs.yml')]);
    expect(await saidOf('**/.git\n.github/**\n.batch-job\nbatch-jobs.yml\n')).toEqual([]);
    expect(await saidOf('*\n!src\n')).toEqual([]);
  });

  test('names a program in a language that needs a Dockerfile, which is the first step', async () => {
    for (const [file, language] of [
      ['main.go', 'Go'],
      ['src/Main.java', 'Java'],
      ['Program.cs', 'C#'],
      ['index.php', 'PHP'],
      ['main.rb', 'Ruby'],
    ] as const) {
      const { written, said, end } = await initIn({ [file]: '' });
      await end();
      expect(said[0]).toBe(`Found ${file} (${language}), for which this version needs a Dockerfile.`);
      expect(said).toContain(`  1. Write a Dockerfile that builds and starts ${file}.`);
      expect(written['batch-jobs.yml']).toContain('type: custom-dockerfile');
      expect(written.Dockerfile).toBeUndefined();
    }
  });

  test('refuses the folder of this program', async () => {
    const { end, written } = await initIn({}, { program: { ...initRequest.program, isOwnFolder: true } });
    await expect(end()).rejects.toMatchObject({ code: 'door/cannot-write' });
    expect(written).toEqual({});
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

  test('says if no batch job is left, and how many schedules start one', async () => {
    const job = (packaging: string, events: string) =>
      `resources:\n  data:\n    type: bucket\n  job:\n    type: batch-job\n    properties:\n      container:\n        packaging: ${packaging}\n      resources: { cpu: 1, memory: 900 }\n      timeout: 60\n${events}`;
    const event = `        - type: schedule\n          properties:\n            scheduleRate: rate(1 day)\n`;
    const saidOf = async (text: string) => (await compiledStarter({ 'stacktape.yml': text })).said.join('\n');
    const image = '{ type: prebuilt-image, properties: { image: a } }';
    const ruby = '{ type: stacktape-image-buildpack, properties: { entryfilePath: a.rb } }';
    expect(await saidOf(job(ruby, ''))).toContain('No batch job is left in batch-jobs.yml');
    expect(await saidOf(job(image, ''))).toContain('Nothing runs on a schedule after the first deploy');
    const scheduled = await saidOf(
      job(image, `      events:\n${event}${event.replace('1', '2').replace('day', 'days')}`),
    );
    expect(scheduled).toContain('2 schedules of batch-jobs.yml will start jobs from the first deploy on');
  });

  test('begins the config that is taken over with the line for editors', async () => {
    const { written, end } = await initIn(
      { 'stacktape.yml': 'resources:\n  data:\n    type: bucket\n' },
      { program: { ...initRequest.program, schema: 'x.json' } },
    );
    await end();
    expect(written['batch-jobs.yml']).toBe(
      '# yaml-language-server: $schema=x.json\nserviceName: nightly-jobs\nresources:\n  data:\n    type: bucket\n',
    );
  });
});
