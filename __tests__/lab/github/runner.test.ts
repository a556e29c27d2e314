import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionOptions, type Lab, startLab } from '../../../lab/github/lab.mjs';
import { OutputReader, parseFileCommands } from '../../../lab/github/runner/commands.mjs';
import { eventNames, makeEvent } from '../../../lab/github/runner/events.mjs';
import { demoAction } from '../fixtures/demo.ts';

const inputs = { message: 'hello', audience: 'sts.amazonaws.com' };
let lab: Lab;
let action: string;
beforeAll(async () => {
  [lab, action] = [await startLab(), await demoAction()];
});
afterAll(() => lab.stop());

const run = (options: Omit<ActionOptions, 'action'>) => lab.run({ action, ...options });

describe('an action', () => {
  test('has main and post, inputs with defaults, outputs, state, a summary and groups', async () => {
    const ran = await run({ event: lab.pullEvent('pull_request.opened'), inputs });
    expect(ran.conclusion).toBe('success');
    expect(ran.outputs).toMatchObject({ report: 'first\nsecond = x\nthird', subject: 'repo:acme/svc:pull_request' });
    expect([ran.state, ran.exported, ran.post?.code]).toEqual([{ 'main-ran': 'yes' }, { FROM_MAIN: '1' }, 0]);
    expect(ran.summary).toContain('<h1>Plan</h1>');
    expect(ran.groups[0]?.lines[0]).toMatch(/^node \d+\./);
    expect(ran.log).toContain('post after main, FROM_MAIN=1');
  });
});

test('the second run updates the comment of the first', async () => {
  const again = { event: lab.pullEvent('pull_request.synchronize'), inputs: { message: 'again', bogus: 1 } };
  const ran = await run(again);
  const { comments } = lab.github.store.repo('acme/svc');
  expect(comments.map(({ body }) => body)).toEqual(['<!-- lab-demo:plan -->\nagain']);
  expect(ran.outputs['comment-id']).toBe(String(comments[0]?.id));
  expect(ran.runnerWarnings[0]).toMatch(/Unexpected input\(s\) 'bogus'/);
});

test('annotations have file, lines and title; masks are hidden in the log', async () => {
  const ran = await run({ event: 'push', inputs });
  const place = { file: 'batch-jobs.yml', line: 7, endLine: 8, column: 3 };
  expect(ran.annotations[0]).toEqual({
    level: 'warning',
    message: 'memory is tight',
    title: 'Memory: 1024',
    shown: true,
    ...place,
  });
  expect(ran.masks).toContain('hush-hush');
  expect(ran.rawLog).toContain('hush-hush');
  expect(ran.log).not.toContain('hush-hush');
});

test('a missing required input fails main, and post still runs', async () => {
  const ran = await run({ inputs: {} });
  expect(ran).toMatchObject({ conclusion: 'failure', exitCode: 1, missingInputs: ['message'], post: { code: 0 } });
  expect(ran.annotations[0]?.message).toMatch(/Input required and not supplied: message/);
});

describe('a run that is cancelled', () => {
  const cancelled = (cancel: ActionOptions['cancel'], wait = 'politely') =>
    run({ inputs: { message: 'x', wait }, cancel: { onLine: /^waiting/, ...cancel } });

  test('ends by SIGINT on a line of its output', async () =>
    expect(await cancelled({})).toMatchObject({
      conclusion: 'cancelled',
      exitCode: 130,
      main: { signals: ['SIGINT'] },
      post: { code: 0 },
    }));

  test('ends by SIGTERM, which it does not catch', async () =>
    expect(await cancelled({ signal: 'SIGTERM' })).toMatchObject({ signal: 'SIGTERM', exitCode: null }));

  test('ends by SIGTERM if it ignores SIGINT', async () =>
    expect(await cancelled({ graceMs: 300 }, 'stubbornly')).toMatchObject({
      signal: 'SIGTERM',
      main: { signals: ['SIGINT', 'SIGTERM'] },
    }));
});

test("a fork's pull request has a reading token and no identity", async () => {
  const event = lab.pullEvent('pull_request.fork', 2);
  const denied = await run({ event, inputs: { message: 'x' } });
  expect(denied.annotations.at(-1)?.message).toMatch(/Resource not accessible by integration/);
  const nameless = await run({ event, inputs });
  expect(nameless.annotations.at(-1)?.message).toMatch(/ACTIONS_ID_TOKEN_REQUEST_URL/);
});

test('an output that contains a secret is dropped', async () => {
  expect((await run({ inputs, token: 'second = x' })).blockedOutputs).toEqual(['report']);
});

test('file commands are read in both forms, and invalid ones refused', () => {
  const text = 'a=1\nb<<E\nx=y\n\nz<<q\nE\nc=<<x\n';
  expect(parseFileCommands(text)).toEqual({ a: '1', b: 'x=y\n\nz<<q', c: '<<x' });
  expect(() => parseFileCommands('b<<E\nx')).toThrow(/Matching delimiter not found/);
});

test('stop-commands pauses commands, and ten annotations of a level are shown', () => {
  const reader = new OutputReader();
  const errors = Array.from({ length: 11 }, () => '::error file=a%2Cb,line=2::x%0Ay');
  for (const line of ['::stop-commands::tok', '::error::no', '::tok::', ...errors, '::add-mask::one%0Atwo'])
    reader.line(line);
  expect(reader.annotations.map(({ shown }) => shown)).toEqual([...Array(10).fill(true), false]);
  expect(reader.annotations[0]).toMatchObject({ file: 'a,b', message: 'x\ny' });
  expect(reader.mask('one two')).toBe('*** ***');
});

test.each(eventNames)('%s is an event with a payload', (name) => {
  const { event, payload, env } = makeEvent(name);
  expect([env.GITHUB_EVENT_NAME, payload.repository.full_name]).toEqual([event, 'acme/svc']);
});

test('a pull request of a fork, a draft and a merge group have the payload of GitHub', () => {
  const { pull_request: fork } = makeEvent('pull_request.fork', { number: 2 }).payload;
  expect([fork.head.repo.full_name, fork.base.repo.full_name]).toEqual(['mallory/svc', 'acme/svc']);
  expect(makeEvent('pull_request.fork', { number: 2 }).env.GITHUB_REF).toBe('refs/pull/2/merge');
  expect(makeEvent('pull_request.draft').payload.pull_request.draft).toBe(true);
  expect(makeEvent('merge_group').env.GITHUB_REF).toMatch(/^refs\/heads\/gh-readonly-queue\/main\//);
});
