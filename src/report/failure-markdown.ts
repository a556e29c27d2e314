import { code, count, join, link, type Markdown, md, sentence, table, text } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { commentLimit } from './review-markdown.ts';
import { failedVerdict } from './review-verdict.ts';

/** A place in the user's config. */
export interface ToldPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** One thing that was wrong, with its place where it has one. */
export interface ToldProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly sentence: string;
  readonly hint?: string;
  readonly place?: ToldPlace;
}

/** A resource at which a deployment failed. */
export interface ToldCause {
  readonly logicalId: string;
  readonly type: string;
  readonly reason: string;
  readonly place?: ToldPlace;
}

/** A command that did not come to its end, and why. */
export interface Failure {
  readonly project: string;
  readonly stage: string;
  readonly command: string;
  /** Somebody ended the run. */
  readonly stopped: boolean;
  readonly problems: readonly ToldProblem[];
  readonly causes: readonly ToldCause[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

const placeOf = (place: ToldPlace): Markdown =>
  code([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);

const signs = { error: md`❌`, warning: md`⚠️`, note: md`ℹ️` };

const problemOf = ({ code: word, severity, sentence: words, hint, place }: ToldProblem): Markdown =>
  join(
    [
      join([md`- ${signs[severity]}`, place ? placeOf(place) : md``, code(word, 80), sentence(words, 2_000)], ' '),
      hint === undefined ? md`` : md`  <br>**Next:** ${sentence(hint, 1_000)}`,
    ],
    '\n',
  );

const causesOf = (causes: readonly ToldCause[]): Markdown =>
  causes.length === 0
    ? md``
    : join(
        [
          md`#### What failed first`,
          table(
            ['Resource', 'Why', 'Config'],
            causes.map(({ logicalId, type, reason, place }) => [
              md`${code(logicalId, 255)}<br>${code(type)}`,
              text(reason, 1_000),
              place ? placeOf(place) : md``,
            ]),
          ),
        ],
        '\n\n',
      );

/** The longest beginning of a list with which the text around it still fits. */
const fitting = <T>(all: readonly T[], fits: (some: readonly T[]) => boolean): readonly T[] => {
  let many = all.length;
  while (many > 0 && !fits(all.slice(0, many))) many = Math.min(many - 1, Math.floor(many * 0.8));
  return all.slice(0, many);
};

/** More would bury the first, and the first is where to begin. */
const mostProblems = 50;

/**
 * A failure as the Markdown of a comment, shorter than `limit` UTF-16 units: what was wrong, where, and what to do next.
 * Its first line is the marker. What does not fit is counted.
 */
export const failureMarkdown = (failure: Failure, marker: Marker, limit: number = commentLimit): string => {
  const { problems, causes, links } = failure;
  const whole = (some: readonly ToldProblem[], why: readonly ToldCause[]): Markdown => {
    const left = problems.length - some.length + (causes.length - why.length);
    return join(
      [
        markerLine(marker) as Markdown,
        failedVerdict(failure, failure.command, failure.stopped),
        causesOf(why),
        join(some.map(problemOf), '\n'),
        left > 0 ? md`${count(left)} more in the log of the run.` : md``,
        join(
          links.slice(0, 20).map(({ text: label, url }) => link(label, url)),
          ' · ',
        ),
      ],
      '\n\n',
    );
  };
  const first = causes.slice(0, mostProblems);
  const why = fitting(first, (some) => whole([], some).length < limit * 0.6);
  const told = fitting(problems.slice(0, mostProblems), (some) => whole(some, why).length < limit);
  return `${whole(told, why)}\n`;
};
