import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delays, systemClock } from '../../../src/adapters/aws/clock.ts';
import { fakeClock } from '../../fakes/clock.ts';

describe('delays', () => {
  test('grow from 250 ms by a quarter up to the cap', () => {
    const { clock } = fakeClock();
    const wait = delays(clock, 1_000);
    expect(Array.from({ length: 9 }, () => Math.round(wait.next()))).toEqual([
      250, 313, 391, 488, 610, 763, 954, 1000, 1000,
    ]);
  });

  test('stay within 10 % of the cap for every random number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 }),
        (chances) => {
          const { clock } = fakeClock();
          const left = [...chances];
          const wait = delays({ ...clock, random: () => left.shift() ?? 0 }, 2_000);
          for (const _ of chances) {
            const delay = wait.next();
            expect(delay).toBeGreaterThanOrEqual(225);
            expect(delay).toBeLessThanOrEqual(2_200);
          }
        },
      ),
    );
  });

  test('double with each slowDown, up to 16 times', () => {
    const { clock } = fakeClock();
    const wait = delays(clock, 250);
    const seen = Array.from({ length: 6 }, () => {
      wait.slowDown();
      return wait.next();
    });
    expect(seen).toEqual([500, 1000, 2000, 4000, 4000, 4000]);
  });
});

test('realPace rejects every sleep at once when the run is cancelled', async () => {
  const controller = new AbortController();
  const sleeping = systemClock(controller.signal).sleep(3_600_000);
  controller.abort();
  await expect(sleeping).rejects.toMatchObject({ name: 'AbortError' });
});

describe('realPace, for a deadline', () => {
  test('aborts after its time', async () => {
    const { deadline, lastDeadline } = systemClock();
    for (const signal of [deadline(1), lastDeadline(1)]) {
      if (!signal.aborted) await once(signal, 'abort');
      expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
    }
  });

  test('aborts at once in a cancelled run, except lastDeadline', () => {
    const controller = new AbortController();
    const { deadline, lastDeadline } = systemClock(controller.signal);
    const [before, last] = [deadline(3_600_000), lastDeadline(3_600_000)];
    controller.abort();
    expect([before, deadline(3_600_000), last].map(({ aborted }) => aborted)).toEqual([true, true, false]);
  });
});
