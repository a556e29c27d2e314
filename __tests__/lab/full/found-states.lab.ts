// States of a stack that every deploy must notice, also if nothing has changed; each is planted.
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { deleteQueue, deleteRepository, images, outputs, settled, stack } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import * as plants from '../support/plants.ts';
import {
  command,
  deploy,
  destroy,
  destroyToNothing,
  expectNoChange,
  folderOf,
  projectOf,
  rewrite,
  shellJob,
} from '../support/project.ts';

const name = 'lab-found-pr-4';
const ours = { 'batch-job:project': 'lab-found', 'batch-job:stage': 'pr-4' };
const config = (greeting: string) => ({
  serviceName: 'lab-found',
  resources: { inbox: { type: 'sqs-queue' }, hello: shellJob(`echo ${greeting}`) },
});
const folder = projectOf(config('hello'));

describe('a deployed stack', () => {
  beforeAll(async () => {
    rewrite(folder, config('hello'));
    await deploy(folder, 'pr-4');
  });

  test('that was rolled back to our template is unchanged, and takes the next change', async () => {
    await plants.stackRolledBack(name);
    expectNoChange(await deploy(folder, 'pr-4'));
    expect((await stack(name))?.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    rewrite(folder, config('hello again'));
    await deploy(folder, 'pr-4');
    expect((await stack(name))?.StackStatus).toBe('UPDATE_COMPLETE');
  });

  test('whose template was changed outside of the action is restored from the config', async () => {
    const before = await plants.deployedTemplate(name);
    await plants.stackChangedByHand(name, ({ Resources }) => {
      (Resources.InboxQueue as { Properties: Record<string, unknown> }).Properties.DelaySeconds = 7;
    });
    const done = await deploy(folder, 'pr-4');
    expect([...done.mutating].sort()).toEqual([
      'cloudformation:CreateChangeSet',
      'cloudformation:ExecuteChangeSet',
      // The deployment is kept for `rollback`.
      's3:PutObject',
    ]);
    expect(done.stderr).toContain('CloudFormation: 1 to modify.');
    expect(await plants.deployedTemplate(name)).toEqual(before);
    expectNoChange(await deploy(folder, 'pr-4'));
  });

  test('in another account is refused before any other call', async () => {
    const flags = ['--expected-account-ids', '000000000000'];
    const env = { AWS_ACCESS_KEY_ID: '111111111111' };
    for (const verb of ['deploy', 'destroy', 'outputs']) {
      const confirm = verb === 'destroy' ? ['--confirm', 'pr-4'] : [];
      const done = await command(verb, folder, 'pr-4', { flags: [...flags, ...confirm], env });
      expect(done.code).toBe(1);
      expect(done.calls.map(({ operation }) => operation)).toEqual(['sts:GetCallerIdentity']);
      expect(done.stderr).toContain('111111111111');
    }
  });

  test('whose rollback failed is refused with a hint, and can be destroyed', async () => {
    await plants.stackHalfRolledBack(name);
    const done = await command('deploy', folder, 'pr-4');
    expect(done).toMatchObject({ code: 1, mutating: [] });
    expect(done.stderr).toContain('stack/blocked');
    expect(done.stderr).toContain('UPDATE_ROLLBACK_FAILED');
    expect(done.stderr).toContain(`aws cloudformation continue-update-rollback --stack-name ${name}`);
    await destroy(folder, 'pr-4');
    expect(await settled(name)).toBe('gone');
  });
});

describe('a stack that can never be updated', () => {
  afterEach(() => destroyToNothing(folder, 'pr-4', name));

  test.each([
    ['REVIEW_IN_PROGRESS', plants.stackInReview],
    ['ROLLBACK_COMPLETE', plants.stackNeverMade],
  ])('because it is %s is deleted and created anew, if it is ours', async (status, plant) => {
    await plant(name, ours);
    expect((await stack(name))?.StackStatus).toBe(status);
    const done = await deploy(folder, 'pr-4');
    expect(done.stderr).toContain(`The stack ${name} is ${status} and holds nothing: it is deleted and made anew.`);
    expect((await stack(name))?.StackStatus).toBe('CREATE_COMPLETE');
  });
});

const others = { 'batch-job:project': 'lab-found', 'batch-job:stage': 'other' };
test.each([
  ['deployed', plants.stackDeployed, others],
  ['without our tags', plants.stackDeployed, {}],
  ['REVIEW_IN_PROGRESS', plants.stackInReview, others],
  ['ROLLBACK_COMPLETE', plants.stackNeverMade, others],
])('a foreign stack of the same name, %s, is refused untouched by deploy and destroy', async (_, plant, tags) => {
  await plant(name, tags);
  const before = await stack(name);
  for (const verb of ['deploy', 'destroy']) {
    const done = await command(verb, folder, 'pr-4', { flags: ['--confirm', 'pr-4'] });
    expect(done).toMatchObject({ code: 1, mutating: [], dockerCalls: [] });
    expect(done.stderr).toContain('stack/foreign');
  }
  expect(await stack(name)).toEqual(before);
  await plants.stackDeleted(name);
});

test('an image that was deleted from ECR is built and pushed again', async () => {
  const packaging = { type: 'custom-dockerfile', properties: { buildContextPath: 'image' } };
  const built = folderOf({
    'batch-jobs.yml': stringify({
      serviceName: 'lab-gone',
      resources: {
        hello: { type: 'batch-job', properties: { container: { packaging }, resources: { cpu: 1, memory: 256 } } },
      },
    }),
    'image/Dockerfile': 'FROM lab/busybox:latest\nCMD ["echo", "hello"]\n',
  });
  await deploy(built, 'pr-4');
  expectNoChange(await deploy(built, 'pr-4'));
  const repository = 'batch-job/lab-gone/preview';
  const [before] = await images(repository);
  await plants.imagesDeleted(repository);
  expect(await images(repository)).toEqual([]);

  const done = await deploy(built, 'pr-4');
  expect(done.dockerCalls.map(({ args }) => args[0])).toEqual(['build', 'push']);
  expect((await images(repository)).map(({ imageTags }) => imageTags)).toEqual([before?.imageTags]);
  await destroyToNothing(built, 'pr-4', 'lab-gone-pr-4');
  await deleteRepository(repository);
});

describe('destroy', () => {
  test.each([
    ['no confirmation', []],
    ['that of another stage', ['--confirm', 'pr-5']],
    ['one in other letters', ['--confirm', 'PR-4']],
  ])('with %s makes no call', async (_, flags) => {
    const done = await command('destroy', folder, 'pr-4', { flags });
    expect(done).toMatchObject({ code: 1, calls: [] });
    expect(done.stderr).toContain('stack/confirm');
    expect(done.stderr).toContain('--confirm pr-4');
  });

  test.each(['batch:DeregisterJobDefinition', 'cloudformation:DeleteStack'])(
    'that was killed at %s is completed by the next one',
    async (killAt) => {
      for (const greeting of ['one', 'two', 'three']) {
        rewrite(folder, config(greeting));
        await deploy(folder, 'pr-4');
      }
      const killed = await command('destroy', folder, 'pr-4', { flags: ['--confirm', 'pr-4'], killAt });
      expect(killed.code).toBeNull();
      expect(killed.mutating).toContain(killAt);
      await destroyToNothing(folder, 'pr-4', name);
    },
  );

  test('without a stack reports so and succeeds', async () => {
    const done = await destroy(folder, 'pr-4');
    expect(done.mutating).toEqual([]);
    expect(done.stderr).toContain(`There is no stack ${name}`);
  });

  test('of a stage that is no preview keeps a queue with messages, and a second one has nothing to do', async () => {
    await deploy(folder, 'dev');
    const { InboxUrl = '' } = await outputs('lab-found-dev');
    await destroy(folder, 'dev');
    await destroy(folder, 'dev');
    expect(await leftovers('lab-found-dev')).toEqual([expect.stringContaining(InboxUrl.split('/').pop() ?? '-')]);
    await deleteQueue(InboxUrl);
  });
});
