import { follow, type Operation } from '../../../src/adapters/aws/following.ts';
import type { StackReads } from '../../../src/adapters/aws/stack-reads.ts';
import type { StackEvent } from '../../../src/stack/deployed-stack.ts';
import { fakeClock } from '../../fakes/clock.ts';

/** ARN of the stack. */
export const id = 'arn:stack';
/** Second, logical id and status of an event. */
export type Moment = readonly [second: number, logicalId: string, status: string];

/** A stack whose events and status appear at given seconds; reads take no time. */
export const stackOf = (events: readonly Moment[], statuses: readonly (readonly [number, string | undefined])[]) => {
  const { clock, sleeps } = fakeClock();
  const start = clock.now();
  const elapsed = () => (clock.now() - start) / 1000;
  const asked = { events: 0, stacks: 0 };
  const all = events.map(([second, logicalId, status], index): StackEvent & { second: number } => ({
    id: String(index),
    at: new Date(second * 1000),
    logicalId,
    physicalId: logicalId === 'Stack' ? id : logicalId,
    type: 'T',
    status,
    stackId: id,
    second,
  }));
  const reads = {
    eventsSince: async (_: string, known: (id: string) => boolean) => {
      asked.events += 1;
      return all.filter((event) => event.second <= elapsed() && !known(event.id));
    },
    describe: async () => {
      asked.stacks += 1;
      const status = statuses.findLast(([second]) => second <= elapsed())?.[1];
      return status === undefined
        ? undefined
        : { name: 's', id, status, tags: {}, parameters: {}, outputs: {}, terminationProtection: false };
    },
  } as unknown as StackReads;
  /** Seconds of the looks for events; -1 is the end of following. */
  const looks: number[] = [];
  const listener = {
    onEvent: () => {},
    onLook: async (at: number) => void looks.push((at - start) / 1_000),
    onEnd: () => void looks.push(-1),
  };
  const run = (patience = 3_600_000, more: Partial<Operation> = {}) =>
    follow(reads, clock, { id, after: undefined, kind: 'update', patience, ...more }, listener);
  return { run, looks, reads, clock, asked, elapsed, sleeps };
};
/** Returns a stack whose update ends at a second. */
export const update = (end: number) =>
  stackOf(
    [
      [0.5, 'Stack', 'UPDATE_IN_PROGRESS'],
      [1, 'Job', 'UPDATE_COMPLETE'],
      [end, 'Stack', 'UPDATE_COMPLETE'],
    ],
    [
      [0, 'UPDATE_COMPLETE'],
      [0.4, 'UPDATE_IN_PROGRESS'],
      [end, 'UPDATE_COMPLETE'],
    ],
  );
