import { expect, test } from '@jest/globals';
import { prepareStack } from '../../../src/operations/stack/prepare-stack.ts';
import { readDeployed } from '../../../src/operations/stack/read-deployed.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import { stageOf } from '../../fakes/compiled.ts';
import { makeWorld } from '../../fakes/world.ts';

const dev = stageOf('dev');

/** Prepares a stack in ROLLBACK_COMPLETE with one resource for a deploy. Returns the step or the error, then mutations. */
const prepare = async (physicalId: string, status: string) => {
  const { world, account } = makeWorld();
  const shell = account.cloud.plant({ name: dev.stack, tags: stackTags(dev), status: 'ROLLBACK_COMPLETE' });
  const resource = { logicalId: 'DataBucket', physicalId, type: 'AWS::S3::Bucket', status, revision: 1 };
  shell.resources.set('DataBucket', resource);
  const ready = prepareStack(world, dev, 'deploy', await readDeployed(world, dev.stack));
  const ended = await ready.then(
    ({ step }) => step,
    ({ code, message }) => `${code}: ${message}`,
  );
  return [ended, ...account.cloud.mutations];
};

test.each([
  ['that was deleted', 'data', 'DELETE_COMPLETE'],
  ['that was never made', '', 'CREATE_FAILED'],
])(
  'prepareStack deletes an empty stack with a resource %s, and the deploy creates it again',
  async (_, physicalId, status) => {
    expect(await prepare(physicalId, status)).toEqual(['create', 'DeleteStack']);
  },
);

test('a rolled back stack is left alone if the rollback kept a resource, which only its list names', async () => {
  expect(await prepare('data', 'DELETE_SKIPPED')).toEqual([
    'stack/blocked: The stack jobs-dev (ROLLBACK_COMPLETE) can only be deleted, but it still holds DataBucket, which its policy keeps.',
  ]);
});

test.each(['CREATE_COMPLETE', 'DELETE_FAILED', 'DELETE_IN_PROGRESS'])(
  'an empty stack with a resource in %s is left alone',
  async (status) => {
    expect(await prepare('data', status)).toEqual([
      'stack/blocked: The stack jobs-dev (ROLLBACK_COMPLETE) can only be deleted, but it still holds DataBucket.',
    ]);
  },
);
