import type { Review } from '../review/review.ts';
import { joinParts, type Rank } from './comment-parts.ts';
import { code, count, join, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { resourcesSection, wordsSection } from './review-changes.ts';
import { lossesByName, lossesInFull } from './review-losses.ts';
import { broaderSection, holdersSection } from './review-permissions.ts';
import { refusedSection } from './review-refused.ts';
import {
  fewOutputs,
  footer,
  graphSection,
  jobsSection,
  notesSection,
  outputChangesSection,
  outputsSection,
  placeLine,
  shortHash,
  sleepSection,
  warningsSection,
} from './review-sections.ts';
import { type DeployResult, deployedVerdict, isEmpty, timesLine, verdict } from './review-verdict.ts';
import { smokeSection } from './smoke-section.ts';

/**
 * Greatest length of a comment in UTF-16 units. GitHub's refusal of a longer body names 65,536 characters; for comments it
 * was measured to begin above 262,144 bytes of UTF-8, which so many units never have.
 * https://github.com/dead-claudia/github-limits/pull/13
 */
export const commentLimit = 65_536;

/** Greatest length of a report that is a section of a shared comment: room is left for the markers around it. */
export const sectionLimit = commentLimit - 2_000;

/**
 * Levels of detail, most detailed first: values of properties and links, groups of CloudFormation resources, and the words of
 * the config.
 */
const levels = [
  { values: true, template: 'all', words: 'full' },
  { values: false, template: 'all', words: 'full' },
  { values: false, template: 'grave', words: 'full' },
  { values: false, template: 'none', words: 'full' },
  { values: false, template: 'none', words: 'short' },
  { values: false, template: 'none', words: 'counts' },
] as const;

const shortened = md`<sub>Shortened to fit; the run's summary and files have all of it.</sub>`;

/** Contents of a comment: a review, its marker line, and the result of the deploy if it was one. */
interface Contents {
  readonly review: Review;
  readonly marker: Markdown;
  readonly deployed: DeployResult | undefined;
  /** True in a section of a shared comment, whose parts can be left out by their ranks. */
  readonly isShared: boolean;
}

/** Returns the first lines: marker, verdict, stack. */
const head = ({ review, marker, deployed }: Contents): Markdown[] => [
  marker,
  deployed ? deployedVerdict(review, deployed) : verdict(review),
  placeLine(review, deployed),
  refusedSection(review),
];

/** Returns the comment at a level of detail. */
const atLevel = (contents: Contents, level: (typeof levels)[number]): Markdown => {
  const { review, deployed, isShared } = contents;
  const detail = { ...level, tense: deployed ? ('past' as const) : ('future' as const) };
  const parts: (readonly [Rank, Markdown])[] = [
    [0, join(head(contents), '\n\n')],
    [0, smokeSection(deployed?.smoke, level.template === 'none' ? 'brief' : 'full')],
    [0, lossesInFull(review, deployed !== undefined)],
    [0, outputChangesSection(review, detail.tense)],
    [1, notesSection(review)],
    [1, broaderSection(review, level.template === 'none')],
    [2, wordsSection(review, detail)],
    [4, resourcesSection(review, detail)],
    [1, warningsSection(review, level.template === 'none')],
    [3, jobsSection(review)],
    [3, level.template === 'none' ? md`` : sleepSection(review)],
    [4, level.template === 'all' ? holdersSection(review) : md``],
    [4, level.template === 'all' ? graphSection(review) : md``],
    [0, outputsSection(review)],
    [0, level.values ? md`` : shortened],
    [3, deployed ? timesLine(deployed) : md``],
    [0, footer(review)],
  ];
  return joinParts(parts, isShared);
};

/** Returns a line in the place of outputs that do not fit. Empty without outputs. */
const outputsElsewhere = ({ outputs }: Review): Markdown => {
  const many = outputs.filter(({ value }) => value !== '').length;
  return many === 0 ? md`` : md`Outputs (${count(many)}): in the file of the step output ${code('outputs-file')}.`;
};

/**
 * Returns the shortest comment: verdict, losses and outputs; if necessary the losses by their names alone, then fewer
 * outputs, and at last as many names as fit into `limit`.
 */
const shortest = (contents: Contents, fits: (text: string) => boolean, limit: number): Markdown => {
  const { review, deployed } = contents;
  const around = (losses: Markdown, outputs: Markdown, withNotes = false): Markdown =>
    join(
      [
        ...head(contents),
        smokeSection(deployed?.smoke, 'brief'),
        losses,
        withNotes ? notesSection(review) : md``,
        outputs,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
      ],
      '\n\n',
    );
  const isDone = deployed !== undefined;
  const full = lossesInFull(review, isDone);
  const names = lossesByName(review, Number.POSITIVE_INFINITY, isDone);
  const outputs = outputsSection(review);
  const few = outputsSection(review, fewOutputs);
  const elsewhere = outputsElsewhere(review);
  const room = limit - around(md`x`, elsewhere).length;
  const forms = [
    around(full, outputs, true),
    ...[outputs, few].flatMap((some) => [around(full, some), around(names, some)]),
    around(full, elsewhere),
  ];
  return forms.find(fits) ?? around(lossesByName(review, room, isDone), elsewhere);
};

/**
 * Returns the comment on a review without changes: one line; after a deploy also smoke runs, what sleeps, outputs and times,
 * as many of these as fit into `limit`, outputs before the others.
 */
const unchanged = (contents: Contents, limit: number): Markdown => {
  const { review, marker, deployed } = contents;
  const none = deployed
    ? join(head(contents), '\n\n')
    : md`${marker}\n✅ Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}: nothing to change. ${placeLine(review)} · plan ${code(shortHash(review.hash))}`;
  if (deployed === undefined) {
    const noted = join([none, notesSection(review), warningsSection(review)], '\n\n');
    return noted.length < limit ? noted : none;
  }
  const { smoke } = deployed;
  const outputs = outputsSection(review);
  const rest = [notesSection(review), warningsSection(review), sleepSection(review), outputs, timesLine(deployed)];
  const [full, brief] = [smokeSection(smoke), smokeSection(smoke, 'brief')];
  const few = outputsSection(review, fewOutputs);
  const forms = [
    [full, ...rest],
    [brief, ...rest],
    [brief, outputs],
    [brief, few],
    [brief, outputsElsewhere(review)],
  ].map((parts) => join([none, ...parts, footer(review)], '\n\n'));
  return forms.find((form) => form.length < limit) ?? none;
};

/**
 * Returns a review as the Markdown of a comment, with the result of the deploy if it was one. The first line is the
 * marker. The comment is at most `limit` UTF-16 units long, which are never fewer than the characters that GitHub
 * counts. If necessary it omits values of properties and links, then the diagram and CloudFormation resources that are
 * only added or modified, then all of these, then the ends of sentences and their number, then everything but the verdict with its counts, the losses and the outputs,
 * and says so. It names as many losses as fit. With a section in its marker, its parts have marks by which a shared
 * comment leaves them out.
 */
export const reviewMarkdown = (
  review: Review,
  marker: Marker,
  limit: number = commentLimit,
  deployed?: DeployResult,
): string => {
  const contents: Contents = {
    ...{ review, deployed },
    marker: markerLine(marker) as Markdown,
    isShared: marker.section !== undefined,
  };
  if (isEmpty(review)) return `${unchanged(contents, limit)}\n`;
  const fits = (text: string): boolean => text.length < limit;
  for (const level of levels) {
    const whole = atLevel(contents, level);
    if (fits(whole)) return `${whole}\n`;
  }
  return `${shortest(contents, fits, limit - 1)}\n`;
};
