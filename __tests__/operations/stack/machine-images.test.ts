import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../src/commands/deploy.ts';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { World } from '../../../src/ports/world.ts';
import type { PlanDocument } from '../../../src/report/plan-file.ts';
import type { Account } from '../../fakes/account.ts';
import { parse } from '../../fakes/template.ts';
import { makeWorld } from '../../fakes/world.ts';
import { config, deployed, request } from './losses-fixture.ts';

const environment = 'StpBatchOnDemandComputeEnvironment';
const refresh = request([], { refreshImages: true });
const stackOf = (account: Account) => account.cloud.find('shop-dev');

/** Returns whether the deployed environment asks for the latest image, and the tags of its instances and volumes. */
const poolOf = (account: Account) => {
  const propertiesOf = (id: string) => parse(stackOf(account)?.template).Resources?.[id]?.Properties ?? {};
  const { ComputeResources } = propertiesOf(environment) as { ComputeResources: Record<string, unknown> };
  const { LaunchTemplateData } = propertiesOf('StpBatchInstanceLaunchTemplate') as {
    LaunchTemplateData: { TagSpecifications: { Tags: { Key: string; Value: string }[] }[] };
  };
  const tags = LaunchTemplateData.TagSpecifications.map(({ Tags }) =>
    Tags.flatMap(({ Key, Value }) => (Key === 'batch-job:image-refresh' ? [Value] : [])).join(),
  );
  return { latest: ComputeResources.UpdateToLatestImageVersion, tags, most: ComputeResources.MaxvCpus };
};
const rollOut = (account: Account, more = refresh, text = config()) => deploy(makeWorld([], account, text).world, more);
const notesOf = async (account: Account, more = request(), change: (world: World) => Partial<World> = () => ({})) => {
  const fake = makeWorld([], account, config());
  await plan({ ...fake.world, ...change(fake.world) }, more);
  const { notes } = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  return notes.filter((note) => note.includes('machine image'));
};

describe('refresh-images', () => {
  test('asks for the latest image, which a later deployment keeps without another change', async () => {
    const account = await deployed();
    expect(poolOf(account)).toMatchObject({ latest: false, tags: ['', ''] });
    await rollOut(account);
    expect(poolOf(account)).toMatchObject({ latest: true, tags: ['', ''] });
    account.cloud.mutations.length = 0;
    await rollOut(account, request());
    expect(account.cloud.mutations).toEqual([]);
    expect(poolOf(account)).toMatchObject({ latest: true });
  });

  test('changes the launch template when it is asked for again, since AWS stores no request for the latest image', async () => {
    const account = await deployed();
    await rollOut(account);
    await rollOut(account);
    expect(poolOf(account)).toMatchObject({ latest: true, tags: ['2', '2'] });
    await rollOut(account);
    expect(poolOf(account)).toMatchObject({ tags: ['3', '3'] });
    await rollOut(account, request());
    expect(poolOf(account)).toMatchObject({ tags: ['3', '3'] });
  });

  test('is blocked while a job runs that it would stop', async () => {
    const account = await deployed();
    const queue = stackOf(account)?.resources.get('StpBatchOnDemandJobQueue')?.physicalId ?? '';
    account.runningJobs.set(queue, [{ name: 'report-1', status: 'RUNNING' }]);
    await expect(rollOut(account)).rejects.toMatchObject({ code: 'stack/interrupts-jobs' });
    expect(poolOf(account)).toMatchObject({ latest: false });
  });
});

describe('deploy', () => {
  test('keeps the vCPUs of a deployed pool that has more than a new one would', async () => {
    const asked = (maxVcpus: number) => `${config()}stackConfig:\n  compute:\n    maxVcpus: ${maxVcpus}\n`;
    const account = await deployed(asked(1_000));
    await rollOut(account, request());
    expect(poolOf(account)).toMatchObject({ most: 1_000 });
    await rollOut(account, request(), asked(64));
    expect(poolOf(account)).toMatchObject({ most: 64 });
  });
});

describe('plan', () => {
  const outdated = async () => {
    const account = await deployed();
    account.imageStatus.set(stackOf(account)?.resources.get(environment)?.physicalId ?? '', ['UPDATE_AVAILABLE']);
    return account;
  };

  test('names the pools of whose machine image AWS has a newer version', async () => {
    expect(await notesOf(await outdated())).toEqual([
      `AWS has a newer machine image for ${environment}: a deploy with refresh-images: true takes it.`,
    ]);
    expect(await notesOf(await deployed())).toEqual([]);
    expect(await notesOf(await outdated(), refresh)).toEqual([]);
  });

  test('says if that could not be read, and goes on', async () => {
    const withNewerImage = async () => {
      throw new Refused({ code: 'aws/denied', message: 'May not describe.', hint: 'Allow it.' });
    };
    const denied = ({ pools }: World) => ({ pools: async () => ({ ...(await pools()), withNewerImage }) });
    expect(await notesOf(await outdated(), request(), denied)).toEqual([
      'Whether AWS has a newer machine image for the pools is not known (aws/denied): May not describe.',
    ]);
  });
});
