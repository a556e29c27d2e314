import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bootstrap } from '../../src/commands/bootstrap.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import type { BootstrapRequest } from '../../src/operations/bootstrap/bootstrap-roles.ts';
import { issuerOfGitHub } from '../../src/permissions/issuer.ts';
import { starterWorkflow } from '../../src/starter/workflow.ts';
import { configWorld } from '../fakes/config-world.ts';

const request: BootstrapRequest = {
  stage: 'dev',
  region: 'us-east-1',
  repository: 'acme/nightly-jobs',
  environment: 'production',
  givenRegion: 'eu-west-1',
  folder: '.',
  issuer: issuerOfGitHub,
  namesEnvironment: false,
  deploys: false,
};
const config = 'serviceName: reports\nresources: {}\n';

/** Runs `bootstrap` with this config, or none; returns its template, its files and the shell script that it logs. */
const run = async (more: Partial<BootstrapRequest> = {}, text: string | null = config, defaultBranch?: string) => {
  const { world, written } = configWorld({ config: text ?? '' });
  let printed = '';
  const lines: string[] = [];
  const read = async () => {
    throw new Refused({ code: 'source/missing-file', message: 'There is no config.', hint: 'Write one.' });
  };
  const { diagnostics } = await bootstrap(
    {
      ...world,
      checkout: async () => ({ describe: async () => ({}), defaultBranch: async () => defaultBranch }),
      ...(text === null ? { source: { ...world.source, read } } : {}),
      print: (printedText) => {
        printed += printedText;
      },
      console: { ...world.console, info: (line) => void lines.push(line) },
    },
    { ...request, ...more },
  );
  const before = lines.findIndex((line) => line.startsWith('As an administrator')) + 1;
  const script = lines.slice(before).join('\n');
  return { template: JSON.parse(printed), printed, written, script, notes: lines.slice(0, before - 1), diagnostics };
};

describe('bootstrap', () => {
  test.each(['servicename: reports', 'serviceNam: reports', 'serviceName: my_jobs!'])(
    'refuses a config with %j, for which the roles would have another name',
    async (line) => {
      const refused = run({}, `${line}\nresources: {}\n`);
      await expect(refused).rejects.toMatchObject({
        diagnostics: [{ hint: expect.stringMatching(/serviceName|my-jobs/) }],
      });
      await expect(run({}, 'resources: {}\nresuorces: {}\n')).resolves.toBeDefined();
    },
  );

  test('prints the template alone, and writes the same into the output folder', async () => {
    const { template, printed, written } = await run();
    expect(written).toEqual({ 'bootstrap.json': printed });
    expect(template.AWSTemplateFormatVersion).toBe('2010-09-09');
    expect(template.Parameters.Environment.Default).toBe('production');
  });

  test('warns of a region that is not known, and of no other', async () => {
    expect((await run({ givenRegion: 'eu-central-9' })).diagnostics).toMatchObject([
      { code: 'config/unknown-region', severity: 'warning', hint: expect.stringContaining('`eu-central-1`') },
    ]);
    for (const givenRegion of ['eu-central-1', undefined]) expect((await run({ givenRegion })).diagnostics).toEqual([]);
  });

  test.each([
    ['trunk', 'trunk'],
    [undefined, 'main'],
    ['a+b', 'main'],
  ])('trusts, with the default branch %s, the jobs of %s', async (branch, trusted) => {
    const { template } = await run({}, config, branch);
    expect(template.Parameters.Branch.Default).toBe(trusted);
  });

  test.each<[string, Partial<BootstrapRequest>, string | null, string]>([
    ['the serviceName of the config', {}, config, 'reports'],
    ['a serviceName that is a directive', {}, "serviceName: $Format('{}-{}', 'a', 'b')\nresources: {}\n", 'a-b'],
    ['the input before the config', { project: 'other' }, config, 'other'],
    ['the repository, where the config has no serviceName', {}, 'resources: {}\n', 'nightly-jobs'],
    ['the repository, where there is no config', {}, null, 'nightly-jobs'],
    ['the config, whatever else is wrong with it', {}, 'serviceName: reports\nresources: 5\n', 'reports'],
  ])('names the project by %s', async (_, more, text, project) => {
    const { template } = await run(more, text);
    expect(template.Resources.DeployRole.Properties.RoleName).toBe(`batch-job-${project}-deploy`);
  });

  test.each([
    ['serviceName: 1-2\nresources: {}\n', 'config/wrong-format'],
    ['serviceName: true\nresources: {}\n', 'config/wrong-type'],
    ["serviceName: $Nothing('x')\nresources: {}\n", 'directives/unknown'],
  ])('refuses %j with a code', async (text, code) => {
    await expect(run({}, text)).rejects.toMatchObject({ diagnostics: [{ code }] });
  });

  test.each([undefined, 'nightly', 'a/b/c', 'a b/c', "a/b'"])('refuses the repository %j', async (repository) => {
    await expect(run({ repository })).rejects.toMatchObject({ code: 'door/missing-input' });
  });
});

describe('the commands that bootstrap logs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
    // Programs that write down their arguments, and answer as AWS CLI and GitHub CLI do.
    const answers = {
      aws: `case "$*" in *list-open-id-connect-providers*) echo arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com;; *AWSServiceRoleForECS*) exit 1;; *get-role*) echo "arn:of:$4";; *get-caller-identity*) echo 123456789012;; *configure*) echo eu-central-1;; esac`,
      gh: 'case "$*" in *environments/preview\\ --silent) exit 1;; esac; case "$4" in .owner.login) echo Acme;; .name) echo Nightly-Jobs;; .owner.id) echo 111;; .id) echo 222;; esac',
    };
    for (const [name, answer] of Object.entries(answers)) {
      const program = join(folder, name);
      writeFileSync(program, `#!/bin/sh\n{ echo "- ${name}"; printf '%s\\n' "$@"; } >>"$LOG"\n${answer}\n`);
      chmodSync(program, 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a script by `sh`; returns the calls of both programs, each as its words. */
  const callsOf = (script: string): string[][] => {
    const log = join(folder, `log-${Math.floor(script.length)}`);
    writeFileSync(log, '');
    execFileSync('sh', ['-ec', script], {
      env: { PATH: `${folder}${delimiter}${process.env.PATH}`, LOG: log },
      stdio: 'pipe',
    });
    return readFileSync(log, 'utf8')
      .split(/^- /m)
      .slice(1)
      .map((call) => call.trimEnd().split('\n'));
  };

  test('deploy the template with what the command lines of AWS and GitHub tell', async () => {
    const { script, template } = await run();
    const deploy = callsOf(script).find((words) => words[2] === 'deploy') ?? [];
    expect(deploy).toEqual([
      ...['aws', 'cloudformation', 'deploy', '--stack-name', 'batch-job-bootstrap-reports'],
      ...['--template-file', '.batch-job/bootstrap.json', '--region', 'eu-west-1'],
      ...['--s3-bucket', 'reports-artifacts-123456789012-eu-west-1', '--s3-prefix', 'templates'],
      ...['--capabilities', 'CAPABILITY_NAMED_IAM', '--parameter-overrides'],
      ...['Owner=Acme', 'Name=Nightly-Jobs', 'OwnerId=111', 'RepositoryId=222', 'Environment=production'],
      ...['CreateBatchRole=false', 'CreateEcsRole=true', 'CreateSpotRole=false'],
      'CreateArtifactBucket=false',
      'OidcProviderArn=arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
      ...['--tags', 'batch-job:project=reports', 'batch-job:stage=bootstrap', 'batch-job:repository-id=222'],
    ]);
    for (const [name, value] of deploy
      .slice(16, deploy.indexOf('--tags'))
      .map((word) => word.split('=') as [string, string])) {
      const { AllowedPattern, AllowedValues = [] } = template.Parameters[name];
      expect(value).toMatch(new RegExp(`^(?:${AllowedPattern ?? AllowedValues.join('|')})$`));
    }
  });

  test('make the artifact bucket, through which the template goes', async () => {
    const { script } = await run();
    const calls = callsOf(script).map((words) => words.join(' '));
    const bucket = 'reports-artifacts-123456789012-eu-west-1';
    expect(calls).toContain(`aws s3 mb s3://${bucket} --region eu-west-1`);
    const lifecycle = calls.find((call) => call.startsWith('aws s3api put-bucket-lifecycle-configuration')) ?? '';
    expect(lifecycle).toContain(`--bucket ${bucket} `);
    expect(JSON.parse(lifecycle.split('--lifecycle-configuration ')[1] ?? '')).toMatchObject({
      Rules: [{ Filter: { Prefix: 'templates/' }, Expiration: { Days: 30 } }],
    });
  });

  test('create an environment that is missing, and leave the rules of one that is there as they are', async () => {
    const { script } = await run();
    const calls = callsOf(script).map((words) => words.join(' '));
    expect(calls.filter((call) => call.includes('/environments/'))).toEqual([
      'gh api repos/acme/nightly-jobs/environments/production --silent',
      'gh api repos/acme/nightly-jobs/environments/preview --silent',
      'gh api --method PUT repos/acme/nightly-jobs/environments/preview',
    ]);
  });

  test('set the variables that workflows read', async () => {
    const { script } = await run();
    const calls = callsOf(script).map((words) => words.join(' '));
    const variables = calls.filter((call) => call.startsWith('gh variable set '));
    expect(variables.map((call) => call.replace('gh variable set ', ''))).toEqual([
      'AWS_REGION --repo acme/nightly-jobs --body eu-west-1',
      'BATCH_JOB_PLAN_ROLE_ARN --repo acme/nightly-jobs --body arn:of:batch-job-reports-plan',
      'BATCH_JOB_PUSH_ROLE_ARN --repo acme/nightly-jobs --body arn:of:batch-job-reports-push',
      'BATCH_JOB_DRIFT_ROLE_ARN --repo acme/nightly-jobs --body arn:of:batch-job-reports-drift',
      'AWS_REGION --repo acme/nightly-jobs --env production --body eu-west-1',
      'BATCH_JOB_ROLE_ARN --repo acme/nightly-jobs --env production --body arn:of:batch-job-reports-deploy',
      'BATCH_JOB_CLOUDFORMATION_ROLE_ARN --repo acme/nightly-jobs --env production --body arn:of:batch-job-reports-cfn',
      'BATCH_JOB_PREVIEW_PUSH_ROLE_ARN --repo acme/nightly-jobs --body arn:of:batch-job-reports-preview-push',
      'AWS_REGION --repo acme/nightly-jobs --env preview --body eu-west-1',
      'BATCH_JOB_ROLE_ARN --repo acme/nightly-jobs --env preview --body arn:of:batch-job-reports-preview',
      'BATCH_JOB_CLOUDFORMATION_ROLE_ARN --repo acme/nightly-jobs --env preview --body arn:of:batch-job-reports-preview-cfn',
    ]);
  });

  test('set variables of their own for the project of a folder, which its workflow reads', async () => {
    const { script, notes } = await run({ folder: 'jobs/Nightly run' });
    const set = callsOf(script).flatMap((words) => (words[1] === 'variable' ? [words[3] as string] : []));
    expect(set).toEqual([
      'AWS_REGION_JOBS_NIGHTLY_RUN',
      'BATCH_JOB_PLAN_ROLE_ARN_JOBS_NIGHTLY_RUN',
      'BATCH_JOB_PUSH_ROLE_ARN_JOBS_NIGHTLY_RUN',
      'BATCH_JOB_DRIFT_ROLE_ARN_JOBS_NIGHTLY_RUN',
      'AWS_REGION_JOBS_NIGHTLY_RUN',
      ...['BATCH_JOB_ROLE_ARN_JOBS_NIGHTLY_RUN', 'BATCH_JOB_CLOUDFORMATION_ROLE_ARN_JOBS_NIGHTLY_RUN'],
      'BATCH_JOB_PREVIEW_PUSH_ROLE_ARN_JOBS_NIGHTLY_RUN',
      'AWS_REGION_JOBS_NIGHTLY_RUN',
      ...['BATCH_JOB_ROLE_ARN_JOBS_NIGHTLY_RUN', 'BATCH_JOB_CLOUDFORMATION_ROLE_ARN_JOBS_NIGHTLY_RUN'],
    ]);
    const workflow = starterWorkflow({ uses: 'acme/action@v1', folder: 'jobs/Nightly run', branch: 'main' });
    const read = [...workflow.matchAll(/vars\.(\w+)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(3);
    for (const name of read) expect(set).toContain(name);
    expect(notes).toEqual([
      expect.stringContaining(
        'those of .github/workflows/batch-jobs-jobs-nightly-run.yml, and take the place of older ones',
      ),
    ]);
  });

  test('take the region of the AWS CLI where none is given', async () => {
    const { script } = await run({ givenRegion: undefined });
    const calls = callsOf(script);
    expect(calls.find((words) => words[2] === 'deploy')).not.toContain('--region');
    expect(calls.map((words) => words.join(' '))).toContain(
      'gh variable set AWS_REGION --repo acme/nightly-jobs --body eu-central-1',
    );
  });

  test.each([
    ['https://token.actions.octocorp.ghe.com', 'octocorp.ghe.com'],
    ['https://ghes.example.com/_services/token', 'ghes.example.com'],
  ])('look for the provider of %s, and let the GitHub CLI work on %s', async (issuer, host) => {
    const { script, notes } = await run({ issuer });
    expect(script.trim().split('\n')[0]).toBe(`export GH_HOST=${host}`);
    const calls = callsOf(script);
    const look = calls.find((words) => words[2] === 'list-open-id-connect-providers') ?? [];
    expect(look.join(' ')).toContain(`ends_with(Arn, ':oidc-provider/${issuer.replace('https://', '')}')`);
    expect(notes[0]).toBe(
      `The roles trust the tokens that ${issuer} issues; the input oidc-issuer names another issuer.`,
    );
    expect((await run()).script).not.toContain('GH_HOST');
  });

  test('stop with the first one that fails', async () => {
    const { script } = await run();
    expect(() => callsOf(script.replace('aws cloudformation deploy', 'false'))).toThrow();
  });
});
