import { describe, expect, test } from '@jest/globals';
import { destroy } from '../../src/commands/destroy.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { makeWorld } from '../fakes/world.ts';

const ofTheStack = 'https://sqs.us-east-1.amazonaws.com/123456789012/StpDeadLetterQueue';
const ofTheQueue = 'https://sqs.us-east-1.amazonaws.com/123456789012/InboxDeadLetterQueue';

/** Plants a stage whose queue `inbox` has a dead-letter queue of its own, with these messages in the queues. */
const planted = (name: string, messages: readonly (readonly [url: string, count: number])[]) => {
  const stage = stageOf(name);
  const fake = makeWorld();
  const body = jobTemplate(stage, {
    Resources: {
      InboxDeadLetterQueue: {
        Type: 'AWS::SQS::Queue',
        Metadata: { 'batch-job': { path: 'resources.inbox' } },
        ...(stage.preview ? {} : { DeletionPolicy: 'RetainExceptOnCreate' }),
      },
    },
  });
  fake.account.cloud.plant({ name: stage.stack, tags: stackTags(stage), body });
  for (const [url, count] of messages) fake.account.queues.set(url, [count, 0, 0]);
  const run = (...allowDelete: readonly string[]) =>
    destroy(fake.world, { project: 'jobs', region: 'us-east-1', stage: name, confirm: name, allowDelete });
  return { ...fake, run };
};

describe('destroy of a preview', () => {
  test.each(['InboxDeadLetterQueue', 'inbox', '*'])(
    'is refused while the dead letters of a queue wait, changes nothing, and goes on with allow-delete: %s',
    async (allowed) => {
      const { run, account } = planted('pr-1', [[ofTheQueue, 2]]);
      await expect(run()).rejects.toMatchObject({
        code: 'stack/dead-letters',
        message: expect.stringContaining(`${ofTheQueue} still holds 2 messages`),
        hint: expect.stringContaining('allow-delete: InboxDeadLetterQueue.'),
      });
      expect([account.deeds, account.cloud.mutations]).toEqual([[], []]);
      await run(allowed);
      expect(account.cloud.look('jobs-pr-1')).toBeUndefined();
    },
  );

  test('names every dead-letter queue that is not empty at once', async () => {
    const { run } = planted('pr-1', [
      [ofTheQueue, 2],
      [ofTheStack, 1],
    ]);
    await expect(run()).rejects.toMatchObject({
      message: expect.stringMatching(
        /(InboxDeadLetterQueue still holds 2|StpDeadLetterQueue still holds 1).*(Stp|Inbox)/,
      ),
      hint: expect.stringMatching(/allow-delete: (\w+DeadLetterQueue), (?!\1)\w+DeadLetterQueue\.$/),
    });
    await expect(run('inbox')).rejects.toMatchObject({
      hint: expect.stringContaining('allow-delete: StpDeadLetterQueue.'),
    });
  });
});

test('destroy of a stage whose queues stay is not refused for what stays with them', async () => {
  const { run, account } = planted('dev', [[ofTheQueue, 2]]);
  await run();
  expect(account.cloud.look('jobs-dev')).toBeUndefined();
});
