import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exceededCap, refusalOfCap } from '../../src/stack/change-cap.ts';

const changesOf = (ids: readonly string[]) => ({ changes: ids.map((logicalId) => ({ logicalId })), differs: true });

describe('max-changes', () => {
  test('allows as many resources as it says, each counted once, and any number where it is not given', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), fc.option(fc.nat(12), { nil: undefined }), (ids, max) => {
        const count = new Set(ids).size;
        const exceeded = exceededCap({ ...changesOf(ids), differs: ids.length > 0 }, max);
        expect(exceeded).toEqual(max !== undefined && count > max ? { max, changes: count } : undefined);
      }),
    );
  });

  test('0 allows no change of outputs either, and 1 does', () => {
    expect(exceededCap(changesOf([]), 0)).toEqual({ max: 0, changes: 0 });
    expect(exceededCap(changesOf([]), 1)).toBeUndefined();
    expect(exceededCap({ changes: [], differs: false }, 0)).toBeUndefined();
  });

  test.each([
    [{ max: 20, changes: 31 }, '31 resources would change, and max-changes is 20', 'max-changes: 31;'],
    [{ max: 0, changes: 1 }, '1 resource would change, and max-changes is 0', 'max-changes: 1;'],
    [{ max: 0, changes: 0 }, 'the stack, though none of its resources, would change', 'max-changes: 1;'],
  ])('names in its refusal the numbers %j, and the value that allows the change', (cap, says, hint) => {
    const { code, message, hint: told } = refusalOfCap(cap, 'deploy');
    expect(code).toBe('stack/too-many-changes');
    expect(message).toContain(`Nothing was changed: ${says}`);
    expect(told).toContain(hint);
  });
});
