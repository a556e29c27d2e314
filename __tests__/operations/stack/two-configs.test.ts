import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { makeWorld } from '../../fakes/world.ts';
import { config, deployed, logs, request } from './losses-fixture.ts';

describe('two configs of one project', () => {
  test("do not overwrite each other's jobs: deploy is refused, with how to separate them", async () => {
    const account = await deployed();
    const second = makeWorld([], account, config({ job: 'other' }));
    const source = { ...second.world.source, path: 'services/other/batch-jobs.yml' };
    const world = { ...second.world, source };
    const refused = await deploy(world, request(logs)).catch((error) => error);
    expect(refused).toMatchObject({
      code: 'stack/loses-data',
      message: expect.stringMatching(
        /ReportJobDefinition .* from the config batch-jobs.yml, and this one is services\/other/,
      ),
      hint: expect.stringContaining('allow-delete: ReportJobDefinition'),
    });
    await deploy(world, request([...logs, 'ReportJobDefinition']));
    expect(account.cloud.find('shop-dev')?.template).toContain('"config":"services/other/batch-jobs.yml"');
  });

  test("may add jobs to each other's, and a config that only moved changes nothing", async () => {
    const account = await deployed();
    const fake = makeWorld([], account, config());
    const source = { ...fake.world.source, path: 'moved.yml' };
    await deploy({ ...fake.world, source }, request());
    expect(account.cloud.mutations).toEqual([]);
  });
});
