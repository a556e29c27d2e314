import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionOptions, type Lab, startLab } from '../../lab/github/lab.mjs';
import { folderWith } from '../adapters/node/disk.ts';
import { dist, openAws, runBundle, smallConfig } from './bundle.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));
let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab.stop());

const comments = () => lab.github.store.repo('acme/svc').comments;
const calls = () => lab.github.store.log.map(({ operation }) => operation);
const inputs = { command: 'plan', stage: 'dev' };
const opened = () => lab.pullEvent('pull_request.opened');
const run = (workspace: string, options: Partial<ActionOptions> = {}) =>
  lab.run({ action, workspace, event: opened(), inputs, ...options });
/** Runs main without post, for tests in which post has nothing to do. */
const runMain = (workspace: string, options: Partial<ActionOptions> = {}) =>
  run(workspace, { ...options, post: false });
const warnings = (ran: Awaited<ReturnType<typeof run>>) =>
  ran.annotations.filter(({ level }) => level === 'warning').map(({ title }) => title);

describe('plan on a pull request', () => {
  test('comments; a newer run updates the comment, and an older run leaves it', async () => {
    const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
    const first = await run(workspace);
    expect(first.conclusion).toBe('success');
    expect(comments()).toHaveLength(1);
    const [made] = comments();
    expect(made).toMatchObject({ user: 'github-actions[bot]', issue: 1 });
    expect(made?.body).toMatch(
      /^<!-- batch-job:demo-dev repository=\d+ workflow=\.github%2Fworkflows%2Flab\.yml run=5001 attempt=1 commit=[\da-f]{40} offline=1 -->\n\n### ✅ Batch jobs of `demo` for `dev`: 1 job to add, shared parts to add, compared with an empty stack: [^\n]+\n/,
    );
    expect(made?.body).toContain('[Run](https://github.com/acme/svc/actions/runs/5001)');
    expect(first.outputs).toMatchObject({
      'comment-id': String(made?.id),
      'comment-url': expect.stringContaining(`#issuecomment-${made?.id}`),
    });
    expect(first.summary.trim()).toBe(made?.body.trim());
    expect(first.post).toMatchObject({ code: 0 });

    writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('rate(1 day)', 'rate(2 days)'));
    const second = await runMain(workspace, { env: { GITHUB_RUN_ID: '5003' } });
    expect(second.outputs['comment-id']).toBe(String(made?.id));
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(/^<!-- batch-job:demo-dev [^>]* run=5003 /);

    const older = await runMain(workspace, { env: { GITHUB_RUN_ID: '5002' } });
    expect(older.conclusion).toBe('success');
    expect(older.log).toContain('A newer run has commented already');
    expect(comments().map(({ body }) => body)).toEqual([expect.stringContaining('run=5003')]);
  });

  test('updates its comment to a failure report if the config became invalid', async () => {
    const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
    await run(workspace);
    for (const [broken, code] of [
      [smallConfig.replace('cpu: 1', 'cpus: 1'), 'config/unknown-key'],
      [smallConfig.replace('resources:\n', 'resources: [\n'), 'source/'],
    ] as const) {
      writeFileSync(join(workspace, 'batch-jobs.yml'), broken);
      const ran = await run(workspace);
      expect(ran.conclusion).toBe('failure');
      expect(comments()).toHaveLength(1);
      expect(comments()[0]?.body).toMatch(
        /^<!-- batch-job:demo-dev .*-->\n\n### ❌ Batch jobs of `demo` for `dev`: plan failed\n/,
      );
      expect(comments()[0]?.body).toMatch(
        new RegExp(`<code>batch-jobs&#46;yml&#58;\\d+&#58;\\d+</code>\\]\\(\\S+\\) \`${code}`),
      );
      expect(ran.summary.trim()).toBe(comments()[0]?.body.trim());
      expect(ran.outputs['report-file']).toMatch(/report\.md$/);
    }
  });
});

test.each<[string, Partial<ActionOptions>, RegExp | undefined]>([
  ['a push names no pull request', { event: 'push' }, undefined],
  ['comment: never', { inputs: { ...inputs, comment: 'never' } }, undefined],
  ['a fork has a token that only reads', { event: 'fork' }, /github\/denied/],
  ['a token without permission', { token: 'ghs_none' }, /github\/denied/],
  ['no token', { inputs: { ...inputs, 'github-token': '' } }, /github\/no-token/],
  ['a token that nobody knows', { inputs: { ...inputs, 'github-token': 'ghs_gone' } }, /github\/bad-token/],
])('plan succeeds without a comment: %s', async (_, options, warning) => {
  const event = options.event === 'fork' ? lab.pullEvent('pull_request.fork', 2) : (options.event ?? opened());
  const ran = await runMain(await folderWith({ 'batch-jobs.yml': smallConfig }), { ...options, event });
  expect({ conclusion: ran.conclusion, code: ran.exitCode }).toEqual({ conclusion: 'success', code: 0 });
  expect(comments()).toEqual([]);
  expect(ran.summary).toContain('to add');
  expect(ran.outputs['comment-id']).toBeUndefined();
  if (warning) expect(warnings(ran).join(' ')).toMatch(warning);
  else {
    expect(warnings(ran)).toEqual([]);
    expect(calls()).toEqual([]);
  }
  if (warning?.source.includes('denied')) expect(ran.log).toContain('pull-requests: write');
});

test.each([
  ['{"pull_request":{"number":'],
  ['{"pull_request":{"number":"1/../../x"},"__proto__":{"a":1}}'],
  ['[]'],
  [''],
])('plan succeeds without a comment if the event payload is %j', async (payload) => {
  const folder = await folderWith({ 'batch-jobs.yml': smallConfig, 'event.json': payload });
  const ran = await runMain(folder, { env: { GITHUB_EVENT_PATH: join(folder, 'event.json') } });
  expect(ran.conclusion).toBe('success');
  expect(ran.log).toContain('No comment: the event of the run names no pull request.');
});

test('comment posts the report of another job, without stage, config or AWS', async () => {
  const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
  await runMain(folder, { inputs: { ...inputs, comment: 'never' } });
  const report = readFileSync(join(folder, '.batch-job/report.md'), 'utf8');
  const elsewhere = await folderWith({ 'plans/report.md': report });
  const given = { command: 'comment', 'output-dir': 'plans' };
  const ran = await runMain(elsewhere, { inputs: given, token: 'ghs_comment', env: { GITHUB_RUN_ATTEMPT: '2' } });
  expect(ran.conclusion).toBe('success');
  expect(comments().map(({ body }) => body)).toEqual([report]);
  expect(ran.outputs['comment-id']).toBe(String(comments()[0]?.id));

  const other = await runMain(elsewhere, { inputs: { ...given, 'comment-slot': 'other' }, token: 'ghs_comment' });
  expect(other.conclusion).toBe('success');
  expect(comments()[1]?.body).toMatch(/^<!-- batch-job:other [^>]* run=5001 /);

  for (const text of [undefined, 'no marker']) {
    const nothing = await folderWith(text === undefined ? {} : { '.batch-job/report.md': text });
    const refused = await runMain(nothing, { inputs: { command: 'comment' } });
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations[0]?.title).toBe('github/not-a-report');
  }
});

test('comment posts a report that is too long cut short, with a note', async () => {
  const long = `<!-- batch-job:demo-dev run=5001 attempt=1 -->\n\n<details><summary>x</summary>\n\n${'line\n'.repeat(20_000)}`;
  const ran = await runMain(await folderWith({ '.batch-job/report.md': long }), { inputs: { command: 'comment' } });
  expect(ran.conclusion).toBe('success');
  expect(warnings(ran)).toEqual(['github/too-long']);
  expect(comments()[0]?.body.length).toBeLessThan(65_536);
  expect(comments()[0]?.body).toMatch(/<\/details>\n\n<sub>Cut to fit/);
});

describe('the chunks of the bundle that a run loads', () => {
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const holding = (mark: RegExp) => chunks.filter((name) => mark.test(readFileSync(join(dist, name), 'utf8')));
  const octokit = holding(/octokit-core|octokit-endpoint/);
  const sdk = holding(/AwsQueryProtocol|AwsJson1_1Protocol|class NodeHttpHandler|GetCallerIdentity/);
  const loaded = async (event: ActionOptions['event'], given: Record<string, string>, files = {}) => {
    const records = await folderWith({});
    const workspace = await folderWith({ 'batch-jobs.yml': smallConfig, ...files });
    await runMain(workspace, {
      event: event as NonNullable<typeof event>,
      inputs: given,
      env: { NODE_V8_COVERAGE: records },
    });
    const urls = readdirSync(records).flatMap((name) =>
      (JSON.parse(readFileSync(join(records, name), 'utf8')).result as { url: string }[]).map(({ url }) => url),
    );
    return urls.flatMap((url) => (url.includes('/dist/') ? [url.slice(url.lastIndexOf('/') + 1)] : []));
  };
  const among = (names: readonly string[], some: readonly string[]) => names.filter((name) => some.includes(name));

  test('are without AWS for comment, and without GitHub for a plan that does not comment', async () => {
    expect(octokit.length).toBeGreaterThan(0);
    expect(sdk.length).toBeGreaterThan(0);
    const report = { '.batch-job/report.md': '<!-- batch-job:a run=5001 -->\nwords\n' };
    const said = await loaded(opened(), { command: 'comment' }, report);
    expect(comments()).toHaveLength(1);
    expect(among(said, octokit).length).toBeGreaterThan(0);
    expect(among(said, sdk)).toEqual([]);
    const silent = await loaded('push', inputs);
    expect(silent).toContain('index.js');
    expect(among(silent, octokit)).toEqual([]);
  });
});

describe('deploy on a pull request', () => {
  test('comments what it deployed, or why and at which line it failed; it succeeds if GitHub refuses the comment', async () => {
    const { account, loopback, environment } = await openAws();
    try {
      const workspace = await folderWith({ 'batch-jobs.yml': smallConfig });
      const deploy = (env: Record<string, string> = {}) =>
        run(workspace, { inputs: { command: 'deploy', stage: 'dev' }, env: { ...environment, ...env } });
      const first = await deploy();
      expect(first.conclusion).toBe('success');
      const body = () => comments()[0]?.body ?? '';
      expect(body()).toMatch(
        /### 🚀 Batch jobs of `demo` for `dev`: deployed\n\n\*\*1 job added, shared parts added\*\* · `CREATE_COMPLETE`\n/,
      );
      expect(body()).toMatch(/a new stack/);
      expect(body()).toMatch(/Outputs \(\d+\)/);
      expect(body()).toContain('https://us-east-1.console.aws.amazon.com/');
      expect(body()).toMatch(/<sub>images \S+ s · change set \S+ s · CloudFormation \S+ s<\/sub>/);
      expect(first.outputs['plan-hash']).toMatch(/^v1:/);
      expect(first.summary.trim()).toBe(body().trim());

      account.cloud.failures.set('JobJobDefinition', 'The image | is <not> allowed @here.');
      writeFileSync(join(workspace, 'batch-jobs.yml'), smallConfig.replace('512', '1024'));
      const failed = await deploy();
      expect(failed.exitCode).toBe(1);
      expect(body()).toMatch(/### ❌ Batch jobs of `demo` for `dev`: deploy failed\n/);
      expect(body()).toMatch(
        /\| `JobJobDefinition`<br>`AWS::Batch::JobDefinition` \| The image &#124; is .*\| \[<code>batch-jobs&#46;yml&#58;3&#58;3<\/code>\]\(\S+\) \|/,
      );
      expect(body()).not.toMatch(/<not>| @here/);
      expect(body()).toContain('https://us-east-1.console.aws.amazon.com/');

      account.cloud.failures.clear();
      // An hour is longer than a comment is waited for: no call is sent again.
      await control('/faults', { kind: 'secondary-rate-limit', retryAfter: 3_600, times: 0 });
      const deaf = await deploy();
      expect(deaf.conclusion).toBe('success');
      expect(warnings(deaf)).toEqual(['stack/no-reviewed-plan', 'github/rate-limited']);
      expect(deaf.outputs['stack-status']).toBe('UPDATE_COMPLETE');
    } finally {
      await loopback.close();
    }
  });
});

const control = (path: string, body: unknown) =>
  fetch(`${lab.github.url}/_lab${path}`, { method: 'POST', body: JSON.stringify(body) });

test('plan at a prompt comments only with --comment, and calls GitHub only then', async () => {
  const folder = await folderWith({ 'batch-jobs.yml': smallConfig, 'event.json': '{"pull_request":{"number":1}}' });
  const environment = {
    ...lab.env,
    GITHUB_REPOSITORY: 'acme/svc',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_TOKEN: 'ghs_write',
  };
  expect((await runBundle(['plan', '--stage', 'dev'], { folder, environment })).code).toBe(0);
  expect(calls()).toEqual([]);
  expect((await runBundle(['plan', '--stage', 'dev', '--comment', 'auto'], { folder, environment })).code).toBe(0);
  expect(comments()).toHaveLength(1);
});
