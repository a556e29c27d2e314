import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkOrigin, originIn, originLine } from '../../src/evaluation/effective-origin.ts';

const origin = { config: 'batch-jobs.yml', stage: 'dev', region: 'eu-central-1' };
const text = `${originLine(origin)}\nresources: {}\n`;

describe('the first line of an effective config', () => {
  test('is one line that names config, stage and region, whatever the file is called', () => {
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
    ['another config', 'resources: {}\n'],
    ['a later line', `\n${text}`],
    ['a path', text.replace('batch-jobs.yml', '../batch-jobs.yml')],
    ['a path of Windows', text.replace('batch-jobs.yml', '..\\\\batch-jobs.yml')],
    ['a folder', text.replace('batch-jobs.yml', '..')],
    ['no JSON', text.replace('batch-jobs.yml', '\\x')],
    ['no stage', text.replace('stage dev', 'stage a b')],
  ])('is not found in %s', (_, other) => {
    expect(originIn(other)).toBeUndefined();
  });
});

describe('an effective config', () => {
  test('is for the stage and region that it was made for', () => {
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
