import { expect, test } from '@jest/globals';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { scalingPolicy } from '../../src/shared/keep-warm.ts';
import { deployedPools } from '../../src/stack/deployed-pools.ts';
import { bare, config, job } from './configs.ts';
import { rule, templateOf } from './harness.ts';
import { at, type Template } from './reading.ts';

const resourcesOf = ({ Resources }: Template, kind: string) =>
  at(Resources[`StpBatch${kind}ComputeEnvironment`], 'Properties').ComputeResources;

rule(
  'capacity/keep-warm',
  'a pool keeps idle instances for the most minutes that one of its jobs asks for, and any other pool for none',
  config({
    short: job({ keepWarmMinutes: 20 }),
    long: job({ keepWarmMinutes: 45 }),
    silent: job(),
    spot: job({ useSpotInstances: true }),
  }),
  (template) => {
    const [own, other] = ['OnDemand', 'Spot'].map((kind) => resourcesOf(template, kind).ScalingPolicy);
    return own?.MinScaleDownDelayMinutes === 45 && other === undefined ? [] : [`on demand ${JSON.stringify(own)}`];
  },
  (template) => {
    resourcesOf(template, 'OnDemand').ScalingPolicy.MinScaleDownDelayMinutes = 20;
  },
  (template) => {
    resourcesOf(template, 'Spot').ScalingPolicy = { MinScaleDownDelayMinutes: 45 };
  },
);

test('a pool whose jobs ask for none has no such setting', async () => {
  expect(resourcesOf(await templateOf(bare), 'OnDemand')).not.toHaveProperty('ScalingPolicy');
});

test('a pool that had it is told 0, since without the setting it would stay', async () => {
  const before = await templateOf(config({ report: job({ keepWarmMinutes: 45 }) }));
  const deployed = deployedPools(before as unknown as Expression).OnDemand;
  expect(deployed).toMatchObject({ keepWarmMinutes: 45 });
  expect(scalingPolicy([{}], deployed)).toEqual({ ScalingPolicy: { MinScaleDownDelayMinutes: 0 } });
  expect(scalingPolicy([{ keepWarmMinutes: 30 }], deployed)).toEqual({
    ScalingPolicy: { MinScaleDownDelayMinutes: 30 },
  });
});
