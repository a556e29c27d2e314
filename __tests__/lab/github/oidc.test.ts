import { getIDToken } from '@actions/core';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { openGitHub } from './github.ts';

const aws = 'sts.amazonaws.com';
let oidc: Awaited<ReturnType<typeof openGitHub>>['lab']['oidc'];
let stop: () => Promise<unknown>;
beforeAll(async () => {
  const { lab } = await openGitHub();
  [oidc, stop] = [lab.oidc, lab.stop];
});
afterAll(() => stop());

const control = async (method: string, path: string, body: object) =>
  (await fetch(`${oidc.url}/_lab${path}`, { method, body: JSON.stringify(body) })).json() as Promise<
    Record<string, string>
  >;
const job = (name: string, about: object) => control('PUT', `/jobs/${name}`, about);
const fault = (kind: string) => control('POST', '/faults', { kind });

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
  jest.restoreAllMocks();
});

/** Returns the token that @actions/core requests, without its output for the runner. */
const ask = async (env: Record<string, string>, audience?: string): Promise<string> => {
  Object.assign(process.env, env);
  const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const token = await getIDToken(audience);
  expect(said.mock.calls.join('')).toContain(`::add-mask::${token}`);
  return token;
};
const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${oidc.url}/.well-known/jwks`)), { issuer: oidc.url, audience: aws });

test('a token can be verified by discovery and JWKS, and is valid for five minutes', async () => {
  const discovery = (await (await fetch(`${oidc.url}/.well-known/openid-configuration`)).json()) as {
    issuer: string;
    claims_supported: string[];
  };
  expect(discovery.issuer).toBe(oidc.url);
  const { payload } = await verify(await ask(oidc.env(), aws));
  expect(payload.sub).toBe('repo:acme/svc:ref:refs/heads/main');
  expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
  expect(Object.keys(payload).filter((key) => !discovery.claims_supported.includes(key))).toEqual([]);
});

test("a token without a requested audience has the owner's URL", async () =>
  expect(decodeJwt(await ask(oidc.env())).aud).toBe('https://github.com/acme'));

const called = 'acme/bundle/.github/workflows/deploy.yml@refs/tags/v1';
test.each<[string, object, object]>([
  ['environment', { environment: 'prod' }, { sub: 'repo:acme/svc:environment:prod' }],
  [
    'pull-request',
    { event: 'pull_request', ref: 'refs/pull/1/merge' },
    { sub: 'repo:acme/svc:pull_request', ref: 'refs/pull/1/merge' },
  ],
  ['ids', { format: 'ids', environment: 'prod' }, { sub: 'repo:acme@111/svc@222:environment:prod' }],
  [
    'called',
    { format: 'ids', job_workflow_ref: called },
    { sub: 'repo:acme@111/svc@222:ref:refs/heads/main', job_workflow_ref: called },
  ],
])('the claims are those of the job: %s', async (name, about, claims) =>
  expect(decodeJwt(await ask(await job(name, about), aws))).toMatchObject(claims),
);

test('a wrong request token gets 401', () => expect(ask(oidc.env('wrong'), aws)).rejects.toThrow(/401/));

test.each([
  ['expired', /exp/],
  ['wrong-key', /signature/],
] as const)('a token that is of no use can be had, and is refused: %s', async (kind, why) => {
  await fault(kind);
  await expect(verify(await ask(oidc.env(), aws))).rejects.toThrow(why);
});
