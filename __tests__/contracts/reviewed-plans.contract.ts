import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import type { ReviewedPlans, WorkflowRun } from '../../src/ports/reviewed-plans.ts';
import { markerLine, type ReadMarker, readMarker } from '../../src/report/marker.ts';
import { bot } from '../fakes/conversation.ts';

/** Functions that put pull requests, comments, runs and artifacts into a repository. */
export interface HistoryUnderTest {
  /** Adds a pull request with one commit, and returns that and the commit that its merge made, or would make. */
  addPull(pull: { readonly merged: boolean }): {
    readonly number: number;
    readonly head: string;
    readonly merge: string;
  };
  /** Adds a comment; each of `editors` then writes its text. */
  addComment(comment: {
    readonly pull: number;
    readonly author: string;
    readonly body: string;
    readonly editors?: readonly string[];
  }): void;
  addRun(id: number, run: WorkflowRun): void;
  /** Adds an artifact with a zip file of files by name, and returns its id. */
  addArtifact(artifact: {
    readonly run: number;
    readonly name: string;
    readonly expired?: boolean;
    readonly files: Readonly<Record<string, string>>;
    /** Level of compression, 0 for none. */
    readonly level?: 0;
  }): number;
}

/** A ReviewedPlans port and the repository behind it. */
export interface ReviewedPlansUnderTest {
  readonly plans: ReviewedPlans;
  readonly history: HistoryUnderTest;
  /** Id of the repository. */
  readonly repository: string;
  close(): Promise<void>;
}

/** Returns a zip file of files by name, in base64. */
export const zipOf = (files: Readonly<Record<string, string>>, level?: 0): string => {
  const entries = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries), level === undefined ? {} : { level })).toString('base64');
};

const workflow = '.github%2Fworkflows%2Flab.yml';
const path = '.github/workflows/lab.yml';
const sha = 'c'.repeat(40);

/** Tests of the port `ReviewedPlans`, for the fake and for the adapter. */
export const reviewedPlansContract = (name: string, open: () => Promise<ReviewedPlansUnderTest>): void => {
  describe(`ReviewedPlans, ${name}`, () => {
    let under: ReviewedPlansUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());
    const said = (run: number, slot = 'jobs-dev', words = `run ${run}`) =>
      `${markerLine({ slot, repository: under.repository, workflow, run, attempt: 1 })}\n${words}\n`;
    const marker = (): ReadMarker => readMarker(said(900)) as ReadMarker;
    const runOf = (more: Partial<WorkflowRun> = {}): WorkflowRun => ({
      ...{ repository: under.repository, headRepository: under.repository, commit: sha, workflow: path, attempts: 1 },
      ...more,
    });

    test('mergedPulls returns the pull request whose merge made a commit, with its last commit', async () => {
      const { number, head, merge } = under.history.addPull({ merged: true });
      expect(await under.plans.mergedPulls(merge)).toEqual([{ number, head }]);
    });

    test('mergedPulls returns none for a commit of a pull request, for an open one and for an unknown commit', async () => {
      const merged = under.history.addPull({ merged: true });
      const opened = under.history.addPull({ merged: false });
      for (const commit of [merged.head, opened.head, opened.merge, sha])
        expect(await under.plans.mergedPulls(commit)).toEqual([]);
    });

    test('newestComment returns the comment of the newest run in the slot, by the author of the token', async () => {
      const { number: pull } = under.history.addPull({ merged: true });
      for (const id of [700, 800, 850, 900]) under.history.addRun(id, runOf());
      under.history.addComment({ pull, author: bot, body: said(800) });
      under.history.addComment({ pull, author: bot, body: said(700) });
      under.history.addComment({ pull, author: 'mallory', body: said(850) });
      under.history.addComment({ pull, author: bot, body: said(850, 'jobs-production') });
      under.history.addComment({ pull, author: bot, body: `Look: ${said(850)}` });
      expect(await under.plans.newestComment(pull, marker())).toEqual({
        url: expect.stringContaining(`/pull/${pull}#issuecomment-`),
        body: said(800),
        writtenBy: 'author',
      });
      const other = under.history.addPull({ merged: true });
      expect(await under.plans.newestComment(other.number, marker())).toBeUndefined();
    });

    test.each([
      ['author', 'who wrote it', []],
      ['author', 'its author, who updated it', [bot, bot]],
      ['another', 'somebody else, who edited it', ['octocat']],
      ['another', 'somebody else, who edited it last', [bot, 'octocat']],
      ['author', 'its author, who wrote it anew after somebody else', ['octocat', bot]],
    ] as const)('newestComment says %s for the text of %s', async (writtenBy, _, editors) => {
      const { number: pull } = under.history.addPull({ merged: true });
      for (const id of [800, 900]) under.history.addRun(id, runOf());
      under.history.addComment({ pull, author: bot, body: said(800), editors });
      expect(await under.plans.newestComment(pull, marker())).toMatchObject({ writtenBy, body: said(800) });
    });

    test('run returns repository, commit, workflow and attempts, and undefined for an unknown one', async () => {
      const own = runOf({ attempts: 2 });
      const fork = runOf({ headRepository: '4711', workflow: '.github/workflows/other.yml' });
      under.history.addRun(800, own);
      under.history.addRun(801, fork);
      expect(await under.plans.run(800)).toEqual(own);
      expect(await under.plans.run(801)).toEqual(fork);
      expect(await under.plans.run(802)).toBeUndefined();
    });

    test('artifacts returns those of a run, the newest first, on whatever page', async () => {
      const files = { 'plan.json': '{}' };
      const first = under.history.addArtifact({ run: 800, name: 'batch-job-plan-dev', files, expired: true });
      under.history.addArtifact({ run: 801, name: 'batch-job-plan-dev', files });
      for (let index = 0; index < 120; index++) under.history.addArtifact({ run: 800, name: `logs-${index}`, files });
      const last = under.history.addArtifact({ run: 800, name: 'batch-job-plan-dev', files });
      const found = await under.plans.artifacts(800);
      expect(found).toHaveLength(122);
      expect(found[0]).toEqual({ id: last, name: 'batch-job-plan-dev', expired: false });
      expect(found.at(-1)).toEqual({ id: first, name: 'batch-job-plan-dev', expired: true });
      expect(await under.plans.artifacts(802)).toEqual([]);
    });

    test('planIn returns the text of plan.json, and undefined for an artifact that is gone, expired or without one', async () => {
      const { history, plans } = under;
      const files = { 'report.md': 'report', 'plan.json': '{"é":1}' };
      expect(await plans.planIn(history.addArtifact({ run: 800, name: 'a', files }))).toBe('{"é":1}');
      expect(await plans.planIn(history.addArtifact({ run: 800, name: 'a', files, expired: true }))).toBeUndefined();
      const without = history.addArtifact({ run: 800, name: 'a', files: { 'other.json': '{}', 'a/plan.json': '{}' } });
      expect(await plans.planIn(without)).toBeUndefined();
      expect(await plans.planIn(999_999)).toBeUndefined();
    });
  });
};
