import { expect, test } from '@jest/globals';
import { sideBySide } from '../../src/adapters/side-by-side.ts';

const items = Array.from({ length: 25 }, (_, index) => index);

test('sideBySide does every item once, and never more than the limit at a time', async () => {
  const done: number[] = [];
  let now = 0;
  let most = 0;
  await sideBySide(items, 4, async (item) => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    now -= 1;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual(items);
  expect(most).toBe(4);
  await sideBySide([], 4, async () => expect('nothing').toBe('done'));
});

test('sideBySide begins nothing after an error, and rejects with it', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 3) throw new Error('three');
  };
  await expect(sideBySide(items, 2, work)).rejects.toThrow('three');
  expect(begun.length).toBeLessThan(8);
});
