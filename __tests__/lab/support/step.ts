// The action as a step of a workflow, against the lab's AWS, Docker, GitHub API and OIDC issuer.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { ActionOptions, ActionRun, Lab } from '../../../lab/github/lab.mjs';
import { root } from '../harness.ts';
import { buildFlags, type DockerCall, dockerWrapper } from './docker.ts';
import { type Call, countingProxy } from './proxy.ts';

/** ARN of the deploy role; the lab allows every identity to assume it unless permissions are checked. */
export const deployRole = 'arn:aws:iam::000000000000:role/deploy';

/** Options of a step in the lab. */
export interface StepOptions extends Omit<ActionOptions, 'action' | 'inputs' | 'workspace' | 'cancel'> {
  /** Cancels the job at the nth call of this name, counted from 1. */
  readonly cancelAt?: { readonly call: string; readonly time?: number; readonly signal?: 'SIGINT' | 'SIGTERM' };
}

/** Result of a step in the lab. */
export interface StepRun extends ActionRun {
  /** All calls to AWS in order, and those that change something. */
  readonly calls: readonly Call[];
  readonly mutating: readonly string[];
  readonly dockerCalls: readonly DockerCall[];
}

/** Environment that a job gives the bundle in the lab. Without an access key, all permissions come from the role. */
export const jobEnvironment = (endpoint = process.env.AWS_ENDPOINT_URL): Record<string, string | undefined> => ({
  DOCKER_HOST: process.env.DOCKER_HOST,
  AWS_ENDPOINT_URL: endpoint,
  AWS_EC2_METADATA_DISABLED: 'true',
  BATCH_JOB_DOCKER_BUILD_FLAGS: JSON.stringify(buildFlags()),
});

/** Returns the input by which a preview has instances of its own. */
const alone = ({ command, stage = '' }: Readonly<Record<string, string>>): Record<string, string> =>
  /^pr-/.test(stage) && /^(plan|deploy|drift)$/.test(command ?? 'plan') ? { 'base-stage': stage } : {};

/**
 * Runs the checkout's action in a folder, with these inputs and the deploy role. A preview has instances of its own, unless
 * `base-stage` is among the inputs.
 */
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
      inputs: { 'aws-region': process.env.AWS_REGION ?? '', 'role-to-assume': deployRole, ...alone(inputs), ...inputs },
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

/** Returns the claims of each token with which a role was assumed; throws unless the issuer signed it for AWS. */
export async function assumedWith({ oidc }: Lab, { calls }: StepRun): Promise<JWTPayload[]> {
  const keys = createRemoteJWKSet(new URL(`${oidc.url}/.well-known/jwks`));
  const tokens = calls
    .filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity')
    .map(({ body }) => new URLSearchParams(body).get('WebIdentityToken') ?? '');
  const checked = tokens.map((token) => jwtVerify(token, keys, { issuer: oidc.url, audience: 'sts.amazonaws.com' }));
  return (await Promise.all(checked)).map(({ payload }) => payload);
}
