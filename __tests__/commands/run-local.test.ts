import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../src/diagnostics/refused.ts';
import { BuildFailed } from '../../src/packaging/build-errors.ts';
import { type FakeContainers, fakeContainers } from '../fakes/local-containers.ts';
import { configOf, lake, ran } from './run-local-fixture.ts';

describe('run --local', () => {
  test('starts the container of the job definition with the event, prints its lines, and ends as it ends', async () => {
    const { ended, containers, lines, printed, outputs, written } = await ran({
      event: '{"day":1}',
      program: (_, onLine) => {
        onLine('one\t\u001b[31m');
        return {};
      },
    });
    expect(ended).toEqual({ diagnostics: [], located: undefined });
    const [container] = containers.started;
    expect(container).toMatchObject({
      ...{ image: 'busybox:1', platform: 'linux/amd64', command: ['sh', '-c', 'echo hi'] },
      ...{ cpus: 2, memoryMiB: 1_024, hasInit: true, isReadOnly: false, graceSeconds: 115 },
      ...{ timeoutSeconds: undefined, sharedMemoryMiB: undefined, hidden: [] },
    });
    expect(container?.environment).toEqual({
      ...{ LEVEL: '3', WHERE: 'us-east-1-x', AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' },
      ...{ STP_TRIGGER_EVENT_DATA: '{"day":1}', STP_MAXIMUM_ATTEMPTS: '1', STP_CURRENT_ATTEMPT: '1' },
      STP_INFRASTRUCTURE_ATTEMPT: '0',
      ...{ AWS_BATCH_JOB_ATTEMPT: '1', AWS_BATCH_CE_NAME: 'local', AWS_BATCH_JQ_NAME: 'local' },
      AWS_BATCH_JOB_ID: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(printed).toEqual(['one    \\u001b[31m\n']);
    expect(lines.slice(-3)).toEqual([
      'Running report in the local Docker.',
      'Attempt 1 succeeded after 1.0 s',
      'report succeeded in 1.0 s: 1 attempt.',
    ]);
    expect(outputs).toEqual({ 'run-status': 'succeeded', 'run-log': '.batch-job/run.log' });
    expect(written['run.log']).toBe('one    \\u001b[31m\n');
  });

  test('makes the attempts of retryConfig with their waits, and ends with the class of the last failure', async () => {
    const { ended, containers, lines, environments } = await ran({
      config: configOf('      retryConfig: { attempts: 3, retryIntervalSeconds: 2, retryIntervalMultiplier: 3 }\n'),
      program: ({ environment }) =>
        environment.STP_CURRENT_ATTEMPT === '3' ? { exitCode: 137, outOfMemory: true } : { exitCode: 4 },
    });
    expect(environments.map((one) => [one.STP_CURRENT_ATTEMPT, one.STP_MAXIMUM_ATTEMPTS])).toEqual([
      ...[
        ['1', '3'],
        ['2', '3'],
        ['3', '3'],
      ],
    ]);
    expect(new Set(environments.map((one) => one.AWS_BATCH_JOB_ID)).size).toBe(3);
    expect(containers.pauses).toEqual([2, 6]);
    expect(lines).toContain('Attempt 1 failed (exit-code) after 1.0 s: exit code 4');
    expect(lines).toContain('The next attempt begins in 6 seconds.');
    expect(ended.refusal).toMatchObject({
      code: 'run/failed',
      message:
        'The run of report in the local Docker failed: out-of-memory. Attempt 3 of 3 failed: OutOfMemoryError: Container killed due to memory usage; exit code 137',
      hint: 'Give the job more memory. Its lines are above, and in .batch-job/run.log.',
    });
  });

  test('makes no further attempt after a success', async () => {
    const { ended, environments } = await ran({
      config: configOf('      retryConfig: { attempts: 5 }\n'),
      program: ({ environment }) => ({ exitCode: environment.STP_CURRENT_ATTEMPT === '2' ? 0 : 1 }),
    });
    expect(environments).toHaveLength(2);
    expect(ended.refusal).toBeUndefined();
  });

  test('ends an attempt after the timeout of the job, as a failure', async () => {
    const { ended, containers } = await ran({
      config: configOf('      timeout: 90\n'),
      program: () => ({ timedOut: true }),
    });
    expect(containers.started[0]?.timeoutSeconds).toBe(90);
    expect(ended.refusal?.reason).toBe(
      'timeout: Attempt 1 of 1 failed: Job attempt duration exceeded timeout; exit code 0',
    );
  });

  test('heeds overrides of the job definition, and names those that it cannot', async () => {
    const overrides = `    overrides:
      ReportJobDefinition:
        ContainerProperties.LinuxParameters.SharedMemorySize: 256
        ContainerProperties.LinuxParameters.Swappiness: 0
        ContainerProperties.User: '1000'
        ContainerProperties.ReadonlyRootFilesystem: true
        ContainerProperties.Privileged: true
        Timeout.AttemptDurationSeconds: 120
`;
    const { containers, lines } = await ran({ config: configOf('', overrides) });
    expect(containers.started[0]).toMatchObject({ sharedMemoryMiB: 256, user: '1000', isReadOnly: true });
    expect(containers.started[0]?.timeoutSeconds).toBe(120);
    expect(lines).toContain(
      'The container here is without what overrides set in AWS: Privileged, LinuxParameters.Swappiness.',
    );
  });

  const gpuConfig = configOf('      sharedMemory: 512\n').replace('memory: 1024', 'memory: 1024, gpu: 2');

  test('gives a container the GPUs and the shared memory that the job has in AWS', async () => {
    const containers = fakeContainers(undefined, undefined, true);
    const { lines } = await ran({ config: gpuConfig, containers });
    expect(containers.started[0]).toMatchObject({ gpus: 2, sharedMemoryMiB: 512 });
    expect(lines.filter((line) => line.includes('GPU'))).toEqual([]);
  });

  test('gives a container an empty disk at each path of its volumes, and says nothing of them', async () => {
    const volumes = '      volumes: [{type: instance-store, properties: {mountPath: /scratch}}]\n';
    const { containers, lines } = await ran({ config: configOf(volumes) });
    expect(containers.started[0]?.diskPaths).toEqual(['/scratch']);
    expect(lines.filter((line) => /Volumes|MountPoints/.test(line))).toEqual([]);
  });

  test('runs a job without its GPUs where Docker has none to give, and says so', async () => {
    const containers = fakeContainers();
    const { lines } = await ran({ config: gpuConfig, containers });
    expect(containers.started[0]?.gpus).toBeUndefined();
    expect(lines).toContain(
      'The job has 2 GPUs in AWS, and Docker here has none to give (no runtime nvidia): it runs without.',
    );
  });

  test('gives no more processors than Docker has, and says so, as of memory', async () => {
    const containers = fakeContainers(undefined, { cpus: 1, memoryMiB: 900 });
    const { lines } = await ran({ containers });
    expect(containers.started[0]).toMatchObject({ cpus: 1, memoryMiB: 1_024 });
    expect(lines).toContain('The job has 2 vCPUs, and Docker 1: it gets these.');
    expect(lines).toContain(
      'The job may use 1024 MiB of memory, and Docker has 900: it may be killed sooner than in AWS.',
    );
  });

  test('builds the image that a deploy would build, and no second time', async () => {
    const packaging = 'type: stacktape-image-buildpack\n          properties: { entryfilePath: report.js }';
    const containers = fakeContainers();
    const config = configOf('', '', packaging);
    const { lines } = await ran({ config, containers });
    expect(containers.built).toEqual([expect.stringMatching(/^batch-job\/jobs:report-[0-9a-f]{32}$/)]);
    expect(containers.started[0]).toMatchObject({ image: containers.built[0], command: undefined });
    expect(lines).not.toContain('The image of report is here already.');
    expect((await ran({ config, containers })).lines).toContain('The image of report is here already.');
    expect(containers.built).toHaveLength(1);
  });

  test('says where a build wrote source maps, and that none are written without one', async () => {
    const containers: FakeContainers = fakeContainers();
    const packaging =
      'type: stacktape-image-buildpack\n          properties: { entryfilePath: report.js, languageSpecificConfig: { outputSourceMapsTo: maps } }';
    const config = configOf('', '', packaging);
    expect((await ran({ config, containers })).lines).toContain(
      'Its source maps are in maps/report, as outputSourceMapsTo says.',
    );
    expect((await ran({ config, containers })).lines).toContain(
      'No source maps are written: only a build writes them.',
    );
  });

  test('reports an image that fails to build on the line of its packaging, and starts nothing', async () => {
    const packaging = 'type: stacktape-image-buildpack\n          properties: { entryfilePath: report.js }';
    const failure = new BuildFailed({ job: 'report', errors: [], message: 'docker build failed', hint: 'Look.' });
    const containers: FakeContainers = { ...fakeContainers(), build: () => Promise.reject(failure) };
    await expect(ran({ config: configOf('', '', packaging), containers })).rejects.toMatchObject({
      name: 'DiagnosticsError',
      diagnostics: [
        {
          code: 'packaging/build-failed',
          place: { path: ['resources', 'report', 'properties', 'container', 'packaging'], at: 'key' },
        },
      ],
    });
    expect(containers.started).toEqual([]);
  });

  test('ends with the warnings of the image, also where its build fails, and with no other', async () => {
    const packaging = 'type: stacktape-image-buildpack\n          properties: { entryfilePath: report.js }';
    const files = {
      'report.js': '',
      'package.json': '{}',
      'package-lock.json': '{}',
      '.npmrc': '//npm.acme.test/:_authToken=${NPM_TOKEN}\n',
    };
    const settings = { config: configOf('', '', packaging), files, buildSecrets: ['npm'] };
    const warnings = [
      { code: 'packaging/registry-token', severity: 'warning' },
      { code: 'packaging/unmounted-secret', severity: 'warning' },
    ];
    expect((await ran(settings)).ended).toMatchObject({ diagnostics: warnings, located: expect.anything() });
    const failure = new BuildFailed({ job: 'report', errors: [], message: 'docker build failed', hint: 'Look.' });
    const containers: FakeContainers = { ...fakeContainers(), build: () => Promise.reject(failure) };
    await expect(ran({ ...settings, containers })).rejects.toMatchObject({
      diagnostics: [{ code: 'packaging/build-failed' }, ...warnings],
    });
  });

  test('does not begin without Docker', async () => {
    const refusal = new Refused({ code: 'packaging/no-docker', message: 'No docker.', hint: 'Start it.' });
    const localContainers = async () => ({ ...fakeContainers(), pull: () => Promise.reject(refusal) });
    await expect(ran({ world: { localContainers } })).rejects.toBe(refusal);
  });
});

describe('the job of run --local', () => {
  test('is refused with the names of the config, if it has no such job or none is named', async () => {
    const second = configOf()
      .replace(/[\s\S]*resources:\n(?= {2}report)/, '')
      .replace('report:', 'convert:');
    const config = configOf() + second;
    await expect(ran({ config })).rejects.toMatchObject({
      code: 'run/unknown-job',
      message: 'The config has 2 jobs, and none is named.',
      hint: 'Name one with job: convert, report.',
    });
    await expect(ran({ config, job: 'reprot' })).rejects.toMatchObject({
      message: 'The config has no job "reprot".',
      hint: 'Did you mean `report`? Name one with job: convert, report.',
    });
    expect((await ran({ config, job: 'convert' })).containers.started).toHaveLength(1);
  });

  test('is refused if only AWS knows a part of its command', async () => {
    const packaging = `type: prebuilt-image\n          properties: { image: "busybox:1", command: [echo, "$ResourceParam('lake', 'name')"] }`;
    await expect(ran({ config: configOf('', lake, packaging) })).rejects.toMatchObject({ code: 'run/not-local' });
  });

  test('is refused for an event that in AWS it reads from S3 itself', async () => {
    const event = JSON.stringify('x'.repeat(6_000));
    await expect(ran({ event })).rejects.toMatchObject({ code: 'run/event-too-large' });
    const packaging = 'type: stacktape-image-buildpack\n          properties: { entryfilePath: report.js }';
    const scheduled = '      events: [{ type: schedule, properties: { scheduleRate: rate(1 day) } }]\n';
    const config = configOf(scheduled, '', packaging);
    expect((await ran({ config, event })).environments[0]?.STP_TRIGGER_EVENT_DATA).toBe(event);
    const large = JSON.stringify('x'.repeat(122_880));
    await expect(ran({ config, event: large })).rejects.toMatchObject({
      code: 'run/event-too-large',
      message: expect.stringContaining('122,880 bytes fit into its variable'),
    });
    await expect(ran({ config: configOf('', '', packaging), event })).rejects.toMatchObject({
      code: 'run/event-too-large',
    });
  });
});
