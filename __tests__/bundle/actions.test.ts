import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../adapters/node/disk.ts';
import { queryError, type Service } from '../loopback/server.ts';
import { listing, openAws, runBundle, smallConfig } from './bundle.ts';
import { commandsIn, outputsIn, type RunnerCommand, withoutMasks } from './runner.ts';

const oidc = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOmE6cmVmIn0.signature-of-the-token';

/** Serves GitHub's token endpoint, and an STS whose sessions last an hour. */
const github: Service = {
  takes: ({ url }) => url.pathname === '/token',
  name: ({ url, headers }) => `token for ${url.searchParams.get('audience')} with ${headers.authorization}`,
  error: () => ({ status: 500, body: '' }),
  answer: () => ({ body: JSON.stringify({ value: oidc }), type: 'application/json' }),
};
const sts: Service = {
  takes: ({ body }) => body.includes('Action=AssumeRoleWithWebIdentity'),
  name: () => 'AssumeRoleWithWebIdentity',
  error: () => ({ status: 500, body: '' }),
  answer: ({ body }) =>
    body.includes(encodeURIComponent(oidc)) && body.includes('role%2Fdeploy')
      ? { body: session() }
      : queryError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
};
const session = () => `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>
      <AccessKeyId>ASIAOFTHEROLE0000000</AccessKeyId><SecretAccessKey>secret-of-the-role</SecretAccessKey>
      <SessionToken>session-of-the-role</SessionToken>
      <Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration>
      </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

/** Serves an empty ECR registry that accepts this password. */
const password = 'password+of/the-registry==';
const registry: Service = {
  takes: ({ headers }) => String(headers['x-amz-target']).startsWith('AmazonEC2ContainerRegistry'),
  name: ({ headers }) => String(headers['x-amz-target']).split('.')[1] ?? '',
  error: () => ({ status: 500, body: '' }),
  answer: () => ({
    type: 'application/x-amz-json-1.1',
    body: JSON.stringify({
      images: [],
      repositories: [{ repositoryUri: 'registry.example/batch-job/demo' }],
      authorizationData: [{ authorizationToken: Buffer.from(`AWS:${password}`).toString('base64') }],
    }),
  }),
};

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws([github, sts, registry]);
});
afterEach(() => void aws.loopback.calls.splice(0));
afterAll(() => aws.loopback.close());

const input = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

const named = (commands: readonly RunnerCommand[], name: string) => commands.filter((one) => one.name === name);

/** Runs a step of a workflow; returns its masks, its other output, and the step outputs that it set. */
const step = async (files: Record<string, string>, inputs: Record<string, string>, more = {}) => {
  const folder = await folderWith({ ...files, outputs: '' });
  const ended = await runBundle([], {
    folder,
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, 'outputs'),
      GITHUB_REPOSITORY: 'owner/demo',
      ...aws.environment,
      ...input(inputs),
      ...more,
    },
  });
  const outputs = outputsIn(await readFile(join(folder, 'outputs'), 'utf8'));
  const all = commandsIn(ended.stdout + ended.stderr);
  return {
    ...ended,
    stdout: withoutMasks(ended.stdout),
    folder,
    outputs,
    masks: named(all, 'add-mask').map(({ value }) => value),
    commands: all.filter(({ name }) => name !== 'add-mask'),
  };
};

const hostile = 'no\n::set-output name=a::b\r\n  ::add-path::/tmp\u001b[31m\n##[set-env name=A;]b %0A::error::x';

const tokenFrom = (path: string) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${aws.loopback.endpoint}${path}?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
});

describe('a step of a workflow', () => {
  test('deploys with the role that its identity token may assume, and prints a secret only to mask it', async () => {
    const role = 'arn:aws:iam::123456789012:role/deploy';
    const given = { command: 'deploy', stage: 's', 'role-to-assume': role };
    const { code, stdout, stderr, masks, commands, outputs, folder } = await step(
      { 'batch-jobs.yml': smallConfig },
      { ...given, 'expected-account-ids': '123456789012', 'output-dir': '' },
      tokenFrom('/token'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [token, assumed, asked, ...rest] = aws.loopback.calls;
    expect(token?.name).toBe('token for sts.amazonaws.com with Bearer request-token');
    expect(assumed?.parameters).toMatchObject({ RoleArn: role, WebIdentityToken: oidc, DurationSeconds: '3600' });
    expect(assumed?.headers.authorization).toBeUndefined();
    expect(asked?.name).toBe('GetCallerIdentity');
    for (const call of [asked, ...rest]) expect(call?.headers.authorization).toContain('ASIAOFTHEROLE0000000');
    expect(rest.map(({ name }) => name)).toContain('ExecuteChangeSet');

    expect(masks).toEqual(expect.arrayContaining(['request-token', oidc, 'secret-of-the-role', 'session-of-the-role']));
    expect(stdout).not.toMatch(/signature-of-the-token|secret-of-the-role|session-of-the-role|request-token/);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['group', 'endgroup']));
    expect(named(commands, 'group')).toHaveLength(named(commands, 'endgroup').length);

    expect(outputs).toMatchObject({ 'stack-name': `demo-${given.stage}`, 'stack-status': 'CREATE_COMPLETE' });
    expect(outputs).toMatchObject({ 'has-changes': 'true', replacements: '0', deletions: '0', diagnostics: '[]' });
    const document = JSON.parse(outputs.outputs ?? '');
    expect(document).toMatchObject({ version: 1, resources: { job: {} }, links: { stack: expect.any(String) } });
    expect(JSON.parse(await readFile(join(folder, '.batch-job/outputs.json'), 'utf8'))).toEqual(document);
    for (const [param, value] of Object.entries(document.resources.job as Record<string, string>))
      expect(stdout).toMatch(new RegExp(`^job +${param} +${value.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}$`, 'm'));
  });

  test('masks the password of a proxy before it prints anything else', async () => {
    const proxy = { HTTPS_PROXY: 'http://me:password-of%20the-proxy@127.0.0.1:9' };
    const { code, masks } = await step({ 'batch-jobs.yml': smallConfig }, { command: 'validate' }, proxy);
    expect(code).toBe(0);
    expect(masks).toEqual(expect.arrayContaining(['password-of%20the-proxy', 'password-of the-proxy']));
  });

  test('reports the claims of its identity token if AWS refuses the role', async () => {
    const given = { command: 'deploy', stage: 'dev', 'role-to-assume': 'arn:aws:iam::123456789012:role/other' };
    const { code, commands } = await step({ 'batch-jobs.yml': smallConfig }, given, tokenFrom('/token'));
    const [error] = named(commands, 'error');
    expect({ code, title: error?.properties.title }).toEqual({ code: 1, title: 'aws/role' });
    expect(error?.value).toContain('sub=repo:a:ref');
    expect(error?.value).not.toContain('signature-of-the-token');
    expect(aws.loopback.calls.map(({ name }) => name.split(' ')[0])).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('prints only the requested output, and no mask, where a script of the step runs it', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig });
    const environment = { GITHUB_ACTIONS: 'true', ...aws.environment, ...tokenFrom('/token') };
    const stage = 'p';
    const words = ['--stage', stage, '--role-to-assume=arn:aws:iam::123456789012:role/deploy'];
    const start = { folder, environment };
    expect((await runBundle(['deploy', ...words], start)).code).toBe(0);
    const { code, stdout, stderr } = await runBundle(['outputs', ...words], start);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['version', 'resources', 'stack', 'links']);
    expect(named(commandsIn(stderr), 'add-mask').map(({ value }) => value)).toContain(oidc);
  });

  test('starts no workflow command with text of AWS or the config where a script of the step runs it', async () => {
    const folder = await folderWith({ 'batch-jobs.yml': smallConfig, 'bad.yml': '"\\n::error::x ##[error]": 1\n' });
    const start = { folder, environment: { GITHUB_ACTIONS: 'true', ...aws.environment } };
    aws.account.cloud.refusesChangeSet = hostile;
    const deployed = await runBundle(['deploy', '--stage', 'script'], start);
    expect(deployed.stderr).toMatch(/^error stack\/change-set-failed$/m);
    const judged = await runBundle(['validate', '--config', 'bad.yml', '--stage', 'x'], start);
    expect(judged.stdout).toMatch(/^bad.yml:1:1 error config/m);
    for (const { stdout, stderr } of [deployed, judged])
      expect(commandsIn(stdout + stderr).filter(({ name }) => name !== 'add-mask')).toEqual([]);
  });

  test('reports the missing permission of a job that may not request an identity token', async () => {
    const given = { command: 'deploy', stage: 'dev', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' };
    const { code, commands } = await step({ 'batch-jobs.yml': smallConfig }, given);
    expect(code).toBe(1);
    expect(named(commands, 'error')[0]?.properties.title).toBe('github/no-id-token');
    expect(named(commands, 'error')[0]?.value).toContain('id-token: write');
    expect(aws.loopback.calls).toEqual([]);
  });

  test('reports a token endpoint that fails, with a hint', async () => {
    const given = { command: 'deploy', stage: 'dev', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' };
    const { code, commands, stdout } = await step({ 'batch-jobs.yml': smallConfig }, given, tokenFrom('/nowhere'));
    expect(code).toBe(1);
    expect(named(commands, 'error')[0]?.properties.title).toBe('github/no-id-token');
    expect(stdout).not.toMatch(/^\s+at |request-token/m);
  });

  test('masks the password of the registry, also where docker prints it', async () => {
    const ask = `echo "\${2%%/*}" | docker-credential-batch-job get | sed 's/.*"Secret":"//; s/".*//'`;
    const docker = `#!/bin/sh\n[ "$1" = build ] || { echo "bad password: $(${ask})"; exit 1; }\n`;
    const bin = await folderWith({ docker: { text: docker, executable: true } });
    const config = smallConfig.replace(
      /type: prebuilt-image\n {10}properties:\n {12}image: \S+/,
      'type: custom-dockerfile\n          properties:\n            buildContextPath: image',
    );
    const { code, masks, stdout, stderr, commands } = await step(
      { 'batch-jobs.yml': config, 'image/Dockerfile': 'FROM busybox\n' },
      { command: 'deploy', stage: 'masks' },
      { PATH: `${bin}:/usr/bin:/bin` },
    );
    expect(code).toBe(1);
    expect(named(commands, 'error')[0]?.properties.title).toBe('packaging/push-failed');
    expect(masks).toEqual(expect.arrayContaining([password, Buffer.from(`AWS:${password}`).toString('base64')]));
    expect(stdout).toContain('bad password: (hidden)');
    expect(stdout + stderr).not.toContain(password);
  });

  test('annotates a diagnostic at its line, with a path from the root of the checkout', async () => {
    const wrong = smallConfig.replace('cpu: 1', 'cpu: "::error::%0A::set-output name=a::b ##[set-output name=a;]b"');
    const files = { 'jobs/batch-jobs.yml': wrong };
    const { code, commands, outputs, folder } = await step(files, {
      command: 'compile',
      stage: 'dev',
      'working-directory': 'jobs',
    });
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.properties).toEqual({
      file: 'jobs/batch-jobs.yml',
      line: '12',
      col: '14',
      title: 'config/wrong-type',
    });
    expect(JSON.parse(outputs.diagnostics ?? '')).toMatchObject([{ code: 'config/wrong-type', line: 12, column: 14 }]);
    expect(outputs['failure-reason']).toMatch(/^config\/wrong-type: /);
    expect(listing(folder).some((line) => line.includes('.batch-job'))).toBe(false);
  });

  test('annotates every mistake in its inputs and exits with 1', async () => {
    const { code, commands } = await step(
      { 'batch-jobs.yml': smallConfig },
      { stgae: 'dev', 'aws-region': 'mars\n::set-output name=a::b' },
    );
    expect(code).toBe(1);
    expect(commands.map(({ name, properties: { title } }) => `${name} ${title}`).sort()).toEqual([
      'error door/bad-value',
      'error door/unknown-flag',
    ]);
  });

  test('starts no workflow command with text of AWS', async () => {
    aws.account.cloud.refusesChangeSet = hostile;
    const { code, commands, stdout, outputs } = await step(
      { 'batch-jobs.yml': smallConfig },
      { command: 'deploy', stage: 'hostile' },
    );
    expect(code).toBe(1);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']));
    expect(stdout).not.toContain('\u001b');
    expect(outputs['failure-reason']).toContain('stack/change-set-failed');
  });

  test('warns about outputs that cannot be set, and succeeds', async () => {
    const { code, commands } = await step(
      { 'batch-jobs.yml': smallConfig },
      { command: 'deploy', stage: 'w' },
      { GITHUB_OUTPUT: '/nowhere/outputs' },
    );
    expect(code).toBe(0);
    expect(named(commands, 'warning')[0]?.properties.title).toBe('door/cannot-write');
  });
});
