import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../src/events/schedule.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Everything that `npm run generate` reads or writes. */
const parts = ['src', 'scripts', 'docs', 'schemas', 'README.md', 'action.yml', 'package.json', 'tsconfig.json'];
const copy = mkdtempSync(join(tmpdir(), 'eleventh-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a script of the copy; whatever it has to say on standard error, such as a type error, is a failure. */
const run = (...words: string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GENERATE_VERBOSE: '1' },
  });
  expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: expect.not.stringMatching(/error/i) });
};

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap((part) =>
      (part.includes('.') ? [''] : readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }))
        .map((name) => join(part, name))
        .filter((path) => /\.(?:ts|mjs|md|json|yml)$/.test(path))
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    ),
  );

/** A sibling under another name, as the recipe of CONTRIBUTING.md begins. */
const renamed = (text: string): string =>
  text
    .replace('export const schedule =', 'export const timeTable =')
    .replaceAll(/type: '?schedule\b/g, (found) => found.replace('schedule', 'time-table'));

describe('one more event, dropped into src/events', () => {
  beforeAll(() => {
    for (const part of [...parts, 'tsconfig.build.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(
      join(copy, 'src/events/time-table.ts'),
      renamed(readFileSync(join(root, 'src/events/schedule.ts'), 'utf8')),
    );
  });

  test('type-checks, and changes nothing else but what is generated', () => {
    run('scripts/generate.mjs');
    const before = filesOf(root);
    const after = filesOf(copy);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    expect(changed.sort()).toEqual([
      'docs/reference/README.md',
      'docs/reference/events/time-table.md',
      'schemas/batch-jobs.schema.json',
      'src/events/time-table.ts',
      'src/generated/events.ts',
      'src/generated/trigger.ts',
    ]);
  });

  test('leaves everything fresh, and a config with it compiles', () => {
    run('scripts/generate.mjs', '--check');
    writeFileSync(join(copy, 'batch-jobs.yml'), renamed(schedule.example));
    run('lib/main.js', 'compile', '--stage', 'dev', '--project-name', 'shop', '--aws-region', 'eu-west-1');
    const { Resources } = JSON.parse(readFileSync(join(copy, '.batch-job/template.json'), 'utf8'));
    const [rule] = Object.keys(Resources).filter((id) => Resources[id].Type === 'AWS::Events::Rule');
    expect(rule).toContain('TimeTable');
  });

  test('and taken away again leaves nothing behind', () => {
    rmSync(join(copy, 'src/events/time-table.ts'));
    run('scripts/generate.mjs');
    expect(filesOf(copy)).toEqual(filesOf(root));
  });
});
