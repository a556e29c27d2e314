import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../harness.ts';
import { executionEnd, job, jobIds, sfn } from '../support/account.ts';
import { deploy, destroyToNothing, projectOf, shellJob } from '../support/project.ts';
import { start } from '../support/runs.ts';

const stack = 'lab-overlap-pr-12';
const work = 'echo at work; sleep 4';
const folder = projectOf({
  serviceName: 'lab-overlap',
  resources: {
    alone: shellJob(work, { overlap: 'skip' }),
    lined: shellJob(work, { overlap: 'queue' }),
    newest: shellJob('sleep 60', { overlap: 'replace' }),
    pairs: shellJob(work, { maxConcurrency: 2 }),
  },
});

beforeAll(() => deploy(folder, 'pr-12'));
afterAll(() => destroyToNothing(folder, 'pr-12', stack));

/** A run of a job: its output, and the times in seconds from which to which its container ran. */
const ended = async (arn: string) => {
  const { status, output } = await executionEnd(arn);
  const [id] = await jobIds(arn);
  const detail = id === undefined ? undefined : await job(id);
  return { arn, status, output: JSON.parse(output ?? '{}'), from: detail?.startedAt ?? 0, to: detail?.stoppedAt ?? 0 };
};
type Ended = Awaited<ReturnType<typeof ended>>;

/** Returns the greatest number of containers at the same time. */
const mostOf = (runs: readonly Ended[]): number =>
  Math.max(...runs.map(({ from }) => runs.filter((other) => other.from <= from && from < other.to).length));
const startsOf = (name: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => start(stack, name, {})));

test('of three starts at once under skip one runs, and the others name it', async () => {
  const runs = await Promise.all((await startsOf('Alone', 3)).map(ended));
  const [ran, ...others] = runs.toSorted((a, b) => b.from - a.from);
  expect(ran?.from).toBeGreaterThan(0);
  expect(others.map(({ status, output, from }) => ({ status, output, from }))).toEqual(
    Array(2).fill({ status: 'SUCCEEDED', output: { skipped: ran?.arn }, from: 0 }),
  );
});

test('starts under queue run one after the other, also when the one at work is stopped', async () => {
  const arns = await startsOf('Lined', 3);
  const first = await eventually(async () => {
    for (const arn of arns) if ((await jobIds(arn)).length > 0) return arn;
    return undefined;
  });
  await sfn.send(new StopExecutionCommand({ executionArn: `${first}` }));
  const runs = await Promise.all(arns.map(ended));
  expect(runs.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(2);
  expect(mostOf(runs.filter(({ from }) => from > 0))).toBe(1);
}, 240_000);

test('a start under replace stops the run at work', async () => {
  const former = await start(stack, 'Newest', {});
  await eventually(async () => (await jobIds(former)).length > 0);
  const next = await start(stack, 'Newest', {});
  await eventually(async () => (await jobIds(next)).length > 0);
  const { status } = await executionEnd(former);
  expect(status).toBe('ABORTED');
  await sfn.send(new StopExecutionCommand({ executionArn: next }));
}, 240_000);

test('with maxConcurrency: 2 four starts run in pairs at most', async () => {
  const runs = await Promise.all((await startsOf('Pairs', 4)).map(ended));
  expect(runs.map(({ status }) => status)).toEqual(Array(4).fill('SUCCEEDED'));
  expect(mostOf(runs)).toBeLessThanOrEqual(2);
}, 240_000);
