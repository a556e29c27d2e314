import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spotNoticeScript, spotNoticeUnit, spotUserData } from '../../src/runtime/spot-notice.ts';
import { FakeSpotInstance, type Fault, taskLabel } from './fake-spot-instance.ts';

const name = 'batch-job-spot-notice';
const interval = '0.02';
const look404 = /instance-action 404$/;
const dockerPs = /^docker ps /;
const id = (letter: string) => letter.repeat(64);

// Real processes on a machine that may be busy; none of these tests waits for a clock, but for curl's own two seconds.
jest.setTimeout(30_000);

let instance: FakeSpotInstance;
beforeEach(async () => {
  instance = new FakeSpotInstance();
  await instance.open();
  await instance.installDocker();
});
afterEach(() => instance.end());

/** The only part of the MIME message, cut out by its boundary. */
function shellPart(): string {
  const [head = '', ...parts] = spotUserData().split('--==BATCH-JOB==');
  expect(head).toBe('MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="==BATCH-JOB=="\n\n');
  expect(parts).toHaveLength(2);
  expect(parts[1]).toBe('--\n');
  const partHead = '\nContent-Type: text/x-shellscript; charset="us-ascii"\n\n';
  expect(parts[0]?.startsWith(`${partHead}#!/bin/sh\n`)).toBe(true);
  return parts[0]?.slice(partHead.length) ?? '';
}

/** Runs the user data as cloud-init would, with the folder in place of / and a systemctl that only tells of it. */
function bootInto(folder: string): string {
  for (const path of ['etc/ecs', 'etc/systemd/system', 'usr/local/bin'])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'etc/ecs/ecs.config'), 'ECS_CLUSTER=written-by-batch\n');
  writeFileSync(join(folder, 'user-data'), shellPart().replaceAll(/^(cat >+|chmod 755 )\//gm, `$1${folder}/`));
  instance.install('systemctl', '#!/bin/sh\necho "systemctl $*"\n');
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  return execFileSync('sh', ['-e', join(folder, 'user-data')], { encoding: 'utf8', env: { PATH } });
}

/** Starts the script as the user data left it on the instance. */
function start(shell = 'sh'): void {
  bootInto(instance.folder);
  instance.run(shell, join(instance.folder, 'usr/local/bin', name), `127.0.0.1:${instance.port}`, interval);
}

const signals = () => instance.journal.filter((line) => line.startsWith('docker kill')).sort();
const term = (...ids: string[]) => ids.map((each) => `docker kill --signal TERM ${each}`);

describe('the spot notice script, as the user data writes it', () => {
  beforeEach(() => {
    instance.containers.set(id('a'), ['com.amazonaws.ecs.cluster', taskLabel]);
    instance.containers.set(id('b'), [taskLabel]);
    instance.containers.set(id('c'), []);
    instance.containers.set(id('d'), ['com.amazonaws.ecs.task-arn-not']);
  });

  test('asks Docker nothing while there is no notice, and keeps its token', async () => {
    start();
    await instance.next(5, look404);
    expect(instance.count(/^docker/)).toBe(0);
    expect(instance.count(/api\/token 200$/)).toBe(1);
    expect(instance.count(/^(out|err): /)).toBe(0);
  });

  // sh of Amazon Linux is bash.
  test.each(['sh', 'bash'])('sends SIGTERM once to each container of ECS, and to no other (%s)', async (shell) => {
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

  test('signals a container that starts after the notice, even when the metadata service is gone by then', async () => {
    instance.notice = true;
    start();
    await instance.next(2, dockerPs);
    await instance.shut();
    instance.containers.set(id('e'), [taskLabel]);
    await instance.next(4, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b'), id('e')));
  });

  test.each(['ps', 'kill'] as const)('asks again when Docker fails at %s, and then never more', async (command) => {
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
  ])('survives a metadata service whose fault is: %s', async (fault, seen) => {
    instance.faults.push(fault);
    start();
    await instance.next(1, seen);
    await instance.next(2, look404);
    expect(instance.count(/^docker/)).toBe(0);
    // At the next look it had a new token, not only when the old one's thirty looks were over.
    expect(instance.count(/^(GET|PUT) .* (401|503)$/)).toBeLessThanOrEqual(2);
    instance.notice = true;
    await instance.next(2, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b')));
  });

  test('survives a metadata service that refuses connections', async () => {
    await instance.shut();
    instance.notice = true;
    start();
    await instance.next(2, /^err: curl: \(7\)/);
    expect(instance.count(/^docker/)).toBe(0);
    await instance.open();
    await instance.next(2, dockerPs);
    expect(signals()).toEqual(term(id('a'), id('b')));
  });

  test('asks 169.254.169.254 every 5 seconds when started without arguments', async () => {
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

describe('the user data of spot pools', () => {
  test('is ASCII, small, the same at every call, and nothing in it means anything to Fn::Sub', () => {
    const text = spotUserData();
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text.length).toBeLessThan(2048);
    expect(spotUserData()).toBe(text);
    expect(text).not.toContain('${');
  });

  test('is one MIME part that a shell can read', () => {
    expect(spawnSync('sh', ['-n'], { input: shellPart(), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(spawnSync('sh', ['-n'], { input: spotNoticeScript, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  test('adds to ecs.config, installs script and unit, and starts the unit without waiting for it', () => {
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

describe('the systemd unit', () => {
  test('runs the installed script for ever, from boot on, and outlives a job that eats the memory', () => {
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

  const judged = spawnSync('systemd-analyze', ['--version']).status === 0;
  test(`has only lines that systemd knows (${judged ? 'systemd-analyze verify' : 'no systemd here: a list'})`, () => {
    if (!judged) {
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
    // An unknown or misspelt line is only a warning and exit 0, so silence is asked for too.
    const args = ['verify', '--man=no', `--root=${instance.folder}`, `${name}.service`];
    expect(spawnSync('systemd-analyze', args, { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
});
