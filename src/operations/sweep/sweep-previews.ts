import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { stateMachinesIn } from '../../stack/revisions.ts';
import { removeRecords } from '../preview/deployment-record.ts';
import { postTornDown } from '../preview/tear-down-preview.ts';
import type { CommentRequest } from '../report/post-comment.ts';
import { destroyStack } from '../stack/destroy-stack.ts';
import { type KeptPlace, removeKept } from '../stack/kept-deployments.ts';
import { resourcesOf } from '../stack/read-deployed.ts';
import { type FoundPreview, findPreviews } from './find-previews.ts';
import { endWarning, isWarned, warn } from './idle-warning.ts';
import { isIdle, judgeLife, judgeOwner, judgeUse, type SweepInputs, type Verdict } from './judge-preview.ts';
import { commentOn, worldOfPull } from './pull-world.ts';

/** The request of a sweep about previews. */
export interface SweepRequest {
  readonly sweeping: SweepInputs;
  readonly comment: CommentRequest;
  /** The bucket in which deployments are kept; undefined if none is. */
  readonly keptIn: KeptPlace | undefined;
}

/** Result of a sweep about one preview, and its reason. */
export interface SweptPreview {
  readonly stage: string;
  readonly pull: number;
  readonly done: 'kept' | 'warned' | 'removed' | 'failed';
  readonly why: string;
}

/** Returns when a preview was deployed or ran last. */
const lastUse = async (world: World, { stack, changedAt }: FoundPreview): Promise<Date | 'running'> => {
  const leftovers = await world.leftovers();
  const machines = stateMachinesIn(await resourcesOf(await world.stacks(), stack.id));
  let last = changedAt;
  for (const machine of machines) {
    const run = await leftovers.newestExecution(machine);
    if (run === 'running') return run;
    if (run !== undefined && run > last) last = run;
  }
  return last;
};

/** Deletes a preview with everything that belongs to it, and says so in its comments. Returns how that ended. */
const remove = async (
  world: World,
  found: FoundPreview,
  why: string,
  repositoryId: string,
  { comment, keptIn }: SweepRequest,
): Promise<Pick<SweptPreview, 'done' | 'why'>> => {
  const { stage, pull } = found;
  try {
    const deleted = await destroyStack(world, stage, { confirm: stage.stage, allowDelete: ['*'], repositoryId });
    await removeKept(world, stage, keptIn);
    await removeRecords(world, stage);
    const sentence = `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
    const about = worldOfPull(world, pull);
    await postTornDown(about, commentOn(comment, pull), stage, sentence, deleted?.outcome.kept ?? []);
    await endWarning(world, found, comment);
    return { done: 'removed', why };
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.annotate({ severity: 'error', title: problem.code, message: `${stage.stage}: ${problem.message}` });
    return { done: 'failed', why: `${why}, but ${problem.code}: ${problem.message}` };
  }
};

/** Returns what is to be done with a preview whose owner is this repository, as GitHub and AWS know it now. */
const judge = async (
  world: World,
  found: FoundPreview,
  { sweeping, comment }: SweepRequest,
): Promise<Verdict & { readonly since?: Date }> => {
  const { idleHours } = sweeping;
  const preview = { ...found, project: found.stage.project, stage: found.stage.stage };
  const pull = await (await world.pulls()).read(found.pull);
  const now = world.now();
  const ended = judgeLife(preview, pull, sweeping, now);
  if (ended !== undefined) return ended;
  if (pull === undefined) return { kind: 'keep', why: `the repository has no pull request ${found.pull}` };
  if (idleHours === undefined) return judgeUse(preview, { since: now, isWarned: false }, idleHours, now);
  const since = await lastUse(world, found);
  if (!isIdle(since, idleHours, now)) return judgeUse(preview, { since, isWarned: false }, idleHours, now);
  const isTold = await isWarned(world, found, since, comment);
  return { ...judgeUse(preview, { since, isWarned: isTold }, idleHours, now), since };
};

/** Carries out what was judged about a preview. */
const act = async (
  world: World,
  found: FoundPreview,
  { kind, why, since }: Verdict & { readonly since?: Date },
  repositoryId: string,
  request: SweepRequest,
): Promise<Pick<SweptPreview, 'done' | 'why'>> => {
  if (kind === 'remove') return remove(world, found, why, repositoryId, request);
  const { idleHours = 0 } = request.sweeping;
  if (kind === 'keep' || since === undefined) return { done: 'kept', why };
  const isTold = await warn(world, found, since, idleHours, request.comment);
  return isTold ? { done: 'warned', why } : { done: 'kept', why: `${why}, but no comment could warn of it` };
};

/**
 * Deletes the previews of a project whose pull request is closed, whose time is up, or that nobody uses, and returns what
 * was done with each stack that has a preview's name. Keeps what belongs to others, and everything from the moment on at
 * which GitHub or AWS does not answer.
 */
export const sweepPreviews = async (
  world: World,
  project: string,
  repositoryId: string,
  request: SweepRequest,
): Promise<readonly SweptPreview[]> => {
  const swept: SweptPreview[] = [];
  let unasked: Refused | undefined;
  for (const found of await findPreviews(world, project)) {
    const { pull } = found;
    const { stage } = found.stage;
    const foreign = judgeOwner({ ...found, project, stage }, repositoryId);
    if (foreign !== undefined || unasked !== undefined) {
      swept.push({ stage, pull, done: 'kept', why: foreign?.why ?? `not judged: ${unasked?.code}` });
      continue;
    }
    try {
      const verdict = await judge(world, found, request);
      swept.push({ stage, pull, ...(await act(world, found, verdict, repositoryId, request)) });
    } catch (problem) {
      if (!(problem instanceof Refused) || world.stopped) throw problem;
      unasked = problem;
      const message = `Previews are kept from ${stage} on: ${problem.message}\n${problem.hint}`;
      world.console.annotate({ severity: 'warning', title: problem.code, message });
      swept.push({ stage, pull, done: 'kept', why: `not judged: ${problem.code}` });
    }
  }
  return swept;
};
