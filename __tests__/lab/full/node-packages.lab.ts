import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { root } from '../harness.ts';
import { buildFlags, docker } from '../support/docker.ts';
import { command, folderOf } from '../support/project.ts';

const locks = join(root, '__tests__/lab/fixtures/lock-files');
/** Each lock file pins an older version than package.json would allow. */
const printed = '2 days of 2.1.2';
const program = `import ms from 'ms';
const work = async () => console.log(await ms(172800000, { long: true }), 'of', require('ms/package.json').version);
if (require.main === module) void work();
`;
const manifest = { name: 'job', version: '1.0.0', dependencies: { ms: '^2.1.0' } };
const job = (entryfilePath: string, languageSpecificConfig = {}) => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'stacktape-image-buildpack', properties: { entryfilePath, languageSpecificConfig } },
    },
    resources: { cpu: 1, memory: 256 },
  },
});

/** Compiles a config and returns the Dockerfile of each job with its folder of files. */
const planned = async (folder: string, jobs: Record<string, object>) => {
  writeFileSync(join(folder, 'batch-jobs.yml'), stringify({ serviceName: 'lab-packages', resources: jobs }));
  expect((await command('compile', folder, 'dev')).code).toBe(0);
  const { images, contexts } = JSON.parse(readFileSync(join(folder, '.batch-job/image-plan.json'), 'utf8'));
  return (images as { job: string; digest: string; dockerfile: { text: string } }[]).map((image) => {
    const files = (contexts[image.digest].files as string[]).map((path) => [
      path,
      readFileSync(join(folder, path), 'utf8'),
    ]);
    return { job: image.job, text: image.dockerfile.text, context: folderOf(Object.fromEntries(files)) };
  });
};

/** Builds an image by BuildKit and returns its log. */
const build = async ({ job: name, text, context }: { job: string; text: string; context: string }): Promise<string> => {
  const file = join(folderOf({}), 'Dockerfile');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const words = [
    'build',
    '--progress',
    'plain',
    '-t',
    `lab-packages/${name.toLowerCase()}`,
    '-f',
    file,
    ...buildFlags(),
    context,
  ];
  const env = { ...process.env, DOCKER_BUILDKIT: '1' };
  const { stderr } = await promisify(execFile)(join(process.env.LAB_DIR ?? '', 'bin/docker'), words, {
    env,
    maxBuffer: 2 ** 26,
  });
  return stderr;
};
const run = (name: string) => docker('run', '--rm', '--network', 'host', `lab-packages/${name.toLowerCase()}`);

test.each(readdirSync(locks))('a program is built and runs with what the lock file of %s pins', async (name) => {
  const folder = folderOf({ 'src/job.ts': program, 'package.json': JSON.stringify(manifest) });
  const [lock = ''] = readdirSync(join(locks, name));
  writeFileSync(join(folder, lock), readFileSync(join(locks, name, lock)));
  const jobs = await planned(folder, {
    [`${name}Bundled`]: job('src/job.ts'),
    [`${name}Installed`]: job('src/job.ts', { dependenciesToExcludeFromBundle: ['*'] }),
  });
  for (const one of jobs) {
    await build(one);
    expect([one.job, (await run(one.job)).trim()]).toEqual([one.job, printed]);
  }
});

test('six jobs of one package that are built at the same time install its packages once', async () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  const lock = readFileSync(join(locks, 'pnpm/pnpm-lock.yaml'), 'utf8');
  const folder = folderOf({
    // The build must be the first one of this package.
    'package.json': JSON.stringify({ ...manifest, description: `${Date.now()}` }),
    'pnpm-lock.yaml': lock,
    ...Object.fromEntries(numbers.map((number) => [`src/job${number}.ts`, `${program}// ${number}\n`])),
  });
  const jobs = await planned(folder, Object.fromEntries(numbers.map((one) => [`many${one}`, job(`src/job${one}.ts`)])));
  const logs = await Promise.all(jobs.map(build));
  const installs = logs.map((log) => {
    const [, step] = /^#(\d+) \[packages \d+\/\d+\] RUN .*"--frozen-lockfile"/m.exec(log) ?? [];
    return new RegExp(`^#${step} (CACHED|DONE)`, 'm').exec(log)?.[1];
  });
  expect(installs.sort()).toEqual(['CACHED', 'CACHED', 'CACHED', 'CACHED', 'CACHED', 'DONE']);
  for (const one of jobs) expect((await run(one.job)).trim()).toBe(printed);
});
