// The action as a step of a workflow, against the lab's AWS, Docker, GitHub API and OIDC issuer.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { ActionOptions, ActionRun, Lab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { buildFlags, type DockerCall, dockerWrapper } from './docker.ts';
import { type Call, countingProxy } from './proxy.ts';

/** A role as a workflow names it; the lab lets anybody assume it as long as permissions are not checked. */
export const deployRole = 'arn:aws:iam::000000000000:role/deploy';

export interface StepOptions extends Omit<ActionOptions, 'action' | 'inputs' | 'workspace' | 'cancel'> {
  /** The runner cancels the job when the step makes this call the given time, 1 being the first. */
  readonly cancelAt?: { readonly call: string; readonly time?: number; readonly signal?: 'SIGINT' | 'SIGTERM' };
}

export interface StepRun extends ActionRun {
  /** Every call to AWS, in order, and those that change something. */
  readonly calls: readonly Call[];
  readonly mutating: readonly string[];
  readonly dockerCalls: readonly DockerCall[];
}

/** What a job offers to a bundle in the lab. No access key: who has no role is nobody. */
export const jobEnvironment = (endpoint = process.env.AWS_ENDPOINT_URL): Record<string, string | undefined> => ({
  DOCKER_HOST: process.env.DOCKER_HOST,
  AWS_ENDPOINT_URL: endpoint,
  AWS_EC2_METADATA_DISABLED: 'true',
  BATCH_JOB_DOCKER_BUILD_FLAGS: JSON.stringify(buildFlags()),
});

/** Runs the checkout's action in a folder, with these inputs and the deploy role. */
export async function step(
  lab: Lab,
  folder: string,
  inputs: Readonly<Record<string, string>>,
  { cancelAt, env, ...options }: StepOptions = {},
): Promise<StepRun> {
  const { bin, calls } = dockerWrapper(mkdtempSync(join(tmpdir(), 'step-')));
  const cancelled = new AbortController();
  let seen = 0;
  const proxy = await countingProxy(undefined, ({ operation }) => {
    if (operation !== cancelAt?.call) return;
    seen += 1;
    if (seen === (cancelAt.time ?? 1)) cancelled.abort();
  });
  const PATH = [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':');
  try {
    const ran = await lab.run({
      action: root,
      workspace: folder,
      inputs: { 'aws-region': process.env.AWS_REGION ?? '', 'role-to-assume': deployRole, ...inputs },
      env: { ...jobEnvironment(proxy.url), PATH, ...env },
      ...(process.env.NODE24 ? { node: process.env.NODE24 } : {}),
      ...(cancelAt ? { cancel: { when: cancelled.signal, signal: cancelAt.signal ?? 'SIGINT' } } : {}),
      ...options,
    });
    const mutating = proxy.calls.filter((call) => call.mutating).map(({ operation }) => operation);
    return { ...ran, calls: proxy.calls, mutating, dockerCalls: calls() };
  } finally {
    await proxy.close();
  }
}

/** The claims of each token that a role was assumed with; throws unless the issuer signed it for AWS. */
export async function assumedWith({ oidc }: Lab, { calls }: StepRun): Promise<JWTPayload[]> {
  const keys = createRemoteJWKSet(new URL(`${oidc.url}/.well-known/jwks`));
  const tokens = calls
    .filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity')
    .map(({ body }) => new URLSearchParams(body).get('WebIdentityToken') ?? '');
  const checked = tokens.map((token) => jwtVerify(token, keys, { issuer: oidc.url, audience: 'sts.amazonaws.com' }));
  return (await Promise.all(checked)).map(({ payload }) => payload);
}
