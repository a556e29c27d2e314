import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type Facts, isNewer, type ReadMarker, readMarker, type StageResult } from '../../report/marker.ts';
import { isResultLabel, labelSubject, resultLabel } from '../../report/result-label.ts';
import { type SectionName, sectionsOf } from '../../report/section.ts';
import { type CommentRequest, postReport } from './post-comment.ts';

/** The part of the world that comments on a pull request and labels it. */
export type LabelWorld = Pick<World, 'code' | 'console' | 'conversation' | 'pullLabels' | 'stopped'>;

/** End of a command about a stage: a result that a label shows, or one after which none holds any more. */
type LabelledEnd = StageResult | 'stopped' | 'torn-down';

/** Rounds in which a newer run's result is taken over; each needs another run that has ended meanwhile. */
const mostRounds = 3;

const isLabelled = (end: LabelledEnd): end is StageResult => end !== 'stopped' && end !== 'torn-down';

/** Returns facts for the marker of a report, by which other runs know the label; empty if no labels are asked for. */
export const labelFacts = (
  { labels }: Pick<CommentRequest, 'labels'>,
  about: SectionName,
  end: LabelledEnd,
): Pick<Facts, 'label' | 'result'> =>
  labels ? { label: labelSubject(about), ...(isLabelled(end) ? { result: end } : {}) } : {};

/** Returns why a pull request gets no label; undefined if it does. */
const reasonForNone = (code: World['code'], { pullRequest }: CommentRequest): string | undefined => {
  if (pullRequest.kind === 'none') return pullRequest.why;
  if (!pullRequest.own) return 'only events of a pull request itself label it';
  return code === 'fork' ? 'the pull request is of a fork, whose runs get a token that only reads' : undefined;
};

/** Returns the facts of a newer run's report about the stage in the comment that stands; undefined if there is none. */
const newerFacts = async (world: Pick<World, 'conversation'>, marker: ReadMarker): Promise<Facts | undefined> => {
  const found = await (await world.conversation()).findOwn(marker);
  const standing =
    marker.section === undefined
      ? readMarker(found?.body ?? '')
      : sectionsOf(found?.body ?? '').find(({ key }) => key === marker.section)?.facts;
  return standing !== undefined && isNewer(standing, marker) ? standing : undefined;
};

/** Leaves one label of a stage's results on a pull request, or none. Labels of others stay. */
const setLabel = async (
  world: LabelWorld,
  pull: number,
  subject: string,
  result: StageResult | undefined,
): Promise<void> => {
  const labels = await world.pullLabels();
  const label = result && resultLabel(subject, result);
  const ours = (await labels.list(pull)).filter((name) => isResultLabel(subject, name));
  const isOurs = (name: string): boolean => name.toLowerCase() === label?.name.toLowerCase();
  // Taken off first: two results at once would contradict each other.
  for (const name of ours) if (!isOurs(name)) await labels.remove(pull, name);
  if (label !== undefined && !ours.some(isOurs)) await labels.add(pull, label);
};

/** Labels a pull request by the marker of a report, and takes over the result of a newer run that has commented meanwhile. */
const label = async (
  world: LabelWorld,
  { number, commit }: Extract<CommentRequest['pullRequest'], { kind: 'pull-request' }>,
  marker: ReadMarker & { readonly label: string },
): Promise<void> => {
  const { console, conversation } = world;
  if (commit !== undefined && (await (await conversation()).head()) !== commit)
    return console.info(`No label: pull request ${number} has newer commits, whose runs label it.`);
  if ((await newerFacts(world, marker)) !== undefined)
    return console.info('No label: a newer run has commented already, and labels the pull request.');
  let { result } = marker;
  for (let round = 0; round < mostRounds; round++) {
    await setLabel(world, number, marker.label, result);
    const newer = await newerFacts(world, marker);
    if (newer === undefined || newer.result === result) break;
    result = newer.result;
  }
  console.info(result === undefined ? 'Label: none.' : `Label: ${resultLabel(marker.label, result).name}`);
};

/**
 * Posts a report as `postReport` does; then, if the input `result-labels` asks for it and comments are wanted, leaves one
 * label with the result on the pull request, or none: by the label and the result in the marker of the report. What GitHub
 * refuses is a warning, unless the comment has brought the same one.
 */
export const reportResult = async (world: LabelWorld, request: CommentRequest, report: string): Promise<void> => {
  const refusal = await postReport(world, request, report);
  const { labels, mode, pullRequest } = request;
  if (!labels || mode === 'never' || refusal?.code === 'github/denied') return;
  const marker = readMarker(report);
  const why = reasonForNone(world.code, request);
  if (why !== undefined || pullRequest.kind === 'none') return world.console.info(`No label: ${why}.`);
  if (marker?.label === undefined) return world.console.info('No label: the report was written without result-labels.');
  try {
    await label(world, pullRequest, { ...marker, label: marker.label });
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (world.stopped) return;
    const message = `The pull request was not labelled. ${problem.message}\n${problem.hint}`;
    world.console.annotate({ severity: 'warning', title: problem.code, message });
  }
};
