// State of the API: users, tokens and repositories.
import { commit, compare, resolve } from './git.mjs';
import { defaultSeed } from './seed.mjs';

const WELL_KNOWN = { 'github-actions[bot]': 41898282, 'dependabot[bot]': 49699333, acme: 111 };

const typeOf = (login, bot) => {
  if (bot) return 'Bot';
  return login === 'acme' ? 'Organization' : 'User';
};

/** State of one API. Tests read and change it. */
export class Store {
  constructor() {
    this.reset();
  }

  reset(seed = defaultSeed()) {
    this.users = new Map();
    this.tokens = new Map();
    this.repos = new Map();
    this.lastId = 1000;
    this.seed(seed);
  }

  id() {
    return ++this.lastId;
  }

  user(login) {
    if (!this.users.has(login)) {
      const bot = login.endsWith('[bot]');
      const id = WELL_KNOWN[login] ?? this.id();
      this.users.set(login, {
        login,
        id,
        node_id: (bot ? 'BOT_' : 'U_') + id,
        type: typeOf(login, bot),
        html_url: `https://github.com/${bot ? `apps/${login.slice(0, -5)}` : login}`,
        site_admin: false,
      });
    }
    return this.users.get(login);
  }

  repo(fullName) {
    return this.repos.get(String(fullName).toLowerCase());
  }

  repoById(id) {
    return [...this.repos.values()].find((repo) => repo.id === Number(id));
  }

  /** Adds tokens, repositories and their contents to the state: at the start, and later in a test. */
  seed({ tokens = {}, repos = [] }) {
    for (const [token, grant] of Object.entries(tokens)) this.tokens.set(token, grant);
    for (const given of repos) this.seedRepo(given);
  }

  seedRepo(given) {
    const repo = this.repo(given.full_name) ?? this.newRepo(given);
    for (const branch of given.branches ?? []) {
      const ref = `refs/heads/${branch.name}`;
      repo.refs[ref] ??= branch.from && resolve(repo, branch.from);
      for (const change of branch.commits ?? []) commit(repo, ref, change);
    }
    for (const pull of given.pulls ?? []) this.addPull(repo, pull);
    for (const issue of given.issues ?? []) this.addIssue(repo, issue);
    for (const comment of given.comments ?? []) this.addComment(repo, comment);
    repo.attestations.push(...(given.attestations ?? []));
    for (const kind of ['runs', 'jobs', 'artifacts'])
      for (const item of given[kind] ?? []) repo[kind].push({ id: this.id(), ...item });
  }

  newRepo({ full_name, id = this.id(), private: hidden = false, default_branch = 'main' }) {
    const [owner, name] = full_name.split('/');
    const lists = { comments: [], deployments: [], checkRuns: [], statuses: [], runs: [], jobs: [], artifacts: [] };
    const maps = { refs: {}, commits: {}, issues: new Map(), labels: new Map() };
    const proofs = { attestations: [], storageRecords: [], deploymentRecords: [] };
    const repo = { id, full_name, owner, name, private: hidden, default_branch, ...maps, ...lists, ...proofs };
    this.repos.set(full_name.toLowerCase(), repo);
    return repo;
  }

  label(repo, name) {
    if (!repo.labels.has(name))
      repo.labels.set(name, { id: this.id(), name, color: 'ededed', description: null, default: false });
    return repo.labels.get(name);
  }

  addIssue(repo, { number, title, body = null, user = 'octocat', labels = [], state = 'open', pull }) {
    const now = new Date().toISOString();
    const issue = {
      id: this.id(),
      number: number ?? Math.max(0, ...repo.issues.keys()) + 1,
      title,
      body,
      user,
      state,
      state_reason: null,
      locked: false,
      lock_reason: null,
      assignees: [],
      created_at: now,
      updated_at: now,
      closed_at: state === 'closed' ? now : null,
      labels: labels.map((name) => this.label(repo, name).name),
      pull,
    };
    repo.issues.set(issue.number, issue);
    return issue;
  }

  /** Adds a pull request. `head` is a branch: of the fork with `fork: "owner/name"`, with the commits in `commits`. */
  addPull(
    repo,
    {
      head,
      base = repo.default_branch,
      fork = null,
      draft = false,
      merged = false,
      mergeable = true,
      commits = [],
      ...issue
    },
  ) {
    const headRef = fork ? `refs/forks/${fork}/${head}` : `refs/heads/${head}`;
    repo.refs[headRef] ??= resolve(repo, base);
    for (const change of commits) commit(repo, headRef, change);
    return this.addIssue(repo, { ...issue, pull: { head, headRef, base, fork, draft, merged, mergeable } });
  }

  addComment(repo, { issue, user = 'octocat', body }) {
    const now = new Date().toISOString();
    const times = { created_at: now, updated_at: now };
    const comment = { id: this.id(), issue, user, body, ...times, minimized: null, edits: [] };
    repo.comments.push(comment);
    return comment;
  }

  /** Returns the current SHAs of a pull request's head, base and merge commit (null if it has a conflict). */
  pullShas(repo, { pull, number }) {
    const head = pull.frozenHead ?? repo.refs[pull.headRef];
    const base = pull.frozenBase ?? resolve(repo, pull.base);
    repo.refs[`refs/pull/${number}/head`] = head;
    if (!pull.mergeable) return { head, base, merge: null };
    const files = Object.fromEntries(
      compare(repo, base, head).files.map((f) => [f.filename, repo.commits[head].files[f.filename] ?? null]),
    );
    const ref = `refs/pull/${number}/merge`;
    const last = repo.commits[repo.refs[ref]];
    if (last?.parents[0] !== base || last?.parents[1] !== head) {
      repo.refs[ref] = base;
      commit(repo, ref, { files, message: `Merge ${head} into ${base}`, parents: [base, head] });
    }
    return { head, base, merge: repo.refs[ref] };
  }
}
