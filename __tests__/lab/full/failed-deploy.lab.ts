import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stack, stackResources } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import * as plants from '../support/plants.ts';
import { command, deploy, destroyToNothing, expectNoChange, folderOf, writeInto } from '../support/project.ts';
import { started } from '../support/runs.ts';

const name = 'lab-failed-pr-7';
/** Memory that Batch refuses only when it registers the job definition: neither schema nor change set detects it. */
const config = (greeting: string, memory: number) => `serviceName: lab-failed

resources:
  calm:
    type: batch-job
    properties: &job
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: lab/busybox:latest
            command: [sh, -c, 'echo ${greeting}']
      resources:
        cpu: 1
        memory: 256
  greedy:
    type: batch-job
    properties: *job
    overrides:
      GreedyJobDefinition:
        ContainerProperties.ResourceRequirements:
          - { Type: VCPU, Value: '1' }
          - { Type: MEMORY, Value: '${memory}' }
`;
const lineOfGreedy = 16;
const folder = folderOf({ 'batch-jobs.yml': config('hello', 256) });
const set = (greeting: string, memory: number) => writeInto(folder, 'batch-jobs.yml', config(greeting, memory));

beforeAll(() => deploy(folder, 'pr-7'));
afterAll(() => destroyToNothing(folder, 'pr-7', name));

const state = async () => ({
  template: await plants.deployedTemplate(name),
  resources: (await stackResources(name)).map(({ LogicalResourceId, PhysicalResourceId }) => [
    LogicalResourceId,
    PhysicalResourceId,
  ]),
});

test('an update that AWS refuses reports the config line, with the cause first, and leaves the stack unchanged', async () => {
  const before = await state();
  set('changed', 2);
  const done = await command('deploy', folder, 'pr-7');
  expect(done.code).toBe(1);
  const error = done.stderr.slice(done.stderr.indexOf('stack/deploy-failed') - 200);
  expect(error).toContain(`batch-jobs.yml:${lineOfGreedy}:3`);
  expect(error).toMatch(/GreedyJobDefinition .*memory limit must be greater than 4/);
  expect(done.stderr).toMatch(
    /error stack\/deploy-failed\n {2}The deployment failed \(UPDATE_ROLLBACK_COMPLETE\)\. The stack is as it was before\./,
  );
  expect(error).not.toMatch(/cancelled/i);
  expect((await stack(name))?.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await state()).toEqual(before);
  expect((await started(name, 'Calm', {})).logs).toEqual(['hello']);
});

test('the next valid deploy succeeds', async () => {
  set('better', 300);
  await deploy(folder, 'pr-7');
  expect((await stack(name))?.StackStatus).toBe('UPDATE_COMPLETE');
  expect((await started(name, 'Calm', {})).logs).toEqual(['better']);
  expectNoChange(await deploy(folder, 'pr-7'));
});

test('a first deploy that AWS refuses reports the line and leaves nothing', async () => {
  set('hello', 2);
  const done = await command('deploy', folder, 'pr-8');
  expect(done.code).toBe(1);
  expect(done.stderr).toContain(`batch-jobs.yml:${lineOfGreedy}:3`);
  expect(done.stderr).toContain('Nothing of the new stack is left.');
  expect(await leftovers('lab-failed-pr-8')).toEqual([]);
  set('better', 300);
});
