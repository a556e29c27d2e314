// GitHub's OIDC issuer and the runner's token endpoint in one server. Listens on loopback only.

import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { claims, defaultJob } from './claims.mjs';

const b64 = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const newKey = () => ({ kid: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) });

/** Returns a JWT with this payload, signed with RS256. */
export function sign(payload, key) {
  const head = `${b64({ typ: 'JWT', alg: 'RS256', x5t: key.kid, kid: key.kid })}.${b64(payload)}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key.privateKey).toString('base64url')}`;
}

/**
 * Starts the issuer on 127.0.0.1 (port 0: a free one). Returns its URL, its state, `stop`, and `env(requestToken)`,
 * which returns the variables of a job.
 */
export async function startOidc({ port = 0 } = {}) {
  const state = { key: newKey(), stranger: newKey() };
  reset(state);
  const server = http.createServer((req, res) =>
    serve(state, req, res).catch((error) => res.writeHead(500).end(String(error))),
  );
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  state.issuer = `http://127.0.0.1:${server.address().port}`;
  return {
    url: state.issuer,
    state,
    env: (token = 'reqtok') => jobEnv(state, token),
    stop: () => stopServer(server),
  };
}

const stopServer = (server) =>
  new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });

function reset(state) {
  // Request token → job. Tests that run in parallel add their own.
  state.jobs = new Map([['reqtok', { ...defaultJob }]]);
  state.faults = [];
  state.log = [];
}

const jobEnv = (state, token) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${state.issuer}/token?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
});

async function serve(state, req, res) {
  const url = new URL(req.url, state.issuer);
  const parts = [];
  for await (const part of req) parts.push(part);
  const body = parts.length ? JSON.parse(Buffer.concat(parts).toString('utf8')) : {};
  const answer = await route(state, req, url, body);
  if (!answer) return res.destroy();
  res.writeHead(answer.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  res.end(JSON.stringify(answer.body));
}

async function route(state, req, url, body) {
  const { issuer } = state;
  if (url.pathname === '/.well-known/openid-configuration')
    return {
      body: {
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: Object.keys(claims(defaultJob, issuer)),
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      },
    };
  if (url.pathname === '/.well-known/jwks')
    return {
      body: {
        keys: [{ ...state.key.publicKey.export({ format: 'jwk' }), kid: state.key.kid, alg: 'RS256', use: 'sig' }],
      },
    };
  if (url.pathname === '/token' && req.method === 'GET') return token(state, req, url);
  if (url.pathname.startsWith('/_lab/')) return control(state, `${req.method} ${url.pathname.slice(5)}`, body);
  return { status: 404, body: { message: 'Not Found' } };
}

/**
 * Responds to a request for a token. Faults are {kind, times = 1} with the kinds status (with `status`), drop, slow
 * (with `delayMs`), expired, wrong-key and empty.
 */
async function token(state, req, url) {
  const [, requestToken] = /^bearer (\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
  const audience = url.searchParams.get('audience') ?? undefined;
  const fault = state.faults.find((f) => !f.times || (f.fired ?? 0) < f.times);
  if (fault) fault.fired = (fault.fired ?? 0) + 1;
  const entry = { at: new Date().toISOString(), audience, known: state.jobs.has(requestToken), fault: fault?.kind };
  state.log.push(entry);
  if (fault?.kind === 'drop') return undefined;
  if (fault?.delayMs) await sleep(fault.delayMs);
  if (fault?.kind === 'status') return { status: fault.status, body: { message: 'fault' } };
  if (!entry.known)
    return {
      status: 401,
      body: { $id: '1', message: 'The token is not valid.', typeKey: 'UnauthorizedRequestException' },
    };
  if (fault?.kind === 'empty') return { body: { count: 0 } };
  const issued = fault?.kind === 'expired' ? Math.floor(Date.now() / 1000) - 900 : undefined;
  const payload = claims(state.jobs.get(requestToken), state.issuer, audience, issued);
  entry.sub = payload.sub;
  const value = sign(payload, fault?.kind === 'wrong-key' ? { ...state.stranger, kid: state.key.kid } : state.key);
  return { body: { count: value.length, value } };
}

function control(state, call, body) {
  const name = /^PUT \/jobs\/(.+)$/.exec(call)?.[1];
  if (name) {
    // `claims` of the job overrides single claims. JSON has no undefined: null is the way to remove one.
    state.jobs.set(name, { ...defaultJob, ...body });
    return { body: jobEnv(state, name) };
  }
  switch (call) {
    case 'GET /health':
      return { body: { ok: true } };
    case 'POST /reset':
      reset(state);
      return { body: { ok: true } };
    case 'POST /faults':
      state.faults.push(...[body].flat().map((fault) => ({ times: 1, ...fault })));
      return { status: 201, body: state.faults };
    case 'DELETE /faults':
      state.faults = [];
      return { body: [] };
    case 'POST /rotate':
      state.key = newKey();
      return { body: { kid: state.key.kid } };
    case 'GET /log':
      return { body: state.log };
  }
  return { status: 404, body: { message: `no such control: ${call}` } };
}
