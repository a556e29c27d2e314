import { sweep } from '../../src/commands/sweep.ts';
import type { SweepInputs } from '../../src/operations/sweep/judge-preview.ts';
import { stackTags } from '../../src/stack/ownership.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { jobTemplate, stageOf } from '../fakes/compiled.ts';
import { worldTime } from '../fakes/stacks.ts';
import type { FakeWorld } from '../fakes/world.ts';

const hour = 3_600_000;
/** Returns a time some hours before that of the fake world. */
export const ago = (hours: number) => new Date(worldTime.getTime() - hours * hour);
/** The state machine of the planted stacks. */
export const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:ReportStateMachine';
/** Returns the ARN of a revision of a job definition. */
export const revisionOf = (name: string, number = 1) =>
  `arn:aws:batch:us-east-1:123456789012:job-definition/${name}:${number}`;

/** Adds a stack with the name of a stage, which was deployed some hours ago. */
export const plant = (fake: FakeWorld, name: string, more: { hours?: number; tags?: Record<string, string> } = {}) => {
  const stage = stageOf(name);
  const pullRequest = /^pr-(\d+)$/.exec(name)?.[1];
  const tags = stackTags(stage, { repositoryId: '77', ...(pullRequest ? { pullRequest } : {}) });
  return fake.account.cloud.plant({
    ...{ name: stage.stack, body: jobTemplate(stage), changedAt: ago(more.hours ?? 3) },
    tags: { ...tags, ...more.tags },
  });
};
/** Opens pull requests. */
export const open = (fake: FakeWorld, ...numbers: number[]) => {
  for (const number of numbers) fake.repository.pulls.set(number, { state: 'open', labels: [] });
};
/** Closes pull requests. */
export const closed = (fake: FakeWorld, ...numbers: number[]) => {
  for (const number of numbers) fake.repository.pulls.set(number, { state: 'closed', labels: [] });
};
let run = 500;
/** Sweeps, as a run of its own that is later than those before. */
export const swept = (
  fake: FakeWorld,
  inputs: Partial<SweepInputs> = {},
  more: { repositoryId?: string; labels?: boolean } = {},
) => {
  run += 1;
  const { labels = false, ...about } = more;
  return sweep(fake.world, {
    ...{ stage: 'dev', region: 'us-east-1', repositoryId: '77', ...about },
    comment: commentOn({ run: { run }, labels, pullRequest: { kind: 'none', why: 'a schedule names none' } }),
    sweeping: { keepDays: 30, ...inputs },
  });
};
/** Returns the names of the stacks that exist. */
export const stacks = ({ account }: FakeWorld) =>
  [...account.cloud.stacks.values()]
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .map(({ name }) => name)
    .sort();
/** Returns the line of the last sweep about a stage. */
export const row = (fake: FakeWorld, stage: string) =>
  fake.lines.findLast((line) => line.startsWith(`${stage} `)) ?? '';
