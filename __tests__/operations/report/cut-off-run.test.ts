import { expect, test } from '@jest/globals';
import { finishCutOffRun } from '../../../src/operations/report/cut-off-run.ts';
import { markerLine } from '../../../src/report/marker.ts';
import { config } from '../../commands/plan-fixture.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';

/** Returns the comments after run 7 of a deploy was cut off that had left a `report.md` of a run, if any. */
const cutOff = async (run?: number, attempt = 1) => {
  const fake = makeWorld([], undefined, config());
  const comment = { ...commentOn(), run: { run: 7, attempt: 1 } };
  const report = `${markerLine({ slot: 'shop-dev', run: run ?? 0, attempt })}\n\n### 🚀 Batch jobs: deployed\n`;
  const written = async () => (run === undefined ? undefined : report);
  await finishCutOffRun(
    { ...fake.world, written },
    { stage: 'dev', region: 'us-east-1', comment },
    { command: 'deploy' },
  );
  return fake.pull.comments.map(({ body }) => body);
};

test('a deploy that was cut off after its report was written posts that report', async () => {
  expect(await cutOff(7)).toEqual([expect.stringContaining('### 🚀 Batch jobs: deployed')]);
});

test.each([
  ['without a report', undefined, 1],
  ['beside the report of an earlier run', 6, 1],
  ['beside the report of another attempt', 7, 2],
])('a deploy that was cut off %s says that it was stopped', async (_, run, attempt) => {
  expect(await cutOff(run, attempt)).toEqual([expect.stringMatching(/### ⏹️ .*deploy was stopped/)]);
});
