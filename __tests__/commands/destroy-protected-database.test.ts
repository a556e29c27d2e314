import { expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

/** Plants a stage with a database, and returns a function that destroys it. */
const planted = (DeletionProtection: boolean) => {
  const stage = stageOf('dev');
  const fake = makeWorld();
  const body = jobTemplate(stage, {
    Resources: {
      ShopDbInstance: {
        Type: 'AWS::RDS::DBInstance',
        DeletionPolicy: 'Snapshot',
        Metadata: { 'batch-job': { path: 'resources.shop' } },
        Properties: { DeletionProtection },
      },
    },
  });
  fake.account.cloud.plant({ name: stage.stack, tags: stackTags(stage), body });
  const run = () =>
    destroy(fake.world, { project: 'jobs', region: 'us-east-1', stage: 'dev', confirm: 'dev', allowDelete: [] });
  return { ...fake, run };
};

test('destroy of a stage whose database is protected says so, and changes nothing', async () => {
  const { run, account } = planted(true);
  await expect(run()).rejects.toMatchObject({
    code: 'stack/protected-database',
    message: expect.stringContaining('AWS does not delete shop, which is protected'),
    hint: expect.stringContaining('Remove deletionProtection'),
  });
  expect([account.deeds, account.cloud.mutations]).toEqual([[], []]);
});

test('destroy of a stage whose database is not protected deletes it', async () => {
  const { run, account } = planted(false);
  await run();
  expect(account.cloud.look('jobs-dev')).toBeUndefined();
});
