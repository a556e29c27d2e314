import { expect, test } from '@jest/globals';
import { finishCutOffPreview } from '../../../src/operations/preview/cut-off-preview.ts';
import type { PullEvent } from '../../../src/ports/github.ts';
import { openWorld, pullEvent } from '../../commands/preview-fixture.ts';
import { commentOn } from '../../fakes/comment-request.ts';

const cutOff = async (event: PullEvent) => {
  const fake = openWorld();
  const request = { stage: 'dev', region: 'us-east-1', comment: commentOn() };
  await finishCutOffPreview({ ...fake.world, pullEvent: () => event }, request, {});
  return fake.pull.comments.map(({ body }) => body);
};

test('a preview that was cut off says so in the comment of its own stage', async () => {
  const [comment, ...others] = await cutOff(pullEvent('synchronize'));
  expect(comment).toMatch(/^<!-- batch-job:jobs-pr-12 .*\n\n### ⏹️ .*`pr-12`: preview was stopped/);
  expect(others).toEqual([]);
});

test.each([
  pullEvent('edited'),
  pullEvent('opened', { code: 'fork' }),
  pullEvent('closed', { event: 'pull_request_target' }),
])('a preview that had nothing to do when it was cut off says nothing, for %j', async (event) => {
  expect(await cutOff(event)).toEqual([]);
});
