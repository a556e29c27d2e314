import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { plan } from '../../src/commands/plan.ts';
import type { ProposalRequest } from '../../src/stack/proposal.ts';
import { makeWorld } from '../fakes/world.ts';
import { idOf, inSync, stackIn } from './drift-fixture.ts';
import { config, request } from './plan-fixture.ts';

/** Runs a command on a stack that has drifted, with another config; returns the change sets that it asked for. */
const run = async (command: typeof plan | typeof deploy) => {
  const account = await inSync();
  const group = idOf(account, 'AWS::EC2::SecurityGroup');
  account.detection.results.set(group, {
    status: 'MODIFIED',
    differences: [{ path: '/SecurityGroupIngress/0', actual: '{"CidrIp":"0.0.0.0/0"}' }],
  });
  stackIn(account).drift = { status: 'DRIFTED', checked: new Date(0) };
  const fake = makeWorld([], account, config({ memory: 1800 }));
  const asked: ProposalRequest[] = [];
  const stacks = async () => {
    const port = await fake.world.stacks();
    const createChangeSet: typeof port.createChangeSet = (one) => {
      asked.push(one);
      return port.createChangeSet(one);
    };
    return { ...port, createChangeSet };
  };
  await command({ ...fake.world, stacks }, request());
  return asked;
};

describe('a stack that has drifted', () => {
  test('is planned by the change set that a deploy then makes, which is none that is aware of drift', async () => {
    const [planned, deployed] = [await run(plan), await run(deploy)];
    for (const asked of [planned, deployed]) {
      expect(asked).toHaveLength(1);
      expect(asked[0]).not.toHaveProperty('revertsDrift');
    }
    expect(planned[0]?.template).toEqual(deployed[0]?.template);
  });
});
