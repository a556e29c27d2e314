import { execFile } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith } from '../adapters/node/disk.ts';
import { read, root } from '../docs/pages.ts';
import { dist, openAws } from './bundle.ts';

/** Programs that write down their words, and answer as the AWS CLI and the GitHub CLI do. */
const stubs: Readonly<Record<string, string>> = {
  aws: 'case "$*" in *get-role*) echo "arn:of:$4";; esac',
  gh: 'case "$4" in .full_name) echo acme/my-repository;; .owner.id) echo 111;; .id) echo 222;; esac',
};

let home: string;
let aws: Awaited<ReturnType<typeof openAws>>;
const log = () => join(home, 'log');
beforeAll(async () => {
  aws = await openAws();
  home = await folderWith({
    'my-repository/src/index.ts': 'console.log(1);\n',
    // As in most repositories of TypeScript.
    'my-repository/.gitignore': 'node_modules/\ndist/\n*.js\n',
    'bin/.keep': '',
    log: '',
  });
  cpSync(dist, join(home, 'batch-job-action/dist'), { recursive: true });
  for (const part of ['action.yml', 'schemas', 'docs'])
    cpSync(join(root, part), join(home, 'batch-job-action', part), { recursive: true });
  for (const [name, answer] of Object.entries(stubs)) {
    const program = join(home, 'bin', name);
    writeFileSync(program, `#!/bin/sh\necho "${name} $*" >>"$LOG"\n${answer}\n`);
    chmodSync(program, 0o755);
  }
  const remote = join(home, 'acme/my-repository.git');
  await sh(`git init -q --bare "${remote}" && git init -q -b main . && git remote add origin "${remote}"
    git config user.name Ada && git config user.email ada@example.com`);
});
afterAll(() => aws.loopback.close());

/**
 * Runs a script in the user's repository; returns its standard output and errors together. Asynchronous, so that AWS's
 * stand-in in this process can answer.
 */
const sh = async (script: string, environment: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { stdout } = await promisify(execFile)('sh', ['-ec', `exec 2>&1\n${script}`], {
    cwd: join(home, 'my-repository'),
    encoding: 'utf8',
    env: {
      PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
      HOME: home,
      LOG: log(),
      GIT_CONFIG_NOSYSTEM: '1',
      ...environment,
    },
  });
  return stdout;
};

/** The shell blocks of the page, by the number of their section. */
const blocks = read('docs/first-deploy.md')
  .split(/^## /m)
  .map((section) => [...section.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block]) => block as string));

test('the commands of docs/first-deploy.md work one after the other, as they are written', async () => {
  const [, config = [], roles = [], plan = [], deploy = [], , cleanUp = []] = blocks;
  expect([config, roles, plan, deploy, cleanUp].map(({ length }) => length)).toEqual([3, 1, 2, 2, 1]);

  const [init = '', copy = '', check = ''] = config;
  const first = await sh(init);
  const page = read('docs/first-deploy.md');
  // The page names each file that init writes, and the commands that it prints.
  const written = [...first.matchAll(/^Written: (.+)$/gm)].map(([, path]) => path as string);
  expect(written.length).toBeGreaterThan(2);
  for (const path of written) expect(page).toContain(`\`${path}\``);
  expect(first).toContain(`     ${copy.trim().replace('\n', ' && ')}\n`);
  await sh(copy);
  for (const [, command = ''] of first.matchAll(/^ {5}(node .+)$/gm)) await sh(command);
  expect(first).toMatch(/: \.\.\/batch-job-action\/docs\/first-deploy\.md$/m);
  expect(await sh(check)).toMatch(/my-repository-production: \d+ resources/);
  // Nothing runs by itself after the deploy of this config.
  expect(readFileSync(join(home, 'my-repository/.batch-job/template.json'), 'utf8')).not.toContain('AWS::Events::Rule');

  const said = await sh(roles[0] as string);
  const commands = said.split(/^As an administrator .*$/m)[1] ?? '';
  expect(JSON.parse(readFileSync(join(home, 'my-repository/.batch-job/bootstrap.json'), 'utf8'))).toMatchObject({
    Description: expect.stringContaining('acme/my-repository'),
  });
  await sh(commands);
  const called = readFileSync(log(), 'utf8');
  expect(called).toContain('aws cloudformation deploy --stack-name batch-job-bootstrap-my-repository');
  for (const variable of ['AWS_REGION', 'BATCH_JOB_PLAN_ROLE_ARN', 'BATCH_JOB_PUSH_ROLE_ARN', 'BATCH_JOB_ROLE_ARN'])
    expect(called).toContain(`gh variable set ${variable} --repo acme/my-repository`);

  expect(await sh(plan[0] as string)).toContain('to add');
  await sh(plan[1] as string);
  expect(await sh('git ls-remote --heads origin')).toContain('refs/heads/batch-jobs');
  // The workflow finds the action in the commit.
  const committed = (await sh('git ls-tree -r --name-only HEAD .github')).split('\n');
  for (const path of ['action.yml', 'dist/index.js', ...readdirSync(dist).map((name) => `dist/${name}`)])
    expect(committed).toContain(`.github/actions/batch-job/${path}`);

  await sh(deploy[0] as string);
  // The region of the page.
  aws.account.region = 'eu-central-1';
  aws.account.cloud.plant({
    name: 'my-repository-production',
    tags: { 'batch-job:project': 'my-repository', 'batch-job:stage': 'production' },
    body: JSON.parse(readFileSync(join(home, 'my-repository/.batch-job/template.json'), 'utf8')),
  });
  const { runs, runSteps } = aws.account;
  runSteps.push(() => void Object.assign(runs[0] ?? {}, { status: 'SUCCEEDED', stoppedAt: runs[0]?.startedAt }));
  expect(await sh(deploy[1] as string, { ...aws.environment })).toMatch(/^Started \w+: run-[\s\S]* succeeded in /);

  expect(await sh(cleanUp[0] as string, { ...aws.environment })).toContain('my-repository-production');
});

test('the jobs and the variables that the page speaks of are those of the workflow of init', async () => {
  const page = read('docs/first-deploy.md');
  const text = readFileSync(join(home, 'my-repository/.github/workflows/batch-jobs.yml'), 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { environment?: string }> };
  for (const job of Object.keys(jobs))
    expect(page).toContain(`The job \`${job}\``.replace('The job `plan', 'the job `plan'));
  expect(page).toContain(`environment \`${jobs.deploy?.environment}\``);
  for (const [, variable = ''] of text.matchAll(/vars\.(\w+)/g)) expect(page).toContain(`\`${variable}\``);
});

test('the page names the roles, the bucket and the variables that bootstrap makes', async () => {
  const page = read('docs/first-deploy.md');
  await sh(blocks[2]?.[0] as string);
  const template = readFileSync(join(home, 'my-repository/.batch-job/bootstrap.json'), 'utf8');
  for (const role of ['plan', 'push', 'deploy']) {
    expect(page).toContain(`\`batch-job-{project}-${role}\``);
    expect(template).toContain(`"batch-job-my-repository-${role}"`);
  }
  expect(template).toContain('my-repository-artifacts-${AWS::AccountId}-${AWS::Region}');
  const parameters = Object.keys(JSON.parse(template).Parameters);
  for (const name of ['Environment2', 'Environment3', 'Branch', 'CreateArtifactBucket']) {
    expect(page).toContain(name);
    expect(parameters).toContain(name);
  }
});
