import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { stack } from '../support/account.ts';
import { command, deploy, destroyToNothing, projectOf, rewrite, shellJob } from '../support/project.ts';

const name = 'lab-plan-pr-15';
const config = (memory: number) => ({
  serviceName: 'lab-plan',
  resources: { worker: shellJob('echo done', { resources: { cpu: 1, memory } }), inbox: { type: 'sqs-queue' } },
});
const folder = projectOf(config(256));
const plan = () => command('plan', folder, 'pr-15');
const written = (file: string) => readFileSync(join(folder, '.batch-job', file), 'utf8');

afterAll(() => destroyToNothing(folder, 'pr-15', name));

test('a plan of an absent stage adds everything and creates no change set', async () => {
  const done = await plan();
  expect([done.code, done.mutating, done.dockerCalls]).toEqual([0, [], []]);
  expect(done.calls.map(({ operation }) => operation)).toContain('cloudformation:ValidateTemplate');
  expect(done.stdout).toMatch(/^lab-plan-pr-15: 1 job to add, .*\.\nCloudFormation: \d+ to add\.\n/);
  expect(await stack(name)).toBeUndefined();
});

test('a plan without changes reports so, with the same hash', async () => {
  await deploy(folder, 'pr-15');
  const [first, second] = [await plan(), await plan()];
  expect([first.code, first.mutating]).toEqual([0, []]);
  const hash = JSON.parse(written('plan.json')).hash;
  expect(hash).toMatch(/^v1:[0-9a-f]{64}$/);
  expect(second.stdout).toBe(first.stdout);
});

test('a plan shows a change by job and line, starts no docker and leaves nothing behind', async () => {
  const before = await stack(name);
  rewrite(folder, config(300));
  const done = await plan();
  expect([done.code, done.dockerCalls]).toEqual([0, []]);
  expect(done.mutating).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet']);
  const { groups, counts, hash } = JSON.parse(written('plan.json'));
  expect(counts).toMatchObject({ add: 0, remove: 0 });
  const [worker] = groups;
  expect([worker.resource, worker.changes[0].logicalId]).toEqual(['worker', 'WorkerJobDefinition']);
  expect(hash).toMatch(/^v1:/);
  expect(written('report.md')).toContain('WorkerJobDefinition');
  const after = await stack(name);
  expect([after?.StackStatus, after?.LastUpdatedTime]).toEqual([before?.StackStatus, before?.LastUpdatedTime]);
});
