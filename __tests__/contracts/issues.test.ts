import { describe, expect, test } from '@jest/globals';
import { githubIssues } from '../../src/adapters/github/issues.ts';
import { fakeClock } from '../fakes/clock.ts';
import { fakeIssues, makeTracker } from '../fakes/issues.ts';
import { type IssueSettings, issuesService } from '../loopback/issues.ts';
import { startLoopback } from '../loopback/server.ts';
import { bodyAbout, issuesContract } from './issues.contract.ts';

const open = async (settings?: IssueSettings) => {
  const tracker = makeTracker();
  const loopback = await startLoopback([issuesService(tracker, settings)]);
  const { clock } = fakeClock();
  const { signal } = new AbortController();
  const issues = githubIssues({ token: 'ghs_x', apiUrl: loopback.endpoint, repository: 'acme/svc', signal, clock });
  return { tracker, loopback, issues, close: () => loopback.close() };
};

issuesContract('in memory', async () => {
  const tracker = makeTracker();
  return { tracker, issues: fakeIssues(tracker), close: async () => {} };
});

issuesContract('through Octokit', () => open());

describe('githubIssues', () => {
  const issue = { title: 'Drift', body: bodyAbout('dev'), label: 'drift' };

  test.each([
    ['off', 'github/not-found', /turned off/],
    ['denied', 'github/denied', /may not read or write issues/],
  ] as const)('throws a code with a hint where issues are %s', async (access, code, message) => {
    const { issues, close } = await open({ access });
    const hint = expect.stringContaining('drift-issue, failure-issue');
    await expect(issues.create(issue)).rejects.toMatchObject({ code, message: expect.stringMatching(message), hint });
    await close();
  });

  test('adds the label where GitHub dropped it, so that the next run finds the issue', async () => {
    const { issues, close } = await open({ dropsLabels: true });
    const { number } = await issues.create(issue);
    expect(await issues.findOwn('dev', 'drift')).toMatchObject({ number });
    await close();
  });

  test('finds an issue whose creation GitHub did not answer, instead of creating another', async () => {
    const { issues, tracker, loopback, close } = await open();
    loopback.faults.push({ call: 'create', kind: 'drop-after', times: 1 });
    expect(await issues.create(issue)).toMatchObject({ number: 1 });
    expect(tracker.issues).toHaveLength(1);
    await close();
  });
});
