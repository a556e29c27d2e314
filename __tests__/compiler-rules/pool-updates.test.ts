import { expect } from '@jest/globals';
import fc from 'fast-check';
import { capacityContributions, type DeployedPool, maxVcpus } from '../../src/shared/capacity.ts';
import { network } from '../../src/shared/network.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { config, job } from './configs.ts';
import { type Case, law, templateOf } from './harness.ts';
import { at, type Json, ofType } from './reading.ts';

const environments = 'AWS::Batch::ComputeEnvironment';
const compute = 'Properties.ComputeResources';

law('capacity/pools', 'no edit of a job, and no earlier template, lowers the vCPUs of a pool', async () => {
  const most = (cpus: number[], asked?: number, deployed?: DeployedPool) =>
    maxVcpus(
      cpus.map((cpu) => ({ cpu })),
      asked,
      deployed,
    );
  expect([most([1]), most([1, 300, 8]), most([1], undefined, { maxVcpus: 1_000 })]).toEqual([256, 300, 1_000]);
  expect([most([1], 64), most([1], 64, { maxVcpus: 1_000 }), most([1], 2_000)]).toEqual([64, 64, 2_000]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 192 })), fc.array(fc.integer({ min: 1, max: 192 })), (a, b) => {
      const before = most(a);
      expect(most(b, undefined, { maxVcpus: before })).toBeGreaterThanOrEqual(before);
    }),
  );
  const limited = config({ a: job() }, { stackConfig: { compute: { maxVcpus: 64 } } });
  expect(at((await templateOf(limited)).Resources.StpBatchOnDemandComputeEnvironment, `${compute}.MaxvCpus`)).toBe(64);
});
law('capacity/pools', 'a pool stays as it is deployed until images are refreshed', () => {
  const need = { kind: 'need', of: 'pool', pool: 'Spot', cpu: 2 } as const;
  const resourcesOf = (settings: Parameters<typeof capacityContributions>[3]) => {
    const made = capacityContributions([need], stageOf('shop', 'dev'), network, settings);
    const spot = made.find((one) => 'id' in one && one.id === 'StpBatchSpotComputeEnvironment') as Json;
    const { MaxvCpus, UpdateToLatestImageVersion } = spot.body.Properties.ComputeResources;
    return [MaxvCpus, UpdateToLatestImageVersion];
  };
  const deployed = { Spot: { maxVcpus: 1_000, refreshesImages: true } };
  expect(resourcesOf({})).toEqual([256, false]);
  expect(resourcesOf({ deployed })).toEqual([1_000, true]);
  expect(resourcesOf({ deployed: { OnDemand: deployed.Spot } })).toEqual([256, false]);
  expect(resourcesOf({ deployed: { Spot: { refreshesImages: false } }, refreshImages: true })).toEqual([256, true]);
});

/** Returns the launch templates and compute environments of a case as JSON. */
const infrastructureOf = async (given: Case) =>
  JSON.stringify(ofType(await templateOf(given), environments, 'AWS::EC2::LaunchTemplate'));
law('capacity/pools', 'an everyday edit reaches neither launch template nor compute environment', async () => {
  const before = await infrastructureOf(config({ a: job(), b: job({ useSpotInstances: true }) }));
  const tags = { stackConfig: { tags: [{ name: 'team', value: 'data' }] } };
  expect(await infrastructureOf(config({ a: job(), b: job({ useSpotInstances: true }) }, tags))).toBe(before);
  const edits: Json[] = [
    { timeout: 3_600 },
    { logging: { disabled: true } },
    { logging: { retentionDays: 7 } },
    { environment: [{ name: 'PASSWORD', value: "$Secret('database')" }] },
    { retryConfig: { attempts: 9 } },
    { resources: { cpu: 64, memory: 8_000 } },
    { storage: 70 },
    { packaging: { type: 'prebuilt-image', properties: { image: 'busybox:musl' } } },
    { iamRoleStatements: [{ Action: ['sns:Publish'], Resource: ['*'] }] },
  ];
  for (const edit of edits) {
    const edited = config({ a: job(edit), b: job({ useSpotInstances: true, ...edit }), c: job(edit) });
    expect([edit, await infrastructureOf(edited)]).toEqual([edit, before]);
  }
  // Larger disks do, since an instance has one volume.
  expect(await infrastructureOf(config({ a: job({ storage: 71 }), b: job({ useSpotInstances: true }) }))).not.toBe(
    before,
  );
});
