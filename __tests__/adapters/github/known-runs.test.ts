import { expect, test } from '@jest/globals';
import type { GitHub } from '../../../src/adapters/github/client.ts';
import { knownRuns } from '../../../src/adapters/github/known-runs.ts';
import { createRetry } from '../../../src/adapters/github/retry.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { ourWorkflow } from '../../loopback/github.ts';

const run = { path: '.github/workflows/lab.yml', run_attempt: 2, repository: { id: 1 } };

/** Returns the origin of run 5 as run 7 finds it. */
const originOfRun5 = (responses: Readonly<Record<number, object | 403 | 404>>, attempt = 1) => {
  const getWorkflowRun = async ({ run_id }: { run_id: number }) => {
    const response = responses[run_id];
    if (typeof response !== 'object') throw Object.assign(new Error('refused'), { status: response });
    return { data: response };
  };
  const github = { octokit: { rest: { actions: { getWorkflowRun } } }, ownerAndRepo: {} };
  const retry = createRetry(fakeClock().clock, new AbortController().signal);
  const own = { slotKey: 'jobs-dev', ...ourWorkflow, run: 7, attempt: 1 };
  return knownRuns(github as unknown as GitHub, retry, () => own).originOf({ ...own, run: 5, attempt });
};

test.each([
  ['of our workflow', 'ours', { 5: run }],
  ['of our workflow, with the branch behind its path', 'ours', { 5: { ...run, path: `${run.path}@refs/heads/main` } }],
  ['of another workflow', 'foreign', { 5: { ...run, path: '.github/workflows/other.yml' } }],
  ['of another repository', 'foreign', { 5: { ...run, repository: { id: 2 } } }],
  ['that is missing while ours is known', 'foreign', { 5: 404, 7: run }],
  ['that is missing like ours', 'unknown', { 5: 404, 7: 404 }],
  ['that is missing while ours may not be seen', 'unknown', { 5: 404, 7: 403 }],
  ['that may not be seen', 'unknown', { 5: 403, 7: run }],
  ['without a path', 'unknown', { 5: { repository: run.repository }, 7: run }],
  ['without a repository', 'unknown', { 5: { path: run.path }, 7: run }],
] as const)('originOf judges a run %s as %s', async (_, expected, responses) => {
  expect(await originOfRun5(responses)).toBe(expected);
});

test('originOf judges an attempt that a run never reached as foreign', async () => {
  expect([await originOfRun5({ 5: run }, 2), await originOfRun5({ 5: run }, 3)]).toEqual(['ours', 'foreign']);
});

test('originOf knows the current run without asking GitHub, up to its own attempt', async () => {
  const getWorkflowRun = () => Promise.reject(new Error('asked'));
  const github = { octokit: { rest: { actions: { getWorkflowRun } } }, ownerAndRepo: {} };
  const retry = createRetry(fakeClock().clock, new AbortController().signal);
  const own = { slotKey: 'jobs-dev', ...ourWorkflow, run: 7, attempt: 2 };
  const runs = knownRuns(github as unknown as GitHub, retry, () => own);
  expect(await runs.originOf({ ...own, attempt: 1 })).toBe('ours');
  expect(await runs.originOf(own)).toBe('ours');
  await expect(runs.originOf({ ...own, attempt: 3 })).rejects.toThrow('asked');
});
