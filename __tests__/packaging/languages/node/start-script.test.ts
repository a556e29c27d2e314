import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { startScript } from '../../../../src/packaging/languages/node/start-script.ts';
import { restoreVariables } from '../../../../src/packaging/restored-variables.ts';
import { folderWith } from '../../../adapters/node/disk.ts';

const run = promisify(execFile);
const version2 = (limit: string) => ({ 'memory.max': `${limit}\n` });
const version1 = (limit: string) => ({ 'memory/memory.limit_in_bytes': `${limit}\n` });

/** Runs the script in a container with these files of its control group; returns the arguments of Node. */
const started = async (group: Record<string, string>, options = ''): Promise<string[]> => {
  const folder = await folderWith({ ...group, 'bin/node': '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
  await run('chmod', ['+x', join(folder, 'bin/node')]);
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NODE_OPTIONS: options };
  const { stdout } = await run(
    'sh',
    ['-c', startScript, 'sh', folder, '/fetch-event.cjs', '--enable-source-maps', 'a b.mjs'],
    { env },
  );
  return stdout.trimEnd().split('\n');
};

describe('startScript', () => {
  test.each([
    ['900 MiB, version 2', version2(`${900 * 2 ** 20}`), 675],
    ['900 MiB, version 1', version1(`${900 * 2 ** 20}`), 675],
    ['240 GiB', version2(`${240 * 2 ** 30}`), 184_320],
    ['no limit, version 2', version2('max'), 16_384],
    ['no limit, version 1', version1('9223372036854771712'), 16_384],
    ['an empty file', version2(''), 16_384],
    ['no control group', {}, 16_384],
  ])('gives Node 3/4 of the memory of a container with %s', async (_, group, size) => {
    expect(await started(group)).toEqual([`--max-old-space-size=${size}`, '--enable-source-maps', 'a b.mjs']);
  });

  test.each(['--max-old-space-size=100', '--trace-gc --max_old_space_size=100', '--max-old-space-size-percentage=90'])(
    'leaves the heap to NODE_OPTIONS with %s',
    async (options) => {
      expect(await started(version2('1048576000'), options)).toEqual(['--enable-source-maps', 'a b.mjs']);
    },
  );

  test('becomes Node, so that Node gets the signals', async () => {
    expect(startScript.split('\n').at(-1)).toBe('exec "$@"');
  });

  test('leaves every variable to the program, also those whose names no shell can hold', async () => {
    const own = {
      b: '1',
      f: '2',
      m: '3',
      'spring.datasource.url': 'a\n\n=b\n',
      'A-B': '',
      '1x': '$(x)',
      'a b': '%s\\n',
    };
    const folder = await folderWith({});
    const words = ['-c', startScript, 'sh', folder, '/fetch-event.cjs', '-p', 'JSON.stringify(process.env)'];
    const { stdout } = await run('sh', words, { env: { PATH: process.env.PATH, ...own } });
    expect(JSON.parse(stdout)).toMatchObject(own);
  });

  test('restores variables by the lines of the entry of other languages, up to the start of the program', () => {
    const entry = readFileSync(new URL('../../../../src/packaging/shell-entry.sh', import.meta.url), 'utf8');
    const lines = entry.split('\n').map((line) => line.trim());
    expect(restoreVariables).toHaveLength(10);
    expect([...restoreVariables, 'exec "$@"']).toEqual(lines.slice(-12, -1));
    expect(startScript.split('\n').slice(-11)).toEqual([...restoreVariables, 'exec "$@"']);
  });
});
