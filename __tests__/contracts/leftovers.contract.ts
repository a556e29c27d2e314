import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Leftovers } from '../../src/ports/aws.ts';
import type { Account } from '../fakes/account.ts';

/** A Leftovers port and the account behind it. */
export interface LeftoversUnderTest {
  readonly leftovers: Leftovers;
  readonly account: Account;
  close(): Promise<void>;
}

const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:jobs-dev-report';
const revision = (number: number, name = 'report') =>
  `arn:aws:batch:us-east-1:123456789012:job-definition/${name}:${number}`;

/** Tests of the port `Leftovers`, for the fake and for the adapter. */
export const leftoversContract = (name: string, open: () => Promise<LeftoversUnderTest>): void => {
  describe(`Leftovers, ${name}`, () => {
    let under: LeftoversUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    const start = (count: number, of = machine) => {
      for (let index = 1; index <= count; index++)
        under.account.executions.push({
          arn: `${of.replace('stateMachine', 'execution')}:${index}`,
          stateMachine: of,
          status: 'RUNNING',
          definition: JSON.stringify({ States: { Run: { JobDefinition: revision(index) } } }),
        });
    };

    test('newestExecution tells a running one, and when the last one started', async () => {
      const { account, leftovers } = under;
      expect(await leftovers.newestExecution(machine)).toBeUndefined();
      account.stateMachines.add(machine);
      expect(await leftovers.newestExecution(machine)).toBeUndefined();
      const ended = { stateMachine: machine, status: 'ABORTED' as const, definition: '' };
      const [first, second] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-02T00:00:00Z')];
      account.executions.push({ arn: 'a', startedAt: first, ...ended }, { arn: 'b', startedAt: second, ...ended });
      expect(await leftovers.newestExecution(machine)).toEqual(second);
      start(1);
      expect(await leftovers.newestExecution(machine)).toBe('running');
    });

    test('deregisterRevision deregisters one revision', async () => {
      const { account, leftovers } = under;
      for (const number of [1, 2, 3]) account.revisions.set(revision(number), true);
      await leftovers.deregisterRevision(revision(2));
      expect([...account.revisions.values()]).toEqual([true, false, true]);
    });

    test('stopExecutions stops all running executions of one state machine', async () => {
      start(5);
      start(1, `${machine}-other`);
      expect(await under.leftovers.stopExecutions(machine)).toBe(5);
      expect(under.account.executions.map(({ status }) => status)).toEqual([...Array(5).fill('ABORTED'), 'RUNNING']);
      expect(await under.leftovers.stopExecutions(machine)).toBe(0);
    });

    test('terminateJobs ends the unfinished jobs of some state machines in a queue, and no others', async () => {
      const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/lent';
      const of = (stateMachine: string, status: 'SUBMITTED' | 'RUNNABLE' | 'RUNNING', count: number) =>
        Array.from({ length: count }, (_, index) => ({
          name: `${stateMachine}-${status}-${index}`,
          status,
          stateMachine,
        }));
      const theirs = [...of('jobs-pr-12-report', 'RUNNING', 2), { name: 'untagged', status: 'RUNNING' as const }];
      under.account.runningJobs.set(queue, [
        ...of('jobs-pr-1-report', 'RUNNING', 101),
        ...of('jobs-pr-1-report', 'RUNNABLE', 2),
        ...of('jobs-pr-1-load', 'SUBMITTED', 1),
        ...theirs,
      ]);
      const own = ['jobs-pr-1-report', 'jobs-pr-1-load'];
      expect(await under.leftovers.terminateJobs(queue, own)).toBe(104);
      expect(under.account.runningJobs.get(queue)).toEqual(theirs);
      expect(await under.leftovers.terminateJobs(queue, own)).toBe(0);
      expect(await under.leftovers.terminateJobs(`${queue}-gone`, own)).toBe(0);
    });

    test('stopExecutions and revisionsInUse find nothing without a state machine', async () => {
      expect(await under.leftovers.stopExecutions(machine)).toBe(0);
      expect(await under.leftovers.revisionsInUse(machine)).toEqual([]);
    });

    test('revisionsInUse returns the revisions in the definitions of running executions', async () => {
      start(5);
      expect(await under.leftovers.revisionsInUse(machine)).toEqual([1, 2, 3, 4, 5].map((number) => revision(number)));
    });

    test('revisionsInUse asks at most 100 executions, and returns undefined where more run', async () => {
      start(100);
      expect(await under.leftovers.revisionsInUse(machine)).toHaveLength(100);
      start(1);
      expect(await under.leftovers.revisionsInUse(machine)).toBeUndefined();
    });

    test('stopExecutions stops hundreds', async () => {
      start(300);
      expect(await under.leftovers.stopExecutions(machine)).toBe(300);
      expect(await under.leftovers.executions(machine)).toBe(0);
    });

    test('deregister passes ACTIVE revisions to keep, newest first, and deregisters the others', async () => {
      for (const number of [9, 10, 11, 12, 1]) under.account.revisions.set(revision(number), true);
      under.account.revisions.set(revision(7), false);
      under.account.revisions.set(revision(1, 'report2'), true);
      let asked: readonly string[] = [];
      const gone = await under.leftovers.deregister('report', async (arns) => {
        asked = arns;
        return arns.slice(0, 2);
      });
      expect(asked).toEqual([12, 11, 10, 9, 1].map((number) => revision(number)));
      expect(gone).toBe(3);
      const active = [...under.account.revisions].filter(([, alive]) => alive).map(([arn]) => arn);
      expect(active).toEqual([revision(11), revision(12), revision(1, 'report2')]);
    });

    test('deregister returns 0 without revisions', async () => {
      expect(await under.leftovers.deregister('nothing', () => [])).toBe(0);
    });

    test('empty deletes all versions and delete markers', async () => {
      under.account.buckets.set('mine', new Set(['a#1', 'a#2', 'b&c#3', 'd#4', 'd#5#marker']));
      expect(await under.leftovers.empty('mine')).toBe(5);
      expect(under.account.buckets.get('mine')?.size).toBe(0);
      expect(await under.leftovers.empty('mine')).toBe(0);
    });

    test('empty throws aws/denied for a bucket of another account, and deletes nothing', async () => {
      under.account.buckets.set('mine', new Set(['a#1']));
      under.account.bucketOwner = '999999999999';
      await expect(under.leftovers.empty('mine')).rejects.toMatchObject({ code: 'aws/denied' });
      expect(under.account.buckets.get('mine')?.size).toBe(1);
    });

    test('empty returns 0 without a bucket', async () => {
      expect(await under.leftovers.empty('no-such-bucket')).toBe(0);
    });

    test('jobs counts unfinished jobs in every status', async () => {
      const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/pool';
      under.account.jobs.set(queue, ['SUBMITTED', 'PENDING', ...Array(5).fill('RUNNABLE'), 'STARTING', 'RUNNING']);
      under.account.jobs.set(`${queue}-empty`, []);
      expect(await under.leftovers.jobs(queue)).toBe(9);
      expect(await under.leftovers.jobs(`${queue}-empty`)).toBe(0);
      expect(await under.leftovers.jobs(`${queue}-gone`)).toBe(0);
    });

    test('executions counts running executions, and stops none', async () => {
      start(5);
      expect(await under.leftovers.executions(machine)).toBe(5);
      expect(await under.leftovers.executions(`${machine}-gone`)).toBe(0);
      expect(under.account.executions.every(({ status }) => status === 'RUNNING')).toBe(true);
    });

    test('executionsWith counts running executions whose definition contains a text', async () => {
      start(3);
      expect(await under.leftovers.executionsWith(machine, revision(2))).toBe(1);
      expect(await under.leftovers.executionsWith(machine, 'JobDefinition')).toBe(3);
      expect(await under.leftovers.executionsWith(machine, revision(4))).toBe(0);
      expect(await under.leftovers.executionsWith(`${machine}-gone`, revision(2))).toBe(0);
    });

    test('executionsWith counts every execution after the first hundred, whose definitions are not read', async () => {
      start(103);
      expect(await under.leftovers.executionsWith(machine, 'no such text')).toBe(3);
    });

    test('executionsWithout counts running executions whose definition lacks a text, and those not read', async () => {
      start(3);
      expect(await under.leftovers.executionsWithout(machine, revision(2))).toBe(2);
      expect(await under.leftovers.executionsWithout(machine, 'JobDefinition')).toBe(0);
      expect(await under.leftovers.executionsWithout(`${machine}-gone`, revision(2))).toBe(0);
      start(100);
      expect(await under.leftovers.executionsWithout(machine, 'JobDefinition')).toBe(3);
    });

    test('messages counts visible, in-flight and delayed messages', async () => {
      under.account.queues.set('https://sqs.us-east-1.amazonaws.com/123456789012/dead', [3, 2, 1]);
      expect(await under.leftovers.messages('https://sqs.us-east-1.amazonaws.com/123456789012/dead')).toBe(6);
      expect(await under.leftovers.messages('https://sqs.us-east-1.amazonaws.com/123456789012/gone')).toBe(0);
    });
  });
};
