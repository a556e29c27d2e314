import type { PullNow } from '../../ports/github.ts';
import type { DeployedStack } from '../../stack/deployed-stack.ts';

/** The inputs of `sweep`. */
export interface SweepInputs {
  /** The input `preview-ttl-hours`, for stacks without a tag of their own; undefined for no limit. */
  readonly ttlHours?: number | undefined;
  /** The input `preview-idle-hours`; undefined if idle previews stay. */
  readonly idleHours?: number | undefined;
  /** The input `image-keep-days`. */
  readonly keepDays: number;
}

/** Decision about a preview, and its reason as a clause: `pull request 12 is closed`. */
export interface Verdict {
  readonly kind: 'keep' | 'warn' | 'remove';
  readonly why: string;
}

/** Milliseconds of an hour. */
const hour = 3_600_000;

const keep = (why: string): Verdict => ({ kind: 'keep', why });

/** Returns whole hours in words. */
const hours = (milliseconds: number): string => {
  const count = Math.floor(milliseconds / hour);
  return `${count} hour${count === 1 ? '' : 's'}`;
};

/** A preview and whose it is. */
export interface PreviewToJudge {
  readonly stack: Pick<DeployedStack, 'tags' | 'status' | 'terminationProtection'>;
  /** Time of the stack's creation, or of its last update. */
  readonly changedAt: Date;
  readonly project: string;
  readonly stage: string;
  readonly pull: number;
}

/**
 * Returns why a stack is not the run's to delete; undefined if it is: its tags name project, stage, repository and pull
 * request, and nothing runs on it. A stack without a repository is nobody's to sweep, since a number of a pull request
 * means nothing without one.
 */
export const judgeOwner = (
  { stack: { tags, status, terminationProtection }, project, stage, pull }: PreviewToJudge,
  repositoryId: string,
): Verdict | undefined => {
  if (tags['batch-job:project'] !== project || tags['batch-job:stage'] !== stage)
    return keep('its tags batch-job:project and batch-job:stage are not those of this preview');
  const owner = tags['batch-job:repository-id'];
  if (!owner) return keep('it has no tag batch-job:repository-id');
  if (owner !== repositoryId) return keep(`it belongs to the repository with the id ${owner}`);
  const tagged = tags['batch-job:pull-request'];
  if (tagged && tagged !== String(pull)) return keep(`its tag batch-job:pull-request is ${tagged}`);
  if (terminationProtection) return keep('it is protected against deletion');
  if (status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS')
    return keep(`it is ${status}: a later sweep looks again`);
  return undefined;
};

/** Returns the hours that a stack may stand: those of its tag, else of the input; undefined for no limit. */
const ttlOf = ({ tags }: Pick<DeployedStack, 'tags'>, ttlHours: number | undefined): number | undefined => {
  const tagged = tags['batch-job:ttl-hours'] ?? '';
  return /^[1-9]\d{0,5}$/.test(tagged) ? Number(tagged) : ttlHours;
};

/**
 * Returns whether a preview goes for its pull request or its age; undefined if neither. `pull` is the pull request as
 * GitHub knows it, undefined if the repository has none of this number: such a stage ends by its time alone.
 */
export const judgeLife = (
  { stack, changedAt, pull: number }: PreviewToJudge,
  pull: PullNow | undefined,
  { ttlHours }: Pick<SweepInputs, 'ttlHours'>,
  now: Date,
): Verdict | undefined => {
  if (pull?.state === 'closed') return { kind: 'remove', why: `pull request ${number} is closed` };
  const ttl = ttlOf(stack, ttlHours);
  const age = now.getTime() - changedAt.getTime();
  if (ttl === undefined || age <= ttl * hour) return undefined;
  return { kind: 'remove', why: `it was deployed ${hours(age)} ago, and may stand for ${hours(ttl * hour)}` };
};

/** Facts about the last use of a preview. */
export interface LastUse {
  /** Time of its last deployment or run; `running` while a job runs. */
  readonly since: Date | 'running';
  /** True if an earlier sweep has warned of its removal, for the same time. */
  readonly isWarned: boolean;
}

/** Returns true if nothing was deployed or has run since a time for more hours than allowed. */
export const isIdle = (since: Date | 'running', idleHours: number, now: Date): since is Date =>
  since !== 'running' && now.getTime() - since.getTime() > idleHours * hour;

/** Returns whether an open preview goes since nobody uses it: a warning comes first. */
export const judgeUse = (
  { pull, changedAt }: PreviewToJudge,
  { since, isWarned }: LastUse,
  idleHours: number | undefined,
  now: Date,
): Verdict => {
  const age = hours(now.getTime() - changedAt.getTime());
  if (idleHours === undefined || !isIdle(since, idleHours, now))
    return keep(`pull request ${pull} is open, and it was deployed ${age} ago`);
  const idle = `nothing was deployed or has run for ${hours(now.getTime() - since.getTime())}`;
  return isWarned
    ? { kind: 'remove', why: `${idle}, and a comment warned of it` }
    : { kind: 'warn', why: `${idle}: a later sweep removes it` };
};
