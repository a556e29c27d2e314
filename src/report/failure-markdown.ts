import { code, count, join, link, type Markdown, md, sentence, table, text } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { commentLimit } from './review-markdown.ts';
import { notesSection } from './review-sections.ts';
import { failedVerdict } from './review-verdict.ts';

/** A place in the config, line and column from 1. */
export interface FailurePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A problem that made a command fail. */
export interface FailureProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly sentence: string;
  /** Advice on the next step. */
  readonly hint?: string;
  readonly place?: FailurePlace;
}

/** A resource that made a deploy fail. */
export interface FailureCause {
  readonly logicalId: string;
  readonly type: string;
  /** AWS's reason. */
  readonly reason: string;
  /** Remedy, where AWS documents the failure: sentences, with commands in backticks. */
  readonly advice?: string;
  /** Place in the config that the resource comes from. */
  readonly place?: FailurePlace;
}

/** A command that failed or was stopped, and why. */
export interface Failure {
  readonly project: string;
  readonly stage: string;
  readonly command: string;
  /** True if the run was cancelled. */
  readonly stopped: boolean;
  readonly problems: readonly FailureProblem[];
  readonly causes: readonly FailureCause[];
  /** Reaction of CloudFormation, as sentences: `It rolled back. The stack is as it was before.` */
  readonly outcome?: string;
  /** Sentences for every reader, such as that the change was not the reviewed one. */
  readonly notes?: readonly string[];
  /** The config and its page, to which places in it are links. */
  readonly config?: { readonly file: string; readonly url: string };
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** Returns a place as code; one in the config is a link to its line. */
const placeOf = ({ file, line, column }: FailurePlace, config: Failure['config']): Markdown => {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(':');
  const page = config?.file === file ? link(place, `${config.url}#L${Math.trunc(line)}`) : md``;
  return page.startsWith('[') ? page : code(place, 300);
};

const signs = { error: md`❌`, warning: md`⚠️`, note: md`ℹ️` };

/** Returns a problem as a list item. */
export const problemItem = (
  { code: word, severity, sentence: words, hint, place }: FailureProblem,
  config?: Failure['config'],
): Markdown =>
  join(
    [
      join(
        [md`- ${signs[severity]}`, place ? placeOf(place, config) : md``, code(word, 80), sentence(words, 2_000)],
        ' ',
      ),
      hint === undefined ? md`` : md`  <br>**Next:** ${sentence(hint, 1_000)}`,
    ],
    '\n',
  );

/** Returns a table of the resources that failed; empty without any. */
const causesTable = (causes: readonly FailureCause[], config: Failure['config']): Markdown =>
  causes.length === 0
    ? md``
    : join(
        [
          md`#### What failed first`,
          table(
            ['Resource', 'Why', 'Config'],
            causes.map(({ logicalId, type, reason, advice, place }) => [
              md`${code(logicalId, 255)}<br>${code(type)}`,
              advice === undefined
                ? text(reason, 1_000)
                : md`${text(reason, 1_000)}<br>**Next:** ${sentence(advice, 1_000)}`,
              place ? placeOf(place, config) : md``,
            ]),
          ),
        ],
        '\n\n',
      );

/** Returns a long beginning of a list that `fits` accepts, in few attempts: each tries at most 80 % of the last. */
const fitting = <T>(all: readonly T[], fits: (some: readonly T[]) => boolean): readonly T[] => {
  let many = all.length;
  while (many > 0 && !fits(all.slice(0, many))) many = Math.min(many - 1, Math.floor(many * 0.8));
  return all.slice(0, many);
};

/** Greatest number of problems and of causes in a comment or summary; readers begin with the first. */
export const mostProblems = 50;

/**
 * Returns the comment on a failure, shorter than `limit` UTF-16 units: its causes and problems with their places and
 * what to do next. Its first line is the marker. Says how many problems and causes did not fit.
 */
export const failureMarkdown = (failure: Failure, marker: Marker, limit: number = commentLimit): string => {
  const { problems, causes, links, outcome, config, notes = [] } = failure;
  const commentWith = (shownProblems: readonly FailureProblem[], shownCauses: readonly FailureCause[]): Markdown => {
    const left = problems.length - shownProblems.length + (causes.length - shownCauses.length);
    return join(
      [
        markerLine(marker) as Markdown,
        failedVerdict(failure, failure.command, failure.stopped),
        causesTable(shownCauses, config),
        notesSection({ notes }),
        outcome === undefined ? md`` : md`**What CloudFormation did:** ${sentence(outcome)}`,
        join(
          shownProblems.map((problem) => problemItem(problem, config)),
          '\n',
        ),
        left > 0 ? md`${count(left)} more in the log of the run.` : md``,
        join(
          links.slice(0, 20).map(({ text: label, url }) => link(label, url)),
          ' · ',
        ),
      ],
      '\n\n',
    );
  };
  const shownCauses = fitting(causes.slice(0, mostProblems), (some) => commentWith([], some).length < limit * 0.6);
  const shownProblems = fitting(
    problems.slice(0, mostProblems),
    (some) => commentWith(some, shownCauses).length < limit,
  );
  return `${commentWith(shownProblems, shownCauses)}\n`;
};
