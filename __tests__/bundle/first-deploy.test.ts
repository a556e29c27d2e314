import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from '../docs/pages.ts';
import { dist, openAws } from './bundle.ts';
import { type Newcomer, newcomer, shellBlocks } from './newcomer.ts';

let user: Newcomer;
let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
  // As in most repositories of TypeScript.
  user = await newcomer({ 'src/index.ts': 'console.log(1);\n', '.gitignore': 'node_modules/\ndist/\n*.js\n' });
});
afterAll(() => aws.loopback.close());

const blocks = shellBlocks('docs/first-deploy.md');

test('the commands of docs/first-deploy.md work one after the other, as they are written', async () => {
  const [, config = [], roles = [], plan = [], deploy = [], , cleanUp = []] = blocks;
  expect([config, roles, plan, deploy, cleanUp].map(({ length }) => length)).toEqual([3, 1, 2, 2, 1]);

  const [init = '', copy = '', check = ''] = config;
  const first = await user.sh(init);
  const page = read('docs/first-deploy.md');
  // The page names each file that init writes, and the commands that it prints.
  const written = [...first.matchAll(/^Written: (.+)$/gm)].map(([, path]) => path as string);
  expect(written.length).toBeGreaterThan(2);
  for (const path of written) expect(page).toContain(`\`${path}\``);
  expect(first).toContain(`     ${copy.trim().replace('\n', ' && ')}\n`);
  await user.sh(copy);
  for (const [, command = ''] of first.matchAll(/^ {5}(node .+)$/gm)) await user.sh(command);
  expect(first).toMatch(/: \.\.\/batch-job-action\/docs\/first-deploy\.md$/m);
  expect(await user.sh(check)).toMatch(/my-repository-production: \d+ resources/);
  // Nothing runs by itself after the deploy of this config.
  expect(readFileSync(join(user.folder, '.batch-job/template.json'), 'utf8')).not.toContain('AWS::Events::Rule');

  const said = await user.sh(roles[0] as string);
  const commands = said.split(/^As an administrator .*$/m)[1] ?? '';
  expect(JSON.parse(readFileSync(join(user.folder, '.batch-job/bootstrap.json'), 'utf8'))).toMatchObject({
    Description: expect.stringContaining('acme/my-repository'),
  });
  await user.sh(commands);
  const called = user.calls();
  expect(called).toContain('aws cloudformation deploy --stack-name batch-job-bootstrap-my-repository');
  for (const variable of ['AWS_REGION', 'BATCH_JOB_PLAN_ROLE_ARN', 'BATCH_JOB_PUSH_ROLE_ARN', 'BATCH_JOB_ROLE_ARN'])
    expect(called).toContain(`gh variable set ${variable} --repo acme/my-repository`);

  expect(await user.sh(plan[0] as string)).toContain('to add');
  await user.sh(plan[1] as string);
  expect(await user.sh('git ls-remote --heads origin')).toContain('refs/heads/batch-jobs');
  // The workflow finds the action in the commit.
  const committed = (await user.sh('git ls-tree -r --name-only HEAD .github')).split('\n');
  for (const path of ['action.yml', 'dist/index.js', ...readdirSync(dist).map((name) => `dist/${name}`)])
    expect(committed).toContain(`.github/actions/batch-job/${path}`);

  await user.sh(deploy[0] as string);
  // The region of the page.
  aws.account.region = 'eu-central-1';
  aws.account.cloud.plant({
    name: 'my-repository-production',
    tags: { 'batch-job:project': 'my-repository', 'batch-job:stage': 'production' },
    body: JSON.parse(readFileSync(join(user.folder, '.batch-job/template.json'), 'utf8')),
  });
  const { runs, runSteps } = aws.account;
  runSteps.push(() => void Object.assign(runs[0] ?? {}, { status: 'SUCCEEDED', stoppedAt: runs[0]?.startedAt }));
  expect(await user.sh(deploy[1] as string, { ...aws.environment })).toMatch(/^Started \w+: run-[\s\S]* succeeded in /);

  expect(await user.sh(cleanUp[0] as string, { ...aws.environment })).toContain('my-repository-production');
});

test('the jobs and the variables that the page speaks of are those of the workflow of init', async () => {
  const page = read('docs/first-deploy.md');
  const text = readFileSync(join(user.folder, '.github/workflows/batch-jobs.yml'), 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { environment?: string }> };
  for (const job of Object.keys(jobs))
    expect(page).toContain(`The job \`${job}\``.replace('The job `plan', 'the job `plan'));
  expect(page).toContain(`environment \`${jobs.deploy?.environment}\``);
  for (const [, variable = ''] of text.matchAll(/vars\.(\w+)/g)) expect(page).toContain(`\`${variable}\``);
});

test('the page names the roles, the bucket and the variables that bootstrap makes', async () => {
  const page = read('docs/first-deploy.md');
  await user.sh(blocks[2]?.[0] as string);
  const template = readFileSync(join(user.folder, '.batch-job/bootstrap.json'), 'utf8');
  for (const role of ['plan', 'push', 'deploy', 'drift', 'preview', 'cfn', 'preview-cfn']) {
    expect(page).toContain(`\`batch-job-{project}-${role}\``);
    expect(template).toContain(`"batch-job-my-repository-${role}"`);
  }
  expect(template).toContain('my-repository-artifacts-${AWS::AccountId}-${AWS::Region}');
  const parameters = Object.keys(JSON.parse(template).Parameters);
  for (const name of ['Environment2', 'Environment3', 'Branch', 'PreviewEnvironment', 'WorkflowsRepository']) {
    expect(page).toContain(name);
    expect(parameters).toContain(name);
  }
});
