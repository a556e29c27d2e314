import type { Review } from '../review/review.ts';
import { code, join, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { changesSection } from './review-changes.ts';
import { lossesByName, lossesInFull } from './review-losses.ts';
import { broaderSection, holdersSection } from './review-permissions.ts';
import { refusedSection } from './review-refused.ts';
import {
  footer,
  graphSection,
  jobsSection,
  notesSection,
  outputsSection,
  placeLine,
  shortHash,
  sleepSection,
} from './review-sections.ts';
import { type DeployResult, deployedVerdict, isEmpty, timesLine, verdict } from './review-verdict.ts';
import { smokeSection } from './smoke-section.ts';

/** Greatest length of a GitHub comment in characters; GitHub rejects a longer one with 422, "body is too long". */
export const commentLimit = 65_536;

/** Levels of detail, most detailed first: values of properties and links, and groups of CloudFormation resources. */
const levels = [
  { values: true, template: 'all' },
  { values: false, template: 'all' },
  { values: false, template: 'grave' },
  { values: false, template: 'none' },
] as const;

const shortened = md`<sub>Shortened to fit; the run's summary and files have all of it.</sub>`;

/** Contents of a comment: a review, its marker line, and the result of the deploy if it was one. */
interface Contents {
  readonly review: Review;
  readonly marker: Markdown;
  readonly deployed: DeployResult | undefined;
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
  const { review, deployed } = contents;
  return join(
    [
      ...head(contents),
      smokeSection(deployed?.smoke, level.template === 'none' ? 'brief' : 'full'),
      lossesInFull(review, deployed !== undefined),
      notesSection(review),
      broaderSection(review, level.template === 'none'),
      changesSection(review, { ...level, tense: deployed ? 'past' : 'future' }),
      jobsSection(review),
      level.template === 'none' ? md`` : sleepSection(review),
      level.template === 'all' ? holdersSection(review) : md``,
      level.template === 'all' ? graphSection(review) : md``,
      outputsSection(review),
      level.values ? md`` : shortened,
      deployed ? timesLine(deployed) : md``,
      footer(review),
    ],
    '\n\n',
  );
};

/** Returns the shortest comment: verdict and losses, if necessary only as many of their names as fit into `limit`. */
const shortest = (contents: Contents, fits: (text: string) => boolean, limit: number): Markdown => {
  const { review, deployed } = contents;
  const around = (losses: Markdown, withNotes: boolean): Markdown =>
    join(
      [
        ...head(contents),
        smokeSection(deployed?.smoke, 'brief'),
        losses,
        withNotes ? notesSection(review) : md``,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
      ],
      '\n\n',
    );
  const full = lossesInFull(review, deployed !== undefined);
  const withAll = [around(full, true), around(full, false)].find(fits);
  return withAll ?? around(lossesByName(review, limit - around(md`x`, false).length, deployed !== undefined), false);
};

/**
 * Returns the comment on a review without changes: one line; after a deploy also smoke runs, what sleeps, outputs and times,
 * as many of these as fit into `limit`.
 */
const unchanged = (contents: Contents, limit: number): Markdown => {
  const { review, marker, deployed } = contents;
  const none = deployed
    ? join(head(contents), '\n\n')
    : md`${marker}\n✅ Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}: nothing to change. ${placeLine(review)} · plan ${code(shortHash(review.hash))}`;
  if (deployed === undefined) {
    const noted = join([none, notesSection(review)], '\n\n');
    return noted.length < limit ? noted : none;
  }
  const { smoke } = deployed;
  const rest = [notesSection(review), sleepSection(review), outputsSection(review), timesLine(deployed)];
  const [full, brief] = [smokeSection(smoke), smokeSection(smoke, 'brief')];
  const forms = [[full, ...rest], [brief, ...rest], [brief]].map((parts) =>
    join([none, ...parts, footer(review)], '\n\n'),
  );
  return forms.find((form) => form.length < limit) ?? none;
};

/**
 * Returns a review as the Markdown of a comment, with the result of the deploy if it was one. The first line is the
 * marker. The comment is at most `limit` UTF-16 units long, which are never fewer than the characters that GitHub
 * counts. If necessary it omits values of properties and links, then the diagram and CloudFormation resources that are
 * only added or modified, then all of these, then everything but the verdict and the losses, and says so. It names as
 * many losses as fit.
 */
export const reviewMarkdown = (
  review: Review,
  marker: Marker,
  limit: number = commentLimit,
  deployed?: DeployResult,
): string => {
  const contents: Contents = { review, marker: markerLine(marker) as Markdown, deployed };
  if (isEmpty(review)) return `${unchanged(contents, limit)}\n`;
  const fits = (text: string): boolean => text.length < limit;
  for (const level of levels) {
    const whole = atLevel(contents, level);
    if (fits(whole)) return `${whole}\n`;
  }
  return `${shortest(contents, fits, limit - 1)}\n`;
};
