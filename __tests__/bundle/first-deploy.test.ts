import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { read } from '../docs/pages.ts';
import { type Part, partsOf } from '../docs/parts.ts';
import { dist, openAws } from './bundle.ts';
import { administratorCommands, follow, type Newcomer, newcomer } from './newcomer.ts';

const path = 'docs/guides/first-deploy.md';
const page = read(path);
const parts = partsOf(path);

type Eleven = readonly [Part, Part, Part, Part, Part, Part, Part, Part, Part, Part, Part];

let user: Newcomer;
let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
  user = await newcomer();
});
afterAll(() => aws.loopback.close());

/** Plants a stage as its workflow would deploy it, with a run that ends well. */
const plant = async (stage: string): Promise<void> => {
  const { account } = aws;
  await user.sh(`node .github/actions/batch-job/dist/index.js compile --stage ${stage}`);
  // The region of the page.
  account.region = 'eu-central-1';
  account.cloud.plant({
    name: `my-repository-${stage}`,
    tags: { 'batch-job:project': 'my-repository', 'batch-job:stage': stage },
    body: JSON.parse(readFileSync(join(user.folder, '.batch-job/template.json'), 'utf8')),
  });
  const { runs, runSteps } = account;
  runSteps.push(() => {
    for (const run of runs) Object.assign(run, { status: 'SUCCEEDED', stoppedAt: run.startedAt });
  });
};

test('the commands of docs/guides/first-deploy.md work one after the other, as they are written', async () => {
  expect(parts).toHaveLength(11);
  const [create, program, init, copy, check, roles, plan, open, view, merge, start] = parts as Eleven;
  await follow(user, create);
  // As in most repositories of TypeScript.
  writeFileSync(join(user.folder, '.gitignore'), 'node_modules/\ndist/\n*.js\n');
  await follow(user, program);

  const first = await follow(user, init);
  // The page names each file that init writes, and the commands that it prints.
  const written = [...first.matchAll(/^Written: (.+)$/gm)].map(([, file]) => file as string);
  expect(written.length).toBeGreaterThan(2);
  for (const file of written) expect(page).toContain(`\`${file}\``);
  expect(first).toContain(`     ${copy.text.trim().replace('\n', ' && ')}\n`);
  await follow(user, copy);
  for (const [, command = ''] of first.matchAll(/^ {5}(node .+)$/gm)) await user.sh(command);
  expect(first).toMatch(/: \.\.\/batch-job-action\/docs\/guides\/first-deploy\.md$/m);
  expect(await follow(user, check)).toMatch(/my-repository-production: \d+ resources/);
  // Nothing runs by itself after the deploy of this config.
  expect(readFileSync(join(user.folder, '.batch-job/template.json'), 'utf8')).not.toContain('AWS::Events::Rule');

  const said = await follow(user, roles);
  expect(said).toMatch(/^As an administrator of the account/m);
  expect(JSON.parse(readFileSync(join(user.folder, '.batch-job/bootstrap.json'), 'utf8'))).toMatchObject({
    Description: expect.stringContaining('acme/my-repository'),
  });
  await user.sh(administratorCommands(said));
  const calls = user.calls().match(/^aws .*$/gm) ?? [];
  expect(calls.join('\n')).toContain('aws cloudformation deploy --stack-name batch-job-bootstrap-my-repository');
  // A reader without a default region has nothing else to say where.
  expect(calls.filter((call) => !call.startsWith('aws iam ') && !call.includes('--region eu-central-1'))).toEqual([]);

  expect(await follow(user, plan)).toContain('to add');
  await follow(user, open);
  await follow(user, view);
  expect(user.onGitHub().pulls).toEqual([{ number: 1, branch: 'batch-jobs', state: 'open' }]);
  // The workflow finds the action in the commit.
  const committed = (await user.sh('git ls-tree -r --name-only HEAD .github')).split('\n');
  for (const file of ['action.yml', 'dist/index.js', ...readdirSync(dist).map((name) => `dist/${name}`)])
    expect(committed).toContain(`.github/actions/batch-job/${file}`);

  await follow(user, merge);
  await plant('production');
  expect(await follow(user, start, aws.environment)).toMatch(/^Started \w+: run-[\s\S]* succeeded in /);
});

test('the jobs and the variables that the page speaks of are those of the workflow of init', () => {
  const text = readFileSync(join(user.folder, '.github/workflows/batch-jobs.yml'), 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { environment?: string }> };
  for (const job of Object.keys(jobs))
    expect(page).toContain(`The job \`${job}\``.replace('The job `plan', 'the job `plan'));
  expect(page).toContain(`environment \`${jobs.deploy?.environment}\``);
  for (const [, variable = ''] of text.matchAll(/vars\.(\w+)/g)) expect(page).toContain(`\`${variable}\``);
});

test('the page names the roles, the bucket and the variables that bootstrap makes', () => {
  const template = readFileSync(join(user.folder, '.batch-job/bootstrap.json'), 'utf8');
  for (const role of ['plan', 'push', 'deploy', 'drift', 'preview', 'preview-push', 'cfn', 'preview-cfn']) {
    expect(page).toContain(`\`batch-job-{project}-${role}\``);
    expect(template).toContain(`"batch-job-my-repository-${role}"`);
  }
  expect(template).toContain('my-repository-artifacts-${AWS::AccountId}-${AWS::Region}');
  const parameters = Object.keys(JSON.parse(template).Parameters);
  for (const name of ['Environment2', 'Environment3', 'Branch', 'PreviewEnvironment', 'WorkflowsRepository']) {
    expect(page).toContain(name);
    expect(parameters).toContain(name);
  }
  const { variables, environments } = user.onGitHub();
  expect(environments).toEqual(['production', 'preview']);
  for (const name of Object.keys(variables)) expect(page).toContain(`\`${name.split('/').at(-1)}\``);
});

test('the guides of previews and drift go on where that ended, and uninstalling leaves nothing on GitHub', async () => {
  const after = ['previews.md', 'drift.md'].flatMap((name) => partsOf(`docs/guides/${name}`));
  for (const part of after) {
    if (part.text.includes(' run --stage pr-3 ')) await plant('pr-3');
    await follow(user, part, aws.environment);
  }
  expect(user.onGitHub()).toMatchObject({
    pulls: Array(4).fill({ state: 'merged' }),
    runs: Array(3).fill('drift.yml'),
  });
  expect(await user.sh('git ls-tree --name-only HEAD .github/workflows/')).toBe(
    ['batch-jobs', 'drift', 'previews'].map((name) => `.github/workflows/${name}.yml\n`).join(''),
  );

  const [again, ...uninstall] = partsOf('docs/guides/upgrade-and-uninstall.md') as [Part, ...Part[]];
  const before = user.calls().length;
  await user.sh(administratorCommands(await follow(user, again)));
  expect(user.calls().slice(before)).toContain('aws cloudformation deploy ');
  const said: string[] = [];
  for (const part of uninstall) said.push(await follow(user, part, aws.environment));
  expect(said.join('')).toContain('my-repository-production');
  expect(user.onGitHub()).toMatchObject({ environments: [], variables: {} });
});
