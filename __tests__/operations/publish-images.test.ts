import { describe, expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { publishMissing } from '../../src/operations/publish-images.ts';
import { type BuildError, BuildFailed } from '../../src/packaging/build-errors.ts';
import { imageName, type PlannedImage } from '../../src/packaging/planned-image.ts';
import type { Images } from '../../src/ports/images.ts';
import { compiledOf, image, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

const failure = (job: string, errors: readonly BuildError[]) =>
  new BuildFailed({ job, errors, message: `The image of job "${job}" could not be built.`, hint: 'Look.' });

/** Publishes images with a port whose build of a job in `failures` fails; returns the error and the world. */
const publish = async (planned: readonly PlannedImage[], failures: Readonly<Record<string, readonly BuildError[]>>) => {
  const fake = makeWorld();
  const groups: string[] = [];
  const console = {
    ...fake.world.console,
    group: async <T>(title: string, work: () => Promise<T>) => {
      groups.push(title);
      return work();
    },
  };
  const port: Images = {
    published: async () => new Map(),
    scan: async () => undefined,
    publish: async (images, openLog) => {
      const logs = images.map((one) => [one, openLog(one)] as const);
      for (const [{ job }, log] of logs) log.line(`line of ${job}`);
      for (const [{ job }, log] of logs.toReversed())
        log.end(failures[job] === undefined ? undefined : failure(job, failures[job]));
      const [first] = images.filter(({ job }) => failures[job] !== undefined);
      if (first) throw failure(first.job, []);
      return new Map(images.map((one) => [imageName(one), `sha256:${one.tag}`]));
    },
  };
  const world = { ...fake.world, console, images: async () => port };
  const work = publishMissing(world, compiledOf(stageOf('dev'), {}, planned), new Map());
  return { ...fake, groups, result: await work.catch((problem: unknown) => problem) };
};

const [a, b] = [image('a'), image('b')];

describe('publishMissing', () => {
  test('writes the output of one image as it comes, in a group', async () => {
    const { lines, groups, result } = await publish([a], {});
    expect(groups).toEqual([`Image of a: ${a.tag} is not published yet`]);
    expect(lines).toEqual(['line of a']);
    expect(result).toEqual(new Map([['a', { repository: a.repository, digest: `sha256:${a.tag}` }]]));
  });

  test('says of which images no source maps are written, since they are published already', async () => {
    const fake = makeWorld();
    const maps = { sourceMaps: { stage: 'source-maps', folder: 'maps' } };
    const published = new Map([a, b].map(({ job, repository }) => [job, { repository, digest: 'sha256:1' }]));
    await publishMissing(fake.world, compiledOf(stageOf('dev'), {}, [{ ...a, ...maps }, b]), published);
    expect(fake.lines).toEqual([
      'Of 2 images 2 can be used as published.',
      'No source maps are written for a: only a build writes them, and this is published already.',
    ]);
  });

  test('says which images it builds, and writes the output of each in a group of its own in the order of the plan', async () => {
    const { lines, groups } = await publish([a, b], {});
    expect(lines).toEqual([
      '2 images are not published yet.',
      'Building the image of a.',
      'Building the image of b.',
      '1 of 2 is done. Under way: a.',
      'line of a',
      'line of b',
      '2 of 2 are done.',
    ]);
    expect(groups.map((title) => title.slice(0, 10))).toEqual(['Image of a', 'Image of b']);
  });

  test('throws every failed image at its packaging in the config', async () => {
    const { result, lines } = await publish([a, b], { a: [], b: [] });
    expect(lines.slice(-3)).toEqual(['2 of 2 are done, 2 of them failed: a, b.', 'line of a', 'line of b']);
    expect(result).toBeInstanceOf(DiagnosticsError);
    const { diagnostics } = result as DiagnosticsError;
    expect(diagnostics.map(({ code, place, hint }) => [code, place, hint])).toEqual(
      ['a', 'b'].map((job) => [
        'packaging/build-failed',
        { path: ['resources', job, 'properties', 'container', 'packaging'], at: 'key' },
        'Look.',
      ]),
    );
  });

  test('annotates an error in the file of the context that a program named, and none elsewhere', async () => {
    const inContext = {
      ...a,
      folder: './jobs',
      files: ['src/worker.ts'],
      dockerfile: { path: 'Dockerfile', digest: '' },
    };
    const errors = [
      { sentence: 'Could not resolve "./x"', file: 'src/worker.ts', line: 1, column: 3 },
      { sentence: 'elsewhere', file: '../../etc/passwd', line: 1 },
      { sentence: 'without a file' },
      { sentence: 'exit code: 1', line: 7 },
    ];
    const { annotations } = await publish([inContext], { a: errors });
    expect(annotations).toEqual([
      {
        severity: 'error',
        title: 'packaging/build-failed',
        message: 'Image of job "a": Could not resolve "./x"',
        ...{ file: 'jobs/src/worker.ts', line: 1, column: 3 },
      },
      {
        severity: 'error',
        title: 'packaging/build-failed',
        message: 'Image of job "a": exit code: 1',
        ...{ file: 'jobs/Dockerfile', line: 7 },
      },
    ]);
  });
});
