import { expect, test } from '@jest/globals';
import { stackTags } from '../../../src/stack/ownership.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import { makeWorld } from '../../fakes/world.ts';

test('a deploy that finds its stack being deleted waits for the end of it, and creates the stack anew', async () => {
  const stage = stageOf('pr-1');
  const fake = makeWorld();
  const { cloud } = fake.account;
  const former = cloud.plant({ name: stage.stack, tags: stackTags(stage), body: jobTemplate(stage) });
  cloud.deleteStack(former);
  cloud.tick(former);
  expect(cloud.look(former.id)?.status).toBe('DELETE_IN_PROGRESS');
  await rollOut(fake.world, compiledOf(stage, jobTemplate(stage)), {
    region: 'us-east-1',
    origin: {},
    allow: { replace: [], delete: [] },
  });
  expect(cloud.look(former.id)?.status).toBe('DELETE_COMPLETE');
  expect(cloud.look(stage.stack)).toMatchObject({
    status: 'CREATE_COMPLETE',
    id: expect.not.stringMatching(former.id),
  });
  expect(cloud.mutations).toEqual(['DeleteStack', 'CreateChangeSet', 'ExecuteChangeSet']);
});
