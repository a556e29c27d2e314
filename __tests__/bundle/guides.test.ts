import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pages, read } from '../docs/pages.ts';
import { partsOf, shellBlocks } from '../docs/parts.ts';
import { openAws } from './bundle.ts';
import { administratorCommands, follow, type Newcomer, newcomer } from './newcomer.ts';

type Files = Readonly<Record<string, string>>;
const jobOf = (name: string): string => `  ${name}:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox } } }
      resources: { cpu: 1, memory: 900 }
`;
const dockerfile = { Dockerfile: 'FROM busybox\nCMD ["true"]\n' };

/** A docker that has every image, and whose containers succeed at once. */
const docker = `sh -c 'case "$1" in info) echo 4 8000000000 ;; container) echo 0 false \\"\\" ;; esac' docker`;

/** The files that a reader of a page has at its beginning, and whose commands all work one after the other. */
const beginnings: Readonly<Record<string, Files>> = {
  'docs/deploy.md': dockerfile,
  'docs/functions.md': dockerfile,
  'docs/guides/approvals.md': dockerfile,
  'docs/guides/from-cdk.md': dockerfile,
  'docs/guides/from-cloudformation-github-deploy.md': dockerfile,
  'docs/guides/from-copilot.md': dockerfile,
  'docs/guides/from-stacktape.md': { 'stacktape.yml': `serviceName: reports\nresources:\n${jobOf('nightly')}` },
  'docs/guides/where-it-runs.md': dockerfile,
  'docs/recipes.md': { ...dockerfile, 'services/invoices/Dockerfile': dockerfile.Dockerfile },
  'docs/reference/directives/secret.md': { 'secret.json': '{"password": "p"}' },
  'docs/reference/directives/ssm-param.md': dockerfile,
  'docs/local-runs.md': { 'batch-jobs.yml': `serviceName: shop\nresources:\n${jobOf('report')}` },
  'docs/runs.md': { 'batch-jobs.yml': `serviceName: shop\nresources:\n${jobOf('report')}` },
};

/** Pages whose commands something else follows, and where. */
const elsewhere: Readonly<Record<string, string>> = {
  'README.md': '`demo.test.ts` runs the demo, and `first-deploy.test.ts` what comes after it',
  'docs/databases.md': 'it makes a role of AWS itself, once in an account',
  'docs/doctor.md': 'it asks an account: `commands/doctor.test.ts`, and the lab: `full/doctor`',
  'docs/drift.md': 'a stage that has drifted is in the lab: `full/guides`',
  'docs/events.md':
    'the last tests of this file: most of its commands need an event, or variables that the reader sets',
  'docs/gpu.md': 'it asks AWS for a larger quota; `stack/vcpu-quota` has its words',
  'docs/guides/drift.md': '`first-deploy.test.ts`, and the lab: `full/guides`',
  'docs/guides/first-deploy.md': '`first-deploy.test.ts`, and the lab: `full/guides`',
  'docs/guides/previews.md': '`first-deploy.test.ts`, and the lab: `full/guides`',
  'docs/guides/upgrade-and-uninstall.md': '`first-deploy.test.ts`, and the lab: `full/guides`',
  'docs/supply-chain.md': 'its command asks GitHub for the trusted roots of Sigstore',
  'docs/lab.md': 'they start the lab itself, as root: each run of the lab is one',
};

let aws: Awaited<ReturnType<typeof openAws>>;
beforeAll(async () => {
  aws = await openAws();
});
afterAll(() => aws.loopback.close());

/** Follows what the first deploy has done before: the copy of the action is in the repository. */
const withAction = async (user: Newcomer): Promise<void> => {
  await user.sh('node ../batch-job-action/dist/index.js init && mkdir -p .github/actions/batch-job');
  await user.sh('cp -r ../batch-job-action/action.yml ../batch-job-action/dist .github/actions/batch-job');
};

/** Plants the stage dev of the page about runs, in which a run of the job `report` ends well. */
const plantRuns = async (user: Newcomer): Promise<void> => {
  const { account } = aws;
  await user.sh('node .github/actions/batch-job/dist/index.js compile --stage dev');
  account.cloud.plant({
    name: 'shop-dev',
    tags: { 'batch-job:project': 'shop', 'batch-job:stage': 'dev' },
    body: JSON.parse(readFileSync(join(user.folder, '.batch-job/template.json'), 'utf8')),
  });
  account.runSteps.push(() => {
    for (const run of account.runs) Object.assign(run, { status: 'SUCCEEDED', stoppedAt: run.startedAt });
  });
};

test('every page with commands is followed, here or where the table says', () => {
  const withCommands = pages.filter((page) => shellBlocks(page).length > 0);
  expect([...withCommands].sort()).toEqual([...Object.keys(beginnings), ...Object.keys(elsewhere)].sort());
  for (const page of pages)
    expect([page, shellBlocks(page).length]).toEqual([page, [...read(page).matchAll(/^ *```(?:ba)?sh$/gm)].length]);
});

describe.each(Object.keys(beginnings))('%s', (page) => {
  test('has commands that work one after the other, as they are written', async () => {
    const user = await newcomer(beginnings[page], page === 'docs/local-runs.md' ? { docker } : {});
    const commands = shellBlocks(page).join('');
    const isReady = commands.includes('../batch-job-action/dist/index.js init');
    if (!isReady && commands.includes('.github/actions/batch-job')) await withAction(user);
    if (page === 'docs/runs.md') await plantRuns(user);
    for (const part of partsOf(page)) {
      const said = await follow(user, part, aws.environment);
      await user.sh(administratorCommands(said));
    }
  });
});

describe('docs/events.md', () => {
  const [event = '', ...others] = shellBlocks('docs/events.md');

  test('has a script that reads an event from its variable, or from S3', async () => {
    const user = await newcomer({});
    await user.sh(event, { STP_TRIGGER_EVENT_DATA: '{"a": "%s \\\\n"}' });
    expect(readFileSync(join(user.folder, 'event.json'), 'utf8')).toBe('{"a": "%s \\\\n"}');
    await user.sh(event, { STP_TRIGGER_EVENT_DATA_S3_URI: 's3://bucket/event' });
    expect(user.calls()).toBe('aws s3 cp s3://bucket/event event.json\n');
  });

  test('has commands that the AWS CLI takes, with the variables that the page names', async () => {
    const user = await newcomer({}, { curl: 'echo curl' });
    const said = [];
    const variables = { streamArn: 'arn', batchSize: '5', shardId: 'shard', startSequenceNumber: '7', password: 'p' };
    for (const block of others) said.push(await user.sh(block, variables));
    expect(others).toHaveLength(3);
    expect(said.at(-1)).toContain('curl --request POST --header Authorization: ');
    expect(user.calls()).toContain('--sequence-number 7');
  });
});

describe('the stand-ins for the command line tools', () => {
  let user: Newcomer;
  beforeAll(async () => {
    user = await newcomer({});
  });

  test.each([
    ['aws s3 rm --recursve s3://a', /recursve/],
    ['aws ecr delete-repo --repository-name a', /no such command/],
    ['aws cloudformation delete-stack my-stack --region eu-central-1', /0 values, not 1/],
    ['gh pr merge --merge', /no open pull request/],
    ['gh workflow run gone.yml', /no such workflow/],
    ['gh variable set A --env production --body b', /404/],
  ])('refuse %s', async (command, why) => {
    await expect(user.sh(command)).rejects.toThrow(why);
  });
});
