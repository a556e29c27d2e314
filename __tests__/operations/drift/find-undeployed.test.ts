import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { findUndeployed } from '../../../src/operations/drift/find-undeployed.ts';
import { readStackToCheck } from '../../../src/operations/drift/stack-to-check.ts';
import type { World } from '../../../src/ports/world.ts';
import { stageOf } from '../../../src/stage/stage.ts';
import { driftRequest, inSync } from '../../commands/drift-fixture.ts';
import { config } from '../../commands/plan-fixture.ts';
import { makeWorld } from '../../fakes/world.ts';

const open = async (text = config({ memory: 1800 })) => {
  const { world } = makeWorld([], await inSync(), text);
  const deployed = await readStackToCheck(world, stageOf('shop', 'dev'));
  return {
    world,
    find: (given: Partial<World> = {}) =>
      findUndeployed({ ...world, ...given }, driftRequest(), stageOf('shop', 'dev'), deployed),
  };
};
const checkout = (branch: string | undefined, main: string | undefined): Partial<World> => ({
  checkout: async () => ({
    describe: async (): Promise<Readonly<Record<string, string>>> => (branch === undefined ? {} : { branch }),
    defaultBranch: async () => main,
  }),
});

describe('findUndeployed', () => {
  test('counts and names the resources that a deploy of the config would change', async () => {
    const { find } = await open();
    expect((await find(checkout('main', 'main'))).sentence).toMatch(
      /^The config has changes that are not deployed: \d+ resources? would change \(\w+(, \w+)*( and \d+ more)?\)\. plan shows them\.$/,
    );
    expect(await (await open(config())).find()).toEqual({ notes: [] });
  });

  test('compares the default branch alone, and any branch where that is not known', async () => {
    const { find } = await open();
    expect(await find(checkout('feature', 'main'))).toEqual({
      notes: ['The config was not compared: the checkout is on feature, and the default branch is main.'],
    });
    expect((await find(checkout(undefined, 'main'))).sentence).toBeDefined();
    expect((await find(checkout('feature', undefined))).sentence).toBeDefined();
  });

  test('says nothing where there is no config, and why where AWS refuses', async () => {
    const { world, find } = await open();
    const refuse = (code: 'source/missing-file' | 'aws/denied') => ({
      source: {
        ...world.source,
        read: async () => {
          throw new Refused({ code, message: 'No.', hint: 'x' });
        },
      },
    });
    expect(await find(refuse('source/missing-file'))).toEqual({ notes: [] });
    expect(await find(refuse('aws/denied'))).toEqual({ notes: ['The config was not compared (aws/denied): No.'] });
  });
});
