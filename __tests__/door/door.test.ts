import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { createWorld } from '../../src/door/create-world.ts';
import { enter } from '../../src/door/door.ts';
import type { Invocation } from '../../src/door/invocation.ts';
import { openLog } from '../../src/door/log.ts';
import { folderWith } from '../adapters/node/disk.ts';

const smallConfig = 'serviceName: demo\nresources: {}\n';

const open = (words: readonly string[], more: Partial<Invocation> = {}) => {
  const printed = { out: '', err: '' };
  const around: Invocation = {
    words,
    environment: {},
    entry: 'dist/index.js',
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    signal: new AbortController().signal,
    ...more,
  };
  return { printed, around };
};

const broken = () => {
  throw new TypeError('x is not a function');
};

describe('a bug', () => {
  test('is exit code 70 with its stack and where to report it', async () => {
    const { printed, around } = open(['validate'], { createWorld: broken });
    expect(await enter(around)).toBe(70);
    expect(printed.out).toBe('');
    expect(printed.err).toMatch(/^TypeError: x is not a function\n\s+at /);
    expect(printed.err).toContain('report it');
  });

  test('has the same exit code in a step, and starts no workflow command', async () => {
    const environment = { GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'validate' };
    const build = () => {
      throw new TypeError('\n::set-output name=a::b');
    };
    const { printed, around } = open([], { createWorld: build, environment });
    expect(await enter(around)).toBe(70);
    expect(printed.out).toContain('report it');
    expect(printed.out).not.toMatch(/^\s*::set-output/m);
  });
});

describe('a run that was stopped', () => {
  test('is reported as stopped, whatever failed because of it', async () => {
    const stop = new AbortController();
    const build = () => {
      stop.abort();
      return broken();
    };
    const { printed, around } = open(['validate'], { createWorld: build, signal: stop.signal });
    expect(await enter(around)).toBe(1);
    expect(printed.err).toMatch(/^error door\/stopped\n/);
    expect(printed.err).not.toContain('TypeError');
  });

  test.each(['validate', 'compile'])('ends with 1 while %s reads its config, and writes nothing', async (command) => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const stop = new AbortController();
    const build: typeof createWorld = (...given) => {
      const door = createWorld(...given);
      const read = async () => {
        stop.abort();
        return door.world.source.read();
      };
      return { ...door, world: { ...door.world, source: { ...door.world.source, read } } };
    };
    const words = [command, '--stage', 'dev', '--working-directory', folder, '--aws-region', 'us-east-1'];
    const { printed, around } = open(words, { createWorld: build, signal: stop.signal });
    expect(await enter(around)).toBe(1);
    expect(printed.err).toMatch(/^error door\/stopped\n/m);
    expect(await readdir(folder)).toEqual(['batch-jobs.yml']);
  });
});

describe('the state that a step saves for its post', () => {
  test.each([
    ['its process, and that it came to its end', 'a run that was refused', false],
    ['its process alone', 'a run that was stopped', true],
  ])('is %s after %s', async (_, __, stops) => {
    const folder = await folderWith({ state: '' });
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_STATE: join(folder, 'state'), INPUT_COMMAND: 'validate' };
    const stop = new AbortController();
    const build = () => {
      if (stops) stop.abort();
      throw new Refused({ code: 'door/stopped', message: 'No.', hint: 'Run it again.' });
    };
    const { around } = open([], { createWorld: build, environment, signal: stop.signal, process: 4711 });
    expect(await enter(around)).toBe(1);
    const state = await readFile(environment.GITHUB_STATE, 'utf8');
    expect([...state.matchAll(/^(\w+)<<(\S+)\n(.*)\n\2\n/gm)].map(([, name, , value]) => [name, value])).toEqual([
      ['process', '4711'],
      ...(stops ? [] : [['ended', 'true']]),
    ]);
  });
});

describe('enter', () => {
  /** Returns a builder of worlds that calls `built`, counts reads of the config, and counts closed doors. */
  const counting = (built = () => {}) => {
    const counts = { reads: 0, closed: 0 };
    const build: typeof createWorld = (...given) => {
      const door = createWorld(...given);
      const read = async () => {
        counts.reads += 1;
        return new TextEncoder().encode(smallConfig);
      };
      const close = () => {
        counts.closed += 1;
        door.close();
      };
      built();
      return { ...door, close, world: { ...door.world, source: { ...door.world.source, read } } };
    };
    return { counts, build };
  };

  test('begins no command if the run is stopped while its world is built, and closes the world', async () => {
    const stop = new AbortController();
    const { counts, build } = counting(() => stop.abort());
    const { around } = open(['validate'], { createWorld: build, signal: stop.signal });
    expect(await enter(around)).toBe(1);
    expect(counts).toEqual({ reads: 0, closed: 1 });
  });

  test('closes the world of the post step', async () => {
    const { counts, build } = counting();
    const environment = { GITHUB_ACTIONS: 'true', STATE_process: '4711', INPUT_COMMAND: 'plan', INPUT_STAGE: 'dev' };
    const { around } = open([], { createWorld: build, environment });
    expect(await enter(around)).toBe(0);
    expect(counts.closed).toBe(1);
  });

  test('masks the credentials of the environment before anything else is printed in a step', async () => {
    const environment = { GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'nonsense', AWS_SECRET_ACCESS_KEY: 'canary-0815' };
    const { printed, around } = open([], { environment });
    expect(await enter(around)).toBe(1);
    expect(printed.out).toMatch(/^::add-mask::canary-0815\n/);
  });
});

describe('enter --version', () => {
  test('prints the version of the package and of Node on standard output', async () => {
    const { printed, around } = open(['--version']);
    expect(await enter(around)).toBe(0);
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(printed).toEqual({ out: `batch-job-action ${version} (Node ${process.version})\n`, err: '' });
  });
});

describe('openLog', () => {
  test('colours the text of a terminal, and neither JSON nor a pipe', async () => {
    const { printed, around } = open([], { terminals: { out: () => ({ isTTY: true }), err: () => ({}) } });
    const log = await openLog(around, ['plan'], {});
    log.print('  + Queue\n', 'text');
    log.print('  + Queue\n', 'json');
    log.lines('  + Queue');
    expect(printed).toEqual({ out: '  \u001b[32m+\u001b[0m Queue\n  + Queue\n', err: '  + Queue\n' });
  });

  test('prints a text that ends with a line break in a step without an empty line behind it', async () => {
    const { printed, around } = open([]);
    const log = await openLog(around, [], { GITHUB_ACTIONS: 'true' });
    log.print('one\n\ntwo\n', 'text');
    expect(printed.out).toBe('one\n\ntwo\n');
  });
});
