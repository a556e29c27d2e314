// Control API for tests under /_lab: reset, seed, faults, request log and state.
import { addFault } from './faults.mjs';

const json = (body, status = 200) => ({ status, body });

const plain = (repo) => ({
  ...repo,
  issues: [...repo.issues.values()],
  labels: [...repo.labels.values()],
  commits: Object.fromEntries(
    Object.entries(repo.commits).map(([sha, c]) => [sha, { ...c, files: Object.keys(c.files) }]),
  ),
});

/** Responds to a request under /_lab. Throws ApiError 400 for an unknown fault. */
export function control(store, { method, path, query, body }) {
  const call = `${method} ${path.replace(/^\/_lab/, '')}`;
  switch (call) {
    case 'GET /health':
      return json({ ok: true });
    case 'POST /reset': // body: a seed; the default one without a body
      store.reset(body);
      clear(store);
      return json({ ok: true });
    case 'POST /seed': // adds repositories, branches, commits, pulls, issues, comments, tokens
      store.seed(body ?? {});
      return json({ ok: true }, 201);
    case 'POST /faults':
      for (const fault of [body].flat()) addFault(store, fault);
      return json(store.faults, 201);
    case 'GET /faults':
      return json(store.faults);
    case 'DELETE /faults':
      store.faults.length = 0;
      return json([]);
    case 'GET /log': // ?method=POST&path=<regular expression>&operation=issues/create-comment
      return json(
        store.log.filter(
          (e) =>
            (!query.method || e.method === query.method) &&
            (!query.operation || e.operation === query.operation) &&
            (!query.path || new RegExp(query.path).test(e.path)),
        ),
      );
    case 'DELETE /log':
      store.log.length = 0;
      return json([]);
    case 'GET /state': {
      const repo = store.repo(query.repo ?? 'acme/svc');
      return repo ? json(plain(repo)) : json({ message: 'no such repository' }, 404);
    }
  }
  const blob = /^\/_lab\/blobs\/([^/]+\/[^/]+)\/(\d+)$/.exec(path);
  const artifact = blob && store.repo(blob[1])?.artifacts.find((a) => a.id === Number(blob[2]));
  if (artifact) return { status: 200, raw: Buffer.from(artifact.content ?? '', 'base64'), type: 'application/zip' };
  return json({ message: `no such control: ${call}` }, 404);
}

/** Removes all faults and the request log. */
export function clear(store) {
  store.faults = [];
  store.log = [];
}
