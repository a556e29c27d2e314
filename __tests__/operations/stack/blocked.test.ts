import { describe, expect, test } from '@jest/globals';
import { Refused } from '../../../src/diagnostics/refused.ts';
import { stackTags } from '../../../src/stack/ownership.ts';
import { compiledOf, jobTemplate, stageOf } from '../../fakes/compiled.ts';
import { rollOut } from '../../fakes/roll-out.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

const dev = stageOf('dev');
const run = ({ world }: FakeWorld) =>
  rollOut(world, compiledOf(dev, jobTemplate(dev)), {
    region: 'us-east-1',
    origin: {},
    allow: { replace: [], delete: [] },
  });

/** Returns a stack in a status, in which these resources failed for the reasons. */
const stuck = (status: string, failed: Readonly<Record<string, string | undefined>>) => {
  const fake = makeWorld();
  const { cloud } = fake.account;
  const stack = cloud.plant({ name: dev.stack, tags: stackTags(dev), body: jobTemplate(dev), status });
  const verb = status.startsWith('DELETE') ? 'DELETE' : 'UPDATE';
  for (const [id, reason] of Object.entries(failed)) {
    const resource = stack.resources.get(id);
    if (resource === undefined) throw new Error(id);
    stack.resources.set(id, { ...resource, status: `${verb}_FAILED`, ...(reason === undefined ? {} : { reason }) });
  }
  return fake;
};

describe('a deploy that finds a stack which is stuck', () => {
  test.each<[string, string, RegExp]>([
    [
      'UPDATE_ROLLBACK_FAILED',
      'could not be brought back to its last good state (UPDATE_ROLLBACK_FAILED). Failed: InboxQueue (AWS::SQS::Queue, UPDATE_FAILED): It is gone.',
      /aws cloudformation continue-update-rollback --stack-name jobs-dev/,
    ],
    [
      'DELETE_FAILED',
      'is half deleted (DELETE_FAILED). Failed: InboxQueue (AWS::SQS::Queue, DELETE_FAILED): It is gone.',
      /Run destroy again/,
    ],
  ])('in %s names the resources that failed, why, and the command, and changes nothing', async (status, says, hint) => {
    const fake = stuck(status, { InboxQueue: 'It is gone.' });
    await expect(run(fake)).rejects.toMatchObject({
      code: 'stack/blocked',
      message: `The stack jobs-dev ${says}`,
      hint: expect.stringMatching(hint),
    });
    expect(fake.account.cloud.mutations).toEqual([]);
  });

  test('names five resources and counts the others, without secrets', async () => {
    const secret = `ghp_${'a1B2c3'.repeat(6)}`;
    const ids = Object.keys(jobTemplate(dev).Resources ?? {});
    expect(ids).toHaveLength(6);
    const fake = stuck('DELETE_FAILED', Object.fromEntries(ids.map((id) => [id, `no ${secret}`])));
    const { message } = await run(fake).then(
      () => new Error('it was not refused'),
      (problem: Error) => problem,
    );
    expect(message.match(/DELETE_FAILED\): no /g)).toHaveLength(5);
    expect(message).toMatch(/ · and 1 more$/);
    expect(message).not.toContain(secret);
  });

  test('is refused by its status alone where AWS does not list its resources', async () => {
    const fake = stuck('UPDATE_ROLLBACK_FAILED', { InboxQueue: undefined });
    const { stacks } = fake.world;
    const world = {
      ...fake.world,
      stacks: async () => ({
        ...(await stacks()),
        // biome-ignore lint/correctness/useYield: it throws.
        async *resources() {
          throw new Refused({ code: 'aws/denied', message: 'no', hint: 'x' });
        },
      }),
    };
    await expect(run({ ...fake, world })).rejects.toMatchObject({
      code: 'stack/blocked',
      message: 'The stack jobs-dev could not be brought back to its last good state (UPDATE_ROLLBACK_FAILED).',
    });
  });
});
