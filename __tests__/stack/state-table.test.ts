import { StackStatus as AwsStackStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, test } from '@jest/globals';
import { nextStep, refusalOfBlocked, type StackCommand } from '../../src/stack/state-table.ts';

const commands: StackCommand[] = ['deploy', 'plan', 'destroy', 'outputs', 'rollback'];

/** Every cell, written a second time: deploy, plan, destroy, outputs, rollback. `!` is blocked. */
const cells: Record<string, string> = {
  ABSENT: 'create create nothing ! !',
  DELETE_COMPLETE: 'create create nothing ! !',
  REVIEW_IN_PROGRESS: 'delete-first create delete ! !',
  CREATE_IN_PROGRESS: 'settle settle settle settle settle',
  CREATE_FAILED: '! ! delete ! !',
  CREATE_COMPLETE: 'update update delete read update',
  ROLLBACK_IN_PROGRESS: 'settle settle settle settle settle',
  ROLLBACK_FAILED: '! ! delete ! !',
  ROLLBACK_COMPLETE: 'delete-first create delete ! !',
  DELETE_IN_PROGRESS: 'settle settle settle settle settle',
  DELETE_FAILED: '! ! delete ! !',
  UPDATE_IN_PROGRESS: 'settle settle settle settle settle',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'settle settle settle read settle',
  UPDATE_COMPLETE: 'update update delete read update',
  UPDATE_FAILED: '! ! delete read !',
  UPDATE_ROLLBACK_IN_PROGRESS: 'settle settle settle settle settle',
  UPDATE_ROLLBACK_FAILED: '! ! delete read !',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'settle settle settle read settle',
  UPDATE_ROLLBACK_COMPLETE: 'update update delete read update',
  IMPORT_IN_PROGRESS: 'settle settle settle settle settle',
  IMPORT_COMPLETE: 'update update delete read update',
  IMPORT_ROLLBACK_IN_PROGRESS: 'settle settle settle settle settle',
  IMPORT_ROLLBACK_FAILED: '! ! delete read !',
  IMPORT_ROLLBACK_COMPLETE: 'update update delete read update',
};
const rows = Object.entries(cells).flatMap(([status, row]) =>
  row
    .split(' ')
    .map((step, index) => [status, commands[index] as StackCommand, step === '!' ? 'blocked' : step] as const),
);
const stackWith = (status: string) => (status === 'ABSENT' ? undefined : { status });

describe('nextStep', () => {
  test.each(rows)('given status %s and command %s is %s', (status, command, step) => {
    expect(nextStep(stackWith(status), command).kind).toBe(step);
  });

  test('goes on from a half made or half changed stack where the run does not undo failures, and nowhere else', () => {
    const goingOn = rows.filter(
      ([status, command]) =>
        nextStep(stackWith(status), command, true).kind !== nextStep(stackWith(status), command).kind,
    );
    expect(goingOn.map(([status, command]) => `${status} ${command}`)).toEqual([
      'CREATE_FAILED deploy',
      'CREATE_FAILED plan',
      'UPDATE_FAILED deploy',
      'UPDATE_FAILED plan',
      'UPDATE_FAILED rollback',
    ]);
    for (const [status, command] of goingOn)
      expect(nextStep(stackWith(status), command, true)).toEqual({ kind: 'update' });
  });

  test('covers every status of the AWS SDK and the absence of a stack', () => {
    expect(Object.keys(cells).sort()).toEqual([...Object.values(AwsStackStatus), 'ABSENT'].sort());
  });

  test('blocks every command for an unknown status', () => {
    for (const command of commands)
      expect(nextStep({ status: 'TELEPORT_COMPLETE' }, command)).toMatchObject({
        kind: 'blocked',
        code: 'stack/blocked',
        reason: expect.stringContaining('TELEPORT_COMPLETE'),
      });
  });

  test('gives every blocked command a hint with the stack’s name', () => {
    for (const [status, command, step] of rows.filter((row) => row[2] === 'blocked')) {
      const found = nextStep(stackWith(status), command);
      if (found.kind !== 'blocked') throw new Error(step);
      const refusal = refusalOfBlocked('jobs-dev', undefined, found);
      expect(refusal.message).toContain('jobs-dev');
      expect(refusal.hint).not.toContain('<stack>');
      expect(refusal.hint).toMatch(/deploy|Run|project-name/);
    }
  });

  test('changes nothing while an operation runs', () => {
    for (const [status, command] of rows.filter(
      ([status]) => /IN_PROGRESS$/.test(status) && status !== 'REVIEW_IN_PROGRESS',
    ))
      expect(['settle', 'read']).toContain(nextStep(stackWith(status), command).kind);
  });
});
