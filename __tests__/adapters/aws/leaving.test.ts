import { describe, expect, test } from '@jest/globals';
import { update } from './following-fixture.ts';

describe('follow', () => {
  test('asks every 30 s whether to leave, and stops at the first yes, while the operation goes on', async () => {
    const { run, elapsed } = update(600);
    const asked: number[] = [];
    const leave = async () => asked.push(elapsed()) === 3;
    await expect(run(3_600_000, { leave })).rejects.toMatchObject({
      code: 'stack/left',
      message: expect.stringMatching(/^closed while deploying: /),
    });
    expect(asked).toHaveLength(3);
    for (const [at, second] of asked.entries()) {
      expect(second - (asked[at - 1] ?? 0)).toBeGreaterThanOrEqual(30);
      expect(second - (asked[at - 1] ?? 0)).toBeLessThan(33);
    }
    expect(elapsed()).toBe(asked[2]);
  });

  test('asks nobody about an operation that ends within 30 s', async () => {
    const { run } = update(28);
    const leave = async () => {
      throw new Error('asked');
    };
    expect((await run(3_600_000, { leave })).stack?.status).toBe('UPDATE_COMPLETE');
  });
});
