import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkOrigin, originIn, originLine } from '../../src/evaluation/effective-origin.ts';

const origin = { config: 'batch-jobs.yml', stage: 'dev', region: 'eu-central-1' };
const text = `${originLine(origin)}\nresources: {}\n`;

describe('originIn', () => {
  test('returns config, stage and region of the one line that originLine made, for any file name', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[/\\]|^\.{1,2}$/.test(name));
    fc.assert(
      fc.property(names, (config) => {
        const line = originLine({ ...origin, config });
        expect(line).not.toMatch(/[\r\n]/);
        expect(originIn(`${line}\na: 1\n`)).toEqual({ ...origin, config });
      }),
    );
  });

  test.each([
    ['a config that is not an effective one', 'resources: {}\n'],
    ['the line in the second place', `\n${text}`],
    ['a path instead of a name', text.replace('batch-jobs.yml', '../batch-jobs.yml')],
    ['a path of Windows instead of a name', text.replace('batch-jobs.yml', '..\\\\batch-jobs.yml')],
    ['a folder instead of a name', text.replace('batch-jobs.yml', '..')],
    ['a name that is not JSON', text.replace('batch-jobs.yml', '\\x')],
    ['a text that is not a stage', text.replace('stage dev', 'stage a b')],
  ])('returns undefined for %s', (_, other) => {
    expect(originIn(other)).toBeUndefined();
  });
});

describe('checkOrigin', () => {
  test('reports an effective config that was made for another stage or region', () => {
    expect(checkOrigin(text, { stage: 'dev', region: 'eu-central-1' })).toEqual([]);
    expect(checkOrigin('a: 1\n', { stage: 'production', region: 'us-east-1' })).toEqual([]);
    for (const other of [
      { stage: 'production', region: 'eu-central-1' },
      { stage: 'dev', region: 'us-east-1' },
    ])
      expect(checkOrigin(text, other)).toMatchObject([
        {
          code: 'config/other-stage',
          severity: 'error',
          sentence: expect.stringContaining('made for the stage dev in eu-central-1'),
          hint: expect.stringContaining(`for the stage ${other.stage} in ${other.region}, from batch-jobs.yml`),
        },
      ]);
  });
});
