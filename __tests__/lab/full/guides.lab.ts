// Follows docs/guides from an empty folder to nothing: every file and every command is taken from the pages, the commands
// of bootstrap are run by AWS's own command line, and each workflow that they start runs under act.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Lab } from '../../../lab/github/lab.mjs';
import { tools } from '../../../lab/github/tools.mjs';
import { administratorCommands, follow, type Newcomer, newcomer } from '../../bundle/newcomer.ts';
import { type Part, partsOf } from '../../docs/parts.ts';
import { buckets, images, settled, stack } from '../support/account.ts';
import { leftovers } from '../support/inventory.ts';
import { type RanJob, reactions, startWithRepository } from '../support/on-github.ts';
import { ask } from '../support/unpackaged.ts';

/** Milliseconds of a test: one guide starts up to seven workflows. */
const patience = 600_000;
const region = process.env.AWS_REGION ?? '';
const credentials = {
  AWS_ENDPOINT_URL: process.env.AWS_ENDPOINT_URL,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  // IAM has no region, except to a command line that is given another endpoint.
  AWS_DEFAULT_REGION: region,
};
const askIam = (Action: string, parameters: Record<string, string>): Promise<string> =>
  ask('iam', '/', { method: 'POST', body: new URLSearchParams({ Action, Version: '2010-05-08', ...parameters }) });
/** The AWS CLI 1, which is on PyPI, with the default of version 2, for which nothing to change is no failure. */
const awsCli = (): string =>
  `sh -c 'case "$1 $2" in "cloudformation deploy") set -- "$@" --no-fail-on-empty-changeset;; esac; exec "${tools.aws()}" "$@"' aws`;

let lab: Lab;
let user: Newcomer;
let react: () => Promise<readonly RanJob[]>;
beforeAll(async () => {
  lab = await startWithRepository();
  user = await newcomer(undefined, { aws: awsCli() });
  react = reactions(lab, user);
});
afterAll(async () => {
  await lab.stop();
  // What the guide leaves to others of the account.
  for (const name of ['Batch', 'ECS', 'EC2Spot'])
    await askIam('DeleteServiceLinkedRole', { RoleName: `AWSServiceRoleFor${name}` });
  const providers = await askIam('ListOpenIDConnectProviders', {});
  for (const [, OpenIDConnectProviderArn = ''] of providers.matchAll(/<Arn>(.*?)<\/Arn>/g))
    await askIam('DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn });
});

/** Does what a part says, in the lab's region, and what GitHub does then; returns what was said, and the jobs that ran. */
const does = async (part: Part): Promise<{ readonly said: string; readonly jobs: readonly RanJob[] }> => {
  const said = await follow(user, { ...part, text: part.text.replaceAll('eu-central-1', region) }, credentials);
  const jobs = await react();
  expect(jobs.filter(({ problems }) => problems !== '')).toEqual([]);
  return { said, jobs };
};
/** Does these parts one after the other; returns what each said, and the jobs that ran: event, job and roles. */
const all = async (parts: readonly Part[]): Promise<{ readonly said: string[]; readonly ran: string[] }> => {
  const done = [];
  for (const part of parts) done.push(await does(part));
  const ran = done.flatMap(({ jobs }) => jobs.map(({ event, job, roles }) => `${event}: ${job} as ${roles.join()}`));
  return { said: done.map(({ said }) => said), ran };
};
/** Returns parts up to the first one that contains a text, that one included, and the others. */
const until = (parts: readonly Part[], text: string): readonly [readonly Part[], readonly Part[]] => {
  const index = parts.findIndex((part) => part.text.includes(text)) + 1;
  if (index === 0) throw new Error(`no part has ${text}`);
  return [parts.slice(0, index), parts.slice(index)];
};

const role = (name: string): string => `batch-job-my-repository-${name}`;
const repository = () => lab.github.store.repo('acme/my-repository');
const commentsOn = (pull: number) =>
  repository()
    .comments.filter(({ issue }) => issue === pull)
    .map(({ body }) => body);
const issues = () => [...repository().issues.values()].filter(({ labels }) => labels.includes('drift'));

test(
  'the first guide leads from nothing to a plan in a pull request, a deployment and a run',
  async () => {
    const [setUp, rest] = until(partsOf('docs/guides/first-deploy.md'), ' bootstrap ');
    const { said } = await all(setUp);
    await user.sh(administratorCommands(said.at(-1) ?? ''), credentials);
    expect((await stack('batch-job-bootstrap-my-repository'))?.StackStatus).toBe('CREATE_COMPLETE');

    const [opening, merging] = until(rest, 'gh pr create');
    expect((await all(opening)).ran).toEqual([`pull_request.opened: plan as ${role('plan')}`]);
    expect(commentsOn(1)).toEqual([expect.stringContaining('`production`')]);

    const end = await all(merging);
    expect(end.ran).toEqual([`push: deploy as ${role('deploy')}`]);
    expect((await stack('my-repository-production'))?.StackStatus).toBe('CREATE_COMPLETE');
    expect(end.said.at(-1)).toMatch(/started by \{[\s\S]* succeeded in /);
  },
  patience,
);

test(
  'the second guide leads to a preview of a pull request, a run in it, and its end',
  async () => {
    const [lending, rest] = until(partsOf('docs/guides/previews.md'), 'gh pr merge');
    expect((await all(lending)).ran).toEqual([
      `pull_request.opened: plan as ${role('plan')}`,
      `push: deploy as ${role('deploy')}`,
    ]);

    const [opening, merging] = until(rest, ' run --stage pr-3 ');
    const preview = await all(opening);
    expect(preview.ran).toEqual([
      `pull_request.opened: plan as ${role('plan')}`,
      `pull_request.opened: preview as ${role('preview')}`,
    ]);
    expect(preview.said.at(-1)).toMatch(/ succeeded in /);
    expect((await stack('my-repository-pr-3'))?.StackStatus).toBe('CREATE_COMPLETE');
    expect(commentsOn(3)).toEqual([expect.stringContaining('for `pr-3`: deployed')]);

    expect((await all(merging)).ran).toEqual([
      `pull_request.merged: preview as ${role('preview')}`,
      `push: deploy as ${role('deploy')}`,
    ]);
    expect(await leftovers('my-repository-pr-3')).toEqual([]);
    expect(commentsOn(3)).toEqual([expect.stringContaining('torn down')]);
  },
  patience,
);

test(
  'the third guide leads to one issue about what was changed by hand, which is closed when it is as before',
  async () => {
    const [first, rest] = until(partsOf('docs/guides/drift.md'), 'gh run watch');
    const looked = `workflow_dispatch: drift as ${role('drift')}`;
    expect((await all(first)).ran.at(-1)).toBe(looked);
    expect(issues()).toEqual([]);

    const [changing, back] = until(rest, 'DISABLED');
    expect((await all(changing)).ran).toEqual([looked]);
    expect(issues()).toMatchObject([{ state: 'open', body: expect.stringContaining('| `ENABLED` | `DISABLED` |') }]);
    // The command of the page with the details finds it too.
    expect((await all(partsOf('docs/drift.md').slice(0, 1))).said[0]).toContain('ENABLED → DISABLED');

    expect((await all(back)).ran).toEqual([looked]);
    expect(issues()).toMatchObject([{ state: 'closed' }]);
  },
  patience,
);

test(
  'the guide to uninstall leaves nothing',
  async () => {
    const [again, uninstall] = until(partsOf('docs/guides/upgrade-and-uninstall.md'), ' bootstrap ');
    const { said } = await all(again);
    await user.sh(administratorCommands(said[0] ?? ''), credentials);
    await all(uninstall);
    expect(await settled('batch-job-bootstrap-my-repository')).toBe('gone');
    expect(await leftovers('my-repository')).toEqual([]);
    expect((await buckets()).filter((name) => name.includes('my-repository'))).toEqual([]);
    for (const name of ['batch-job/my-repository', 'batch-job/my-repository/preview'])
      await expect(images(name)).rejects.toThrow();
    expect(user.onGitHub()).toMatchObject({ environments: [], variables: {} });
  },
  patience,
);
