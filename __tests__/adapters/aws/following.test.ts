import { describe, expect, test } from '@jest/globals';
import type { Execution } from '../../../src/adapters/aws/executions.ts';
import { follow } from '../../../src/adapters/aws/following.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { id, type Moment, stackOf, update } from './following-fixture.ts';

describe('follow', () => {
  test.each([5, 9, 14, 18, 23, 28, 37, 61, 600])(
    'ends at most one poll after an operation of %d s, with few calls',
    async (seconds) => {
      const { run, elapsed, asked } = update(seconds);
      expect((await run()).stack?.status).toBe('UPDATE_COMPLETE');
      expect(elapsed() - seconds).toBeLessThanOrEqual(2.2);
      expect(asked.events).toBeLessThanOrEqual(10 + seconds / 1.8);
      expect(asked.stacks).toBeLessThanOrEqual(1 + seconds / 15);
    },
  );

  test('tells its listener of each look for events, and of its end, also when it is out of patience', async () => {
    const { run, looks, asked } = update(20);
    await run();
    expect(looks).toHaveLength(asked.events + 1);
    expect(looks.at(-1)).toBe(-1);
    expect(looks.slice(1, -1).every((at, index) => at - (looks[index] ?? 0) < 3)).toBe(true);
    const impatient = update(600);
    await expect(impatient.run(5_000)).rejects.toMatchObject({ code: 'stack/timed-out' });
    expect(impatient.looks.at(-1)).toBe(-1);
  });

  test('waits for its listener before it looks again', async () => {
    const { reads, clock } = update(20);
    const log: string[] = [];
    const eventsSince: typeof reads.eventsSince = (...given) => {
      log.push('look');
      return reads.eventsSince(...given);
    };
    const onLook = async () => {
      for (let turns = 0; turns < 20; turns++) await undefined;
      log.push('told');
    };
    const operation = { id, after: undefined, kind: 'update', patience: 3_600_000 } as const;
    await follow({ ...reads, eventsSince }, clock, operation, { onEvent: () => {}, onLook });
    expect(log.slice(0, 6)).toEqual(['look', 'told', 'look', 'told', 'look', 'told']);
  });

  test('ends by DescribeStacks if the last event never comes', async () => {
    const { run, elapsed } = stackOf(
      [[1, 'Job', 'UPDATE_COMPLETE']],
      [
        [0, 'UPDATE_IN_PROGRESS'],
        [20, 'UPDATE_COMPLETE'],
      ],
    );
    expect((await run()).stack?.status).toBe('UPDATE_COMPLETE');
    expect(elapsed()).toBeLessThan(36);
  });

  test('does not take the status before the operation for its end, without events', async () => {
    const { run, reads } = stackOf(
      [],
      [
        [0, 'UPDATE_COMPLETE'],
        [3, 'UPDATE_IN_PROGRESS'],
        [9, 'UPDATE_ROLLBACK_COMPLETE'],
      ],
    );
    const deaf = {
      ...reads,
      eventsSince: async () => {
        throw new Refused({ code: 'aws/denied', message: '', hint: '' });
      },
    };
    Object.assign(reads, deaf);
    expect((await run()).stack?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  test('follows the deletion of a failed creation to its end', async () => {
    const { run } = stackOf(
      [
        [1, 'Stack', 'CREATE_IN_PROGRESS'],
        [2, 'Job', 'CREATE_FAILED'],
        [3, 'Stack', 'CREATE_FAILED'],
        [4, 'Stack', 'DELETE_IN_PROGRESS'],
        [9, 'Stack', 'DELETE_COMPLETE'],
      ],
      [
        [0, 'REVIEW_IN_PROGRESS'],
        [1, 'CREATE_IN_PROGRESS'],
        [3, 'CREATE_FAILED'],
        [3.1, 'DELETE_IN_PROGRESS'],
        [9, undefined],
      ],
    );
    const { stack, events } = await run();
    expect(stack).toBeUndefined();
    expect(events.at(-1)?.status).toBe('DELETE_COMPLETE');
  });

  test('ends soon for an empty stack that is deleted without an event', async () => {
    const { run, elapsed } = stackOf(
      [],
      [
        [0, 'REVIEW_IN_PROGRESS'],
        [1, undefined],
      ],
    );
    expect((await run(3_600_000, { kind: 'delete' })).stack).toBeUndefined();
    expect(elapsed()).toBeLessThan(4);
  });

  test('waits for a DescribeStacks that is behind the events', async () => {
    const { run } = stackOf(
      [
        [0.1, 'Stack', 'UPDATE_IN_PROGRESS'],
        [2, 'Stack', 'UPDATE_COMPLETE'],
      ],
      [
        [0, 'UPDATE_IN_PROGRESS'],
        [6, 'UPDATE_COMPLETE'],
      ],
    );
    expect((await run()).stack?.status).toBe('UPDATE_COMPLETE');
  });

  test('waits for the clean-up of an update', async () => {
    const { run, elapsed } = stackOf(
      [
        [1, 'Stack', 'UPDATE_IN_PROGRESS'],
        [2, 'Stack', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'],
        [8, 'Stack', 'UPDATE_COMPLETE'],
      ],
      [
        [0, 'UPDATE_IN_PROGRESS'],
        [2, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'],
        [8, 'UPDATE_COMPLETE'],
      ],
    );
    await run();
    expect(elapsed()).toBeGreaterThanOrEqual(8);
  });

  test('throws stack/timed-out after its patience', async () => {
    const { run } = update(10_000);
    await expect(run(60_000)).rejects.toMatchObject({
      code: 'stack/timed-out',
      message: expect.stringContaining('1 minutes'),
    });
  });

  /** An update from second 0 to `end`, with reads that are `lag` seconds behind. */
  const late = (lag: number, end: number, status: string) =>
    stackOf(
      [
        [lag + 0.5, 'Stack', 'UPDATE_IN_PROGRESS'],
        [lag + end, 'Stack', status],
      ],
      [
        [0, 'UPDATE_COMPLETE'],
        [lag + 0.4, 'UPDATE_IN_PROGRESS'],
        [lag + end, status],
      ],
    );
  const denied = async () => {
    throw new Refused({ code: 'aws/denied', message: '', hint: '' });
  };
  const lags = [0, 3, 17, 60];

  test.each(lags)('does not take a failed update for a success, with reads %d s behind', async (lag) => {
    for (const [execution, deaf] of [
      [undefined, false],
      ['failed', false],
      ['failed', true],
      [undefined, true],
    ] as const) {
      const { run, reads, elapsed } = late(lag, 9, 'UPDATE_ROLLBACK_COMPLETE');
      if (deaf) Object.assign(reads, { eventsSince: denied });
      const asked = async (): Promise<Execution> => (elapsed() < lag + 9 ? 'open' : (execution ?? 'unknown'));
      const { stack, announced } = await run(3_600_000, execution ? { execution: asked } : {});
      expect([stack?.status, announced]).toEqual(['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
    }
  });

  test.each(lags)('waits for DescribeStacks %d s behind the events', async (lag) => {
    const { run } = stackOf(
      [
        [0.5, 'Stack', 'UPDATE_IN_PROGRESS'],
        [4, 'Stack', 'UPDATE_ROLLBACK_COMPLETE'],
      ],
      [
        [0, 'UPDATE_COMPLETE'],
        [4 + lag, 'UPDATE_ROLLBACK_COMPLETE'],
      ],
    );
    expect((await run()).stack?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  test('ignores a terminal status while the change set is being executed', async () => {
    const { run, reads, elapsed } = stackOf([], [[0, 'UPDATE_COMPLETE']]);
    Object.assign(reads, { eventsSince: denied });
    await run(3_600_000, { execution: async () => (elapsed() < 700 ? 'open' : 'done') });
    expect(elapsed()).toBeGreaterThanOrEqual(700);
  });

  test('believes an unannounced, unchanged status after five minutes', async () => {
    const { run, reads, elapsed } = stackOf([], [[0, 'UPDATE_COMPLETE']]);
    Object.assign(reads, { eventsSince: denied });
    await run(3_600_000, { execution: async () => 'unknown' });
    expect(elapsed()).toBeGreaterThanOrEqual(300);
    expect(elapsed()).toBeLessThan(310);
  });

  test('ignores late events of the operation before', async () => {
    const { run, reads } = late(0, 9, 'UPDATE_ROLLBACK_COMPLETE');
    const { eventsSince } = reads;
    const old = { id: 'old', at: new Date(0), logicalId: 'Stack', physicalId: id, type: 'T', stackId: id };
    let told = false;
    Object.assign(reads, {
      eventsSince: async (stack: string, known: (one: string) => boolean) => {
        const before = told ? [] : [{ ...old, status: 'UPDATE_COMPLETE', token: 'theirs' }];
        told = true;
        return [...before, ...(await eventsSince(stack, known)).map((event) => ({ ...event, token: 'ours' }))];
      },
    });
    const { stack, events } = await run(3_600_000, { token: 'ours' });
    expect(stack?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(events.map(({ token }) => token)).not.toContain('theirs');
  });

  test('continues if the stack is missing once, and ends if it stays missing', async () => {
    const events: Moment[] = [
      [0.5, 'Stack', 'UPDATE_IN_PROGRESS'],
      [40, 'Stack', 'UPDATE_COMPLETE'],
    ];
    const { run } = stackOf(events, [
      [0, undefined],
      [20, 'UPDATE_IN_PROGRESS'],
      [40, 'UPDATE_COMPLETE'],
    ]);
    expect((await run()).stack?.status).toBe('UPDATE_COMPLETE');
    expect((await stackOf([], [[0, undefined]]).run()).stack).toBeUndefined();
  });

  test('returns the end of the deployment although another operation starts right after it', async () => {
    const { run, elapsed } = stackOf(
      [
        [0.5, 'Stack', 'UPDATE_IN_PROGRESS'],
        [4, 'Stack', 'UPDATE_COMPLETE'],
        [4.1, 'Stack', 'UPDATE_IN_PROGRESS'],
        [900, 'Stack', 'UPDATE_ROLLBACK_COMPLETE'],
      ],
      [
        [0, 'UPDATE_IN_PROGRESS'],
        [900, 'UPDATE_ROLLBACK_COMPLETE'],
      ],
    );
    expect((await run()).announced).toBe('UPDATE_COMPLETE');
    expect(elapsed()).toBeLessThan(200);
  });
});
