import { describe, expect, test } from '@jest/globals';
import { runs } from '../../src/commands/runs.ts';
import { endedJob, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import { at, deployedWorld, inputs, machine, plantRun, said, writeLog } from './run-fixture.ts';

const sqs = JSON.stringify({ triggerEvent: JSON.stringify({ Records: [{ eventSource: 'aws:sqs', messageId: '1' }] }) });
const failed: Partial<FakeRun> = {
  ...{
    status: 'FAILED',
    error: 'exit-code',
    cause: 'Attempt 2 of 2 failed: exit code 3',
    stoppedAt: at(25),
    input: sqs,
  },
  attempts: [
    {
      ...{ beganAt: at(0), endedAt: at(11), job: endedJob('job-1', 3) },
      failure: { class: 'exit-code', says: 'exit code 3' },
    },
    { beganAt: at(12), endedAt: at(25), job: endedJob('job-2', 3) },
  ],
};
const succeeded: Partial<FakeRun> = {
  ...{ status: 'SUCCEEDED', stoppedAt: at(75), startedAt: at(5) },
  attempts: [{ beganAt: at(5), endedAt: at(75), job: endedJob('job-3', 0) }],
};

describe('runs', () => {
  test('lists the last runs of all jobs, newest first, with trigger, attempts, class, duration and cost', async () => {
    const fake = deployedWorld({ second: true });
    plantRun(fake, 'a1', failed);
    plantRun(fake, 'run-1', succeeded);
    const convert = machine.replace('Report', 'Convert');
    plantRun(fake, 'retry-2', { stateMachine: convert, startedAt: at(7) });
    await runs(fake.world, inputs());
    const [head, ...rows] = (fake.lines.at(-1) ?? '').trimEnd().split('\n');
    expect(head).toMatch(/^START \(UTC\) +JOB +RUN +TRIGGER +ATTEMPTS +RESULT +DURATION +COST$/);
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      [
        '2026-01-01 00:07:00',
        'convert',
        'retry-2',
        'retry',
        '0',
        'running',
        expect.stringMatching(/^\d+ h \d+ min$/),
        '$0',
      ],
      ['2026-01-01 00:05:00', 'report', 'run-1', 'run', '1', 'succeeded', '1 h 10 min', '$0.016'],
      ['2026-01-01 00:00:00', 'report', 'a1', 'sqs', '2', 'failed: exit-code', '25 min 0 s', '$0.032'],
    ]);
  });

  test('lists at most ten, and those of one job alone if it is named', async () => {
    const fake = deployedWorld({ second: true });
    for (let index = 0; index < 12; index++) plantRun(fake, `r${index}`, { startedAt: at(index) });
    plantRun(fake, 'other', { stateMachine: machine.replace('Report', 'Convert'), startedAt: at(50) });
    await runs(fake.world, inputs({ job: 'report' }));
    const names = (fake.lines.at(-1) ?? '').split('\n').map((row) => row.split(/ {2,}/)[2]);
    expect(names.slice(1, -1)).toEqual(Array.from({ length: 10 }, (_, index) => `r${11 - index}`));
  });

  test('are a document of version 1 as JSON, without secrets', async () => {
    const fake = deployedWorld();
    const secret = `ghp_${'a1B2c3'.repeat(6)}`;
    plantRun(fake, 'a1', { ...failed, cause: `no access with ${secret}` });
    await runs(fake.world, inputs({ format: 'json' }));
    const text = fake.lines.at(-1) ?? '';
    expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      runs: [
        {
          ...{ job: 'report', execution: 'a1', arn: fake.account.runs[0]?.arn, trigger: 'sqs', status: 'failed' },
          ...{ class: 'exit-code', cause: 'no access with (hidden)', spot: false, seconds: 1_500 },
          ...{ startedAt: '2026-01-01T00:00:00.000Z', stoppedAt: '2026-01-01T00:25:00.000Z' },
          dollars: expect.closeTo(0.032, 3),
          page: expect.stringMatching(
            /^https:\/\/us-east-1\.console\.aws\.amazon\.com\/states\/home\?region=us-east-1#/,
          ),
          attempts: [
            expect.objectContaining({ number: 1, jobId: 'job-1', status: 'FAILED', class: 'exit-code', exitCode: 3 }),
            expect.objectContaining({ number: 2, jobId: 'job-2', class: 'exit-code' }),
          ],
        },
      ],
    });
  });

  test('say so if there are none, and as JSON are an empty list', async () => {
    const fake = deployedWorld();
    await runs(fake.world, inputs());
    expect(said(fake)).toEqual(['No run yet of report.']);
    await runs(fake.world, inputs({ format: 'json' }));
    expect(JSON.parse(fake.lines.at(-1) ?? '')).toEqual({ version: 1, runs: [] });
  });

  test('show one in detail, by its name or its ARN, whose job need not be named', async () => {
    const fake = deployedWorld({ second: true });
    const { arn } = plantRun(fake, 'a1', failed);
    for (const execution of ['a1', arn]) {
      await runs(fake.world, inputs({ execution }));
      expect(fake.lines.at(-1)).toMatch(
        /^report a1\n {2}result {3}failed: exit-code\n {2}started {2}2026-01-01 00:00:00 UTC by sqs\n {2}took {5}25 min 0 s\n {2}cost {5}\$0\.032, about.*\n {2}cause .*exit code 3\n {2}page .*\n {2}Attempt 1 failed \(exit-code\) after 11 min 0 s: Essential container in task exited; exit code 3 \(job job-1\)\n {2}Attempt 2 failed/,
      );
    }
  });

  describe('of which some wait', () => {
    const queue = 'arn:aws:batch:us-east-1:123456789012:job-queue/pool';
    const reason = 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement is higher.';
    const waits = [
      'Attempt 1 waits (RUNNABLE).',
      'AWS Batch says: MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job resource requirement is higher. No instance of the compute environment is large enough for the job. Its queue gives it up after ten minutes. Give the job less cpu, memory or gpu, and deploy.',
      'The compute environment e is UPDATING: something changes it, and jobs may wait until it is VALID.',
    ];
    const plant = () => {
      const fake = deployedWorld();
      fake.account.jobQueues.set(queue, {
        ...{ state: 'ENABLED', status: 'VALID' },
        environments: [{ name: 'e', state: 'ENABLED', status: 'UPDATING' }],
      });
      plantRun(fake, 'a1', failed);
      const job = fakeJob('job-9', { status: 'RUNNABLE', reason });
      plantRun(fake, 'w1', { startedAt: at(30), attempts: [{ beganAt: at(30), job }] });
      plantRun(fake, 'w2', { startedAt: at(40), waitsFor: { run: 'w1', does: 'holds' } });
      return fake;
    };

    test('say below the list why each waits, and nothing of those that do not', async () => {
      const fake = plant();
      await runs(fake.world, inputs());
      const [, below = ''] = (fake.lines.at(-1) ?? '').split(/(?<=\$0\.\d+)\n\n/);
      expect(below.split('\n')).toEqual([
        ...['report w2', '  The run waits for a place, which w1 holds.', ''],
        ...['report w1', ...waits.map((one) => `  ${one}`), ''],
      ]);
    });

    test('say it of one in detail, and as JSON', async () => {
      const fake = plant();
      await runs(fake.world, inputs({ execution: 'w1' }));
      expect(fake.lines.at(-1)?.split('\n').slice(-4)).toEqual([...waits.map((one) => `  ${one}`), '']);
      await runs(fake.world, inputs({ format: 'json' }));
      const { runs: rows } = JSON.parse(fake.lines.at(-1) ?? '') as { runs: { execution: string; waits?: string[] }[] };
      expect(rows.map((row) => [row.execution, row.waits])).toEqual([
        ['w2', ['The run waits for a place, which w1 holds.']],
        ['w1', waits],
        ['a1', undefined],
      ]);
    });

    test('say once what the role may not read, and list the runs all the same', async () => {
      const fake = plant();
      const { Refused } = await import('../../src/diagnostics/refused.ts');
      const denied = async () => {
        throw new Refused({ code: 'aws/denied', message: 'AWS denied the call.', hint: 'Allow it.' });
      };
      plantRun(fake, 'w3', { attempts: [{ beganAt: at(50), job: fakeJob('job-8', { status: 'RUNNABLE' }) }] });
      const ports = await fake.world.runs();
      await runs({ ...fake.world, runs: async () => ({ ...ports, queue: denied }) }, inputs());
      expect(said(fake).filter((one) => one.includes('denied'))).toEqual([
        'The job queue could not be read: AWS denied the call.',
      ]);
      expect(fake.lines.at(-1)).toContain('report w3\n  Attempt 1 waits (RUNNABLE).\n');
    });
  });

  test.each(['b9', 'arn:aws:states:us-east-1:123456789012:execution:other:a1'])(
    'are refused for a run that no job has: %s',
    async (execution) => {
      const fake = deployedWorld();
      plantRun(fake, 'a1', failed);
      await expect(runs(fake.world, inputs({ execution }))).rejects.toMatchObject({ code: 'run/unknown-execution' });
    },
  );

  test('change nothing', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', failed);
    await runs(fake.world, inputs());
    await runs(fake.world, inputs({ execution: 'a1' }));
    expect(fake.account.deeds).toEqual([]);
  });
});

describe('runs --stop', () => {
  test('stops the execution first and then its job, and says what happens', async () => {
    const fake = deployedWorld();
    const run = plantRun(fake, 'a1', {
      attempts: [
        { beganAt: at(0), endedAt: at(11), job: endedJob('job-1', 3) },
        { beganAt: at(12), job: fakeJob('job-2') },
      ],
    });
    await runs(fake.world, inputs({ stop: 'a1' }));
    expect(fake.account.deeds).toEqual([`stop ${run.arn}`, 'terminate job-2: The run was stopped by runs --stop']);
    expect(run.cause).toBe(`Stopped by runs --stop, as ${fake.account.arn}`);
    expect(said(fake)).toEqual([
      'Stopped a1 of report: no further attempt begins.',
      'Its job job-2 is terminated: SIGTERM now, SIGKILL after 115 seconds.',
    ]);
  });

  test('ends the job of an attempt that began meanwhile, before it runs', async () => {
    const fake = deployedWorld();
    const run = plantRun(fake, 'a1');
    const waiting = fakeJob('job-1', { status: 'RUNNABLE' });
    fake.account.runSteps.push(
      () => {},
      () => void run.attempts.push({ beganAt: at(1), job: waiting }),
    );
    await runs(fake.world, inputs({ stop: 'a1' }));
    expect(said(fake)).toContain('Its job job-1 is terminated before it begins.');
  });

  test('does nothing to a run that has ended', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', failed);
    await runs(fake.world, inputs({ stop: 'a1' }));
    expect(fake.account.deeds).toEqual([]);
    expect(said(fake)).toEqual(['a1 of report has ended before (failed: exit-code): nothing to stop.']);
  });

  test('is refused to a workflow of another repository and to one about code of a fork', async () => {
    const fake = deployedWorld({ repository: '1' });
    plantRun(fake, 'a1');
    const stop = inputs({ stop: 'a1', repositoryId: '2' });
    await expect(runs(fake.world, stop)).rejects.toMatchObject({ code: 'stack/other-repository' });
    await expect(runs({ ...fake.world, code: 'fork' }, stop)).rejects.toMatchObject({ code: 'door/fork' });
    expect(fake.account.deeds).toEqual([]);
  });
});

describe('runs --retry', () => {
  test('starts a run with the same event under a fresh name, and follows it', async () => {
    const fake = deployedWorld();
    const input = JSON.stringify({
      triggerEvent: '{"a":1}',
      eventUri: 's3://b/k',
      jobName: 'report-a1',
      requestDigest: 'd',
    });
    plantRun(fake, 'a1', { ...failed, input });
    writeLog(fake, 'job-9', 'again');
    const attempts = [{ beganAt: at(0), endedAt: at(9), job: endedJob('job-9', 0) }];
    fake.account.runSteps.push(
      () => {},
      () => void Object.assign(fake.account.runs[1] as FakeRun, { status: 'SUCCEEDED', stoppedAt: at(9), attempts }),
    );
    await runs(fake.world, inputs({ retry: 'a1' }));
    const retried = fake.account.runs[1];
    expect(retried?.name).toBe('retry-20261124T120000Z-00000001');
    expect(JSON.parse(retried?.input ?? '')).toEqual({
      ...{ triggerEvent: '{"a":1}', eventUri: 's3://b/k', requestDigest: 'd' },
      jobName: 'report-retry-20261124T120000Z-00000001',
    });
    expect(said(fake)).toContain('again');
    expect(fake.outputs).toEqual({ 'run-status': 'succeeded' });
    expect(fake.files).toEqual({});
  });

  test('repeats the input of a run that was started by hand as it is', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1', { ...failed, input: '[1]' });
    await runs(fake.world, inputs({ retry: 'a1', wait: false }));
    expect(fake.account.runs[1]?.input).toBe('[1]');
  });

  test('refuses a run that has not ended, and one whose event AWS does not show', async () => {
    const fake = deployedWorld();
    plantRun(fake, 'a1');
    const { input: _, ...hidden } = plantRun(fake, 'a2', failed);
    fake.account.runs[1] = hidden;
    await expect(runs(fake.world, inputs({ retry: 'a1' }))).rejects.toMatchObject({ code: 'run/still-running' });
    await expect(runs(fake.world, inputs({ retry: 'a2' }))).rejects.toMatchObject({ code: 'run/event-unknown' });
    expect(fake.account.deeds).toEqual([]);
  });
});
