// Issues, their comments and labels. Every pull request is an issue.
import { ApiError, notFound, refuseLongBody, unprocessable } from '../errors.mjs';

const now = () => new Date().toISOString();
const labelNames = (given = []) => given.map((label) => (typeof label === 'string' ? label : label.name));

/** Returns a label as the API does; creates it if the repository has none of this name. */
export const viewLabel = (ctx, name) => ctx.store.label(ctx.repo, name);

/** Returns an issue or pull request as the API's issue. */
export function viewIssue(ctx, issue) {
  const url = `${ctx.api}/issues/${issue.number}`;
  const page = `${ctx.html}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: (issue.pull ? 'PR_' : 'I_') + issue.id,
    number: issue.number,
    url,
    repository_url: ctx.api,
    comments_url: `${url}/comments`,
    html_url: page,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.state_reason,
    locked: issue.locked,
    active_lock_reason: issue.lock_reason,
    user: ctx.store.user(issue.user),
    labels: issue.labels.map((name) => viewLabel(ctx, name)),
    assignee: issue.assignees[0] ? ctx.store.user(issue.assignees[0]) : null,
    assignees: issue.assignees.map((login) => ctx.store.user(login)),
    milestone: null,
    comments: ctx.repo.comments.filter((c) => c.issue === issue.number).length,
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    author_association: association(ctx, issue.user),
    ...(issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: `${ctx.api}/pulls/${issue.number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
      },
    }),
  };
}

function association(ctx, login) {
  if (login === ctx.repo.owner) return 'OWNER';
  return [...ctx.store.tokens.values()].some(
    (t) => t.login === login && t.type === 'user' && t.repos.includes(ctx.repo.full_name),
  )
    ? 'COLLABORATOR'
    : 'NONE';
}

function viewComment(ctx, comment) {
  const issue = ctx.repo.issues.get(comment.issue);
  const page = `${ctx.html}/${issue?.pull ? 'pull' : 'issues'}/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${ctx.api}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${ctx.api}/issues/${comment.issue}`,
    user: ctx.store.user(comment.user),
    body: comment.body,
    author_association: association(ctx, comment.user),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    performed_via_github_app: null,
  };
}

/** Returns the issue or pull request in the path of a request. Throws 404 if there is none. */
export function findIssue(ctx) {
  const issue = ctx.repo.issues.get(ctx.params.issue_number ?? ctx.params.pull_number);
  if (!issue) throw notFound();
  return issue;
}

function findComment(ctx) {
  const comment = ctx.repo.comments.find((one) => one.id === ctx.params.comment_id);
  if (!comment) throw notFound();
  return comment;
}

function refuseLocked(ctx, issue) {
  if (issue.locked && ctx.token.type !== 'user')
    throw new ApiError(403, 'Unable to create comment because issue is locked.');
}

function mayEdit(ctx, comment) {
  const level = ctx.token.permissions;
  if (comment.user === ctx.token.login || level.issues === 'write' || level.pull_requests === 'write') return;
  throw new ApiError(403, 'Must have admin rights to Repository.');
}

function update(ctx, issue, body) {
  refuseLongBody('Issue', body.body);
  for (const key of ['title', 'body', 'assignees']) if (key in body) issue[key] = body[key];
  if (body.labels) issue.labels = labelNames(body.labels).map((name) => viewLabel(ctx, name).name);
  if (body.state && body.state !== issue.state) {
    issue.state = body.state;
    issue.closed_at = body.state === 'closed' ? now() : null;
    issue.state_reason = body.state_reason ?? (body.state === 'closed' ? 'completed' : 'reopened');
  }
  issue.updated_at = now();
  return { body: viewIssue(ctx, issue) };
}

const since = (ctx) => (item) => !ctx.query.since || item.updated_at >= new Date(ctx.query.since).toISOString();
const byDate =
  ({ sort = 'created', direction = 'desc' }) =>
  (a, b) => {
    const key = sort === 'updated' ? 'updated_at' : 'created_at';
    const byKey = a[key] < b[key] ? -1 : 1;
    const order = a[key] === b[key] ? a.id - b.id : byKey;
    return direction === 'asc' ? order : -order;
  };

const locked = (ctx, locked, lock_reason) => {
  Object.assign(findIssue(ctx), { locked, lock_reason });
  return { status: 204 };
};

/** Handlers of issues, comments and labels by operation id. */
export const issues = {
  'issues/list-comments': (ctx) => {
    const { number } = findIssue(ctx);
    return {
      list: ctx.repo.comments
        .filter((c) => c.issue === number)
        .filter(since(ctx))
        .map((c) => viewComment(ctx, c)),
    };
  },
  'issues/list-comments-for-repo': (ctx) => ({
    list: [...ctx.repo.comments]
      .sort(byDate({ direction: 'asc', ...ctx.query }))
      .filter(since(ctx))
      .map((c) => viewComment(ctx, c)),
  }),
  'issues/get-comment': (ctx) => ({ body: viewComment(ctx, findComment(ctx)) }),
  'issues/create-comment': (ctx) => {
    const issue = findIssue(ctx);
    refuseLocked(ctx, issue);
    if (!ctx.body.body.trim()) throw unprocessable('IssueComment', 'body', "Body can't be blank", 'unprocessable');
    refuseLongBody('IssueComment', ctx.body.body);
    const comment = ctx.store.addComment(ctx.repo, { issue: issue.number, user: ctx.token.login, body: ctx.body.body });
    return { status: 201, body: viewComment(ctx, comment) };
  },
  'issues/update-comment': (ctx) => {
    const comment = findComment(ctx);
    mayEdit(ctx, comment);
    refuseLongBody('IssueComment', ctx.body.body);
    // The history is empty until the first edit, which adds the original text too.
    const edit = (diff) => ({ diff, editedAt: now(), by: ctx.token.login });
    if (comment.edits.length === 0) comment.edits.push({ ...edit(comment.body), editedAt: comment.created_at });
    comment.edits.push(edit(ctx.body.body));
    Object.assign(comment, { body: ctx.body.body, updated_at: now() });
    return { body: viewComment(ctx, comment) };
  },
  'issues/delete-comment': (ctx) => {
    const comment = findComment(ctx);
    mayEdit(ctx, comment);
    ctx.repo.comments.splice(ctx.repo.comments.indexOf(comment), 1);
    return { status: 204 };
  },
  'issues/list-for-repo': (ctx) => {
    const { state = 'open', creator, labels } = ctx.query;
    const wanted = labels?.split(',') ?? [];
    return {
      list: [...ctx.repo.issues.values()]
        .filter(
          (i) =>
            (state === 'all' || i.state === state) &&
            (!creator || i.user === creator) &&
            wanted.every((l) => i.labels.includes(l)),
        )
        .filter(since(ctx))
        .sort(byDate(ctx.query))
        .map((i) => viewIssue(ctx, i)),
    };
  },
  'issues/create': (ctx) => {
    refuseLongBody('Issue', ctx.body.body);
    const issue = ctx.store.addIssue(ctx.repo, {
      ...ctx.body,
      title: String(ctx.body.title),
      labels: labelNames(ctx.body.labels),
      state: 'open',
      user: ctx.token.login,
    });
    return { status: 201, body: viewIssue(ctx, issue) };
  },
  'issues/get': (ctx) => ({ body: viewIssue(ctx, findIssue(ctx)) }),
  'issues/update': (ctx) => update(ctx, findIssue(ctx), ctx.body ?? {}),
  'issues/lock': (ctx) => locked(ctx, true, ctx.body?.lock_reason ?? null),
  'issues/unlock': (ctx) => locked(ctx, false, null),
  'issues/list-labels-for-repo': (ctx) => ({ list: [...ctx.repo.labels.values()] }),
  'issues/get-label': (ctx) => {
    if (!ctx.repo.labels.has(ctx.params.name)) throw notFound();
    return { body: viewLabel(ctx, ctx.params.name) };
  },
  'issues/create-label': (ctx) => {
    if (ctx.repo.labels.has(ctx.body.name)) throw unprocessable('Label', 'name', undefined, 'already_exists');
    return { status: 201, body: Object.assign(viewLabel(ctx, ctx.body.name), ctx.body) };
  },
  'issues/add-labels': (ctx) => {
    const issue = findIssue(ctx);
    const given = Array.isArray(ctx.body) ? ctx.body : (ctx.body?.labels ?? []);
    // Since April 2025: https://github.com/orgs/community/discussions/156181
    if (ctx.token.permissions.issues !== 'write' && !labelNames(given).every((name) => ctx.repo.labels.has(name)))
      throw new ApiError(403, 'You do not have permission to create labels on this repository.');
    issue.labels = [...new Set([...issue.labels, ...labelNames(given).map((name) => viewLabel(ctx, name).name)])];
    return { body: issue.labels.map((name) => viewLabel(ctx, name)) };
  },
  'issues/remove-label': (ctx) => {
    const issue = findIssue(ctx);
    if (!issue.labels.includes(ctx.params.name)) throw new ApiError(404, 'Label does not exist');
    issue.labels = issue.labels.filter((name) => name !== ctx.params.name);
    return { body: issue.labels.map((name) => viewLabel(ctx, name)) };
  },
};
