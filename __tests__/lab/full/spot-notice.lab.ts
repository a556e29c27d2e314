import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spotNoticeScript } from '../../../src/runtime/pool-user-data.ts';
import { FakeSpotInstance, taskLabel } from '../../runtime/fake-spot-instance.ts';

jest.setTimeout(120_000);

// Only the metadata service is a fake: Docker, its label filter and its signals are real.
const instance = new FakeSpotInstance();
const containers: string[] = [];
const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' }).trim();

beforeAll(async () => {
  // The script signals every ECS task of the Docker that it finds, which must be the lab's.
  if (!process.env.DOCKER_HOST) throw new Error("DOCKER_HOST does not name the lab's Docker: start the lab first.");
  await instance.open();
});

afterAll(async () => {
  await instance.end();
  if (containers.length > 0) docker('rm', '--force', ...containers);
});

/** Starts a container that prints when it is ready and which signal it receives, and waits until it is ready. */
async function job(...labels: string[]): Promise<string> {
  const program = 'trap "echo got SIGTERM; exit 0" TERM; echo ready; while :; do sleep 1 & wait $!; done';
  const flags = labels.flatMap((label) => ['--label', label]);
  const id = docker('run', '--detach', '--network', 'none', ...flags, 'lab/busybox:latest', 'sh', '-c', program);
  containers.push(id);
  const ready = instance.next(1, /^out: ready$/);
  instance.run('docker', 'logs', '--follow', id);
  await ready;
  return id;
}

test('on a spot notice, the container of an ECS task gets SIGTERM and its neighbour does not', async () => {
  const task = await job(`${taskLabel}=arn:aws:ecs:us-east-1:000000000000:task/batch/0123456789abcdef`);
  const neighbour = await job();
  const script = join(instance.folder, 'spot-notice');
  writeFileSync(script, spotNoticeScript);
  instance.run('sh', script, `127.0.0.1:${instance.port}`, '0.1');
  await instance.next(2, /instance-action 404$/);
  expect(docker('inspect', '--format', '{{.State.Running}}', task)).toBe('true');

  instance.notice = true;
  await instance.until(() => instance.count(/^out: got SIGTERM$/) > 0);
  expect(docker('wait', task)).toBe('0');
  await instance.until(() => instance.count(new RegExp(`^out: SIGTERM to ${task}$`)) === 1);
  expect(docker('inspect', '--format', '{{.State.Running}}', neighbour)).toBe('true');
  expect(docker('logs', neighbour)).toBe('ready');
  expect(instance.count(/^out: SIGTERM to /)).toBe(1);
});
