import { describe, expect, test } from '@jest/globals';
import type { SmokeInputs } from '../../src/operations/runs/smoke-request.ts';
import { endedJob, type FakeRun, fakeJob } from '../fakes/run-account.ts';
import { headline, openWorld, type PreviewWorld, previewOf, pullEvent } from './preview-fixture.ts';
import { at } from './run-fixture.ts';

const smokeOf = (more: Partial<SmokeInputs> = {}): SmokeInputs => ({
  ...{ jobs: ['etl'], event: { kind: 'text', text: '{}' }, minutes: 30 },
  commandLine: (words) => `batch-job ${words}`,
  ...more,
});
const opened = (fake: PreviewWorld, more: Partial<SmokeInputs> = {}) =>
  previewOf(fake, pullEvent('opened'), { smoke: smokeOf(more) });
const deeds = ({ account }: PreviewWorld) => account.deeds.filter((deed) => /^(start|stop|terminate)/.test(deed));
const comment = ({ pull }: PreviewWorld): string => pull.comments[0]?.body ?? '';
const records = ({ repository }: PreviewWorld) => repository.deployments.map(({ state }) => state);

/** Makes the run that was started last end at its next read, with this exit code and these lines. */
const ends = (fake: PreviewWorld, id: string, exitCode: number, lines: readonly string[] = []): void => {
  fake.account.runSteps.push(() => {
    const run = fake.account.runs.at(-1) as FakeRun;
    const group = [...(fake.account.cloud.find('jobs-pr-12')?.resources.values() ?? [])].find(
      ({ logicalId }) => logicalId === 'EtlLogGroup',
    )?.physicalId;
    fake.account.logs.set(
      `${group} ${fakeJob(id).logStream}`,
      lines.map((text, index) => ({ at: at(index), text })),
    );
    const failed = exitCode === 0 ? {} : { error: 'exit-code', cause: `Attempt 1 of 1 failed: exit code ${exitCode}` };
    Object.assign(run, { status: exitCode === 0 ? 'SUCCEEDED' : 'FAILED', stoppedAt: at(11), ...failed });
    run.attempts = [{ beganAt: at(0), endedAt: at(11), job: endedJob(id, exitCode) }];
  });
};

describe('preview with smoke-run', () => {
  test('starts the job once the preview is deployed, and shows in its comment how it ended', async () => {
    const fake = openWorld();
    ends(fake, 'job-1', 0, ['loaded 12 rows', 'done']);
    expect((await opened(fake)).refusal).toBeUndefined();
    expect(deeds(fake)).toEqual([expect.stringMatching(/^start .*EtlJobExecutionStateMachine/)]);
    expect(fake.texts.map(headline)).toEqual([
      expect.stringContaining(': planned'),
      expect.stringContaining('being deployed'),
      expect.stringContaining(': deployed'),
      expect.stringContaining(': deployed'),
    ]);
    expect(fake.texts[2]).toContain('| `etl` | ⏳ not ended yet | – | – | – |');
    expect(comment(fake)).toMatch(
      /^\| `etl` \| ✅ succeeded \| 0 \| 11 min 0 s \| <code>run-20261124T1200\S+<\/code> \[open\]\(https:\S+\) \|$/m,
    );
    expect(comment(fake)).toContain('loaded 12 rows\ndone');
    expect(comment(fake)).toContain('What sleeps');
    expect(records(fake)).toEqual(['success']);
    expect(fake.outputs['run-status']).toBe('succeeded');
    expect(fake.files['report.md']).toBe(comment(fake));
    expect(fake.summaries.filter((text) => text.includes(': deployed'))).toHaveLength(1);
    expect(fake.summaries.join()).toContain('✅ `etl`: succeeded');
  });

  test('ends with the refusal of a run that failed; comment and deployment on GitHub are complete', async () => {
    const fake = openWorld();
    ends(fake, 'job-1', 3, ['about to fail', '<b>@all</b> ::error::no']);
    const { refusal } = await opened(fake);
    expect(refusal).toMatchObject({
      code: 'run/failed',
      message:
        'jobs-pr-12 is deployed, and 1 of 1 smoke run failed. The run run-20261124T120000Z-00000001 of etl failed: exit-code. Attempt 1 of 1 failed: exit code 3',
      hint: expect.stringContaining(
        'Its log: batch-job logs --execution run-20261124T120000Z-00000001 --stage pr-12 --job etl',
      ),
    });
    expect(headline(comment(fake))).toBe(
      '### ❌ Batch jobs of `jobs` for `pr-12`: deployed, and the smoke run of `etl` failed',
    );
    expect(comment(fake)).toMatch(/^\| `etl` \| ❌ failed: `exit-code` \| 3 \| 11 min 0 s \| <code>run-/m);
    expect(comment(fake)).toContain('- `etl`: Attempt 1 of 1 failed: exit code 3');
    expect(comment(fake)).toContain('<details open><summary>The last 2 lines of the log of etl</summary>');
    expect(records(fake)).toEqual(['failure']);
    expect(fake.outputs).toMatchObject({ 'run-status': 'failed', 'stack-status': 'CREATE_COMPLETE' });
    expect(fake.pull.comments).toHaveLength(1);
  });

  test('starts its jobs one after the other, goes on after one that failed, and names all that did', async () => {
    const fake = openWorld();
    const runs = await fake.world.runs();
    const world = {
      ...fake.world,
      runs: async () => ({
        ...runs,
        start: async (machine: string, name: string, input: string) => {
          expect(fake.account.runs.filter(({ status }) => status === 'RUNNING')).toEqual([]);
          fake.account.runSteps.length = 0;
          ends(fake, name, fake.account.runs.length === 0 ? 3 : 0);
          return runs.start(machine, name, input);
        },
      }),
    };
    const { refusal } = await opened({ ...fake, world }, { jobs: ['etl', 'etl'] });
    expect(refusal?.message).toContain('1 of 2 smoke runs failed.');
    expect(deeds(fake)).toHaveLength(2);
    expect(fake.outputs['run-status']).toBe('failed');
  });

  test('passes the event on to each job', async () => {
    const fake = openWorld();
    ends(fake, 'job-1', 0);
    await opened(fake, { event: { kind: 'text', text: '{"day":1}' } });
    expect(JSON.parse(fake.account.runs[0]?.input ?? '')).toMatchObject({ triggerEvent: '{"day":1}' });
  });

  test('is refused for a job that the config does not have, before anything is deployed', async () => {
    const fake = openWorld();
    await expect(opened(fake, { jobs: ['elt', 'other', 'etl'] })).rejects.toMatchObject({
      code: 'run/unknown-job',
      message: 'smoke-run names "elt", "other", and the config has no such job. Nothing was deployed.',
      hint: 'Did you mean `etl`? Its jobs: etl.',
    });
    expect(fake.account.cloud.mutations).toEqual([]);
    expect(records(fake)).toEqual(['failure']);
  });

  test('is refused for an event-file that is missing, before anything is deployed', async () => {
    const fake = openWorld();
    const ended = opened(fake, { event: { kind: 'file', path: 'event.json' } });
    await expect(ended).rejects.toMatchObject({ code: 'source/missing-path' });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('stops a run that takes longer than smoke-run-minutes, and starts none after it', async () => {
    const fake = openWorld();
    fake.account.runSteps.push(() => {
      const [run] = fake.account.runs;
      if (run) run.attempts = [{ beganAt: at(0), job: fakeJob('job-1') }];
    });
    const { refusal } = await opened(fake, { jobs: ['etl', 'etl'], minutes: 2 });
    expect(deeds(fake)).toEqual([
      expect.stringMatching(/^start /),
      expect.stringMatching(/^stop /),
      'terminate job-1: The run was stopped by preview, after smoke-run-minutes',
    ]);
    expect(refusal).toMatchObject({
      code: 'run/timed-out',
      message: expect.stringMatching(
        /did not end within smoke-run-minutes \(2\), and was stopped\. etl was not started/,
      ),
    });
    expect(comment(fake)).toContain('| `etl` | ❌ stopped: not ended after 2 min | – | ');
    expect(comment(fake)).toContain('| `etl` | ❌ `run/timed-out` | – | – | – |');
    expect(records(fake)).toEqual(['failure']);
  });

  test('shows a run that AWS refuses to start, and the deployment stays done', async () => {
    const fake = openWorld();
    const { Refused } = await import('../../src/diagnostics/refused.ts');
    const start = async () => {
      throw new Refused({ code: 'aws/denied', message: 'AWS denied states:StartExecution.', hint: 'Allow it.' });
    };
    const runs = await fake.world.runs();
    const ended = await opened({ ...fake, world: { ...fake.world, runs: async () => ({ ...runs, start }) } });
    expect(ended.refusal?.code).toBe('aws/denied');
    expect(comment(fake)).toContain('| `etl` | ❌ `aws/denied` | – | – | – |');
    expect(comment(fake)).toContain('- `etl`: AWS denied states:StartExecution. Allow it.');
    expect(fake.account.cloud.look('jobs-pr-12')?.status).toBe('CREATE_COMPLETE');
  });

  test('starts it also where the push changed nothing, and shows what sleeps', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened'));
    ends(fake, 'job-1', 0);
    await previewOf(fake, pullEvent('synchronize'), { smoke: smokeOf() });
    expect(comment(fake)).toContain('| `etl` | ✅ succeeded |');
    expect(comment(fake)).toContain('run --job etl --sample schedule');
  });

  test('starts nothing for an event that deploys nothing', async () => {
    const fake = openWorld();
    await previewOf(fake, pullEvent('opened', { draft: true }), { smoke: smokeOf() });
    expect(fake.asked).toEqual([]);
    fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    await previewOf(fake, pullEvent('closed'), { smoke: smokeOf() });
    expect(deeds(fake)).toEqual([]);
  });
});

describe('preview of a pull request that is closed during its smoke run', () => {
  test('stops following after at most 30 seconds, with success, and leaves the run to the teardown', async () => {
    const fake = openWorld();
    const reads: number[] = [];
    fake.repository.onRead = () => {
      if (fake.account.runs.length === 0) return;
      reads.push(1);
      if (reads.length === 2) fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    };
    expect(await opened(fake, { jobs: ['etl', 'etl'] })).toEqual({ diagnostics: [], located: undefined });
    expect(reads).toHaveLength(2);
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect(deeds(fake)).toEqual([expect.stringMatching(/^start /)]);
    expect(records(fake)).toEqual(['inactive']);
    expect(headline(comment(fake))).not.toContain('❌');
  });

  test('is no failure although its teardown stopped the run', async () => {
    const fake = openWorld();
    fake.account.runSteps.push(() => {
      Object.assign(fake.account.runs[0] as FakeRun, { status: 'ABORTED', stoppedAt: at(2) });
      fake.repository.pulls.set(12, { state: 'closed', labels: [] });
    });
    expect((await opened(fake)).refusal).toBeUndefined();
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect(records(fake)).toEqual(['inactive']);
  });

  test('starts no further run, and is no failure although AWS refuses to start one that is being deleted', async () => {
    const { Refused } = await import('../../src/diagnostics/refused.ts');
    const fake = openWorld();
    const runs = await fake.world.runs();
    let starts = 0;
    const start = async () => {
      starts += 1;
      fake.repository.pulls.set(12, { state: 'closed', labels: [] });
      throw new Refused({ code: 'aws/denied', message: 'StateMachineDeleting', hint: 'Wait.' });
    };
    const world = { ...fake.world, runs: async () => ({ ...runs, start }) };
    expect((await opened({ ...fake, world }, { jobs: ['etl', 'etl'] })).refusal).toBeUndefined();
    expect(fake.lines.at(-1)).toMatch(/^closed while deploying: /);
    expect([starts, records(fake)]).toEqual([1, ['inactive']]);
  });
});

test('preview says how to stop a smoke run that it can no longer follow', async () => {
  const fake = openWorld();
  const runs = await fake.world.runs();
  const gone = new DOMException('aborted', 'AbortError');
  const world = {
    ...fake.world,
    runs: async () => ({
      ...runs,
      // biome-ignore lint/correctness/useYield: a signal comes before the first read
      async *watch() {
        throw gone;
      },
    }),
  };
  await expect(opened({ ...fake, world } as PreviewWorld)).rejects.toBe(gone);
  expect(fake.lines).toContain('Stop it: batch-job runs --stop run-20261124T120000Z-00000001 --stage pr-12 --job etl');
});
