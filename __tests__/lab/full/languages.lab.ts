import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { deleteRepository, executions, outputs, sendMessage } from '../support/account.ts';
import { buildFlags, docker } from '../support/docker.ts';
import { takePackage, useGradle, writeGem } from '../support/packages.ts';
import { command, deploy, destroyToNothing, expectNoChange, only } from '../support/project.ts';
import { endOf, started } from '../support/runs.ts';

/** Builds an image by BuildKit. */
const buildKit = (...words: string[]) =>
  promisify(execFile)(join(process.env.LAB_DIR ?? '', 'bin/docker'), ['build', ...words], {
    env: { ...process.env, DOCKER_BUILDKIT: '1' },
  });

/**
 * Builds a Dockerfile without a cache; returns the layers of its program. Those before them are of the base image, and in
 * Ruby's of `apt-get`.
 */
const layersOf = async (dockerfile: string, context: string): Promise<string[]> => {
  const file = join(scratchCopy('examples/go/templates'), 'Dockerfile');
  writeFileSync(file, dockerfile);
  const { stdout } = await buildKit('--no-cache', '-q', '-f', file, ...buildFlags(), context);
  const layers = await docker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', stdout.trim());
  return (JSON.parse(layers) as string[]).slice(-3);
};

const languages = [
  {
    language: 'Go',
    folder: scratchCopy('examples/go'),
    stack: 'example-go-pr-14',
    prefix: /^Report [0-9a-f-]{36} of /,
    prepare: () => {},
    installed: /RUN .*\["go","mod","download"\]/,
  },
  {
    language: 'Ruby',
    folder: scratchCopy('examples/ruby'),
    stack: 'example-ruby-pr-14',
    prefix: /^\S*Report of\S* /,
    prepare: (folder: string) => writeGem(folder, 'rainbow'),
    installed: /RUN .*\["bundle","install"\]/,
  },
  {
    language: 'Java',
    folder: scratchCopy('examples/java'),
    stack: 'example-java-pr-14',
    prefix: /^Report of /,
    prepare: () => {},
    installed: /RUN .*\["\/usr\/share\/maven\/bin\/mvn",/,
  },
  {
    language: 'Java by Gradle',
    folder: scratchCopy('examples/java'),
    stack: 'example-gradle-pr-14',
    prefix: /^Report of /,
    prepare: useGradle,
    installed: /RUN .*\["\/opt\/gradle\/bin\/gradle",/,
  },
  {
    language: 'PHP',
    folder: scratchCopy('examples/php'),
    stack: 'example-php-pr-14',
    prefix: /^Report of /,
    prepare: takePackage,
    installed: /RUN .*\["composer","install",/,
  },
];

describe.each(languages)('a program in $language', ({ folder, stack, prefix, prepare, installed }) => {
  const project = stack.replace('-pr-14', '');

  beforeAll(async () => {
    prepare(folder);
    expect((await deploy(folder, 'pr-14')).stderr).toMatch(installed);
  });
  afterAll(async () => {
    await destroyToNothing(folder, 'pr-14', stack);
    await deleteRepository(`batch-job/${project}/preview`);
  });

  test('is built with a third-party package and its lock file, and prints its event', async () => {
    const event = { text: 'größe "東京"\n\\', list: [1, { a: null }] };
    const run = await started(stack, 'Report', event);
    expect([run.status, run.cause]).toEqual(['SUCCEEDED', undefined]);
    expect(run.logs[0]).toMatch(prefix);
    expect(JSON.parse((run.logs[0] ?? '').replace(prefix, ''))).toEqual(event);
  });

  test('receives an event that is too large for a variable through S3', async () => {
    const { RequestsUrl = '' } = await outputs(stack);
    const machine = await only(stack, 'AWS::StepFunctions::StateMachine');
    const before = (await executions(machine)).length;
    // A long line is logged in pieces, and in the lab sometimes twice, so that characters are counted.
    const body = '~'.repeat(160_000);
    await sendMessage(RequestsUrl, body);
    const found = await eventually(async () => {
      const all = await executions(machine);
      return all.length > before && all;
    });
    const runs = await Promise.all(found.map(({ executionArn = '' }) => endOf(executionArn)));
    expect(runs.map(({ status }) => status)).toEqual(found.map(() => 'SUCCEEDED'));
    const most = Math.max(...runs.map(({ logs }) => logs.join('').split('~').length - 1));
    expect([body.length, 2 * body.length]).toContain(most);
  });

  test('has the same layers in two builds, from two checkouts and without a cache', async () => {
    await command('compile', folder, 'pr-14');
    const plan = JSON.parse(readFileSync(join(folder, '.batch-job/image-plan.json'), 'utf8'));
    const built = await Promise.all(
      [1, 2].map(async (seconds) => {
        const checkout = scratchCopy(folder);
        rmSync(join(checkout, 'batch-jobs.yml'));
        for (const path of readdirSync(checkout, { recursive: true, encoding: 'utf8' }))
          utimesSync(join(checkout, path), seconds, seconds);
        return layersOf(plan.images[0].dockerfile.text, checkout);
      }),
    );
    expect(built[0]).toEqual(built[1]);
  });

  test('has nothing to change afterwards', async () => {
    expectNoChange(await deploy(folder, 'pr-14'));
  });
});

test('a program in C#, whose tools are not here, has a Dockerfile that BuildKit reads, up to the missing image', async () => {
  const folder = scratchCopy('examples/go/templates');
  mkdirSync(join(folder, 'Sharp'));
  writeFileSync(join(folder, 'Sharp/Program.cs'), '');
  writeFileSync(join(folder, 'Sharp/Sharp.csproj'), '<Project/>');
  const config = `
serviceName: unbuilt
resources:
  sharp:
    type: batch-job
    properties:
      container: { packaging: { type: stacktape-image-buildpack, properties: { entryfilePath: Sharp/Program.cs } } }
      resources: { cpu: 1, memory: 900 }
      timeout: 60
`;
  writeFileSync(join(folder, 'batch-jobs.yml'), config);
  await command('compile', folder, 'pr-14');
  const { images } = JSON.parse(readFileSync(join(folder, '.batch-job/image-plan.json'), 'utf8'));
  const file = join(folder, 'Dockerfile');
  writeFileSync(file, images[0].dockerfile.text);
  const { stderr } = await buildKit('-f', file, ...buildFlags(), folder).then(
    () => ({ stderr: 'built' }),
    (error: { stderr: string }) => error,
  );
  expect(stderr).toMatch(/mcr\.microsoft\.com\/dotnet\//);
  expect(stderr).not.toMatch(/parse error|unknown instruction|dockerfile invalid/i);
});
