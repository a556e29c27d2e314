import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operationProgress } from '../../../src/operations/stack/operation-progress.ts';
import type { StackEvent } from '../../../src/stack/deployed-stack.ts';

const stackId = 'arn:aws:cloudformation:us-east-1:111122223333:stack/jobs-dev/1';
const begin = Date.parse('2026-11-24T12:00:00Z');

/** Returns an event so many seconds after the beginning. */
const event = (second: number, logicalId: string, status: string, more: Partial<StackEvent> = {}): StackEvent => ({
  id: `${second}-${logicalId}-${status}`,
  at: new Date(begin + second * 1_000),
  logicalId,
  physicalId: logicalId === 'jobs-dev' ? stackId : `physical-${logicalId}`,
  type: logicalId === 'jobs-dev' ? 'AWS::CloudFormation::Stack' : `AWS::Kind::${logicalId}`,
  status,
  stackId,
  ...more,
});

/** Plays events and looks, each look by its second; returns the lines of the log and the statuses of the terminal. */
const played = (moments: readonly (StackEvent | number)[], changing?: readonly string[]) => {
  const lines: string[] = [];
  const statuses: (string | undefined)[] = [];
  const console = {
    info: (line: string) => void lines.push(line),
    status: (line?: string) => void statuses.push(line),
  };
  const { onEvent, onLook, onEnd } = operationProgress(console, changing);
  for (const moment of moments) {
    if (typeof moment === 'number') onLook?.(begin + moment * 1_000);
    else onEvent(moment);
  }
  onEnd?.();
  return { lines, statuses };
};

describe('the log of an operation', () => {
  test('has one line for each resource, when it is done, with the time that it took', () => {
    const { lines } = played([
      event(0, 'jobs-dev', 'UPDATE_IN_PROGRESS', { reason: 'User Initiated' }),
      event(1, 'Queue', 'CREATE_IN_PROGRESS'),
      event(2, 'Queue', 'CREATE_IN_PROGRESS', { reason: 'Resource creation Initiated' }),
      event(2, 'Role', 'UPDATE_IN_PROGRESS'),
      event(15, 'Queue', 'CREATE_COMPLETE'),
      event(100, 'Role', 'UPDATE_COMPLETE'),
      event(101, 'Old', 'DELETE_IN_PROGRESS'),
      event(102, 'Old', 'DELETE_SKIPPED'),
      event(103, 'jobs-dev', 'UPDATE_COMPLETE'),
    ]);
    expect(lines).toEqual([
      '12:00:15  created      Queue (AWS::Kind::Queue)  14 s',
      '12:01:40  updated      Role (AWS::Kind::Role)  1 min 38 s',
      '12:01:42  kept         Old (AWS::Kind::Old)  1.0 s',
    ]);
  });

  test('names what failed with its reason, without secrets, and says that the stack is rolled back', () => {
    const { lines } = played([
      event(1, 'Queue', 'CREATE_IN_PROGRESS'),
      event(2, 'Queue', 'CREATE_FAILED', { reason: 'Denied: postgres://app:hunter2-long@host/db' }),
      event(3, 'jobs-dev', 'ROLLBACK_IN_PROGRESS', { reason: 'The following resource(s) failed to create: [Queue].' }),
      event(4, 'Queue', 'DELETE_IN_PROGRESS'),
      event(5, 'Queue', 'DELETE_COMPLETE'),
    ]);
    expect(lines[0]).toMatch(/^12:00:02 {2}not created {2}Queue \(AWS::Kind::Queue\) {2}1\.0 s {2}Denied: postgres:/);
    expect(lines[0]).not.toContain('hunter2');
    expect(lines.slice(1)).toEqual([
      '12:00:03  rolling back the stack: The following resource(s) failed to create: [Queue].',
      '12:00:05  deleted      Queue (AWS::Kind::Queue)  1.0 s',
    ]);
  });

  test('says every half minute without another line what takes so long, the longest first', () => {
    const { lines } = played([
      0,
      event(5, 'Database', 'CREATE_IN_PROGRESS'),
      event(6, 'Queue', 'CREATE_IN_PROGRESS'),
      10,
      29,
      30,
      31,
      event(40, 'Queue', 'CREATE_COMPLETE'),
      60,
      70,
      99,
      100,
    ]);
    expect(lines).toEqual([
      '12:00:30  still creating Database (AWS::Kind::Database) for 25 s, and 1 more',
      '12:00:40  created      Queue (AWS::Kind::Queue)  34 s',
      '12:01:10  still creating Database (AWS::Kind::Database) for 1 min 5 s',
      '12:01:40  still creating Database (AWS::Kind::Database) for 1 min 35 s',
    ]);
  });

  test('says that it waits for CloudFormation while no resource is under way', () => {
    expect(played([0, 30]).lines).toEqual(['12:00:30  still waiting for CloudFormation']);
  });
});

test('a terminal shows how much is done and what is under way, and nothing in the end', () => {
  const { statuses } = played(
    [
      event(1, 'Queue', 'CREATE_IN_PROGRESS'),
      2,
      event(3, 'Queue', 'CREATE_COMPLETE'),
      event(3, 'Role', 'CREATE_IN_PROGRESS'),
      4,
    ],
    ['Queue', 'Role'],
  );
  expect(statuses).toEqual([
    '0 of 2 · creating Queue (AWS::Kind::Queue) for 1.0 s',
    '1 of 2 · creating Role (AWS::Kind::Role) for 1.0 s',
    undefined,
  ]);
});

describe('the number of resources that are done', () => {
  test('has each that changes once, and none that is only cleaned up after a replacement', () => {
    const { statuses } = played(
      [
        event(1, 'Role', 'UPDATE_IN_PROGRESS'),
        event(2, 'Role', 'UPDATE_COMPLETE'),
        event(2, 'Follower', 'UPDATE_COMPLETE'),
        3,
        event(4, 'jobs-dev', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
        event(5, 'Role', 'DELETE_IN_PROGRESS'),
        event(6, 'Role', 'DELETE_COMPLETE'),
        event(6, 'Old', 'DELETE_IN_PROGRESS'),
        7,
        event(8, 'Old', 'DELETE_COMPLETE'),
        9,
      ],
      ['Role', 'Old'],
    );
    expect(statuses.slice(0, 3)).toEqual([
      '1 of 2 · waiting for CloudFormation',
      '1 of 2, cleaning up · deleting Old (AWS::Kind::Old) for 1.0 s',
      '2 of 2, cleaning up · waiting for CloudFormation',
    ]);
  });

  test('begins again in a rollback, which undoes and does nothing of the change', () => {
    const { statuses } = played(
      [
        event(1, 'Queue', 'CREATE_COMPLETE'),
        event(2, 'Role', 'CREATE_FAILED'),
        event(3, 'jobs-dev', 'UPDATE_ROLLBACK_IN_PROGRESS'),
        event(4, 'jobs-dev', 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'),
        event(5, 'Queue', 'DELETE_IN_PROGRESS'),
        6,
        event(7, 'Queue', 'DELETE_COMPLETE'),
        8,
      ],
      ['Queue', 'Role'],
    );
    expect(statuses.slice(0, 2)).toEqual([
      'rolling back, 0 undone · deleting Queue (AWS::Kind::Queue) for 1.0 s',
      'rolling back, 1 undone · waiting for CloudFormation',
    ]);
  });
});

test('every resource that ends has exactly one line, in whatever order events of many come', () => {
  const resource = fc.record({
    name: fc.string({ unit: fc.constantFrom('A', 'B', 'C'), minLength: 3, maxLength: 6 }),
    action: fc.constantFrom('CREATE', 'UPDATE', 'DELETE', 'IMPORT'),
    end: fc.constantFrom('COMPLETE', 'FAILED', 'SKIPPED'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(resource, { selector: ({ name }) => name }), fc.array(fc.nat(9)), (resources, order) => {
      const begun = resources.map(({ name, action }, index) => event(index, name, `${action}_IN_PROGRESS`));
      const ended = resources.map(({ name, action, end }, index) => event(100 + index, name, `${action}_${end}`));
      const shuffled = ended
        .map((one, index) => ({ one, key: order[index] ?? 0 }))
        .sort((left, right) => left.key - right.key)
        .map(({ one }) => one);
      const { lines } = played([...begun, ...shuffled]);
      expect(lines.map((line) => / (\w+) \(AWS/.exec(line)?.[1]).sort()).toEqual(
        resources.map(({ name }) => name).sort(),
      );
    }),
  );
});
