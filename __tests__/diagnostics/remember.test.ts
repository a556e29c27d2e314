import { describe, expect, test } from '@jest/globals';
import { remembered } from '../../src/diagnostics/remember.ts';

/** Returns a function that keeps its results, and the texts for which it computed one. */
const counted = <Result>(compute: (text: string) => Result) => {
  const computed: string[] = [];
  const find = remembered((text) => {
    computed.push(text);
    return compute(text);
  });
  return { find, computed };
};

describe('remembered', () => {
  test('computes the result of a text once, also if it is undefined', () => {
    const { find, computed } = counted((text) => (text === '' ? undefined : text.length));
    expect(['one', '', 'one', '', 'three'].map(find)).toEqual([3, undefined, 3, undefined, 5]);
    expect(computed).toEqual(['one', '', 'three']);
  });

  test('computes the result of a long text each time', () => {
    const { find, computed } = counted((text) => text.length);
    for (const length of [2_000, 2_000, 2_001, 2_001]) find('x'.repeat(length));
    expect(computed.map(({ length }) => length)).toEqual([2_000, 2_001, 2_001]);
  });

  test('forgets all texts when they become too many, and keeps none but later ones', () => {
    const { find, computed } = counted((text) => text.length);
    const texts = Array.from({ length: 1_000 }, (_, index) => `${index}`.padEnd(1_000));
    for (const text of ['first', ...texts, 'first', 'first']) find(text);
    expect(computed.filter((text) => text === 'first')).toHaveLength(2);
  });
});
