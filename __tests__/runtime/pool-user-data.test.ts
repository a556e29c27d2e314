import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spotNoticeScript, spotNoticeUnit, spotUserData } from '../../src/runtime/pool-user-data.ts';
import { FakeSpotInstance, type Fault, taskLabel } from './fake-spot-instance.ts';

const name = 'batch-job-spot-notice';
const interval = '0.02';
const look404 = /instance-action 404$/;
const dockerPs = /^docker ps /;
const id = (letter: string) => letter.repeat(64);

// These tests start processes, on a machine that may be busy. None sleeps; one waits for the timeout of curl, 2
// seconds.
jest.setTimeout(30_000);

let instance: FakeSpotInstance;
beforeEach(async () => {
  instance = new FakeSpotInstance();
  await instance.open();
  await instance.installDocker();
});
afterEach(() => instance.end());

/** Returns the only part of the MIME message. */
function shellPart(): string {
  const [head = '', ...parts] = spotUserData().split('--==BATCH-JOB==');
  expect(head).toBe('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="==BATCH-JOB=="\n\n');
  expect(parts).toHaveLength(2);
  expect(parts[1]).toBe('--\n');
  const partHead = '\nContent-Type: text/x-shellscript; charset="us-ascii"\n\n';
  expect(parts[0]?.startsWith(`${partHead}#!/bin/sh\n`)).toBe(true);
  return parts[0]?.slice(partHead.length) ?? '';
}

/** Runs the user data as cloud-init does, with a folder in place of / and a systemctl that prints its arguments. */
function bootInto(folder: string): string {
  for (const path of ['etc/ecs', 'etc/systemd/system', 'usr/local/bin'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'etc/ecs/ecs.config'), 'ECS_CLUSTER=written-by-batch\n');
  writeFileSync(join(folder, 'user-data'), shellPart().replaceAll(/^(cat >+|chmod 755 )\//gm, `$1${folder}/`));
  instance.install('systemctl', '#!/bin/sh\necho "systemctl $*"\n');
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  return execFileSync('sh', ['-e', join(folder, 'user-data')], { encoding: 'utf8', env: { PATH } });
}

/** Starts the script that the user data has installed. */
function start(shell = 'sh'): void {
  bootInto(instance.folder);
  instance.run(shell, join(instance.folder, 'usr/local/bin', name), `127.0.0.1:${instance.port}`, interval);
}

const signals = () => instance.journal.filter((line) => line.startsWith('docker kill')).sort();
const term = (...ids: string[]) => ids.map((each) => `docker kill --signal TERM ${each}`);

describe('spotNoticeScript', () => {
  beforeEach(() => {
    instance.containers.set(id('a'), ['com.amazonaws.ecs.cluster', taskLabel]);
    instance.containers.set(id('b'), [taskLabel]);
    instance.containers.set(id('c'), []);
    instance.containers.set(id('d'), ['com.amazonaws.ecs.task-arn-not']);
  });

  test('does not call Docker while there is no notice, and keeps its token', async () => {
    start();
    await instance.next(5, look404);
    expect(instance.count(/^docker/)).toBe(0);
    expect(instance.count(/api\/token 200$/)).toBe(1);
    expect(instance.count(/^(out|err): /)).toBe(0);
  });

  // On Amazon Linux sh is bash.
  test.each(['sh', 'bash'])('sends SIGTERM once to each container of a task, and to no other, in %s', async (shell) => {
    start(shell);
    await instance.next(1, look404);
    instance.notice = true;
    await instance.next(4, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b')));
    await instance.until(() => instance.count(/^out: /) === 3);
    expect(instance.journal.filter((line) => line.startsWith('out: '))).toEqual([
      'out: spot notice: {"action":"terminate","time":"2017-09-18T08:22:00Z"} 200',
      `out: SIGTERM to ${id('a')}`,
      `out: SIGTERM to ${id('b')}`,
    ]);
    expect(instance.count(/^err: /)).toBe(0);
  });

  test('signals a container that starts after the notice, without the metadata service', async () => {
    instance.notice = true;
    start();
    await instance.next(2, dockerPs);
    await instance.shut();
    instance.containers.set(id('e'), [taskLabel]);
    await instance.next(4, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b'), id('e')));
  });

  test.each(['ps', 'kill'] as const)('retries once where docker %s fails', async (command) => {
    instance.containers.delete(id('b'));
    instance.notice = true;
    instance.dockerFaults.push(command);
    start();
    await instance.next(1, / fails$/);
    await instance.until(() => instance.count(/^out: SIGTERM/) === 1);
    await instance.next(3, dockerPs);
    expect(instance.count(/ fails$/)).toBe(1);
    expect(signals().filter((line) => !line.endsWith(' fails'))).toEqual(term(id('a')));
    expect(instance.count(/^out: SIGTERM/)).toBe(1);
  });

  test('renews its token before it expires', async () => {
    start();
    await instance.next(31, look404);
    expect(instance.count(/api\/token 200$/)).toBe(2);
    expect(instance.count(/ 401$/)).toBe(0);
  });

  test.each<[Fault, RegExp]>([
    ['expired', /instance-action 401$/],
    ['look 503', /instance-action 503$/],
    ['token 503', /api\/token 503$/],
    ['hangs up', /^err: curl: \(52\)/],
    ['never answers', /^err: curl: \(28\)/],
  ])('keeps running after a fault of the metadata service: %s', async (fault, seen) => {
    instance.faults.push(fault);
    start();
    await instance.next(1, seen);
    await instance.next(2, look404);
    expect(instance.count(/^docker/)).toBe(0);
    // The next request has a new token, before the 30 requests of the old one are over.
    expect(instance.count(/^(GET|PUT) .* (401|503)$/)).toBeLessThanOrEqual(2);
    instance.notice = true;
    await instance.next(2, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b')));
  });

  test('keeps running while the metadata service refuses connections', async () => {
    await instance.shut();
    instance.notice = true;
    start();
    await instance.next(2, /^err: curl: \(7\)/);
    expect(instance.count(/^docker/)).toBe(0);
    await instance.open();
    await instance.next(2, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b')));
  });

  test('requests 169.254.169.254 every 5 seconds without arguments', async () => {
    instance.install('curl', '#!/bin/sh\nfor last; do :; done\necho "$last" >&2\n');
    instance.install('sleep', '#!/bin/sh\necho "sleep $*" >&2\nkill $PPID\n');
    instance.run('sh', '-c', spotNoticeScript);
    await instance.next(1, /^ended: /);
    expect(instance.journal).toEqual([
      'err: http://169.254.169.254/latest/api/token',
      'err: http://169.254.169.254/latest/meta-data/spot/instance-action',
      'err: sleep 5',
      'ended: SIGTERM',
    ]);
  });
});

describe('spotUserData', () => {
  test('is ASCII, less than 2 KiB, always the same, and without a variable of Fn::Sub', () => {
    const text = spotUserData();
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text.length).toBeLessThan(2048);
    expect(spotUserData()).toBe(text);
    expect(text).not.toContain('${');
  });

  test('is one MIME part with a valid shell script', () => {
    expect(spawnSync('sh', ['-n'], { input: shellPart(), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(spawnSync('sh', ['-n'], { input: spotNoticeScript, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('appends to ecs.config, installs script and unit, and starts the unit without waiting for it', () => {
    const calls = bootInto(instance.folder);
    const at = (path: string) => join(instance.folder, path);
    expect(readFileSync(at('etc/ecs/ecs.config'), 'utf8')).toBe(
      'ECS_CLUSTER=written-by-batch\nECS_CONTAINER_STOP_TIMEOUT=115s\nECS_ENABLE_SPOT_INSTANCE_DRAINING=true\n',
    );
    expect(readFileSync(at(`usr/local/bin/${name}`), 'utf8')).toBe(spotNoticeScript);
    expect(statSync(at(`usr/local/bin/${name}`)).mode & 0o777).toBe(0o755);
    expect(readFileSync(at(`etc/systemd/system/${name}.service`), 'utf8')).toBe(spotNoticeUnit);
    expect(calls).toBe(`systemctl daemon-reload\nsystemctl enable ${name}\nsystemctl start --no-block ${name}\n`);
  });
});

describe('spotNoticeUnit', () => {
  test('restarts the installed script, starts it at boot, and protects it from the OOM killer', () => {
    const sections = spotNoticeUnit.split(/^\[(\w+)\]\n/m).slice(1);
    const parsed: Record<string, Record<string, string>> = {};
    for (let at = 0; at < sections.length; at += 2) {
      const lines = (sections[at + 1] ?? '').trim().split('\n');
      parsed[sections[at] ?? ''] = Object.fromEntries(lines.map((line) => line.split(/=(.*)/, 2) as [string, string]));
    }
    expect(parsed).toEqual({
      Unit: { Description: 'SIGTERM to ECS tasks on a spot notice' },
      Service: { ExecStart: `/usr/local/bin/${name}`, Restart: 'always', RestartSec: '5', OOMScoreAdjust: '-900' },
      Install: { WantedBy: 'multi-user.target' },
    });
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  test(`has only lines that systemd accepts (${hasSystemd ? 'systemd-analyze verify' : 'no systemd here: a list'})`, () => {
    if (!hasSystemd) {
      const known =
        /^(\[(Unit|Service|Install)\]|(Description|ExecStart|Restart|RestartSec|OOMScoreAdjust|WantedBy)=.+|)$/;
      expect(spotNoticeUnit.split('\n').filter((line) => !known.test(line))).toEqual([]);
      return;
    }
    bootInto(instance.folder);
    for (const target of ['sysinit', 'basic', 'shutdown', 'multi-user']) {
      const file = join(instance.folder, `etc/systemd/system/${target}.target`);
      writeFileSync(file, `[Unit]\nDescription=${target}\n`);
    }
    // systemd only warns of an unknown line and exits with 0, so there must be no output either.
    const args = ['verify', '--man=no', `--root=${instance.folder}`, `${name}.service`];
    expect(spawnSync('systemd-analyze', args, { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
