import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { eventNames, makeEvent } from '../../lab/github/runner/events.mjs';
import { enter } from '../../src/door/door.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { commandsIn } from '../bundle/runner.ts';

type Step = Readonly<Record<string, string>>;

/** Runs a command as a step in this process. Its config is invalid, so that no run calls AWS. */
const step = async (command: string, event: unknown, more: Step = {}) => {
  const folder = await folderWith({ 'batch-jobs.yml': 'resources: 1\n', 'event.json': JSON.stringify(event) });
  let out = '';
  const code = await enter({
    words: [],
    environment: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      INPUT_COMMAND: command,
      INPUT_STAGE: 'dev',
      INPUT_COMMENT: 'never',
      'INPUT_AWS-REGION': 'eu-west-1',
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
  const [first] = commandsIn(out).filter(({ name }) => name === 'error');
  return { code, title: first?.properties.title, out };
};
/** Runs the command with arguments, as in a script or at a prompt; returns its output. */
const script = async (command: string, event: unknown, environment: Step) => {
  const folder = await folderWith({ 'batch-jobs.yml': 'resources: 1\n', 'event.json': JSON.stringify(event) });
  let said = '';
  await enter({
    words: [command, '--stage', 'dev', '--aws-region', 'eu-west-1', '--working-directory', folder],
    environment: { ...environment, GITHUB_EVENT_PATH: join(folder, 'event.json') },
    entry: 'dist/index.js',
    out: () => {},
    err: (text) => {
      said += text;
    },
    signal: new AbortController().signal,
  });
  return said;
};

const own = { repository: { id: 1 } };
const pull = (repo: unknown) => ({ ...own, pull_request: { head: { repo } } });

describe.each(['build', 'deploy', 'destroy'])('%s in a step', (command) => {
  test('refuses code of a fork, and no other event of GitHub', async () => {
    for (const name of eventNames) {
      const { title, code } = await step(command, makeEvent(name).payload);
      expect([name, title === 'door/fork']).toEqual([name, name.endsWith('.fork')]);
      expect(code).toBe(1);
    }
  });

  test.each<[string, unknown]>([
    ['a fork that is gone', pull(null)],
    ['a run that a fork started', { ...own, workflow_run: { head_repository: { id: 2 } } }],
    ['a run of a fork that is gone', { ...own, workflow_run: { head_repository: null } }],
    [
      'a run of our own for a pull request of a fork',
      { ...pull({ id: 2 }), workflow_run: { head_repository: { id: 1 } } },
    ],
  ])('refuses %s before any call of AWS', async (_, event) => {
    const { title, out } = await step(command, event);
    expect(title).toBe('door/fork');
    expect(out).toContain('AWS was not called');
  });

  test.each<[string, unknown]>([
    ['a pull request that does not say whose it is', pull(undefined)],
    ['a comment on a pull request', { ...own, issue: { pull_request: {} } }],
    ['an event that is nothing', null],
  ])('runs for %s', async (_, event) => {
    const { title } = await step(command, event);
    expect(title).toMatch(/^config\//);
  });

  test('refuses it in a script of a step, and runs at a prompt', async () => {
    const event = pull({ id: 2 });
    expect(await script(command, event, { GITHUB_ACTIONS: 'true' })).toContain('door/fork');
    expect(await script(command, event, {})).not.toContain('door/fork');
  });
});

test('a command that only reads runs for code of a fork', async () => {
  expect((await step('plan', pull({ id: 2 }))).title).toMatch(/^config\//);
});
