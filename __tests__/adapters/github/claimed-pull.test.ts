import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { claimedPull } from '../../../src/adapters/github/claimed-pull.ts';
import { folderWith } from '../node/disk.ts';

const commit = 'b'.repeat(40);
const event = async (name: string, payload: object) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_EVENT_PATH: join(await folderWith({ 'event.json': JSON.stringify(payload) }), 'event.json'),
});

test('the pull request of an input is that of a run on workflow_run, at the commit of the run that ended', async () => {
  const ended = await event('workflow_run', { workflow_run: { head_sha: commit } });
  expect(claimedPull('12', ended)).toEqual({ kind: 'pull-request', number: 12, own: true, commit, claimed: true });
  expect(claimedPull(undefined, ended)).toBeUndefined();
  expect(claimedPull('12', await event('pull_request', { pull_request: { number: 3 } }))).toBeUndefined();
  expect(claimedPull('12', await event('workflow_run', { workflow_run: {} }))).toMatchObject({ kind: 'none' });
});
