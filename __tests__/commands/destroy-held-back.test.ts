import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

const stage = stageOf('pr-1');
const group = 'StpSecurityGroup';
const held = 'resource sg-1 has a dependent object (Service: Ec2, Status Code: 400)';

/** Returns a preview with a security group that AWS does not delete until the deletion with this number. */
const heldUntil = (deletion: number, reasons: Readonly<Record<string, string>> = { [group]: held }) => {
  const fake = makeWorld();
  const { cloud } = fake.account;
  const body = jobTemplate(stage, { Resources: { [group]: { Type: 'AWS::EC2::SecurityGroup' } } });
  cloud.plant({ name: stage.stack, tags: stackTags(stage), body });
  for (const [id, reason] of Object.entries(reasons)) cloud.undeletable.set(id, reason);
  const { deleteStack } = cloud;
  const tries = { made: 0 };
  cloud.deleteStack = (...given) => {
    tries.made += 1;
    if (tries.made === deletion) cloud.undeletable.clear();
    return deleteStack(...given);
  };
  const run = () =>
    destroy(fake.world, { project: 'jobs', region: 'us-east-1', stage: 'pr-1', confirm: 'pr-1', allowDelete: [] });
  return { ...fake, tries, run };
};

describe('destroy of a stack whose network AWS itself still uses', () => {
  test.each([2, 3])('deletes it again until deletion %d succeeds', async (deletion) => {
    const { account, lines, run } = heldUntil(deletion);
    await run();
    expect(account.cloud.look(stage.stack)).toBeUndefined();
    expect(lines.filter((line) => line.includes('the stack is deleted once more'))).toHaveLength(deletion - 1);
  });

  test('gives up after three deletions, names what is left, and finishes when run again', async () => {
    const { account, tries, run } = heldUntil(4);
    await expect(run()).rejects.toMatchObject({
      code: 'stack/delete-failed',
      message: expect.stringContaining(`${group} (AWS::EC2::SecurityGroup): ${held}`),
    });
    expect(tries.made).toBe(3);
    await run();
    expect(account.cloud.look(stage.stack)).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['another reason', { [group]: 'You are not authorized to perform this operation.' }],
    ['another resource', { [group]: held, InboxQueue: 'Access denied.' }],
    ['such words about another service', { InboxQueue: 'The queue is currently in use.' }],
  ])('deletes it once where there is %s', async (_, reasons) => {
    const { tries, run } = heldUntil(9, reasons);
    await expect(run()).rejects.toMatchObject({ code: 'stack/delete-failed' });
    expect(tries.made).toBe(1);
  });
});
