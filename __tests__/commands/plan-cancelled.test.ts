import { expect, test } from '@jest/globals';
import { plan } from '../../src/commands/plan.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';
import { config, request } from './plan-fixture.ts';

/** Plans a stage that is not deployed, and is stopped at a call of a port by its number. */
const stoppedAt = async (at: number) => {
  const fake = makeWorld([], makeAccount(), config());
  let calls = 0;
  fake.asked.push = (...names: string[]) => {
    calls += 1;
    if (calls === at) throw new DOMException('The run was stopped.', 'AbortError');
    return Array.prototype.push.apply(fake.asked, names);
  };
  const ended = await plan(fake.world, request()).then(
    () => 'done',
    (problem: Error) => problem.name,
  );
  return { ended, cloud: fake.account.cloud };
};

test('a plan of a stage that is not deployed leaves no stack and no change set, at whatever call it is cancelled', async () => {
  for (let at = 1; ; at++) {
    const { ended, cloud } = await stoppedAt(at);
    expect([at, cloud.mutations, cloud.look('shop-dev'), cloud.changeSets.size]).toEqual([at, [], undefined, 0]);
    if (ended === 'done') {
      expect(at).toBeGreaterThan(3);
      return;
    }
    expect(ended).toBe('AbortError');
  }
});
