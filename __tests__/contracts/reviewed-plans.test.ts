import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
// @ts-expect-error: the lab is JavaScript.
import { handlers } from '../../lab/github/api/routes/index.mjs';
import { startLab } from '../../lab/github/lab.mjs';
import { gitHubReviewedPlans } from '../../src/adapters/github/reviewed-plans.ts';
import { readMarker } from '../../src/report/marker.ts';
import { fakeClock } from '../fakes/clock.ts';
import { bot } from '../fakes/conversation.ts';
import { fakeReviewedPlans, makeHistory } from '../fakes/reviewed-plans.ts';
import { type HistoryUnderTest, reviewedPlansContract, zipOf } from './reviewed-plans.contract.ts';

reviewedPlansContract('in memory', async () => {
  const history = makeHistory();
  let serial = 0;
  const under: HistoryUnderTest = {
    addPull: ({ merged }) => {
      serial += 1;
      const [head, merge] = [`${serial}a`, `${serial}b`].map((text) => text.padStart(40, '0')) as [string, string];
      if (merged) history.merged.set(merge, [{ number: serial, head }]);
      return { number: serial, head, merge };
    },
    addComment: ({ editors = [], ...comment }) =>
      void history.comments.push({ ...comment, ...(editors.length > 0 ? { editor: editors.at(-1) as string } : {}) }),
    addRun: (id, run) => void history.runs.set(id, run),
    addArtifact: ({ files, level: _, expired = false, ...artifact }) => {
      serial += 1;
      const plan = files['plan.json'];
      history.artifacts.push({ id: serial, expired, ...artifact, ...(plan === undefined ? {} : { plan }) });
      return serial;
    },
  };
  return { plans: fakeReviewedPlans(history), history: under, repository: '222', close: async () => {} };
});

/** Opens the adapter against the GitHub of the lab on loopback. */
const open = async (token = 'ghs_write', name = 'acme/svc') => {
  const lab = await startLab();
  const { store, url } = lab.github;
  const { clock } = fakeClock();
  const { signal } = new AbortController();
  let serial = 10_000;
  const next = () => {
    serial += 1;
    return serial;
  };
  const seed = (given: Readonly<Record<string, unknown>>) => store.seed({ repos: [{ full_name: name, ...given }] });
  const history: HistoryUnderTest = {
    addPull: ({ merged }) => {
      const number = next();
      const branches = [
        { name: `b${number}`, from: 'main', commits: [{ message: 'x', files: { [`${number}`]: 'x' } }] },
      ];
      const pull = { number, title: 'x', head: `b${number}`, merged, state: merged ? 'closed' : 'open' };
      seed({ branches, pulls: [pull] });
      const { sha: head, merge } = lab.pullEvent('pull_request.closed', number, name) as unknown as {
        readonly sha: string;
        readonly merge: string;
      };
      return { number, head, merge };
    },
    addComment: ({ pull, author, body, editors = [] }) => {
      seed({ comments: [{ issue: pull, user: author, body }] });
      const edits = editors.map((by) => ({ diff: body, editedAt: new Date().toISOString(), by }));
      Object.assign(store.repo(name).comments.at(-1) as object, { edits });
    },
    addRun: (id, { repository: _, headRepository, commit, workflow, attempts }) =>
      seed({
        runs: [
          {
            ...{ id, path: workflow, head_sha: commit, run_attempt: attempts },
            head_repository: headRepository === undefined ? null : { id: Number(headRepository) },
          },
        ],
      }),
    addArtifact: ({ run, files, level, ...artifact }) => {
      const id = next();
      seed({ artifacts: [{ id, run_id: run, content: zipOf(files, level), ...artifact }] });
      return id;
    },
  };
  const plans = gitHubReviewedPlans({ token, apiUrl: url, repository: name, signal, clock });
  return { lab, plans, history, repository: String(store.repo(name).id), close: async () => void (await lab.stop()) };
};

reviewedPlansContract('through Octokit', () => open());

describe('gitHubReviewedPlans', () => {
  test('throws github/denied with the two permissions where the token may not read runs and pull requests', async () => {
    const { plans, close } = await open('ghs_none', 'acme/vault');
    const denied = {
      code: 'github/denied',
      hint: expect.stringContaining('`actions: read` and `pull-requests: read`'),
    };
    await expect(plans.mergedPulls('c'.repeat(40))).rejects.toMatchObject(denied);
    await expect(plans.run(1)).rejects.toMatchObject(denied);
    await expect(plans.artifacts(1)).rejects.toMatchObject(denied);
    await close();
  });

  test('fetches the zip file over plain HTTP from no other host than the API', async () => {
    const { plans, history, close } = await open();
    const artifact = history.addArtifact({ run: 1, name: 'a', files: { 'plan.json': '{}' } });
    expect(await plans.planIn(artifact)).toBe('{}');
    const asked: string[] = [];
    const other = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end(Buffer.from(zipOf({ 'plan.json': '{"from":"elsewhere"}' }), 'base64'));
    });
    await new Promise<void>((done) => void other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const known = handlers['actions/download-artifact'];
    handlers['actions/download-artifact'] = () => ({
      status: 302,
      headers: { location: `http://127.0.0.1:${port}/x` },
    });
    expect(await plans.planIn(artifact)).toBeUndefined();
    handlers['actions/download-artifact'] = known;
    expect(asked).toEqual([]);
    await new Promise<void>((done) => void other.close(() => done()));
    await close();
  });

  test('reads no artifact of more than 4 MiB, and a larger plan.json in a smaller one', async () => {
    const { plans, history, close } = await open();
    const large = `"${'x'.repeat(5 * 1024 * 1024)}"`;
    expect(await plans.planIn(history.addArtifact({ run: 1, name: 'a', files: { 'plan.json': large } }))).toBe(large);
    const files = { 'plan.json': '{}', 'noise.txt': 'x'.repeat(4 * 1024 * 1024) };
    expect(await plans.planIn(history.addArtifact({ run: 1, name: 'a', files, level: 0 }))).toBeUndefined();
    expect(await plans.planIn(history.addArtifact({ run: 1, name: 'a', files }))).toBe('{}');
    await close();
  });

  test('says unknown for a comment whose editor GitHub does not tell', async () => {
    const { plans, history, lab, repository, close } = await open();
    const { number: pull } = history.addPull({ merged: true });
    const body = `<!-- batch-job:jobs-dev repository=${repository} workflow=.github%2Fworkflows%2Flab.yml run=900 attempt=1 -->\nx\n`;
    history.addRun(900, { repository, headRepository: repository, commit: 'c'.repeat(40), workflow: 'x', attempts: 1 });
    history.addComment({ pull, author: bot, body });
    const marker = readMarker(body);
    if (marker === undefined) throw new Error('no marker');
    const faults = (skip: number) =>
      fetch(`${lab.github.url}/_lab/faults`, {
        method: 'POST',
        body: JSON.stringify({ kind: 'forbidden', operation: 'graphql', skip, times: 1 }),
      });
    await faults(1);
    expect(await plans.newestComment(pull, marker)).toMatchObject({ writtenBy: 'unknown' });
    await close();
  });
});
