import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean, editDistance, nearest } from '../../src/diagnostics/suggest.ts';
import { expectAsQuick } from '../linear-time.ts';

const keys = ['environment', 'resources', 'retryConfig', 'timeout', 'cpu', 'gpu', 'memory', 'events'];

describe('a mistyped word', () => {
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
  ])('%s is meant as %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test('the only word that begins or ends with it is meant, and none where there are two', () => {
    expect(nearest('visibilityTimeout', ['visibilityTimeoutSeconds', 'delay'])).toBe('visibilityTimeoutSeconds');
    expect(nearest('topicArn', ['snsTopicArn', 'filterPolicy'])).toBe('snsTopicArn');
    expect(nearest('resourceArn', ['firstOfResourceArn', 'secondOfResourceArn'])).toBeUndefined();
  });

  test('no near word: the known ones are listed, and nothing is said where nothing is known', () => {
    expect(didYouMean('image', ['cpu', 'memory'])).toBe('Known here: `cpu`, `memory`.');
    expect(didYouMean('image', [])).toBeUndefined();
    expect(didYouMean('memorie', ['cpu', 'memory'])).toBe('Did you mean `memory`?');
  });
});

describe('the distance of two words', () => {
  test('is zero for the same, symmetric, and never more than the longer has letters', () => {
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

  test('is one for a letter more, less, other, or two swapped', () => {
    for (const word of ['emory', 'mmemory', 'nemory', 'mmeory', 'memoyr'])
      expect(editDistance(word, 'memory')).toBeLessThanOrEqual(1);
    expect(editDistance('meomyr', 'memory')).toBe(2);
  });

  test('a megabyte takes no longer than a hundred characters', () => {
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
