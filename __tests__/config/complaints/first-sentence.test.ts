import { describe, expect, test } from '@jest/globals';
import { hintForType } from '../../../src/config/complaints/type-hints.ts';
import { descriptionOf } from '../../../src/config/complaints/violation.ts';

const description = 'The memory of `a? b. c` in MiB, at least 4. Batch reserves it.\nMore is not used.';

describe('a hint that describes a value', () => {
  test('ends with the first sentence of the description', () => {
    expect(descriptionOf({ description })).toBe('The memory of `a? b. c` in MiB, at least 4.');
    expect(hintForType(['string', 'array'], 4, { description })).toBe('The memory of `a? b. c` in MiB, at least 4.');
    expect(hintForType(['integer'], '8 GiB', { description })).toBe(
      'Write 8192. The memory of `a? b. c` in MiB, at least 4.',
    );
  });

  test('has all of a description without an end, and nothing without a description', () => {
    expect(descriptionOf({ description: 'The image' })).toBe('The image');
    expect(descriptionOf({})).toBeUndefined();
  });
});
