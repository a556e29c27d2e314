import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type Marker, readMarker } from '../../report/marker.ts';
import { idleMarkdown, idleRemovedMarkdown } from '../../report/preview-markdown.ts';
import type { CommentRequest } from '../report/post-comment.ts';
import type { FoundPreview } from './find-previews.ts';

/** Returns the preview as a comment names it, and the marker of the warning of its removal. */
const warningOf = ({ stage }: FoundPreview, { run, page, slot }: CommentRequest) => {
  const marker: Marker = { slot: `${slot ?? `${stage.project}-${stage.stage}`}-idle`, ...run };
  return { preview: { ...stage, page }, marker };
};

/** Does a step about a warning; returns undefined where GitHub refuses it, which is a line of the log. */
const unlessRefused = async <T>(world: World, { stage }: FoundPreview, work: () => Promise<T>) => {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Refused) || world.stopped) throw problem;
    world.console.info(`The comment about ${stage.stage} being idle: ${problem.message}`);
    return undefined;
  }
};

/**
 * Returns the number of the run that warned of the removal of a preview that is idle since a time; undefined if none did,
 * or only for an earlier time.
 */
const runThatWarned = async (world: World, found: FoundPreview, since: Date, comment: CommentRequest) => {
  const { preview, marker } = warningOf(found, comment);
  const read = readMarker(idleMarkdown(preview, since, 1, marker));
  const own = read && (await (await world.conversationOf(found.pull)).findOwn(read));
  return own?.body.includes(since.toISOString()) ? readMarker(own.body)?.run : undefined;
};

/** True if an earlier run warned of the removal of a preview that is idle since a time; also false where GitHub does not tell. */
export const isWarned = async (
  world: World,
  found: FoundPreview,
  since: Date,
  comment: CommentRequest,
): Promise<boolean> => {
  const run = await unlessRefused(world, found, () => runThatWarned(world, found, since, comment));
  return run !== undefined && run !== comment.run.run;
};

/** Warns of the removal of an idle preview by a comment; returns false where none could be posted. */
export const warn = async (
  world: World,
  found: FoundPreview,
  since: Date,
  hours: number,
  comment: CommentRequest,
): Promise<boolean> => {
  if (comment.mode === 'never') return false;
  const { preview, marker } = warningOf(found, comment);
  const posted = await unlessRefused(world, found, async () =>
    (await world.conversationOf(found.pull)).post(idleMarkdown(preview, since, hours, marker)),
  );
  return posted !== undefined;
};

/** Replaces the warning of a preview that was removed; does nothing where none stands. */
export const endWarning = async (world: World, found: FoundPreview, comment: CommentRequest): Promise<void> => {
  if (comment.mode === 'never') return;
  await unlessRefused(world, found, async () => {
    const { preview, marker } = warningOf(found, comment);
    const body = idleRemovedMarkdown(preview, marker);
    const read = readMarker(body);
    const conversation = await world.conversationOf(found.pull);
    if (read && (await conversation.findOwn(read))) await conversation.post(body);
  });
};
