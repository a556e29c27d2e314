import { describe, expect, test } from '@jest/globals';
import { readTags } from '../../src/door/tags-input.ts';

const faultsOf = async (text: string): Promise<string[]> =>
  readTags(text).then(
    () => [],
    (problem) =>
      (problem.refusals ?? [problem]).map(({ code, message }: Error & { code: string }) => `${code} ${message}`),
  );

describe('the input tags', () => {
  test.each([
    ['{team: data, cost-center: 42, critical: true}', { team: 'data', 'cost-center': '42', critical: 'true' }],
    ['{"team": "data", "note": ""}', { team: 'data', note: '' }],
    ['team: data\nowner: Grüße an @ops', { team: 'data', owner: 'Grüße an @ops' }],
    [
      '{version: 1.10, account: 0123456789, id: 12345678901234567890}',
      { version: '1.10', account: '0123456789', id: '12345678901234567890' },
    ],
    [undefined, {}],
    ['{}', {}],
  ])('reads %j', async (text, tags) => {
    expect(await readTags(text)).toEqual(tags);
  });

  test.each([
    ['{aws:team: data}', /"aws:team" begins with aws:/],
    ['{AWS:team: data}', /begins with aws:/],
    ['{batch-job:stage: dev}', /begins with batch-job:/],
    [`{${'k'.repeat(129)}: x}`, /has 129 characters/],
    ['{"": x}', /has a character that AWS refuses, or none/],
    ['{"a*b": x}', /key of the tag "a\*b" has a character/],
    ['{team: "a;b"}', /value of the tag "team" has a character/],
    [`{team: ${'v'.repeat(257)}}`, /value of the tag "team" has 257 characters/],
    ['{team: [a]}', /"team" has no text as its value/],
    ['{team: }', /"team" has no text as its value/],
    ['{Team: a, team: b}', /"Team" and "team" differ only in case/],
    ['[team]', /tags is no map/],
    [`{${Array.from({ length: 46 }, (_, at) => `t${at}: x`).join(', ')}}`, /There are 46 tags, and AWS takes 45/],
  ])('refuses %s', async (text, says) => {
    const faults = await faultsOf(text);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatch(/^door\/bad-value /);
  });

  test('reports every wrong tag at once', async () => {
    expect(await faultsOf('{aws:a: x, b: [], "c*": y, fine: z}')).toHaveLength(3);
  });

  test('takes as many tags as a resource may have beside those of the stack', async () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`t${at}`, at])));
    expect(Object.keys(await readTags(text))).toHaveLength(45);
  });
});
