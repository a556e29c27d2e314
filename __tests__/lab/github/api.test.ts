import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHub, refusal, svc } from './github.ts';

let opened: Awaited<ReturnType<typeof openGitHub>>;
beforeAll(async () => {
  opened = await openGitHub();
});
beforeEach(() => opened.control('/reset', 'POST'));
afterAll(() => opened.lab.stop());

const as = (token: string) => opened.as(token);
const bot = () => as('ghs_write');
const rest = () => bot().rest;
const comment = (body: string, client = bot()) => client.rest.issues.createComment({ ...svc, issue_number: 1, body });
const comments = async () => (await rest().issues.listComments({ ...svc, issue_number: 1 })).data;
const headSha = async () => (await rest().pulls.get({ ...svc, pull_number: 1 })).data.head.sha;

test("serves each operation of GitHub's description that was cut out for it, and no other", async () => {
  const routes = new URL('../../../lab/github/api/', import.meta.url);
  const { operations } = JSON.parse(readFileSync(new URL('schema.json', routes), 'utf8')) as { operations: object };
  const { handlers } = (await import(new URL('routes/index.mjs', routes).pathname)) as { handlers: object };
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(operations).sort());
});

describe('comments', () => {
  test('are created, updated, listed and deleted', async () => {
    const { data } = await comment('one');
    await rest().issues.updateComment({ ...svc, comment_id: data.id, body: 'two' });
    expect((await comments()).map(({ body, user }) => [body, user?.login, user?.type])).toEqual([
      ['two', 'github-actions[bot]', 'Bot'],
    ]);
    await rest().issues.deleteComment({ ...svc, comment_id: data.id });
    expect((await refusal(() => rest().issues.getComment({ ...svc, comment_id: data.id }))).status).toBe(404);
  });

  test('have their authors', async () => {
    await comment('<!-- marker --> mine');
    await comment('<!-- marker --> spoofed', as('ghp_mallory'));
    expect((await comments()).map(({ user }) => user?.login)).toEqual(['github-actions[bot]', 'mallory']);
  });

  test('come in pages, whose Link headers name the repository by its number', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ issue: 1, body: `c${index}` }));
    await opened.control('/seed', 'POST', { repos: [{ full_name: 'acme/svc', comments: many }] });
    const all = await bot().paginate(rest().issues.listComments, { ...svc, issue_number: 1, per_page: 100 });
    expect(all.length).toBe(250);
    const { headers, data } = await rest().issues.listComments({ ...svc, issue_number: 1, page: 2 });
    expect(data.length).toBe(30);
    expect(headers.link).toMatch(/repositories\/222\/issues\/1\/comments\?page=3>; rel="next"/);
  });

  test('have 65,536 characters at most', async () => {
    await comment('é'.repeat(65_536));
    const { status, message } = await refusal(() => comment('x'.repeat(65_537)));
    expect(status).toBe(422);
    expect(message).toContain('Body is too long (maximum is 65536 characters)');
  });

  test('are hidden by GraphQL', async () => {
    const { data } = await comment('hide me');
    const hide =
      'mutation($id:ID!){minimizeComment(input:{subjectId:$id,classifier:OUTDATED}){minimizedComment{isMinimized minimizedReason}}}';
    expect(await bot().graphql(hide, { id: data.node_id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
  });
});

test('finds issues by label, creator and state', async () => {
  const { data } = await rest().issues.create({ ...svc, title: 'Drift in dev', body: '…', labels: ['drift'] });
  await as('ghp_octocat').rest.issues.create({ ...svc, title: 'Not ours', labels: ['drift'] });
  const find = async (state: 'open' | 'closed') => {
    const wanted = { ...svc, labels: 'drift', creator: 'github-actions[bot]', state };
    return (await rest().issues.listForRepo(wanted)).data.map(({ title }) => title);
  };
  expect(await find('open')).toEqual(['Drift in dev']);
  await rest().issues.update({ ...svc, issue_number: data.number, state: 'closed', state_reason: 'completed' });
  expect([await find('open'), await find('closed')]).toEqual([[], ['Drift in dev']]);
});

test('returns pull requests, changed files, comparisons, and contents by ref', async () => {
  const { pulls, repos } = rest();
  const { data } = await pulls.get({ ...svc, pull_number: 1 });
  expect([data.changed_files, data.mergeable, data.head.repo?.full_name]).toEqual([1, true, 'acme/svc']);
  const files = (await pulls.listFiles({ ...svc, pull_number: 1 })).data;
  expect(files.map((file) => [file.filename, file.status, file.changes])).toEqual([['batch-jobs.yml', 'modified', 2]]);
  expect((await pulls.get({ ...svc, pull_number: 2 })).data.head.repo?.fork).toBe(true);
  const found = (await pulls.list({ ...svc, head: 'acme:feature' })).data.map(({ number }) => number);
  expect(found).toEqual([1]);
  const contents = (path: string, ref: string, format?: string) =>
    repos.getContent({ ...svc, path, ref, ...(format && { mediaType: { format } }) });
  expect((await contents('batch-jobs.yml', data.base.sha, 'raw')).data).toMatch(/memory: 1024/);
  const merged = (await contents('batch-jobs.yml', 'refs/pull/1/merge')).data as { content: string };
  expect(Buffer.from(merged.content, 'base64').toString()).toMatch(/memory: 2048/);
  const basehead = 'main...feature';
  expect((await repos.compareCommitsWithBasehead({ ...svc, basehead })).data.ahead_by).toBe(1);
  expect((await refusal(() => contents('none.yml', 'main'))).status).toBe(404);
});

test('an earlier deployment of an environment becomes inactive', async () => {
  const { repos } = rest();
  const given = { ref: 'feature', environment: 'pr-1', auto_merge: false, required_contexts: [] };
  const make = async () => {
    const { data } = await repos.createDeployment({ ...svc, ...given, production_environment: false });
    return 'id' in data ? data.id : 0;
  };
  const state = (deployment_id: number, value: string) =>
    repos.createDeploymentStatus({ ...svc, deployment_id, state: value as 'success' });
  const [first, second] = [await make(), await make()];
  await state(first, 'success');
  await state(second, 'success');
  const statuses = (await repos.listDeploymentStatuses({ ...svc, deployment_id: first })).data;
  expect(statuses.map((one) => one.state)).toEqual(['inactive', 'success']);
  const deployments = (await repos.listDeployments({ ...svc, environment: 'pr-1' })).data;
  expect(deployments.map(({ id }) => id)).toEqual([second, first]);
  expect((await refusal(() => state(first, 'done'))).status).toBe(422);
  const log = await opened.control('/log?method=POST&operation=repos/create-deployment');
  expect([log.length, log[0].login, log[0].body.environment]).toEqual([2, 'github-actions[bot]', 'pr-1']);
});

test('a check run takes 50 annotations at most, and only from an app', async () => {
  const { checks, repos, git } = rest();
  const head_sha = await headSha();
  const { data } = await checks.create({ ...svc, name: 'plan', head_sha, status: 'in_progress' });
  const annotations = Array.from({ length: 51 }, (_, line) => ({
    path: 'a',
    start_line: line,
    end_line: line,
    annotation_level: 'warning' as const,
    message: 'm',
  }));
  const update = (list: typeof annotations) =>
    checks.update({
      ...svc,
      check_run_id: data.id,
      conclusion: 'success',
      output: { title: 't', summary: 's', annotations: list },
    });
  expect((await refusal(() => update(annotations))).status).toBe(422);
  expect((await update(annotations.slice(0, 50))).data.output.annotations_count).toBe(50);
  const user = as('ghp_octocat').rest.checks;
  expect((await refusal(() => user.create({ ...svc, name: 'x', head_sha }))).status).toBe(403);
  await repos.createCommitStatus({ ...svc, sha: head_sha, state: 'pending', context: 'batch' });
  expect((await repos.getCombinedStatusForRef({ ...svc, ref: 'feature' })).data.state).toBe('pending');
  expect((await git.getRef({ ...svc, ref: 'heads/feature' })).data.object.sha).toBe(head_sha);
});

test('returns the runs, jobs and artifacts that were seeded', async () => {
  const content = Buffer.from('zip').toString('base64');
  const given = {
    full_name: 'acme/svc',
    runs: [{ id: 5001 }],
    jobs: [{ id: 61, run_id: 5001, name: 'plan' }],
    artifacts: [{ id: 71, run_id: 5001, name: 'plan', content }],
  };
  await opened.control('/seed', 'POST', { repos: [given] });
  const { actions } = rest();
  const run = { ...svc, run_id: 5001 };
  expect((await actions.getWorkflowRun(run)).data.id).toBe(5001);
  expect((await actions.listJobsForWorkflowRun(run)).data.jobs[0]?.name).toBe('plan');
  expect((await actions.listWorkflowRunArtifacts(run)).data.artifacts[0]?.name).toBe('plan');
  const zip = await actions.downloadArtifact({ ...svc, artifact_id: 71, archive_format: 'zip' });
  expect(Buffer.from(zip.data as ArrayBuffer).toString()).toBe('zip');
});

describe('the identity of a call', () => {
  test("is github-actions[bot] with the workflow's token, to which /user is closed", async () => {
    expect(await bot().graphql('{viewer{login}}')).toEqual({ viewer: { login: 'github-actions[bot]' } });
    expect((await refusal(() => rest().users.getAuthenticated())).status).toBe(403);
    expect((await as('ghp_octocat').rest.users.getAuthenticated()).data.login).toBe('octocat');
  });

  test('decides between 401, 403 and 404', async () => {
    const vault = { owner: 'acme', repo: 'vault', path: 'batch-jobs.yml' };
    const reading = (token: string) => refusal(() => as(token).rest.repos.getContent(vault));
    expect((await refusal(() => comment('x', as('nonsense')))).status).toBe(401);
    expect(await refusal(() => comment('x', as('ghs_read')))).toMatchObject({
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    });
    expect((await comment('x', as('ghs_comment'))).status).toBe(201);
    expect((await reading('ghs_none')).status).toBe(403);
    expect((await reading('ghs_elsewhere')).status).toBe(404);
  });
});

test("a request that GitHub's description forbids is refused with 422, and one that is not modelled with 501", async () => {
  const post = (body: Record<string, unknown>) =>
    refusal(() => bot().request('POST /repos/acme/svc/issues/1/comments', body));
  expect((await post({ body: 5 })).message).toMatch(/must be string/);
  expect((await post({ body: 'x', colour: 1 })).message).toMatch(/"colour" is not a permitted key/);
  expect((await refusal(() => bot().request('GET /repos/acme/svc/hooks'))).status).toBe(501);
});

describe('faults', () => {
  const fault = (kind: string, more = {}) =>
    opened.control('/faults', 'POST', { operation: 'issues/create-comment', kind, ...more });
  const written = () => opened.lab.github.store.repo('acme/svc').comments.length;

  test.each<[string, object, object]>([
    ['secondary-rate-limit', { retryAfter: 7 }, { status: 403, headers: { 'retry-after': '7' } }],
    ['primary-rate-limit', {}, { status: 403, headers: { 'x-ratelimit-remaining': '0' } }],
    ['server-error', {}, { status: 502 }],
    ['bad-credentials', {}, { status: 401 }],
  ])('%s is returned once', async (kind, more, answer) => {
    await fault(kind, more);
    expect(await refusal(() => comment('x'))).toMatchObject(answer);
    expect(written()).toBe(0);
    await comment('x');
    expect(written()).toBe(1);
  });

  test('a connection is cut before or after the work is done', async () => {
    await fault('drop-before');
    await refusal(() => comment('x'));
    expect(written()).toBe(0);
    await fault('drop-after');
    await refusal(() => comment('x'));
    expect(written()).toBe(1);
  });

  test('a locked conversation takes no comment', async () => {
    await rest().issues.lock({ ...svc, issue_number: 1 });
    expect((await refusal(() => comment('x'))).status).toBe(403);
    await rest().issues.unlock({ ...svc, issue_number: 1 });
    expect((await comment('x')).status).toBe(201);
  });
});

test('the log has no token, and a reset clears everything', async () => {
  await comment('x');
  const log = JSON.stringify(await opened.control('/log'));
  expect(log).toContain('issues/create-comment');
  expect(log).not.toMatch(/gh[sp]_/);
  await opened.control('/reset', 'POST');
  expect(await opened.control('/log')).toEqual([]);
  expect((await opened.control('/state')).comments).toEqual([]);
});
