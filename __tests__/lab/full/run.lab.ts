import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, scratchCopy } from '../harness.ts';
import { executionEnd, executions, job, jobIds } from '../support/account.ts';
import { command, deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { idOf } from '../support/runs.ts';

const nightly = scratchCopy('examples/nightly-report');
const folder = projectOf({
  serviceName: 'lab-run',
  resources: {
    failing: shellJob('echo attempt $STP_CURRENT_ATTEMPT; echo "::set-output name=x::y"; exit 3', {
      retryConfig: { attempts: 2, retryIntervalSeconds: 1 },
    }),
    endless: shellJob('echo begun; sleep 600'),
    unstarted: {
      type: 'batch-job',
      properties: {
        container: { packaging: { type: 'prebuilt-image', properties: { image: 'lab/no-such-image:1' } } },
        resources: { cpu: 1, memory: 256 },
      },
    },
  },
});
const stage = 'pr-41';
const runs = (name: string, ...flags: string[]) => command(name, folder, stage, { flags });
const newest = async (logicalId: string): Promise<string> =>
  (await executions(await idOf(`lab-run-${stage}`, `${logicalId}JobExecutionStateMachine`)))[0]?.executionArn ?? '';

beforeAll(async () => {
  await deploy(nightly, stage);
  await deploy(folder, stage);
});
afterAll(async () => {
  await destroyToNothing(folder, stage, `lab-run-${stage}`);
  await destroyToNothing(nightly, stage, `nightly-report-${stage}`);
});

describe('nightly-report', () => {
  test('is started with a sample and followed to its end, with the lines of its log', async () => {
    const done = await command('run', nightly, stage, { flags: ['--sample', 'sqs'] });
    expect({ code: done.code, stderr: done.code === 0 ? '' : done.stderr }).toEqual({ code: 0, stderr: '' });
    expect(done.stdout).toContain(`Report for ${stage}, asked for by aws:sqs.`);
    expect(done.stderr).toMatch(/^Started report: run-\w+-\w{8}$/m);
    expect(done.stderr).toMatch(/^Attempt 1 succeeded after .* \(job [0-9a-f-]{36}\)$/m);
    expect(done.stderr).toMatch(/^report succeeded in .*: 1 attempt, about /m);
    expect(readFileSync(join(nightly, '.batch-job/run.log'), 'utf8')).toBe(done.stdout);
    const listed = await command('runs', nightly, stage);
    expect(listed.stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}report {2}run-\S+ {2}run +1 +succeeded/m);
    const log = await command('logs', nightly, stage);
    expect(log.stdout.split('\n').slice(1).join('\n')).toBe(done.stdout);
  });

  test('reads an event that does not fit into a variable from S3', async () => {
    const text = JSON.stringify({ Records: [{ eventSource: 'large', body: 'x'.repeat(20_000) }] });
    const done = await command('run', nightly, stage, { flags: ['--event', text] });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('asked for by large.');
    expect(done.mutating).toEqual(expect.arrayContaining(['s3:PutObject', 'states:StartExecution']));
  });
});

describe('a job that fails', () => {
  test('ends with its class, reason and log, and no line of it acts as a command', async () => {
    const done = await command('run', folder, stage, {
      flags: ['--job', 'failing'],
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(done.code).toBe(1);
    const lines = done.stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('attempt'))).toEqual(['attempt 1', 'attempt 2']);
    expect(lines.some((line) => line.startsWith('::set-output'))).toBe(false);
    expect(done.stdout).toContain(':\u200b:set-output');
    expect(done.stderr).toMatch(/run\/failed/);
    expect(done.stderr).toContain(
      'failed: exit-code. Attempt 2 of 2 failed: Essential container in task exited; exit code 3',
    );
  });

  test('is repeated by --retry under another name, and shown by --execution', async () => {
    const name = (await newest('Failing')).split(':').at(-1) ?? '';
    const done = await runs('runs', '--retry', name);
    expect(done.code).toBe(1);
    const [retried] = /retry-\w+-\w{8}/.exec(done.stderr) ?? [];
    const shown = await runs('runs', '--execution', String(retried), '--format', 'json');
    expect(JSON.parse(shown.stdout).runs).toMatchObject([
      {
        job: 'failing',
        execution: retried,
        trigger: 'retry',
        class: 'exit-code',
        attempts: [{ exitCode: 3 }, { exitCode: 3 }],
      },
    ]);
    const all = await runs('logs', '--job', 'failing', '--since', '1h');
    expect(all.stdout.match(/^attempt 1$/gm)).toHaveLength(2);
    expect((await runs('logs', '--job', 'failing', '--since', '2099-01-01')).stdout).toBe('');
  });
});

test('a run that does not end is followed by logs, stopped by --stop with its job, and then repeated no more', async () => {
  const begun = await runs('run', '--job', 'endless', '--wait', 'false');
  expect(begun.code).toBe(0);
  const arn = await newest('Endless');
  const name = arn.split(':').at(-1) ?? '';
  await eventually(async () => (await job((await jobIds(arn))[0] ?? ''))?.status === 'RUNNING');
  const refused = await runs('runs', '--retry', name);
  expect([refused.code, refused.mutating]).toEqual([1, []]);
  expect(refused.stderr).toContain('run/still-running');
  const stopped = await runs('runs', '--stop', name);
  expect(stopped.stderr).toMatch(/^Its job [0-9a-f-]{36} is terminated: SIGTERM now, SIGKILL after 115 seconds\.$/m);
  expect((await executionEnd(arn)).status).toBe('ABORTED');
  const [id = ''] = await jobIds(arn);
  expect((await eventually(async () => (await job(id))?.stoppedAt && job(id)))?.status).toBe('FAILED');
  const log = await runs('logs', '--execution', name, '--follow');
  expect(log.stdout).toContain('begun\n');
});

test('Ctrl-C ends the following, and the run goes on', async () => {
  const stop = new AbortController();
  const following = command('run', folder, stage, { flags: ['--job', 'endless'], signal: stop.signal });
  await eventually(async () => {
    const arn = await newest('Endless');
    return (await executionStatus(arn)) === 'RUNNING' && (await jobIds(arn)).length > 0;
  });
  stop.abort();
  const done = await following;
  expect(done.code).toBe(1);
  expect(done.stderr).toMatch(/^The run run-\S+ goes on in AWS\.$/m);
  const arn = await newest('Endless');
  expect(await executionStatus(arn)).toBe('RUNNING');
  expect(done.stderr).toContain(`runs --stop ${arn.split(':').at(-1)}`);
  expect((await runs('runs', '--stop', arn)).code).toBe(0);
});

async function executionStatus(arn: string): Promise<string | undefined> {
  const all = await executions(await idOf(`lab-run-${stage}`, 'EndlessJobExecutionStateMachine'));
  return all.find(({ executionArn }) => executionArn === arn)?.status;
}
