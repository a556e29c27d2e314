import { describe, expect, test } from '@jest/globals';
import { allItems } from '../../../src/adapters/aws/pages.ts';

/** Reads `count` pages of one item each; the last one has no next token. */
const listOf = (count: number) => async (token: string | undefined) => {
  const at = Number(token ?? 0);
  return { items: [at], next: at + 1 < count ? String(at + 1) : undefined };
};

describe('allItems', () => {
  test.each([1, 2, 999, 1_000])('reads %d pages', async (count) => {
    expect(await allItems('x:List', listOf(count))).toHaveLength(count);
  });

  test('ends at an empty token', async () => {
    expect(await allItems('x:List', async () => ({ items: [1], next: '' }))).toEqual([1]);
  });

  test('throws for a repeated token', async () => {
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

  test('throws after 1,000 pages', async () => {
    await expect(allItems('x:List', listOf(Number.POSITIVE_INFINITY))).rejects.toMatchObject({
      message: 'The pages of an answer do not end (x:List): there are more than 1000.',
    });
  });
});
