import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withBuildLogs } from '../../src/operations/build-logs.ts';
import { keepLines } from '../../src/operations/kept-lines.ts';
import { publishMissing } from '../../src/operations/publish-images.ts';
import type { ImageLog } from '../../src/ports/images.ts';
import { digest, open as openImages } from '../adapters/docker/open-images.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { compiledOf, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

const titles = {
  name: String,
  beginning: (name: string) => `begin ${name}`,
  title: (name: string) => `[${name}`,
  all: 'all',
};

/** Returns a console that notes lines, and the beginning and end of groups. */
const recorder = () => {
  const lines: string[] = [];
  const { console } = makeWorld().world;
  return {
    lines,
    console: {
      ...console,
      info: (line: string) => void lines.push(line),
      group: async <T>(title: string, work: () => Promise<T>) => {
        lines.push(title);
        const result = await work();
        lines.push(']');
        return result;
      },
    },
  };
};

const stopped = Object.assign(new Error('stopped'), { name: 'AbortError' });

/** Runs builds of a to d that print one line each and end in an order; returns what the log shows. */
const run = async (
  ends: readonly (readonly [name: string, problem?: unknown])[],
  begun: readonly string[] = ['a', 'b', 'c', 'd'],
) => {
  const { lines, console } = recorder();
  await withBuildLogs(console, ['a', 'b', 'c', 'd'], titles, async (openLog) => {
    const logs = new Map<string, ImageLog>(begun.map((name) => [name, openLog(name)]));
    for (const [name, log] of logs) log.line(`line of ${name}`);
    for (const [name, problem] of ends) logs.get(name)?.end(problem);
  });
  return lines.slice(1 + begun.length);
};

const group = (name: string) => [`[${name}`, `line of ${name}`, ']'];

describe('the logs of builds side by side', () => {
  test('are groups in the order of the plan: one that ends earlier waits for those before it', async () => {
    expect(await run([['c'], ['a'], ['d'], ['b']])).toEqual([
      '1 of 4 is done. Under way: a, b, d.',
      ...group('a'),
      '2 of 4 are done. Under way: b, d.',
      '3 of 4 are done. Under way: b.',
      ...group('b'),
      ...group('c'),
      ...group('d'),
      '4 of 4 are done.',
    ]);
  });

  test('end with what failed, and contain what ended before a build that never began', async () => {
    expect(await run([['a', new Error('no')], ['c'], ['b']], ['a', 'b', 'c'])).toEqual([
      '1 of 4 is done, 1 of them failed: a. Under way: b, c.',
      '2 of 4 are done, 1 of them failed: a. Under way: b.',
      ...group('b'),
      ...group('c'),
      '3 of 4 are done, 1 of them failed: a.',
      ...group('a'),
    ]);
  });

  test('are written at once when the run is cancelled, whatever their order, and what failed is still the last', async () => {
    expect(await run([['b'], ['c', new Error('no')], ['d', stopped], ['a', stopped]])).toEqual([
      '1 of 4 is done. Under way: a, c, d.',
      '2 of 4 are done, 1 of them failed: c. Under way: a, d.',
      ...group('b'),
      ...group('d'),
      '2 of 4 are done, 1 of them failed: c; stopped: d. Under way: a.',
      ...group('a'),
      '2 of 4 are done, 1 of them failed: c; stopped: a, d.',
      ...group('c'),
    ]);
  });

  test('are all written, each once, when the work itself throws', async () => {
    const { lines, console } = recorder();
    const failing = withBuildLogs(console, ['a', 'b'], titles, async (openLog) => {
      const [, b] = [openLog('a'), openLog('b')];
      b.line('line of b');
      b.end();
      throw new Error('bug');
    });
    await expect(failing).rejects.toThrow('bug');
    expect(lines.filter((line) => line === 'line of b')).toHaveLength(1);
  });

  test('name eight builds of many that are under way', async () => {
    const { lines, console } = recorder();
    const names = Array.from({ length: 12 }, (_, index) => `job${index}`);
    await withBuildLogs(console, names, titles, async (openLog) => {
      const logs = names.map(openLog);
      for (const log of logs) log.end();
    });
    expect(lines).toContain('1 of 12 is done. Under way: job1, job2, job3, job4, job5, job6, job7, job8 and 3 more.');
  });
});

test.each([1, 2])(
  'the log of %i builds leaves out what docker says of layers under way, and no line of a program',
  async (count) => {
    const { lines, console } = recorder();
    const layer = `sha256:${'5f70bf18a086'.repeat(6).slice(0, 64)}`;
    const own = [
      'db: Waiting',
      '#12 0.3 step 2: Waiting',
      'cache: Preparing',
      '#1 sha256: unknown',
      '5f70bf18a086: Pushed',
    ];
    await withBuildLogs(console, ['a', 'b'].slice(0, count), titles, async (openLog) => {
      const log = openLog('a');
      const dockers = ['', ' ', '5f70bf18a086: Preparing', '5f70bf18a086: Waiting', `#4 ${layer} 1.05MB / 3.6MB 0.2s`];
      for (const line of [...dockers, ...own]) log.line(line);
      log.end();
    });
    const from = lines.indexOf('[a') + 1;
    expect(lines.slice(from, lines.indexOf(']', from))).toEqual(own);
  },
);

describe('keepLines', () => {
  test('keeps the last lines of many, and says how many it left out', () => {
    const kept = keepLines(1);
    for (let index = 0; index <= 10_000; index++) kept.add(`line ${index}`);
    const [first, ...lines] = kept.lines();
    expect(first).toBe('(5000 lines left out)');
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([5_001, 'line 5000', 'line 10000']);
  });

  test('shares 32 Mi characters among all builds', () => {
    const kept = keepLines(1_024);
    const line = 'x'.repeat(8_192);
    for (let index = 0; index < 50; index++) kept.add(line);
    const characters = kept.lines().slice(1).join('').length;
    expect(characters).toBeLessThanOrEqual(32 * 1024);
    expect(characters).toBeGreaterThanOrEqual(8_192);
    expect(kept.lines().at(-1)).toBe(line);
  });
});

test('images that docker builds side by side are logged in the order of the plan, and a failed one last', async () => {
  const gate = join(await folderWith({}), 'open');
  // The build of b waits until that of a has failed; c is never begun.
  const behave = `
    if (words[0] === 'push') say(words[1].split(':')[1] + ': digest: ${digest} size: 1234');
    if (words[0] !== 'build') return 0;
    const tag = words[words.indexOf('--tag') + 1].split(':').at(-1);
    say('output of ' + tag);
    if (tag === 'a-1') return 3;
    while (!fs.existsSync(${JSON.stringify(gate)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;`;
  const { images, image } = await openImages({ behave });
  const { lines, console } = recorder();
  const world = {
    ...makeWorld().world,
    images: async () => images,
    console: {
      ...console,
      info: (line: string) => {
        if (line.startsWith('1 of 3') && !existsSync(gate)) writeFileSync(gate, '');
        console.info(line);
      },
    },
  };
  const planned = ['a', 'b', 'c'].map((job) => ({ ...image, job, tag: `${job}-1` }));
  await expect(publishMissing(world, compiledOf(stageOf('dev'), {}, planned), new Map())).rejects.toThrow();
  expect(lines.filter((line) => /^(?:Image|output|\d of|Building)/.test(line))).toEqual([
    'Building the image of a.',
    'Building the image of b.',
    '1 of 3 is done, 1 of them failed: a. Under way: b.',
    'Image of b: b-1 is not published yet',
    'output of b-1',
    '2 of 3 are done, 1 of them failed: a.',
    'Image of a: a-1 is not published yet',
    'output of a-1',
  ]);
});
