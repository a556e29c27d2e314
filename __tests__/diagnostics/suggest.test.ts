import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean, editDistance, nearest } from '../../src/diagnostics/suggest.ts';
import { expectAsQuick } from '../linear-time.ts';

const keys = ['environment', 'resources', 'retryConfig', 'timeout', 'cpu', 'gpu', 'memory', 'events'];

describe('nearest', () => {
  test.each([
    ['enviroment', 'environment'],
    ['resuorces', 'resources'],
    ['RetryConfig', 'retryConfig'],
    ['memroy', 'memory'],
    ['timeOut', 'timeout'],
    ['cpus', 'cpu'],
    ['event', 'events'],
    ['gpx', 'gpu'],
    ['x', undefined],
    ['image', undefined],
    ['', undefined],
    ['packaging', undefined],
  ])('takes %j for %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test('returns the only known word that begins or ends with the word, and undefined if there are two', () => {
    expect(nearest('visibilityTimeout', ['visibilityTimeoutSeconds', 'delay'])).toBe('visibilityTimeoutSeconds');
    expect(nearest('topicArn', ['snsTopicArn', 'filterPolicy'])).toBe('snsTopicArn');
    expect(nearest('resourceArn', ['firstOfResourceArn', 'secondOfResourceArn'])).toBeUndefined();
  });

  test('takes no longer for a megabyte than for a hundred characters', () => {
    const proposed = (length: number) => {
      const word = 'x'.repeat(length);
      for (let times = 0; times < 1_000; times += 1) nearest(word, keys);
    };
    expectAsQuick(
      'a megabyte',
      () => proposed(1_000_000),
      () => proposed(100),
    );
  });
});

describe('didYouMean', () => {
  test('proposes the nearest word, else lists the known words, else returns undefined', () => {
    expect(didYouMean('memorie', ['cpu', 'memory'])).toBe('Did you mean `memory`?');
    expect(didYouMean('image', ['cpu', 'memory'])).toBe('Known here: `cpu`, `memory`.');
    expect(didYouMean('image', [])).toBeUndefined();
  });

  test('proposes one of 1,000 words, and lists the first 100 of more words instead', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `name${index}`);
    expect(didYouMean('nam7', names.slice(0, 1_000))).toBe('Did you mean `name7`?');
    expect(didYouMean('nam7', names)).toMatch(/^Known here: `name0`, .*`name99` and 4900 more\.$/);
  });
});

describe('editDistance', () => {
  test('is 0 for equal words only, symmetric, and at most the length of the longer word and the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        for (const limit of [1, 2, 3]) expect(editDistance(one, other, limit)).toBe(Math.min(distance, limit));
      }),
    );
  });

  test('counts a letter more, less or replaced and two swapped letters as 1', () => {
    for (const word of ['emory', 'mmemory', 'nemory', 'mmeory', 'memoyr'])
      expect(editDistance(word, 'memory')).toBeLessThanOrEqual(1);
    expect(editDistance('meomyr', 'memory')).toBe(2);
  });
});
