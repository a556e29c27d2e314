import type { World } from '../../src/ports/world.ts';
import { compiledOf, stageOf } from '../fakes/compiled.ts';
import { rollOut } from '../fakes/roll-out.ts';
import type { FakeTemplate } from '../fakes/template.ts';
import { makeWorld } from '../fakes/world.ts';
import { type AdapterUnderTest, openAdapter } from './adapter.ts';

/** A world with the real AWS adapters. */
export interface DeployUnderTest {
  readonly under: AdapterUnderTest;
  readonly world: World;
  /** Deploys a template to the stage `dev`; returns the status of the stack. */
  deploy(template: FakeTemplate): Promise<string>;
}

const request = { region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } };

/** Opens a world with the real adapters, against a small AWS whose operations are complete at the next poll. */
export const openDeploy = async (): Promise<DeployUnderTest> => {
  const under = await openAdapter();
  const { doors, account } = under;
  const { tick } = account.cloud;
  account.cloud.tick = (only) => {
    let moved = false;
    while (tick(only)) moved = true;
    return moved;
  };
  const { identity, stacks, leftovers, quotas, lookups, triggers, zones } = doors;
  const world: World = {
    ...makeWorld([], account).world,
    ...{ identity, stacks, leftovers, quotas, lookups, triggers, zones },
    get stopped() {
      try {
        under.clock.throwIfStopped();
        return false;
      } catch {
        return true;
      }
    },
  };
  return {
    under,
    world,
    deploy: async (template) => {
      const compiled = compiledOf(stageOf('dev'), template, []);
      return (await rollOut(world, compiled, request)).applied.status;
    },
  };
};
