import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dockerContainers } from '../../../src/adapters/docker/containers.ts';
import { plannedImage } from '../../adapters/docker/open-containers.ts';
import { localContainersContract } from '../../contracts/local-containers.contract.ts';
import { eventually, type RunOptions, run, scratchCopy } from '../harness.ts';
import { docker } from '../support/docker.ts';
import { projectOf, shellJob, writeInto } from '../support/project.ts';

/** Names of the containers of local runs that are there, running or not. */
const left = async (): Promise<string[]> =>
  (await docker('ps', '--all', '--filter', 'label=batch-job.local', '--format', '{{.Names}}'))
    .split('\n')
    .filter(Boolean);

afterAll(async () => {
  for (const repository of ['batch-job/nightly-report', 'batch-job/shop']) {
    const names = await docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', repository);
    for (const name of names.split('\n').filter(Boolean)) await docker('image', 'rm', name);
  }
});

localContainersContract('by dockerd', async () => {
  const timers = new Set<() => void>();
  const { root, planned } = await plannedImage(`FROM lab/busybox:latest\nENV AT=${Date.now()}\n`);
  const containers = dockerContainers({
    ...{ root, buildFlags: [], temporary: mkdtempSync(join(tmpdir(), 'local-')) },
    environment: {
      PATH: `${process.env.LAB_DIR}/bin:${process.env.PATH}`,
      DOCKER_HOST: process.env.DOCKER_HOST,
      HOME: mkdtempSync(join(tmpdir(), 'home-')),
    },
    pause: async () => {},
    after: (_, action) => {
      timers.add(action);
      return () => timers.delete(action);
    },
  });
  const timeIsOver = () => {
    for (const action of timers) action();
  };
  return { containers, planned, shell: 'lab/busybox:latest', timeIsOver, left, close: async () => {} };
});

/** Runs a job here, with neither credentials nor region. */
const local = (folder: string, flags: readonly string[] = [], options: RunOptions = {}) =>
  run(['run', '--local', '--working-directory', folder, ...flags], {
    ...options,
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_REGION: undefined, ...options.env },
  });

describe('run --local', () => {
  test('builds the image of an example and prints its event, without credentials and without AWS', async () => {
    const folder = scratchCopy('examples/nightly-report');
    const program = join(folder, 'src/report.ts');
    // An image of its own, also where docker has kept that of an earlier run.
    writeFileSync(program, `${readFileSync(program, 'utf8')}// ${Date.now()}\n`);
    const first = await local(folder, ['--sample', 'sqs']);
    expect({ code: first.code, stderr: first.code === 0 ? '' : first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('Report for dev, asked for by aws:sqs.');
    expect(first.stderr).toMatch(/^report succeeded in .*: 1 attempt\.$/m);
    expect(readFileSync(join(folder, '.batch-job/run.log'), 'utf8')).toBe(first.stdout);
    const second = await local(folder, ['--event', '{"Records":[{"eventSource":"mine"}]}']);
    expect(second.stdout).toContain('asked for by mine.');
    expect(second.stderr).toContain('The image of report is here already.');
    expect([...first.calls, ...second.calls]).toEqual([]);
    expect(
      [first, second].map(({ dockerCalls }) => dockerCalls.filter(({ args }) => args[0] === 'build').length),
    ).toEqual([1, 0]);
    expect(await left()).toEqual([]);
  });

  const folder = projectOf({
    serviceName: 'lab-local',
    resources: {
      failing: shellJob('echo "attempt $STP_CURRENT_ATTEMPT of $LEVEL"; exit 3', {
        environment: [{ name: 'LEVEL', value: 'config' }],
        retryConfig: { attempts: 2, retryIntervalSeconds: 1 },
      }),
      slow: shellJob('trap "echo got SIGTERM; exit 1" TERM; echo begun; sleep 600 & wait', { timeout: 60 }),
      endless: shellJob('echo begun; sleep 600'),
      greedy: shellJob("x=$(head -c 200000000 /dev/zero | tr '\\0' a); echo $?", { resources: { cpu: 1, memory: 64 } }),
    },
  });

  test('makes the attempts of a job that fails, with the variables of a dotenv file', async () => {
    writeInto(folder, '.env', 'LEVEL="of the file"\n');
    const done = await local(folder, ['--job', 'failing', '--dotenv-file', join(folder, '.env')]);
    expect(done.code).toBe(1);
    expect(done.stdout).toBe('attempt 1 of of the file\nattempt 2 of of the file\n');
    expect(done.stderr).toMatch(/^Attempt 1 failed \(exit-code\) after .*: exit code 3$/m);
    expect(done.stderr).toContain('The run of failing in the local Docker failed: exit-code. Attempt 2 of 2 failed');
    expect(await left()).toEqual([]);
  });

  test('ends a job that exceeds its timeout by SIGTERM, as a failure', async () => {
    const done = await local(folder, ['--job', 'slow']);
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 1, stdout: 'begun\ngot SIGTERM\n' });
    expect(done.stderr).toContain('failed: timeout. Attempt 1 of 1 failed: Job attempt duration exceeded timeout');
  });

  test('ends a job that needs more than its memory as out of memory', async () => {
    const done = await local(folder, ['--job', 'greedy']);
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('failed: out-of-memory. Attempt 1 of 1 failed: OutOfMemoryError');
  });

  test('ends the container and leaves none when it is stopped', async () => {
    const stop = new AbortController();
    const running = local(folder, ['--job', 'endless'], { signal: stop.signal });
    await eventually(async () => (await left()).length === 1);
    stop.abort();
    expect((await running).code).toBe(1);
    expect(await left()).toEqual([]);
  });
});
