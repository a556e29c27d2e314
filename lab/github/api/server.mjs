// GitHub's REST API, and a part of its GraphQL API, in memory. Listens on loopback only.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { authorize, identify } from './access.mjs';
import { clear, control } from './control.mjs';
import { ApiError, needsLogin, notFound } from './errors.mjs';
import { faultError, takeFault } from './faults.mjs';
import { answer as graphql } from './graphql.mjs';
import { handlers } from './routes/index.mjs';
import { Store } from './store.mjs';
import { checkAnswer, checkRequest, match } from './validate.mjs';

const SERVER = 'https://github.com';

/** Starts the API on 127.0.0.1 (port 0: a free one). Returns its URL, its store and `stop`. */
export async function startGitHub({ port = 0, seed } = {}) {
  const store = new Store();
  clear(store);
  if (seed) store.reset(seed);
  const server = http.createServer((req, res) => serve(store, server, req, res).catch((error) => res.destroy(error)));
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, store, stop: () => stopServer(server) };
}

const stopServer = (server) =>
  new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });

async function serve(store, server, req, res) {
  const base = `http://127.0.0.1:${server.address().port}`;
  const { pathname, searchParams } = new URL(req.url, base);
  const query = Object.fromEntries(searchParams);
  const text = await readText(req);
  const request = { method: req.method, path: pathname, query, text, headers: req.headers, base };
  if (pathname.startsWith('/_lab/')) {
    try {
      return send(res, control(store, { ...request, body: text ? JSON.parse(text) : undefined }));
    } catch (error) {
      return send(res, { status: error.status ?? 400, body: error.body ?? { message: String(error) } });
    }
  }
  await serveApi(store, request, res);
}

async function serveApi(store, request, res) {
  const { method, path, query } = request;
  const numeric = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const byId = numeric && store.repoById(numeric[1]);
  const route = match(method, byId ? `/repos/${byId.full_name}${numeric[2] ?? ''}` : path);
  const operation = path === '/graphql' ? 'graphql' : route?.id;
  const entry = {
    n: store.log.length + 1,
    at: new Date().toISOString(),
    method,
    path,
    query,
    operation,
    login: null,
    authenticated: Boolean(request.headers.authorization),
    agent: request.headers['user-agent'],
  };
  store.log.push(entry);
  const fault = takeFault(store, { method, path, operation });
  if (fault) entry.fault = fault.kind;
  if (fault?.delayMs) await sleep(fault.delayMs, undefined, { ref: false });
  if (fault?.kind === 'drop-before') return res.destroy();
  const result = await act(store, request, route, entry, fault).catch((error) => {
    if (error instanceof ApiError) return { status: error.status, body: error.body, headers: error.headers };
    return { status: 500, body: { message: `lab: ${error.stack}` } };
  });
  entry.status = result.status;
  if (fault?.kind === 'drop-after') return res.destroy();
  send(res, { ...result, truncate: fault?.kind === 'truncate' });
}

async function act(store, request, route, entry, fault) {
  const { method, path, query, text, headers, base } = request;
  let body;
  try {
    body = text ? JSON.parse(text) : undefined;
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  entry.body = body;
  const failure = fault && faultError(fault);
  if (failure) throw failure;
  if (!headers['user-agent'])
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  const token = identify(store, headers.authorization);
  entry.login = token?.login ?? null;
  if (path === '/graphql') {
    if (!token) throw needsLogin();
    return { status: 200, body: await graphql(store, token, SERVER, body ?? {}) };
  }
  if (!route) throw new ApiError(501, `lab: ${method} ${path} is not modelled`);
  const { values, unknown } = checkRequest(route.id, route.params, query, body);
  if (unknown.length) entry.unknownQuery = unknown;
  const repo = values.owner && store.repo(`${values.owner}/${values.repo}`);
  if (values.owner && !repo) throw notFound();
  const ctx = {
    store,
    repo,
    token,
    base,
    body,
    params: values,
    query: values,
    accept: headers.accept ?? '',
    server: SERVER,
  };
  if (repo) Object.assign(ctx, { api: `${base}/repos/${repo.full_name}`, html: `${SERVER}/${repo.full_name}` });
  authorize(ctx, route.id, method);
  const result = handlers[route.id](ctx);
  const done = { status: 200, ...result, ...(result.list && paginate(ctx, result, request)) };
  const wrong = done.status < 300 ? checkAnswer(route.id, done.status, done.raw ? '' : done.body) : [];
  if (wrong.length)
    throw new Error(`answer of ${route.id} is not as GitHub describes it: ${wrong.slice(0, 5).join('; ')}`);
  return done;
}

/** Returns a page of a list with GitHub's `Link` header, in which the repository has its id in place of its name. */
function paginate({ repo, base, query }, { list, wrap }, { path }) {
  const size = Math.min(Math.max(query.per_page ?? 30, 1), 100);
  const page = Math.max(query.page ?? 1, 1);
  const last = Math.max(Math.ceil(list.length / size), 1);
  const part = list.slice((page - 1) * size, page * size);
  const target = repo ? path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repo.id}`) : path;
  const given = Object.entries(query).filter(
    ([key]) => !['owner', 'repo', 'page'].includes(key) && !path.includes(String(query[key])),
  );
  const link = (to, rel) => `<${base}${target}?${new URLSearchParams([...given, ['page', to]])}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    body: wrap ? { total_count: list.length, [wrap]: part } : part,
    headers: links.length ? { link: links.join(', ') } : {},
  };
}

function send(res, { status = 200, body, raw, type, headers = {}, truncate }) {
  const payload = raw ?? (body === undefined ? '' : JSON.stringify(body));
  const bytes = Buffer.from(payload);
  res.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-github-request-id': 'LAB:1',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    ...headers,
  });
  if (!truncate) return res.end(bytes);
  res.write(bytes.subarray(0, bytes.length >> 1));
  setTimeout(() => res.destroy(), 20);
}

async function readText(req) {
  const parts = [];
  for await (const part of req) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
