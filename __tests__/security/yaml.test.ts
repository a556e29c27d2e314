import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codes } from '../../src/diagnostics/codes.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { parseSource } from '../../src/source/parse.ts';
import { folderWith } from '../adapters/node/disk.ts';

const laughs = (levels: number, width: number): string =>
  Array.from({ length: levels }, (_, level) =>
    level === 0
      ? `a0: &a0 [${Array(width).fill('ha').join(', ')}]`
      : `a${level}: &a${level} [${Array(width)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  ).join('\n');

/** T11, T12: files that make YAML parsers use up time or memory. */
const bombs: Readonly<Record<string, string>> = {
  'a billion laughs': laughs(10, 10),
  'laughs of two words, forty levels deep': laughs(40, 2),
  'an alias of itself': 'a: &a [*a]',
  'aliases that contain each other': 'a: &a [&b [*a, *b]]',
  'fifty thousand brackets': '['.repeat(50_000),
  'fifty thousand brackets that are closed': `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  'fifty thousand braces': '{a: '.repeat(50_000),
  'fifty thousand dashes': '- '.repeat(50_000),
  'lists in lists, a level a line': Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}-`).join('\n'),
  'maps in maps, a level a line': Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
};

describe('parsing a file that would use up time or memory', () => {
  test.each(Object.entries(bombs))('fails with a code: %s', async (_, text) => {
    const { diagnostics, value } = await parseSource(text, 'batch-jobs.yml');
    expect(value).toBeUndefined();
    expect(diagnostics.some(isError)).toBe(true);
    for (const { code } of diagnostics) expect(Object.keys(codes)).toContain(code);
  });

  test('fails within 256 MiB, which a billion laughs would exceed', async () => {
    const folder = await folderWith({});
    const file = join(folder, 'bomb.yml');
    writeFileSync(file, laughs(10, 10));
    const dist = resolve('dist/index.js');
    const env = { PATH: process.env.PATH ?? '' };
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=200', dist, 'validate', '--config', file],
      { encoding: 'utf8', env, timeout: 30_000 },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('source/too-many-aliases');
  });
});

const poison = { polluted: 'yes' };
const poisonText = JSON.stringify(poison);
/** T13: every place of a config that accepts any key. */
const keyed: Readonly<Record<string, (key: string) => string>> = {
  'the top': (key) => `${key}: ${poisonText}\nresources: {}`,
  'a name of a resource': (key) => `resources: {${key}: ${poisonText}}`,
  'a property of a resource': (key) => `resources: {a: {type: bucket, properties: {${key}: ${poisonText}}}}`,
  'a resource of CloudFormation': (key) => `resources: {}\ncloudformationResources: {${key}: ${poisonText}}`,
  'a property of a CloudFormation resource': (key) =>
    `resources: {}\ncloudformationResources: {A: {Type: 'AWS::SNS::Topic', Properties: {${key}: ${poisonText}}}}`,
  overrides: (key) => `resources: {a: {type: bucket, overrides: {ABucket: {${key}: ${poisonText}}}}}`,
  'an alias': (key) => `x: &x {${key}: ${poisonText}}\nresources: *x`,
  'a flow map in a list': (key) => `resources: {a: {type: batch-job, properties: {events: [{${key}: ${poisonText}}]}}}`,
};

describe('T13: a key that would change the prototype of every object', () => {
  const keys = ['__proto__', '"__proto__"', '"\\x5f_proto__"', '!!str __proto__'];
  const cases = Object.entries(keyed).flatMap(([place, write]) => keys.map((key) => [key, place, write(key)] as const));

  test.each(cases)('is refused at its line: %s at %s', async (_key, _place, text) => {
    const { diagnostics, value } = await parseSource(text, 'batch-jobs.yml');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('source/reserved-key');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
