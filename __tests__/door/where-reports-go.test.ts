import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeEvent } from '../../lab/github/runner/events.mjs';
import { enter } from '../../src/door/door.ts';
import { folderWith } from '../adapters/node/disk.ts';
import { makePull } from '../fakes/pull.ts';
import { gitHubService } from '../loopback/github.ts';
import { type Loopback, startLoopback } from '../loopback/server.ts';

const config = `serviceName: demo
resources:
  report:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: 'busybox:1.36.1' } } }
      resources: { cpu: 1, memory: 900 }
`;

let loopback: Loopback | undefined;
afterEach(async () => {
  await loopback?.close();
  loopback = undefined;
});

/** Runs a command without AWS in a step that an event started. Returns where its report went. */
const step = async (name: string, command: string, inputs: Readonly<Record<string, string>> = {}) => {
  const pull = makePull();
  loopback = await startLoopback([gitHubService(pull)]);
  const { event, payload, env } = makeEvent(name, { number: pull.number });
  const folder = await folderWith({ 'batch-jobs.yml': config, summary: '', 'event.json': JSON.stringify(payload) });
  let log = '';
  await enter({
    words: [],
    environment: {
      ...env,
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, 'event.json') },
      ...{ GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder },
      ...{
        GITHUB_API_URL: loopback.endpoint,
        GITHUB_REPOSITORY: 'acme/svc',
        GITHUB_RUN_ID: '7',
        GITHUB_RUN_ATTEMPT: '1',
      },
      'INPUT_GITHUB-TOKEN': 'ghs_write',
      ...{
        INPUT_COMMAND: command,
        INPUT_STAGE: 'dev',
        'INPUT_AWS-REGION': 'eu-west-1',
        'INPUT_OUTPUT-DIR': join(folder, 'out'),
      },
      'INPUT_WORKING-DIRECTORY': folder,
      ...inputs,
    },
    entry: 'dist/index.js',
    out: (text) => {
      log += text;
    },
    err: () => {},
    signal: new AbortController().signal,
  });
  const comments = pull.comments.length > 0 ? ['comment'] : [];
  const summary = readFileSync(join(folder, 'summary'), 'utf8') === '' ? [] : ['summary'];
  const saysWhy = /No comment: (.*)\./.exec(log)?.[1];
  return { places: [...comments, ...summary].join(', '), saysWhy };
};

const none = 'the event of the run names no pull request';

describe('The report of a plan', () => {
  type Row = [event: string, mode: string, places: string, saysWhy: string | undefined];
  test.each<Row>([
    ['pull_request.opened', 'auto', 'comment, summary', undefined],
    ['pull_request.draft', 'auto', 'comment, summary', undefined],
    ['pull_request.fork', 'auto', 'comment, summary', undefined],
    ['pull_request.opened', 'never', 'summary', undefined],
    ['pull_request_target.opened', 'auto', 'comment, summary', undefined],
    ['merge_group', 'auto', 'summary', none],
    ['merge_group', 'always', 'summary', none],
    ['push', 'auto', 'summary', none],
    ['push', 'always', 'summary', none],
    ['workflow_dispatch', 'auto', 'summary', none],
    ['schedule', 'always', 'summary', none],
    ['workflow_run', 'always', 'summary', none],
    ['release', 'always', 'summary', none],
  ])('on %s with comment: %s goes to: %s', async (event, mode, places, saysWhy) => {
    expect(await step(event, 'plan', { INPUT_COMMENT: mode })).toEqual({ places, saysWhy });
  });
});

describe('The failure of a deploy', () => {
  type Row = [event: string, places: string, saysWhy: string | undefined];
  test.each<Row>([
    ['pull_request.opened', 'comment, summary', undefined],
    ['pull_request.draft', 'comment, summary', undefined],
    ['pull_request.fork', 'comment, summary', undefined],
    ['merge_group', 'summary', none],
    ['push', 'summary', none],
    ['workflow_dispatch', 'summary', none],
    ['workflow_run', 'summary', none],
  ])('on %s goes to: %s', async (event, places, saysWhy) => {
    expect(await step(event, 'deploy')).toEqual({ places, saysWhy });
  });
});

describe('A command that writes no report', () => {
  test.each([
    ['pull_request.opened', 'validate'],
    ['push', 'validate'],
    ['merge_group', 'validate'],
    ['pull_request.fork', 'build'],
    ['push', 'build'],
  ])('on %s writes the summary alone: %s', async (event, command) => {
    expect(await step(event, command)).toEqual({ places: 'summary', saysWhy: undefined });
  });
});
