import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eventNames, makeEvent } from '../../lab/github/runner/events.mjs';
import { enter } from '../../src/door/door.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { commandsIn } from '../bundle/runner.ts';

/**
 * Runs a command as a step on an event of GitHub, without credentials and without a token of GitHub: whoever gets as far
 * as to AWS is refused there. Its config is invalid, so that whoever reads it is refused for that.
 */
const step = async (command: string, name: string, more: Readonly<Record<string, string>> = {}) => {
  const { payload, event, env } = makeEvent(name, { number: 12 });
  const folder = await folderWith({ 'batch-jobs.yml': 'serviceName: {\n', 'event.json': JSON.stringify(payload) });
  let out = '';
  const code = await enter({
    words: [],
    environment: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      ...{ ...env, GITHUB_EVENT_NAME: event },
      INPUT_COMMAND: command,
      INPUT_COMMENT: 'never',
      'INPUT_AWS-REGION': 'eu-west-1',
      'INPUT_EXPECTED-ACCOUNT-IDS': '123456789012',
      'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::999999999999:role/other',
      'INPUT_WORKING-DIRECTORY': folder,
      ...more,
    },
    entry: 'dist/index.js',
    out: (text) => {
      out += text;
    },
    err: () => {},
    signal: new AbortController().signal,
  });
  const [first] = commandsIn(out).filter(({ name: one }) => one === 'error');
  return { code, title: first?.properties.title, out };
};
const pulls = eventNames.filter((name) => name.startsWith('pull_request'));
const targets = pulls.filter((name) => name.startsWith('pull_request_target.'));
const isClosed = (name: string) => /\.(closed|merged)$/.test(name);

describe('pull_request_target', () => {
  test.each(targets)('stops deploy at %s before it reads the config', async (name) => {
    expect(await step('deploy', name, { INPUT_STAGE: 'dev' })).toMatchObject({
      code: 1,
      title: name.endsWith('.fork') ? 'door/fork' : 'door/pull-request-target',
    });
  });

  test.each(targets.filter((name) => !isClosed(name)))('stops preview at %s', async (name) => {
    expect(await step('preview', name)).toMatchObject({ code: 1, title: 'door/pull-request-target' });
  });

  test.each(targets.filter(isClosed))('lets preview destroy at %s without a look at the config', async (name) => {
    // The config is broken: the role of another account, which comes after it, is what ends the run.
    expect(await step('preview', name)).toMatchObject({ code: 1, title: 'stack/wrong-account' });
  });
});

describe('preview in a step', () => {
  test.each(pulls.filter((name) => !targets.includes(name)))(
    'deploys or destroys at %s only as it should',
    async (name) => {
      const ran = await step('preview', name);
      const action = name.slice('pull_request.'.length);
      const skipped = ['edited', 'draft', 'converted_to_draft', 'fork', 'labeled', 'unlabeled'].includes(action);
      if (skipped) expect([ran.code, ran.title]).toEqual([0, undefined]);
      else expect([ran.code, ran.title]).toEqual([1, 'source/syntax']);
    },
  );

  test.each(eventNames.filter((name) => !pulls.includes(name)))(
    'refuses %s, which names no pull request',
    async (name) => {
      expect(await step('preview', name)).toMatchObject({ code: 1, title: 'github/no-pull-request' });
    },
  );

  test('refuses a stage, so that none but that of the pull request is changed', async () => {
    expect(await step('preview', 'pull_request.opened', { INPUT_STAGE: 'production' })).toMatchObject({
      code: 1,
      title: 'door/bad-value',
      out: expect.stringContaining('preview takes no stage, and "production" was given'),
    });
    expect(await step('sweep', 'schedule', { INPUT_STAGE: 'pr-1' })).toMatchObject({
      code: 1,
      title: 'door/bad-value',
    });
  });
});
