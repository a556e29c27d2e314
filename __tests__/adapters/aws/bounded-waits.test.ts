import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AdapterUnderTest, openAdapter } from '../../loopback/adapter.ts';

const minute = 60_000;
const template = JSON.stringify({ Resources: { A: { Type: 'AWS::SQS::Queue' } } });
const request = { stack: 'jobs-dev', changeSetType: 'CREATE' as const, template: { body: template }, tags: {} };
const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:m';

describe('wait-minutes: 3', () => {
  let under: AdapterUnderTest;
  beforeEach(async () => {
    under = await openAdapter({ waitMinutes: 3 });
  });
  afterEach(() => under.close());

  /**
   * Returns the duration of some work by the fake clock, in minutes, and its result: `done` or the code of the error.
   */
  const timed = async (work: () => Promise<unknown>) => {
    const start = under.clock.now();
    const ended = await work().then(
      () => 'done',
      (error) => error.code,
    );
    return { ended, minutes: (under.clock.now() - start) / minute };
  };

  test('limits the wait for a change set', async () => {
    // The change set stays in CREATE_IN_PROGRESS.
    under.account.cloud.tick = () => false;
    const { ended, minutes } = await timed(async () => (await under.doors.stacks()).createChangeSet(request));
    expect(ended).toBe('stack/timed-out');
    expect(minutes).toBeLessThan(3.5);
  });

  test('limits an operation of this run', async () => {
    const { cloud } = under.account;
    const stacks = await under.doors.stacks();
    const proposal = await stacks.createChangeSet(request);
    if (proposal.kind !== 'changes') throw new Error('nothing is proposed');
    cloud.tick = () => false;
    const { ended, minutes } = await timed(() => stacks.executeChangeSet(proposal, { onEvent: () => {} }));
    expect(ended).toBe('stack/timed-out');
    expect(minutes).toBeLessThan(3.5);
  });

  test('limits the wait for an operation of another run, also if AWS no longer responds', async () => {
    under.account.cloud.plant({ name: 'jobs-dev', status: 'UPDATE_IN_PROGRESS' });
    under.account.cloud.tick = () => false;
    const stacks = await under.doors.stacks();
    const quiet = await timed(() => stacks.waitUntilSettled('jobs-dev', { onEvent: () => {} }));
    expect(quiet.ended).toBe('stack/busy');
    expect(quiet.minutes).toBeLessThan(3.5);
    under.loopback.faults.push({ call: '*', kind: 'stall', times: Number.POSITIVE_INFINITY, skip: 4 });
    const { ended, minutes } = await timed(() => stacks.waitUntilSettled('jobs-dev', { onEvent: () => {} }));
    expect(ended).toBe('stack/busy');
    expect(minutes).toBeLessThan(3.5);
  });

  test('limits the wait for executions to stop', async () => {
    const never = { arn: 'e', stateMachine: machine, definition: '', status: 'RUNNING' as const };
    Object.defineProperty(never, 'status', { get: () => 'RUNNING', set: () => {} });
    under.account.executions.push(never);
    const { ended, minutes } = await timed(async () => (await under.doors.leftovers()).stopExecutions(machine));
    expect(ended).toBe('stack/timed-out');
    expect(minutes).toBeLessThan(3.5);
  });

  test('limits the emptying of a bucket that is filled at the same time', async () => {
    let serial = 0;
    const endless = new Set<string>();
    endless[Symbol.iterator] = () => [`key-${serial++}#1`][Symbol.iterator]();
    under.account.buckets.set('b', endless);
    // Each listing takes 10 s.
    under.loopback.onCall = () => void under.clock.linger(10_000);
    const { ended, minutes } = await timed(async () => (await under.doors.leftovers()).empty('b'));
    expect(ended).toBe('stack/timed-out');
    expect(minutes).toBeLessThan(3.5);
  });
});
