import { Refused } from '../../diagnostics/refused.ts';
import type { PullOfEvent } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import { type Marker, readMarker, type StageState } from '../../report/marker.ts';
import { type SectionName, sectionKey } from '../../report/section.ts';

/** The values of the input `comment`: when to comment. */
export const commentModes = ['auto', 'always', 'on-change', 'never'] as const;
/** A value of the input `comment`. */
export type CommentMode = (typeof commentModes)[number];

/** The pull request, the slot and the mode of a run's comment. */
export interface CommentRequest {
  readonly mode: CommentMode;
  /** The slot of a comment that several stages share, where it is not `{project}-{stage}`. */
  readonly slot?: string | undefined;
  /** True to label the pull request with the stage's result. */
  readonly labels?: boolean;
  /** The region of the run: a stage has a section for each region. */
  readonly region?: string | undefined;
  /** The pull request of the event. */
  readonly pullRequest: PullOfEvent;
  /** The run of GitHub; empty at a prompt. */
  readonly run: Omit<Marker, 'slot' | 'quiet'>;
  /** The id of the run whose report `comment` posts: this one, or the one that a `workflow_run` event is about. */
  readonly reportRun?: number | undefined;
  /** The URL of the run's page. */
  readonly page?: string | undefined;
  /** The URL of the repository's files at the run's commit: `https://github.com/owner/name/blob/<commit>`. */
  readonly files?: string | undefined;
}

/**
 * Returns the marker of a report. Runs of a workflow about one stage of a project share a slot, and so a comment. In a
 * slot that an input names, each stage has a section of the comment, with its state.
 */
export const markerOf = (
  { slot, run, region }: Pick<CommentRequest, 'slot' | 'run' | 'region'>,
  about: SectionName,
  state: StageState,
): Marker => ({
  slot: slot ?? `${about.project}-${about.stage}`,
  ...run,
  ...(slot === undefined ? {} : { section: sectionKey({ region, ...about }), state }),
});

/** Returns why no comment is posted; undefined where one is. */
const reasonForNone = ({ mode, pullRequest }: CommentRequest): string | undefined => {
  if (pullRequest.kind === 'none') return pullRequest.why;
  if (mode === 'auto' && !pullRequest.own) return 'comment: auto speaks on events of a pull request itself only';
  return undefined;
};

/** The part of the world that a comment needs. */
type CommentWorld = Pick<World, 'console' | 'conversation' | 'stopped'>;

/** Returns why a pull request that an input names is not the one of the run; undefined if it is. */
const reasonAgainstClaim = async (
  world: CommentWorld,
  { pullRequest }: CommentRequest,
): Promise<string | undefined> => {
  if (pullRequest.kind === 'none' || !pullRequest.claimed) return undefined;
  const { number, commit } = pullRequest;
  const head = await (await world.conversation()).head();
  return head === commit ? undefined : `pull request ${number} is at ${head}, and the run was about ${commit}`;
};

/** Posts a report, except a quiet one that would be the first comment of its slot. */
const post = async (world: CommentWorld, { mode }: CommentRequest, report: string): Promise<void> => {
  const { console } = world;
  const conversation = await world.conversation();
  const marker = readMarker(report);
  if (marker?.quiet && mode !== 'always' && (await conversation.findOwn(marker)) === undefined)
    return console.info('No comment: nothing changes, and none stands that would have to say so.');
  const { kind, id, url, removed } = await conversation.post(report);
  console.output('comment-id', String(id));
  console.output('comment-url', url);
  if (removed > 0) console.info(`Removed ${removed} older of our comments of the same slot.`);
  console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};

/** Milliseconds that a deployment spends on its first comment; the rest is left for the report at its end. */
const beginning = { most: 15_000 };

/**
 * Posts that a deployment has begun, if a comment exists that would be out of date meanwhile, or the mode is `always`. A
 * first comment waits for the end: GitHub notifies of a comment when it is created, and not when it changes. What GitHub
 * refuses is a line of the log; the report at the end warns of it.
 */
export const postBeginning = async (world: CommentWorld, request: CommentRequest, report: string): Promise<void> => {
  if (request.mode === 'never' || reasonForNone(request) !== undefined) return;
  try {
    const conversation = await world.conversation();
    const marker = readMarker(report);
    const isDue = async () => marker !== undefined && (await conversation.findOwn(marker, beginning)) !== undefined;
    if (request.mode === 'always' || (await isDue())) await conversation.post(report, beginning);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`No comment that the deployment has begun: ${problem.message}`);
  }
};

/**
 * Posts a report in the pull request of the event, as the mode demands. What GitHub refuses is a warning, since the work
 * that the report is about is done, and returned; undefined if nothing was refused.
 */
export const postReport = async (
  world: CommentWorld,
  request: CommentRequest,
  report: string,
): Promise<Refused | undefined> => {
  if (request.mode === 'never') return undefined;
  const why = reasonForNone(request);
  try {
    const none = why ?? (await reasonAgainstClaim(world, request));
    if (none !== undefined) world.console.info(`No comment: ${none}.`);
    else await post(world, request, report);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (world.stopped) return problem;
    const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
    world.console.annotate({ severity: 'warning', title: problem.code, message });
    return problem;
  }
};
