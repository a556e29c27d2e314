import { describe, expect, test } from '@jest/globals';
import { failureFinding } from '../../src/runs/failure-watch.ts';
import type { ExecutionStatus, RunState } from '../../src/runs/run.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));
const run = (name: string, status: ExecutionStatus, minute: number, error?: string): RunState => ({
  execution: {
    ...{ arn: `arn:${name}`, name, stateMachine: 'machine', status, startedAt: at(minute - 1) },
    ...(status === 'RUNNING' ? {} : { stoppedAt: at(minute) }),
    ...(error === undefined ? {} : { error, cause: `cause of ${name}` }),
  },
  attempts: [],
});
const find = (runs: readonly RunState[], since = at(0)) =>
  failureFinding({ job: 'report', runs, logTail: ['the end'] }, since);

describe('the finding about a job', () => {
  test('has the runs that failed since its last success, newest first, with the end of the log', () => {
    const runs = [
      run('f3', 'TIMED_OUT', 40),
      run('f2', 'FAILED', 30, 'exit-code'),
      run('ok', 'SUCCEEDED', 20),
      run('f1', 'FAILED', 10, 'spot'),
    ];
    expect(find(runs)).toEqual({
      ...{ job: 'report', kind: 'failing', logTail: ['the end'] },
      failed: [
        { name: 'f3', arn: 'arn:f3', class: 'timed-out', cause: '', stoppedAt: at(40) },
        { name: 'f2', arn: 'arn:f2', class: 'exit-code', cause: 'cause of f2', stoppedAt: at(30) },
      ],
    });
  });

  test('is that the job recovered if its newest run succeeded', () => {
    const found = find([run('ok', 'SUCCEEDED', 20), run('f1', 'FAILED', 10, 'exit-code')]);
    expect(found).toEqual({ job: 'report', kind: 'recovered', failed: [], logTail: [] });
  });

  test('does not count a run that was skipped as a success', () => {
    const { execution, attempts } = run('skipped', 'SUCCEEDED', 20);
    const skipped = {
      execution: { ...execution, output: '{"skipped":"arn:aws:states:eu-west-1:1:execution:m:f0"}' },
      attempts,
    };
    expect(find([skipped, run('f1', 'FAILED', 10, 'exit-code')])).toMatchObject({ kind: 'failing' });
    expect(find([skipped])).toBeUndefined();
  });

  test('ignores runs that run, that a person stopped, and that ended before', () => {
    const runs = [
      run('now', 'RUNNING', 50),
      run('stopped', 'ABORTED', 40, 'stopped'),
      run('terminated', 'FAILED', 35, 'stopped'),
      run('f1', 'FAILED', 10, 'exit-code'),
    ];
    expect(find(runs)?.failed.map(({ name }) => name)).toEqual(['f1']);
    expect(find(runs, at(11))).toBeUndefined();
    expect(find([])).toBeUndefined();
  });
});
