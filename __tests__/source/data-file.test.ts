import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDataFile } from '../../src/source/data-file.ts';
import { parseSettings } from '../../src/source/settings.ts';
import { unfitReason } from '../../src/source/value-limits.ts';
import { expectLinear } from '../linear-time.ts';

describe('parsing a data file', () => {
  test.each<[string, string, unknown]>([
    ['a.json', '\ufeff{"a": [1, null]}', { a: [1, null] }],
    ['a.yml', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['A.YAML', 'text', 'text'],
    [
      '.env',
      '# note\nA=1\nexport B="two words"  # note\n C = \'x=$y\' \nD=\nE=a#b c # d\r\nF="a\\nb \\"q\\""',
      { A: '1', B: 'two words', C: 'x=$y', D: '', E: 'a#b c', F: 'a\nb "q"' },
    ],
    ['.env.production', 'A=b', { A: 'b' }],
    ['a.ini', '; note\ntop=1\n[db]\nhost = x\n[a.b]\ny=z', { top: '1', db: { host: 'x' }, 'a.b': { y: 'z' } }],
    ['a.properties', 'app.name=x\n# note', { 'app.name': 'x' }],
  ])('returns the value of %s', async (file, text, value) => {
    expect(await parseDataFile(text, file)).toEqual({ value });
  });

  test.each([
    ['a.json', '{"a": }', 'JSON'],
    ['a.yml', 'a: 1\nb: [', 'line 2'],
    ['a.yml', 'a: 1\na: 2', 'twice'],
    ['a.yml', '', 'nothing'],
    ['.env', 'A=1\nwhat', 'Line 2'],
    ['a.ini', '[x]\n=1', 'Line 2'],
    ['a.ini', '[__proto__]\nx=1', 'Line 1'],
  ])('returns a sentence about %s: %j', async (file, text, words) => {
    const data = (await parseDataFile(text, file)) as { sentence: string };
    expect(data.sentence).toContain(file);
    expect(data.sentence).toContain(words);
  });

  test('never throws, and never changes a prototype', async () => {
    const file = fc.constantFrom('a.json', 'a.yml', '.env', 'a.ini');
    await fc.assert(
      fc.asyncProperty(file, fc.oneof(fc.string(), fc.json()), async (name, text) => {
        const data = await parseDataFile(text, name);
        expect('value' in data || data.sentence.length > 0).toBe(true);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
  });

  test('settings are read in time in proportion to their length, whatever they repeat', () => {
    for (const part of [' ', '#', '"', "'", '\\"', 'a ', '= ', '[', ' #', '=\n'])
      for (const form of ['env', 'ini'] as const)
        for (const begin of ['', 'A="', 'A=x'])
          expectLinear(
            `${form}: ${begin}, then ${part} again and again`,
            (text) => parseSettings(text, form),
            (length) => `${begin}${part.repeat(length / part.length)}`,
            64 * 1024,
          );
  });
});

test('unfitFor accepts JSON data and rejects 100,001 values', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const isReserved = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|__proto__|constructor|prototype/u.test(
        JSON.stringify(value),
      );
      if (!isReserved) expect(unfitReason(value)).toBeUndefined();
    }),
  );
  expect(unfitReason(Array.from({ length: 100_001 }, () => 1))).toContain('100,000');
});
