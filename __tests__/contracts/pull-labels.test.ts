import { expect, test } from '@jest/globals';
import { gitHubPullLabels } from '../../src/adapters/github/pull-labels.ts';
import { resultLabel } from '../../src/report/result-label.ts';
import { fakeClock } from '../fakes/clock.ts';
import { fakePullLabels } from '../fakes/pull-labels.ts';
import { makeRepository } from '../fakes/repository.ts';
import { pullLabelsService } from '../loopback/pull-labels.ts';
import { startLoopback } from '../loopback/server.ts';
import { pullLabelsContract } from './pull-labels.contract.ts';

const open = async () => {
  const repository = makeRepository();
  const loopback = await startLoopback([pullLabelsService(repository)]);
  const { clock } = fakeClock();
  const { signal } = new AbortController();
  const labels = gitHubPullLabels({
    ...{ token: 'ghs_x', apiUrl: loopback.endpoint, repository: 'acme/svc', signal, clock },
  });
  return { repository, loopback, labels, close: () => loopback.close() };
};

pullLabelsContract('in memory', async () => {
  const repository = makeRepository();
  return { repository, labels: fakePullLabels(repository), close: async () => {} };
});

pullLabelsContract('through Octokit', () => open());

const changes = resultLabel('jobs/production', 'changes');

test.each(['create', 'add', 'remove'])(
  'A %s whose response is lost is sent again, and leaves what one would',
  async (call) => {
    const { labels, loopback, repository, close } = await open();
    repository.labelled.set(12, ['jobs/production: failed']);
    loopback.faults.push({ call, kind: 'drop-after', times: 1 });
    await labels.add(12, changes);
    await labels.remove(12, 'jobs/production: failed');
    expect(repository.labels.size).toBe(1);
    expect(await labels.list(12)).toEqual([changes.name]);
    await close();
  },
);
