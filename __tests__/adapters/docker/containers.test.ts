import { describe, expect, test } from '@jest/globals';
import { createCommand, variablesOf } from '../../../src/adapters/docker/container-command.ts';
import type { LocalContainer } from '../../../src/ports/local-containers.ts';
import { openContainers } from './open-containers.ts';

const container = (script: string, more: Partial<LocalContainer> = {}): LocalContainer => ({
  ...{ image: 'shell', platform: 'linux/amd64', command: ['sh', '-c', script], environment: {}, hidden: [] },
  ...{ cpus: 2, memoryMiB: 512, isReadOnly: false, hasInit: true, graceSeconds: 115 },
  ...more,
});
const silent = { line: () => {}, end: () => {} };

describe('the container of a local run', () => {
  test('has the limits, the init process and the command of the job definition, and no swap', () => {
    const more = { sharedMemoryMiB: 256, user: '1000', isReadOnly: true, environment: { A: 'x y' } };
    expect(createCommand('c', container('true', more))).toEqual([
      ...['create', '--name', 'c', '--label', 'batch-job.local=true', '--platform', 'linux/amd64', '--pull', 'never'],
      ...['--cpus', '2', '--memory', '512m', '--memory-swap', '512m', '--shm-size', '256m', '--user', '1000'],
      ...['--read-only', '--init', '--env', 'A', 'shell', 'sh', '-c', 'true'],
    ]);
    expect(createCommand('c', container('true', { gpus: 2 })).join(' ')).toContain(' --gpus 2 ');
    const disks = createCommand('c', container('true', { diskPaths: ['/scratch', '/work'] })).join(' ');
    expect(disks).toContain(' --volume /scratch --volume /work ');
    const plain = createCommand('c', { ...container('true'), command: undefined, hasInit: false });
    expect(plain.slice(-3)).toEqual(['--memory-swap', '512m', 'shell']);
  });

  test('gets its variables by the environment of docker, and those that docker itself reads by arguments', () => {
    const environment = {
      TOKEN: 't',
      DOCKER_HOST: 'tcp://x',
      PATH: '/app',
      HTTPS_PROXY: 'http://p',
      LD_PRELOAD: '/x.so',
    };
    expect(variablesOf({ environment })).toEqual({ TOKEN: 't' });
    const words = createCommand('c', container('true', { environment }));
    expect(words.filter((_, index) => words[index - 1] === '--env')).toEqual([
      ...['TOKEN', 'DOCKER_HOST=tcp://x', 'PATH=/app', 'HTTPS_PROXY=http://p', 'LD_PRELOAD=/x.so'],
    ]);
  });

  test('gets no credential of this process, and docker neither', async () => {
    const { containers, engine } = await openContainers();
    const lines: string[] = [];
    const environment = { AWS_REGION: 'eu-west-1' };
    await containers.run(container('env | grep -c can[a]ry; env | grep ^AWS', { environment }), (line) =>
      lines.push(line),
    );
    expect(lines).toEqual(['0', 'AWS_REGION=eu-west-1']);
    for (const call of await engine.calls()) expect(JSON.stringify(call)).not.toContain('canary');
  });

  test('is given its secrets in no argument of docker', async () => {
    const { containers, engine } = await openContainers();
    await containers.run(container('true', { environment: { TOKEN: 'correct horse' } }), () => {});
    for (const { words } of await engine.calls()) expect(words.join(' ')).not.toContain('correct horse');
  });

  test('prints no line of a secret of several lines', async () => {
    const { containers } = await openContainers();
    const lines: string[] = [];
    const hidden = ['correct horse\nbattery staple', 'plain-word'];
    await containers.run(
      container('echo "a correct horse"; echo battery staple; echo plain-word', { hidden }),
      (line) => lines.push(line),
    );
    expect(lines).toEqual(['a (hidden)', '(hidden)', '(hidden)']);
  });

  test('receives SIGTERM as long before SIGKILL as in AWS, and only when its time is over', async () => {
    const { containers, engine, timers, timeIsOver } = await openContainers();
    const script = "trap 'exit 7' TERM; echo ready; sleep 20 >/dev/null 2>&1 & wait";
    const end = await containers.run(container(script, { timeoutSeconds: 90 }), timeIsOver);
    expect(end).toMatchObject({ exitCode: 7, timedOut: true });
    expect([...timers.values()]).toEqual([]);
    const stop = (await engine.calls()).find(({ words }) => words[0] === 'stop')?.words ?? [];
    expect(stop.slice(0, 3)).toEqual(['stop', '-t', '115']);
  });

  test('has a timer of its seconds, and none for more seconds than a timer of Node.js takes', async () => {
    const { containers, timers } = await openContainers();
    const seen: number[][] = [];
    const look = () => seen.push([...timers.values()]);
    for (const timeoutSeconds of [90, 2_147_484, undefined])
      await containers.run(container('echo x', { timeoutSeconds }), look);
    expect(seen).toEqual([[90_000], [], []]);
  });

  test('is removed also when the run is stopped, which ends it by SIGTERM', async () => {
    const stop = new AbortController();
    const { containers, engine } = await openContainers({ signal: stop.signal });
    const lines: string[] = [];
    const script = "trap 'echo got SIGTERM; exit 0' TERM; echo ready; sleep 20 >/dev/null 2>&1 & wait";
    const ended = containers.run(container(script), (line) => {
      lines.push(line);
      stop.abort();
    });
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    expect(lines).toEqual(['ready', 'got SIGTERM']);
    expect(await engine.containers()).toEqual([]);
    expect((await engine.calls()).at(-1)?.words[0]).toBe('rm');
  });

  test('is out of memory if docker says that the kernel killed it', async () => {
    const { containers } = await openContainers();
    expect(await containers.run(container('kill -9 $$'), () => {})).toMatchObject({ exitCode: 137, outOfMemory: true });
  });

  test('may write what docker writes without a daemon: that says nothing about this machine', async () => {
    const { containers } = await openContainers();
    const script = 'echo "Cannot connect to the Docker daemon"; exit 1';
    expect(await containers.run(container(script), () => {})).toMatchObject({ exitCode: 1 });
  });

  test('that did not start has the reason of docker', async () => {
    const behave = `if (verb === 'start') return 127;
      if (verb === 'container inspect') { process.stdout.write('127 false "exec: \\\\"x\\\\": not found"\\n'); return 0; }`;
    const { containers } = await openContainers({ behave });
    expect(await containers.run(container('true'), () => {})).toMatchObject({
      exitCode: 127,
      error: 'exec: "x": not found',
    });
  });

  test('that docker does not create is refused with its words', async () => {
    const behave = `if (verb === 'create') { say('invalid argument "0" for "--cpus"'); return 125; }`;
    const { containers } = await openContainers({ behave });
    await expect(containers.run(container('true'), () => {})).rejects.toMatchObject({
      code: 'run/not-local',
      message: expect.stringContaining('invalid argument "0"'),
    });
  });

  test('waits of any length are kept, in pieces that a timer of Node.js takes', async () => {
    const { containers, pauses } = await openContainers();
    await containers.pause(2_147_484);
    await containers.pause(3);
    await containers.pause(0);
    expect(pauses).toEqual([2_147_483_647, 353, 3_000]);
  });
});

describe('the image of a local run', () => {
  test('is built by the command of a deploy, under its name without a registry', async () => {
    const { containers, planned, engine } = await openContainers({ buildFlags: ['--network', 'host'] });
    await containers.build(planned, () => silent);
    const build = (await engine.calls()).find(({ words }) => words[0] === 'build')?.words ?? [];
    expect(build.slice(0, 4)).toEqual(['build', '--platform', 'linux/amd64', '--file']);
    expect(build.slice(5, -1)).toEqual(['--tag', `batch-job/shop:${planned.tag}`, '--network', 'host']);
  });

  test('whose build fails is refused, with its log ended', async () => {
    const { containers, planned } = await openContainers({ behave: `if (verb === 'build') return 3;` });
    const ends: unknown[] = [];
    const openLog = () => ({ line: () => {}, end: (problem?: unknown) => ends.push(problem) });
    await expect(containers.build(planned, openLog)).rejects.toMatchObject({ code: 'packaging/build-failed' });
    expect(ends).toEqual([expect.objectContaining({ code: 'packaging/build-failed' })]);
  });

  test('of a registry is pulled for each run, from an earlier pull if that fails, and by digest once', async () => {
    const { containers, engine } = await openContainers();
    const pull = (name: string) => containers.pull(name, 'linux/amd64', silent);
    const digest = `busybox@sha256:${'a'.repeat(64)}`;
    expect([await pull('busybox:1'), await pull('busybox:1')].map(({ from }) => from)).toEqual(['pulled', 'pulled']);
    expect([await pull(digest), await pull(digest)].map(({ from }) => from)).toEqual(['pulled', 'found']);
    await expect(pull('gone:1')).rejects.toMatchObject({
      code: 'run/failed',
      message: 'The image gone:1 could not be pulled: manifest unknown',
      reason: 'image-pull: manifest unknown',
    });
    const stale = await openContainers({ behave: `if (verb === 'pull') return 1;` });
    expect(await stale.containers.pull('shell', 'linux/amd64', silent)).toEqual({ name: 'shell', from: 'stale' });
    expect((await engine.calls()).filter(({ words }) => words[0] === 'pull')).toHaveLength(4);
  });
});

describe('a machine', () => {
  test('without docker, or with a daemon that does not answer, is refused before anything else', async () => {
    const none = await openContainers({ environment: { PATH: '/nonexistent' } });
    await expect(none.containers.machine()).rejects.toMatchObject({ code: 'packaging/no-docker' });
    const behave = `say('Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'); return 1;`;
    const deaf = await openContainers({ behave });
    await expect(deaf.containers.machine()).rejects.toMatchObject({ code: 'packaging/no-docker' });
    await expect(deaf.containers.run(container('true'), () => {})).rejects.toMatchObject({
      code: 'packaging/no-docker',
    });
  });

  test.each([
    ['nvidia', true],
    ['io.containerd.runc.v2', false],
  ])('has GPUs to give if docker has the runtime of NVIDIA: %s', async (runtime, has) => {
    const behave = `if (verb === 'info') { say('WARNING: none'); say('${runtime}'); say('runc'); return 0; }`;
    expect(await (await openContainers({ behave })).containers.hasGpus()).toBe(has);
  });

  test('whose docker does not tell its runtimes has no GPUs to give', async () => {
    const behave = `if (verb === 'info') { say('nvidia'); return 125; }`;
    expect(await (await openContainers({ behave })).containers.hasGpus()).toBe(false);
  });

  test('whose docker does not tell what it has is unknown', async () => {
    const behave = `if (verb === 'info') { say("can't evaluate field NCPU"); return 125; }`;
    expect(await (await openContainers({ behave })).containers.machine()).toBeUndefined();
  });
});
