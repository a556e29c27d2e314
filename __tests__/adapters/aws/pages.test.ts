import { describe, expect, test } from '@jest/globals';
import { allItems } from '../../../src/adapters/aws/pages.ts';

/** Pages of one item each, of which the last one names no next. */
const listOf = (count: number) => async (token: string | undefined) => {
  const at = Number(token ?? 0);
  return { items: [at], next: at + 1 < count ? String(at + 1) : undefined };
};

describe('A list of many pages', () => {
  test.each([1, 2, 999, 1_000])('of %d is read to its end', async (count) => {
    expect(await allItems('x:List', listOf(count))).toHaveLength(count);
  });

  test('ends with an empty token', async () => {
    expect(await allItems('x:List', async () => ({ items: [1], next: '' }))).toEqual([1]);
  });

  test('that names a page again is refused', async () => {
    let asked = 0;
    const circle = async (token: string | undefined) => {
      asked += 1;
      return { items: [], next: token === 'a' ? 'b' : 'a' };
    };
    await expect(allItems('x:List', circle)).rejects.toMatchObject({
      code: 'aws/refused',
      message: 'The pages of an answer do not end (x:List): the same one is named again.',
    });
    expect(asked).toBe(3);
  });

  test('that does not end is refused after a thousand pages', async () => {
    await expect(allItems('x:List', listOf(Number.POSITIVE_INFINITY))).rejects.toMatchObject({
      message: 'The pages of an answer do not end (x:List): there are more than 1000.',
    });
  });
});
