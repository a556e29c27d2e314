import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Places } from '../../../src/job/places/places.ts';
import { type Raced, race, type Start } from './races.ts';

const starts: fc.Arbitrary<readonly Start[]> = fc.array(
  fc.record({
    at: fc.oneof(fc.nat(3), fc.nat(300)),
    takes: fc.oneof(fc.nat(3), fc.nat(400)),
    fails: fc.boolean(),
    stoppedAfter: fc.option(fc.nat(200), { freq: 3, nil: undefined }),
  }),
  { minLength: 1, maxLength: 6 },
);
const seed = fc.nat(0x7fff_ffff);
const count = fc.integer({ min: 1, max: 3 });
const wasLeftAlone = ({ status }: Raced): boolean => status !== 'ABORTED';
const isNewer = (a: Raced, b: Raced): boolean =>
  a.startedAt > b.startedAt || (a.startedAt === b.startedAt && a.name > b.name);
const outputOf = ({ result }: Raced) => (result?.output ?? {}) as { skipped?: string; replacedBy?: string };

/** Runs a race and fails if more jobs were there at one time than the job has places, or a place was never given back. */
const fairRace = async (places: Places, planned: readonly Start[], seed: number, stopped = 0) => {
  const ran = await race(places, planned, seed, stopped);
  expect(ran.most).toBeLessThanOrEqual(places.count);
  const held = ran.entries.find(({ entry }) => entry.S === 'places');
  const left = Object.keys(held ?? {}).filter((key) => key.startsWith('run:'));
  expect(Number(held?.held.N ?? 0)).toBe(left.length);
  return ran;
};

test('under queue every start that nobody stops runs once, and never more at a time than there are places', async () => {
  await fc.assert(
    fc.asyncProperty(starts, count, seed, async (planned, count, seed) => {
      const { executions } = await fairRace({ whenTaken: 'queue', count }, planned, seed);
      for (const one of executions.filter(wasLeftAlone)) expect(one.jobs).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('under skip a start runs, or is skipped beside as many others as there are places', async () => {
  await fc.assert(
    fc.asyncProperty(starts, count, seed, async (planned, count, seed) => {
      const { executions } = await fairRace({ whenTaken: 'skip', count }, planned, seed);
      for (const one of executions.filter(wasLeftAlone)) {
        const { skipped } = outputOf(one);
        expect(one.jobs).toHaveLength(skipped === undefined ? 1 : 0);
        if (skipped === undefined) continue;
        const lasting = executions.filter(
          (other) =>
            other !== one &&
            other.startedAt <= (one.endedAt as number) &&
            Math.max(other.endedAt as number, ...other.jobs.map(({ to }) => to)) >= one.startedAt,
        );
        expect(lasting.length).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 60 },
  );
});

test('under replace the newest start runs, and only newer ones stop a run or take its place', async () => {
  await fc.assert(
    fc.asyncProperty(starts, count, seed, async (planned, count, seed) => {
      const { executions } = await fairRace(
        { whenTaken: 'replace', count },
        planned.map(({ stoppedAfter: _, ...start }) => start),
        seed,
      );
      const newestFirst = executions.toSorted((a, b) => (isNewer(a, b) ? -1 : 1));
      expect(newestFirst[0]?.jobs).toHaveLength(1);
      // With as many places as `count`, at least that many newer starts came before a run had to go.
      for (const [index, one] of newestFirst.entries())
        if (one.status === 'ABORTED' || one.jobs.length === 0) expect(index).toBeGreaterThanOrEqual(count);
    }),
    { numRuns: 60 },
  );
});

test('a place of a stopped run is free for the next start when its queue is deleted, whatever overlap says', async () => {
  const whenTaken = fc.constantFrom('queue', 'skip', 'replace' as const);
  await fc.assert(
    fc.asyncProperty(whenTaken, count, seed, async (whenTaken, count, seed) => {
      const start: Start = { at: 0, takes: 10, fails: false };
      const { executions } = await fairRace({ whenTaken, count }, [start], seed, count);
      expect(executions.map(({ status, jobs }) => ({ status, jobs: jobs.length }))).toEqual([
        { status: 'SUCCEEDED', jobs: 1 },
      ]);
    }),
    { numRuns: 20 },
  );
});
