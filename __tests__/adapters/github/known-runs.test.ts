import { expect, test } from '@jest/globals';
import { asker } from '../../../src/adapters/github/ask.ts';
import type { GitHub } from '../../../src/adapters/github/client.ts';
import { knownRuns } from '../../../src/adapters/github/known-runs.ts';
import { fakePace } from '../../fakes/pace.ts';
import { ourWorkflow } from '../../loopback/github.ts';

const run = { path: '.github/workflows/lab.yml', run_attempt: 2, repository: { id: 1 } };

/** What run 7, which speaks, finds out about run 5. */
const look = (answers: Readonly<Record<number, object | 403 | 404>>, attempt = 1) => {
  const getWorkflowRun = async ({ run_id }: { run_id: number }) => {
    const answer = answers[run_id];
    if (typeof answer !== 'object') throw Object.assign(new Error('refused'), { status: answer });
    return { data: answer };
  };
  const github = { octokit: { rest: { actions: { getWorkflowRun } } }, place: {}, within: () => ({}) };
  const ask = asker(fakePace().pace, new AbortController().signal);
  const own = { slotKey: 'jobs-dev', ...ourWorkflow, run: 7, attempt: 1 };
  return knownRuns(github as unknown as GitHub, ask, () => own).look({ ...own, run: 5, attempt });
};

test.each([
  ['of our workflow', { 5: run }, 'ours'],
  ['of our workflow, with the branch behind its path', { 5: { ...run, path: `${run.path}@refs/heads/main` } }, 'ours'],
  ['of another workflow', { 5: { ...run, path: '.github/workflows/other.yml' } }, 'foreign'],
  ['of another repository', { 5: { ...run, repository: { id: 2 } } }, 'foreign'],
  ['that is missing while ours is known', { 5: 404, 7: run }, 'foreign'],
  ['that is missing like ours', { 5: 404, 7: 404 }, 'unknown'],
  ['that is missing while ours may not be seen', { 5: 404, 7: 403 }, 'unknown'],
  ['that may not be seen', { 5: 403, 7: run }, 'unknown'],
  ['without a path', { 5: { repository: run.repository }, 7: run }, 'unknown'],
  ['without a repository', { 5: { path: run.path }, 7: run }, 'unknown'],
] as const)('a run %s is judged by what GitHub says', async (_, answers, expected) => {
  expect(await look(answers)).toBe(expected);
});

test('a run is foreign in an attempt that it never had', async () => {
  expect([await look({ 5: run }, 2), await look({ 5: run }, 3)]).toEqual(['ours', 'foreign']);
});
