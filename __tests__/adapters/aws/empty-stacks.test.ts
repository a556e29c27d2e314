import { describe, expect, test } from '@jest/globals';
import type { Clients } from '../../../src/adapters/aws/clients.ts';
import { emptyStacks } from '../../../src/adapters/aws/empty-stacks.ts';
import type { StackReads } from '../../../src/adapters/aws/stack-reads.ts';
import { fakeClock } from '../../fakes/clock.ts';

/** Returns the empty stacks of an account in which ListChangeSets returns these change sets, or rejects. */
const emptyStacksWith = (listed: object | Error, ageSeconds = 10) => {
  const { clock } = fakeClock();
  const CreationTime = new Date(clock.now() - ageSeconds * 1_000);
  const send = async () => {
    if (listed instanceof Error) throw listed;
    return { Summaries: [{ ChangeSetId: 'theirs', CreationTime, ...listed }] };
  };
  const clients = { cloudformation: async () => ({ send }) } as unknown as Clients;
  const reads = { describe: async () => ({ status: 'REVIEW_IN_PROGRESS' }) } as unknown as StackReads;
  return emptyStacks(clients, clock, reads);
};
const refusal = (name: string, message: string) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });

describe('isInUse', () => {
  test.each([
    ['is being created', { Status: 'CREATE_PENDING', ExecutionStatus: 'UNAVAILABLE' }, true],
    ['is being computed', { Status: 'CREATE_IN_PROGRESS', ExecutionStatus: 'UNAVAILABLE' }, true],
    ['can be executed', { Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' }, true],
    ['is being executed', { Status: 'CREATE_COMPLETE', ExecutionStatus: 'EXECUTE_IN_PROGRESS' }, true],
    ['failed', { Status: 'FAILED', ExecutionStatus: 'UNAVAILABLE' }, false],
    ['is obsolete', { Status: 'CREATE_COMPLETE', ExecutionStatus: 'OBSOLETE' }, false],
  ])('judges an empty stack whose only change set %s', async (_, listed, expected) => {
    expect(await emptyStacksWith(listed).isInUse('jobs-dev')).toBe(expected);
  });

  test('is false for a change set that is five minutes old, and for the own one', async () => {
    const listed = { Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' };
    expect(await emptyStacksWith(listed, 299).isInUse('jobs-dev')).toBe(true);
    expect(await emptyStacksWith(listed, 300).isInUse('jobs-dev')).toBe(false);
    expect(await emptyStacksWith(listed).isInUse('jobs-dev', 'theirs')).toBe(false);
  });

  test('is false where the role may not list change sets, and for a stack that is gone', async () => {
    const refused = refusal('AccessDenied', 'not authorized to perform: cloudformation:ListChangeSets');
    const absent = refusal('ValidationError', 'Stack with id jobs-dev does not exist');
    expect(await emptyStacksWith(refused).isInUse('jobs-dev')).toBe(false);
    expect(await emptyStacksWith(absent).isInUse('jobs-dev')).toBe(false);
  });

  test('rethrows a bug', async () => {
    await expect(emptyStacksWith(new TypeError('x')).isInUse('jobs-dev')).rejects.toThrow(TypeError);
  });
});

describe('settle', () => {
  test('ends once it is told to leave, which it asks after 30 s', async () => {
    const { clock } = fakeClock();
    const start = clock.now();
    const send = async () => ({
      Summaries: [{ ChangeSetId: 'theirs', ExecutionStatus: 'AVAILABLE', CreationTime: new Date(start) }],
    });
    const clients = { cloudformation: async () => ({ send }) } as unknown as Clients;
    const reads = { describe: async () => ({ status: 'REVIEW_IN_PROGRESS' }) } as unknown as StackReads;
    const left = emptyStacks(clients, clock, reads).settle('jobs-pr-1', async () => true);
    await expect(left).rejects.toMatchObject({ code: 'stack/left' });
    expect(clock.now() - start).toBeGreaterThanOrEqual(30_000);
    expect(clock.now() - start).toBeLessThan(40_000);
  });
});
