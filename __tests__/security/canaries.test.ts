import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../src/commands/deploy.ts';
import { type PlanRequest, plan } from '../../src/commands/plan.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { renderDiagnostics } from '../../src/diagnostics/render.ts';
import { makeAccount } from '../fakes/account.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

/** Secrets of every form, built here so that no scanner reports a leak. */
const secrets = {
  aws: `AKIA${'Q7CANARY'.repeat(2)}`,
  github: `ghp_${'c4nary'.repeat(6)}`,
  jwt: `eyJ${'hbGciOiJI'}.eyJ${'zdWIiOiIx'}.c4nary-signature`,
  pem: `-----BEGIN RSA ${'PRIVATE'} KEY----- MIIc4nary/q== -----END RSA ${'PRIVATE'} KEY-----`,
  url: 'postgres://admin:c4nary-pass@db.example/x',
} as const;
/** Parts of the secrets that no output may contain: of an address only its password. */
const canaries = [secrets.aws, secrets.github, 'c4nary-signature', 'MIIc4nary', 'c4nary-pass', 'c4nary-by-name'];
const all = Object.values(secrets).join(' ');

const config = (more = '') => `serviceName: shop
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: { type: prebuilt-image, properties: { image: busybox } }
        environment:
          - { name: API_TOKEN, value: c4nary-by-name${more} }
          - { name: TEXT, value: ${JSON.stringify(`${all}${more}`)} }
      resources: { cpu: 1, memory: 900 }
stackConfig:
  outputs:
    - { name: Address, value: ${JSON.stringify(`${all}${more}`)} }
`;
const request = (slot?: string): PlanRequest => ({
  stage: 'dev',
  region: 'us-east-1',
  repository: 'acme/svc',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: commentOn({ mode: 'always', slot }),
});

/** Files for programs with the user's text unchanged: the template, the effective config, and a stack's outputs. */
const theirs = new Set(['template.json', 'effective-config.yml', 'outputs.json']);

/** Returns every output of a run that a person or another job reads. */
const told = ({ lines, annotations, summaries, pull, files, outputs }: FakeWorld, thrown: unknown) => ({
  log: lines.join('\n'),
  annotations: JSON.stringify(annotations),
  summary: summaries.join('\n'),
  comment: pull.comments.map(({ body }) => body).join('\n'),
  files: JSON.stringify(Object.entries(files).filter(([name]) => !theirs.has(name))),
  outputs: JSON.stringify(Object.entries(outputs).filter(([name]) => name !== 'outputs')),
  thrown: thrown instanceof Error ? `${thrown.message} ${(thrown as { hint?: string }).hint}` : '',
  // The door prints these as annotations and as lines at a prompt.
  complaints:
    thrown instanceof DiagnosticsError ? renderDiagnostics(thrown.diagnostics, thrown.located, 'batch-jobs.yml') : '',
});

const leaks = async (fake: FakeWorld, work: () => Promise<unknown>) => {
  const thrown = await work().then(
    () => undefined,
    (problem: unknown) => problem,
  );
  const channels = Object.entries(told(fake, thrown));
  return {
    thrown,
    found: channels.flatMap(([channel, text]) =>
      canaries.filter((canary) => text.includes(canary)).map((canary) => `${canary} in ${channel}`),
    ),
  };
};

const deployed = async () => {
  const account = makeAccount();
  await deploy(makeWorld([], account, config()).world, request());
  return account;
};

describe('a secret in a config, a message of AWS, the name of a branch or an output', () => {
  test('is in no output of a plan of a new stage', async () => {
    const fake = makeWorld([], makeAccount(), config());
    expect(await leaks(fake, () => plan(fake.world, request()))).toEqual({ thrown: undefined, found: [] });
    expect(fake.pull.comments).toHaveLength(1);
  });

  test('is in no output of a plan that changes its value', async () => {
    const fake = makeWorld([], await deployed(), config('-2'));
    expect(await leaks(fake, () => plan(fake.world, request()))).toEqual({ thrown: undefined, found: [] });
    expect(fake.pull.comments[0]?.body).toContain('(hidden)');
  });

  test('is in no output of a deployment, nor in the stack outputs that it prints', async () => {
    const fake = makeWorld([], await deployed(), config('-2'));
    expect(await leaks(fake, () => deploy(fake.world, request()))).toEqual({ thrown: undefined, found: [] });
    expect(fake.files['outputs.json']).toContain(secrets.github);
  });

  test('is in no output of a deployment that AWS refuses in a message that quotes it', async () => {
    const account = await deployed();
    account.cloud.failures.set('ReportJobDefinition', `Invalid request: ${all}`);
    const fake = makeWorld([], account, config('-2'));
    const { thrown, found } = await leaks(fake, () => deploy(fake.world, request()));
    expect(thrown).toMatchObject({ code: 'stack/deploy-failed' });
    expect(found).toEqual([]);
    expect(fake.pull.comments[0]?.body).toContain('Invalid request: (hidden)');
  });

  test('is in no output of a plan whose change set AWS refuses in a message that quotes it', async () => {
    const account = await deployed();
    account.cloud.refusesChangeSet = `Template error: ${all}`;
    const fake = makeWorld([], account, config('-2'));
    const { thrown, found } = await leaks(fake, () => deploy(fake.world, request()));
    expect(thrown).toMatchObject({ message: expect.stringContaining('(hidden)') });
    expect(found).toEqual([]);
  });

  test('is in no output if it is the name of a branch', async () => {
    const base = { ref: secrets.github, required: true };
    const required = makeWorld([], makeAccount(), config());
    const offline = { ...required.world, offline: true };
    const { thrown, found } = await leaks(required, () => plan(offline, { ...request(), base }));
    expect(thrown).toMatchObject({ code: 'door/no-base' });
    expect(found).toEqual([]);
    const noted = makeWorld([], makeAccount(), config());
    const more = { ...request(), base: { ...base, required: false } };
    expect((await leaks(noted, () => plan({ ...noted.world, offline: true }, more))).found).toEqual([]);
  });

  test.each([
    ['a wrong type', ['cpu: 1', `cpu: ${JSON.stringify(secrets.github)}`]],
    ['an unknown key', ['cpu: 1', `${secrets.github}: 1`]],
    ['an unknown type', ['type: batch-job', `type: ${secrets.aws}`]],
    ['an unknown resource', ['resources: { cpu', `connectTo: [${secrets.aws}]\n      resources: { cpu`]],
    ['a directive', ['memory: 900', `memory: $${secrets.github}()`]],
    ['a name', ['report:', `${secrets.aws}-:`]],
  ] as const)('of a config with %s is in no output', async (_, [from, to]) => {
    const fake = makeWorld([], makeAccount(), config().replace(from, to));
    const { thrown, found } = await leaks(fake, () => plan(fake.world, request()));
    expect(thrown).toBeDefined();
    expect(found).toEqual([]);
  });
});
