import { StackStatus as AwsStackStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, test } from '@jest/globals';
import { nextStep, refusalOfBlocked, type StackCommand } from '../../src/stack/state-table.ts';

const commands: StackCommand[] = ['deploy', 'plan', 'destroy', 'outputs'];

/** Every cell, written a second time by hand: deploy, plan, destroy, outputs. `!` is blocked. */
const cells: Record<string, string> = {
  ABSENT: 'create create nothing !',
  DELETE_COMPLETE: 'create create nothing !',
  REVIEW_IN_PROGRESS: 'delete-first create delete !',
  CREATE_IN_PROGRESS: 'settle settle settle settle',
  CREATE_FAILED: '! ! delete !',
  CREATE_COMPLETE: 'update update delete read',
  ROLLBACK_IN_PROGRESS: 'settle settle settle settle',
  ROLLBACK_FAILED: '! ! delete !',
  ROLLBACK_COMPLETE: 'delete-first create delete !',
  DELETE_IN_PROGRESS: 'settle settle settle settle',
  DELETE_FAILED: '! ! delete !',
  UPDATE_IN_PROGRESS: 'settle settle settle settle',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'settle settle settle read',
  UPDATE_COMPLETE: 'update update delete read',
  UPDATE_FAILED: '! ! delete read',
  UPDATE_ROLLBACK_IN_PROGRESS: 'settle settle settle settle',
  UPDATE_ROLLBACK_FAILED: '! ! delete read',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'settle settle settle read',
  UPDATE_ROLLBACK_COMPLETE: 'update update delete read',
  IMPORT_IN_PROGRESS: 'settle settle settle settle',
  IMPORT_COMPLETE: 'update update delete read',
  IMPORT_ROLLBACK_IN_PROGRESS: 'settle settle settle settle',
  IMPORT_ROLLBACK_FAILED: '! ! delete read',
  IMPORT_ROLLBACK_COMPLETE: 'update update delete read',
};
const rows = Object.entries(cells).flatMap(([status, row]) =>
  row
    .split(' ')
    .map((step, index) => [status, commands[index] as StackCommand, step === '!' ? 'blocked' : step] as const),
);
const lookOf = (status: string) => (status === 'ABSENT' ? undefined : { status });

describe('Stack state and command', () => {
  test.each(rows)('%s, %s: %s', (status, command, step) => {
    expect(nextStep(lookOf(status), command).kind).toBe(step);
  });

  test('every status that AWS knows has its row, and there is one for no stack', () => {
    expect(Object.keys(cells).sort()).toEqual([...Object.values(AwsStackStatus), 'ABSENT'].sort());
  });

  test('an unknown status is blocked for every command', () => {
    for (const command of commands)
      expect(nextStep({ status: 'TELEPORT_COMPLETE' }, command)).toMatchObject({
        kind: 'blocked',
        code: 'stack/blocked',
        reason: expect.stringContaining('TELEPORT_COMPLETE'),
      });
  });

  test('every blocked cell says what to do, with the stack’s name', () => {
    for (const [status, command, step] of rows.filter((row) => row[2] === 'blocked')) {
      const found = nextStep(lookOf(status), command);
      if (found.kind !== 'blocked') throw new Error(step);
      const refusal = refusalOfBlocked('jobs-dev', undefined, found);
      expect(refusal.message).toContain('jobs-dev');
      expect(refusal.hint).not.toContain('<stack>');
      expect(refusal.hint).toMatch(/deploy|Run|project-name/);
    }
  });

  test('nothing is ever changed while an operation runs', () => {
    for (const [status, command] of rows.filter(
      ([status]) => /IN_PROGRESS$/.test(status) && status !== 'REVIEW_IN_PROGRESS',
    ))
      expect(['settle', 'read']).toContain(nextStep(lookOf(status), command).kind);
  });
});
