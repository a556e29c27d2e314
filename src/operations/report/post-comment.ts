import { Refused } from '../../diagnostics/refused.ts';
import type { PullOfEvent } from '../../ports/conversation.ts';
import type { World } from '../../ports/world.ts';
import { type Marker, readMarker } from '../../report/marker.ts';

export const commentModes = ['auto', 'always', 'on-change', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** Whether and where the run may speak. */
export interface TalkRequest {
  readonly mode: CommentMode;
  /** Another slot than that of project and stage. */
  readonly slot?: string | undefined;
  readonly about: PullOfEvent;
  /** Of GitHub; nothing at a prompt. */
  readonly run: Omit<Marker, 'slot' | 'quiet'>;
  /** Number of the run whose report `comment` says: this one, or the one whose end the event tells. */
  readonly reportRun?: number | undefined;
  /** The run's page. */
  readonly page?: string | undefined;
}

/** The marker of a report: runs of a workflow about one stage of a project share a slot. */
export const markerOf = (
  { slot, run }: Pick<TalkRequest, 'slot' | 'run'>,
  { project, stage }: { readonly project: string; readonly stage: string },
): Marker => ({ slot: slot ?? `${project}-${stage}`, ...run });

/** Why nothing is said; undefined where it is. */
const silence = ({ mode, about }: TalkRequest): string | undefined => {
  if (about.kind === 'none') return about.why;
  if (mode === 'auto' && !about.own) return 'comment: auto speaks on events of a pull request itself only';
  return undefined;
};

const speak = async (world: World, { mode }: TalkRequest, report: string): Promise<void> => {
  const { console } = world;
  const conversation = await world.conversation();
  const marker = readMarker(report);
  if (marker?.quiet && mode !== 'always' && (await conversation.standing(marker)) === undefined)
    return console.info('No comment: nothing changes, and none stands that would have to say so.');
  const { kind, id, url, removed } = await conversation.say(report);
  console.output('comment-id', String(id));
  console.output('comment-url', url);
  if (removed > 0) console.info(`Removed ${removed} older of our comments of the same slot.`);
  console.info(kind === 'newer' ? `A newer run has commented already, and that stays: ${url}` : `Comment: ${url}`);
};

/** Milliseconds that a deployment waits for a comment before it goes on; the rest is left for the report at its end. */
const beginning = { most: 15_000 };

/**
 * Says that a deployment has begun, where a comment stands that would be out of date meanwhile, or one shall always
 * stand. A first comment waits for the end: GitHub notifies of a comment when it is made, and not when it changes. What
 * GitHub refuses is a line of the log; the report at the end warns of it.
 */
export const sayBeginning = async (world: World, talk: TalkRequest, report: string): Promise<void> => {
  if (talk.mode === 'never' || silence(talk) !== undefined) return;
  try {
    const conversation = await world.conversation();
    const marker = readMarker(report);
    const isDue = async () => marker !== undefined && (await conversation.standing(marker, beginning)) !== undefined;
    if (talk.mode === 'always' || (await isDue())) await conversation.say(report, beginning);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    world.console.info(`No comment that the deployment has begun: ${problem.message}`);
  }
};

/**
 * Says a report in the pull request of the event, as the mode wants it. What GitHub refuses is a warning: the work that
 * the report is about is done.
 */
export const sayReport = async (world: World, talk: TalkRequest, report: string): Promise<void> => {
  if (talk.mode === 'never') return;
  const why = silence(talk);
  if (why !== undefined) return world.console.info(`No comment: ${why}.`);
  try {
    await speak(world, talk, report);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (world.stopped) return;
    const message = `The comment was not written; the report is in the summary of the run. ${problem.message}\n${problem.hint}`;
    world.console.annotate({ severity: 'warning', title: problem.code, message });
  }
};
