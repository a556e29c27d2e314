// GitHub as the repository of somebody who follows a guide sees it: what `gh` did there starts workflows.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runAct } from '../../../lab/github/act/act-run.mjs';
import { type Lab, type LabEvent, startLab } from '../../../lab/github/lab.mjs';
import { tools } from '../../../lab/github/tools.mjs';
import type { Newcomer, OnGitHub } from '../../bundle/newcomer.ts';
import { dockerWrapper } from './docker.ts';
import { countingProxy } from './proxy.ts';
import { jobEnvironment } from './step.ts';

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly types?: readonly string[]; readonly branches?: readonly string[] } | null>
  >;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly environment?: string }>>;
}

/** A job that ran, with the names of the roles that it assumed. */
export interface RanJob {
  readonly workflow: string;
  readonly job: string;
  readonly event: string;
  readonly roles: readonly string[];
  /** The log of a job that failed; else empty. */
  readonly problems: string;
}

const fullName = 'acme/my-repository';
const everything = Object.fromEntries(
  ['actions', 'checks', 'contents', 'deployments', 'issues', 'metadata', 'pull_requests', 'statuses'].map((name) => [
    name,
    'write',
  ]),
);
const bot = { login: 'github-actions[bot]', type: 'installation', repos: [fullName], permissions: everything };
const start = { message: 'Initial commit', files: { 'README.md': '# my-repository\n' } };

/** Starts a GitHub with the repository `acme/my-repository`, private as the guide makes it. */
export const startWithRepository = (): Promise<Lab> =>
  startLab({
    seed: {
      tokens: { ghs_write: bot },
      repos: [{ full_name: fullName, id: 222, private: true, branches: [{ name: 'main', commits: [start] }] }],
    },
  });

/** True if GitHub starts a workflow on an event: `on` of the workflow has it, with its action, and the branch is `main`. */
const takes = ({ on }: Workflow, name: string): boolean => {
  const [event = '', action] = name.split('.');
  if (!(event in on)) return false;
  const { types = ['opened', 'synchronize', 'reopened'], branches = ['main'] } = on[event] ?? {};
  return action === undefined ? branches.includes('main') : types.includes(action.replace('merged', 'closed'));
};

/** True if the condition of a job names another event; act evaluates all else of it. */
const isOfOther = (condition: string, event: string): boolean => {
  const [, operator, named] = /^github\.event_name (==|!=) '(\w+)'/.exec(condition) ?? [];
  return named !== undefined && (operator === '==') !== (named === event);
};

/** Returns the variables that a job reads: those of the repository, and those of its environment before them. */
const variablesOf = ({ variables }: OnGitHub, environment: string | undefined): Record<string, string> => {
  const entries = Object.entries(variables);
  const own = entries.filter(([name]) => name.startsWith(`${environment}/`));
  return Object.fromEntries([
    ...entries.filter(([name]) => !name.includes('/')),
    ...own.map(([name, value]) => [name.slice(name.indexOf('/') + 1), value] as const),
  ]);
};

let number = 8_000;
/** Runs one job of a workflow of the repository. */
const runJob = async (
  { lab, user }: { readonly lab: Lab; readonly user: Newcomer },
  { workflow, job, event }: { readonly workflow: string; readonly job: string; readonly event: LabEvent },
  environment: string | undefined,
): Promise<RanJob> => {
  const docker = dockerWrapper(mkdtempSync(join(tmpdir(), 'guides-')));
  const proxy = await countingProxy();
  number += 1;
  try {
    const PATH = [docker.bin, dirname(tools.node24()), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
    const ran = await runAct({
      repo: user.folder,
      event,
      workflow: `.github/workflows/${workflow}`,
      job,
      vars: variablesOf(user.onGitHub(), environment),
      env: { ...jobEnvironment(proxy.url), ...lab.env, PATH, GITHUB_RUN_ID: String(number) },
    });
    const assumed = proxy.calls.filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity');
    const roles = assumed.map(({ body }) => new URLSearchParams(body).get('RoleArn')?.split('/').at(-1) ?? '');
    const name = typeof event === 'string' ? event : event.name;
    return { workflow, job, event: name, roles, problems: ran.code === 0 ? '' : ran.log };
  } finally {
    await proxy.close();
  }
};

/** Returns a function that runs every job that what the user did since the last call has started, in order. */
export const reactions = (lab: Lab, user: Newcomer): (() => Promise<readonly RanJob[]>) => {
  const repo = { lab, user };
  let before = user.onGitHub();

  const onEvent = async (event: LabEvent, only?: string): Promise<RanJob[]> => {
    const name = typeof event === 'string' ? event : event.name;
    const folder = join(user.folder, '.github/workflows');
    const ran: RanJob[] = [];
    for (const workflow of readdirSync(folder).filter((file) => only === undefined || file === only)) {
      const text = parse(readFileSync(join(folder, workflow), 'utf8')) as Workflow;
      if (!takes(text, name)) continue;
      for (const [job, { if: condition = '', environment }] of Object.entries(text.jobs))
        if (!isOfOther(condition, name.split('.')[0] ?? ''))
          ran.push(await runJob(repo, { workflow, job, event }, environment));
    }
    return ran;
  };
  const opened = ({ number: pull, branch }: OnGitHub['pulls'][number]): Promise<RanJob[]> => {
    const commits = [{ message: branch, files: { [`${branch}.md`]: branch } }];
    const pulls = [{ number: pull, title: branch, user: 'octocat', head: branch }];
    lab.github.store.seed({
      repos: [{ full_name: fullName, branches: [{ name: branch, from: 'main', commits }], pulls }],
    });
    return onEvent(lab.pullEvent('pull_request.opened', pull, fullName));
  };
  const merged = async ({ number: pull }: OnGitHub['pulls'][number]): Promise<RanJob[]> => {
    await fetch(`${lab.github.url}/repos/${fullName}/pulls/${pull}`, {
      method: 'PATCH',
      headers: { authorization: 'bearer ghs_write' },
      body: JSON.stringify({ state: 'closed' }),
    });
    const closed = await onEvent(lab.pullEvent('pull_request.merged', pull, fullName));
    return [...closed, ...(await onEvent({ name: 'push', repository: fullName, repository_id: 222, private: true }))];
  };

  return async () => {
    const now = user.onGitHub();
    const ran: RanJob[] = [];
    for (const pull of now.pulls) {
      const known = before.pulls.find(({ number: one }) => one === pull.number);
      if (known === undefined) ran.push(...(await opened(pull)));
      if (pull.state === 'merged' && known?.state !== 'merged') ran.push(...(await merged(pull)));
    }
    const dispatch = { name: 'workflow_dispatch', repository: fullName, repository_id: 222, private: true };
    for (const workflow of now.runs.slice(before.runs.length)) ran.push(...(await onEvent(dispatch, workflow)));
    before = now;
    return ran;
  };
};
