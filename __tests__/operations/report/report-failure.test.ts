import { expect, test } from '@jest/globals';
import { plan } from '../../../src/commands/plan.ts';
import { Refused } from '../../../src/diagnostics/refused.ts';
import type { World } from '../../../src/ports/world.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';

const request = {
  ...{ stage: 'dev', region: 'us-east-1', origin: {}, allow: { replace: [], delete: [] } },
  comment: commentOn({ mode: 'always' }),
};

test('a failure whose report cannot be written is thrown as it is, and a warning says that it was not reported', async () => {
  const fake = makeWorld([], makeAccount(), 'serviceName: shop\nresources: []\n');
  const world: World = {
    ...fake.world,
    write: async () => {
      throw new Refused({ code: 'door/cannot-write', message: 'The disk is full.', hint: 'Make room.' });
    },
  };
  await expect(plan(world, request)).rejects.toMatchObject({ name: 'DiagnosticsError' });
  expect(fake.annotations).toEqual([
    {
      severity: 'warning',
      title: 'door/cannot-write',
      message: expect.stringMatching(/^The failure was not reported: .*The disk is full\./),
    },
  ]);
});
