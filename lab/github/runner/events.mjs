// Events that trigger a run, by name (`pull_request.synchronize`): their payload and GITHUB_* variables.
//   node lab/github/runner/events.mjs pull_request.fork > event.json
import { pathToFileURL } from 'node:url';

const SHA = { main: 'a'.repeat(40), head: 'b'.repeat(40), before: 'c'.repeat(40), merge: 'd'.repeat(40) };
const user = (login, type = 'User') => ({
  login,
  id: login === 'acme' ? 111 : 583231,
  type,
  html_url: `https://github.com/${login}`,
});

function repository({ repository, repository_id, private: hidden }) {
  const [owner, name] = repository.split('/');
  return {
    id: repository_id,
    name,
    full_name: repository,
    private: hidden,
    fork: false,
    default_branch: 'main',
    owner: user(owner, 'Organization'),
    html_url: `https://github.com/${repository}`,
    url: `https://api.github.com/repos/${repository}`,
  };
}

function pullRequest(
  o,
  { action, state = 'open', draft = false, merged = false, fork, labels = [], mergeable = true },
) {
  const repo = repository(o);
  const headRepo = fork ? { ...repo, id: 9001, fork: true, full_name: fork, owner: user(fork.split('/')[0]) } : repo;
  const side = (ref, sha, where) => ({
    ref,
    sha,
    label: `${where.owner.login}:${ref}`,
    repo: where,
    user: where.owner,
  });
  const closed = state === 'closed' ? '2026-11-23T12:00:00Z' : null;
  return {
    action,
    number: o.number,
    repository: repo,
    sender: user(o.actor),
    ...(action === 'synchronize' && { before: o.before, after: o.sha }),
    ...(action === 'labeled' && { label: { id: 1, name: labels.at(-1), color: 'ededed' } }),
    ...(action === 'unlabeled' && { label: { id: 1, name: 'preview', color: 'ededed' } }),
    pull_request: {
      id: 7000 + o.number,
      number: o.number,
      state,
      draft,
      merged,
      mergeable,
      locked: false,
      title: 'More memory',
      body: 'It runs out.',
      user: user(fork ? fork.split('/')[0] : o.actor),
      labels: labels.map((name, i) => ({ id: i + 1, name, color: 'ededed' })),
      html_url: `${repo.html_url}/pull/${o.number}`,
      author_association: fork ? 'NONE' : 'COLLABORATOR',
      merge_commit_sha: mergeable ? o.merge : null,
      closed_at: closed,
      merged_at: merged ? closed : null,
      head: side(o.branch, o.sha, headRepo),
      base: side(o.base, o.baseSha, repo),
    },
  };
}

const PULLS = {
  opened: {},
  reopened: {},
  edited: {},
  ready_for_review: {},
  synchronize: {},
  labeled: { labels: ['preview'] },
  unlabeled: {},
  draft: { action: 'opened', draft: true },
  converted_to_draft: { draft: true },
  fork: { action: 'opened', fork: 'mallory/svc' },
  conflict: { action: 'synchronize', mergeable: false },
  closed: { state: 'closed' },
  merged: { action: 'closed', state: 'closed', merged: true },
};

const base = (o) => ({ repository: repository(o), sender: user(o.actor) });
const commit = (o) => ({
  id: o.sha,
  message: 'change',
  timestamp: '2026-11-23T12:00:00Z',
  author: { name: o.actor, email: `${o.actor}@example.com` },
  added: [],
  removed: [],
  modified: ['batch-jobs.yml'],
});

const OTHERS = {
  push: (o) => ({
    ref: o.ref ?? 'refs/heads/main',
    before: o.before,
    after: o.sha,
    created: false,
    deleted: false,
    forced: false,
    commits: [commit(o)],
    head_commit: commit(o),
    pusher: { name: o.actor },
    ...base(o),
  }),
  schedule: (o) => ({ schedule: o.cron ?? '17 4 * * *', ...base(o) }),
  workflow_dispatch: (o) => ({
    inputs: o.inputs ?? {},
    ref: o.ref ?? 'refs/heads/main',
    workflow: '.github/workflows/deploy.yml',
    ...base(o),
  }),
  merge_group: (o) => ({
    action: 'checks_requested',
    merge_group: {
      head_sha: o.sha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${o.number}-${o.baseSha}`,
      base_sha: o.baseSha,
      base_ref: 'refs/heads/main',
    },
    ...base(o),
  }),
  release: (o) => ({
    action: 'published',
    release: { id: 1, tag_name: 'v1.0.0', draft: false, prerelease: false },
    ...base(o),
  }),
};

/** Names of all events. */
export const eventNames = [
  ...Object.keys(PULLS).map((name) => `pull_request.${name}`),
  ...Object.keys(PULLS).map((name) => `pull_request_target.${name}`),
  ...Object.keys(OTHERS),
];

/** Returns `event`, `payload` and `env` of an event. Throws if its name is not in `eventNames`. */
export function makeEvent(name, given = {}) {
  const o = {
    repository: 'acme/svc',
    repository_id: 222,
    private: false,
    actor: 'octocat',
    number: 1,
    branch: 'feature',
    base: 'main',
    sha: SHA.head,
    baseSha: SHA.main,
    before: SHA.before,
    merge: SHA.merge,
    ...given,
  };
  const [event, kind] = name.split('.');
  if (!eventNames.includes(name)) throw new Error(`unknown event ${name}; one of ${eventNames.join(', ')}`);
  const isPull = kind !== undefined;
  const payload = isPull ? pullRequest(o, { action: kind, ...PULLS[kind], ...given.pull }) : OTHERS[event](o);
  const open = payload.pull_request?.mergeable !== false;
  const refs = {
    pull_request: `refs/pull/${o.number}/merge`,
    pull_request_target: `refs/heads/${o.base}`,
    release: 'refs/tags/v1.0.0',
    merge_group: payload.merge_group?.head_ref,
  };
  const ref = refs[event] ?? o.ref ?? 'refs/heads/main';
  const ofBase = event === 'pull_request_target' || event === 'schedule';
  const merge = open ? o.merge : '';
  const commit = ofBase ? o.baseSha : o.sha;
  const sha = event === 'pull_request' ? merge : commit;
  return {
    event,
    payload: { ...payload, ...given.payload },
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      GITHUB_ACTOR: o.actor,
      GITHUB_TRIGGERING_ACTOR: o.actor,
      GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_REF_PROTECTED: String(ref === 'refs/heads/main'),
      GITHUB_HEAD_REF: isPull ? o.branch : '',
      GITHUB_BASE_REF: isPull ? o.base : '',
      GITHUB_REPOSITORY: o.repository,
      GITHUB_REPOSITORY_ID: String(o.repository_id),
      GITHUB_REPOSITORY_OWNER: o.repository.split('/')[0],
      GITHUB_REPOSITORY_OWNER_ID: '111',
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(
    JSON.stringify(makeEvent(process.argv[2] ?? 'push', JSON.parse(process.argv[3] ?? '{}')).payload, null, 2),
  );
