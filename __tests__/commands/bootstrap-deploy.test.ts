import { describe, expect, test } from '@jest/globals';
import { bootstrap } from '../../src/commands/bootstrap.ts';
import type { BootstrapRequest } from '../../src/operations/bootstrap/bootstrap-roles.ts';
import { issuerOfGitHub } from '../../src/permissions/issuer.ts';
import { makeAccount } from '../fakes/account.ts';
import { makeWorld } from '../fakes/world.ts';

const request: BootstrapRequest = {
  stage: 'production',
  region: 'us-east-1',
  repository: 'acme/nightly-jobs',
  environment: 'production',
  givenRegion: 'us-east-1',
  folder: '.',
  issuer: issuerOfGitHub,
  namesEnvironment: true,
  deploys: true,
};
const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const name = 'batch-job-bootstrap-jobs';
const bucket = 'jobs-artifacts-123456789012-us-east-1';
const created = { CreateBatchRole: 'true', CreateEcsRole: 'true', CreateSpotRole: 'true' };

/** Deploys the roles in an account. */
const run = async (account = makeAccount(), more: Partial<BootstrapRequest> = {}) => {
  const fake = makeWorld([], account);
  const before = account.cloud.mutations.length;
  const told = { ...fake, mutations: () => account.cloud.mutations.slice(before) };
  const printed: string[] = [];
  await bootstrap({ ...fake.world, print: (text) => void printed.push(text) }, { ...request, ...more });
  return { ...told, printed: printed.join(''), stack: account.cloud.find(name) };
};

describe('bootstrap with deploy', () => {
  test('creates the stack with the parameters of GitHub and of an empty account, and the tags of its owner', async () => {
    const { stack, account, files } = await run();
    expect(stack?.status).toBe('CREATE_COMPLETE');
    expect(stack?.tags).toEqual({
      'batch-job:project': 'jobs',
      'batch-job:stage': 'bootstrap',
      'batch-job:repository-id': '77',
    });
    expect(stack?.parameters).toMatchObject({
      ...{ Owner: 'acme', Name: 'nightly-jobs', OwnerId: '7', RepositoryId: '77', Environment: 'production' },
      ...{ OidcProviderArn: '', ...created },
    });
    expect(JSON.parse(files['bootstrap.json'] ?? '').Resources.PlanRole).toBeDefined();
    // The template is too large for a request: its bucket is there before the stack.
    expect(stack?.parameters.CreateArtifactBucket).toBe('false');
    expect([...account.objects.keys()].filter((key) => key.startsWith(`${bucket}/templates/bootstrap/`))).toHaveLength(
      1,
    );
  });

  test('reuses the provider of the issuer, and leaves out roles of services that the account has', async () => {
    const account = makeAccount();
    account.oidcProviders = ['arn:aws:iam::123456789012:oidc-provider/gitlab.example', provider];
    account.roles.add('AWSServiceRoleForBatch').add('AWSServiceRoleForEC2Spot');
    const { stack } = await run(account);
    expect(stack?.parameters).toMatchObject({
      ...{ OidcProviderArn: provider },
      ...{ CreateBatchRole: 'false', CreateEcsRole: 'true', CreateSpotRole: 'false' },
    });
  });

  test('prints the commands that set the variables, with the roles that the stack has made', async () => {
    const { printed, stack } = await run();
    const { PlanRoleArn, DeployRoleArn, CfnRoleArn, PreviewRoleArn } = stack?.outputs ?? {};
    expect(PlanRoleArn).toMatch(/planrole/);
    const lines = printed.trimEnd().split('\n');
    expect(lines).toContain(`gh variable set BATCH_JOB_PLAN_ROLE_ARN --repo acme/nightly-jobs --body "${PlanRoleArn}"`);
    expect(lines).toContain('gh variable set AWS_REGION --repo acme/nightly-jobs --body "us-east-1"');
    const inEnvironment = (variable: string, environment: string, value: string | undefined) =>
      `gh variable set ${variable} --repo acme/nightly-jobs --env ${environment} --body "${value}"`;
    expect(lines).toContain(inEnvironment('BATCH_JOB_ROLE_ARN', 'production', DeployRoleArn));
    expect(lines).toContain(inEnvironment('BATCH_JOB_CLOUDFORMATION_ROLE_ARN', 'production', CfnRoleArn));
    expect(lines).toContain(inEnvironment('BATCH_JOB_ROLE_ARN', 'preview', PreviewRoleArn));
    expect(printed).not.toContain('$(');
  });

  test('changes nothing the second time, though the account has by then what the stack has made', async () => {
    const { account, printed } = await run();
    account.oidcProviders = [provider];
    for (const role of [
      'AWSServiceRoleForBatch',
      'AWSServiceRoleForECS',
      'AWSServiceRoleForEC2Spot',
      'batch-job-jobs-plan',
    ])
      account.roles.add(role);
    const again = await run(account);
    expect(again.mutations()).toEqual([]);
    expect(again.lines).toContain('Nothing to change.');
    expect(again.printed).toBe(printed);
  });

  test('updates an earlier stack in place, and keeps the parameters that somebody set by hand', async () => {
    const { account, stack } = await run();
    const own = { Branch: 'trunk', WorkflowsRepository: 'acme/shared', PreviewData: 'all', PreviewEnvironment: '' };
    Object.assign(stack?.parameters ?? {}, own);
    const again = await run(account, { environment: 'staging' });
    expect(again.stack?.id).toBe(stack?.id);
    expect(again.stack?.parameters).toMatchObject({ ...own, Environment: 'production', Environment2: 'staging' });
    // Without previews there are no variables of theirs.
    expect(again.printed).not.toContain('--env preview');
    expect(again.printed).toContain('--env staging');
    // Unless a stage is named, the environments stay as they are.
    const same = await run(account, { environment: 'other', namesEnvironment: false });
    expect([same.mutations(), same.printed.includes('--env production')]).toEqual([[], true]);
  });

  test('refuses a fourth environment and changes nothing', async () => {
    const { account, stack } = await run();
    Object.assign(stack?.parameters ?? {}, { Environment2: 'staging', Environment3: 'qa' });
    const before = account.cloud.mutations.length;
    await expect(run(account, { environment: 'dev' })).rejects.toMatchObject({
      code: 'door/bad-value',
      message: expect.stringContaining('production, staging, qa'),
    });
    expect(account.cloud.mutations).toHaveLength(before);
  });

  test.each<[string, string, Record<string, string>]>([
    ['a stack without its tags', 'stack/foreign', {}],
    [
      'a stage of a project',
      'stack/foreign',
      { 'batch-job:project': 'batch-job-bootstrap', 'batch-job:stage': 'jobs' },
    ],
    [
      'the roles of another repository',
      'stack/other-repository',
      { 'batch-job:project': 'jobs', 'batch-job:stage': 'bootstrap', 'batch-job:repository-id': '999' },
    ],
  ])('refuses %s with %s and changes nothing', async (_, code, tags) => {
    const account = makeAccount();
    account.cloud.plant({ name, tags, body: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } } });
    await expect(run(account)).rejects.toMatchObject({ code });
    expect(account.cloud.mutations).toEqual([]);
    expect(account.objects.size).toBe(0);
  });

  test('refuses roles of that name that no stack of the region has made', async () => {
    const account = makeAccount();
    account.roles.add('batch-job-jobs-plan');
    await expect(run(account)).rejects.toMatchObject({ code: 'stack/foreign' });
    expect([account.cloud.mutations, account.objects.size]).toEqual([[], 0]);
  });

  test('reports what failed first', async () => {
    const account = makeAccount();
    account.cloud.failures.set('PushRole', 'batch-job-jobs-push already exists');
    await expect(run(account)).rejects.toMatchObject({ code: 'stack/deploy-failed' });
  });

  test.each<[string, string, object]>([
    ['code of a fork', 'door/fork', { code: 'fork' }],
    ['pull_request_target', 'door/pull-request-target', { eventName: 'pull_request_target' }],
  ])('does not run for %s', async (_, code, more) => {
    const fake = makeWorld();
    await expect(bootstrap({ ...fake.world, ...more }, request)).rejects.toMatchObject({ code });
    expect(fake.asked).toEqual([]);
  });
});
