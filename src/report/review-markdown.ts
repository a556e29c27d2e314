import type { Review } from '../review/review.ts';
import { code, join, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { changesSection } from './review-changes.ts';
import { lossesByName, lossesInFull } from './review-losses.ts';
import { footer, graphSection, jobsSection, notesSection, outputsSection, placeLine } from './review-sections.ts';
import { type Deployed, deployedVerdict, isEmpty, timesLine, verdict } from './review-verdict.ts';

/** The characters that GitHub takes in a comment; a longer one is answered with 422, "body is too long". */
export const commentLimit = 65_536;

/** How much a comment says, from all of it to what it must say. */
const rungs = [
  { values: true, routine: true },
  { values: false, routine: true },
  { values: false, routine: false },
] as const;

const shortened = md`<sub>Shortened to fit; the run's summary and files have all of it.</sub>`;

/** What is said, and how a deployment of it ended if it was one. */
interface Told {
  readonly review: Review;
  readonly marker: Markdown;
  readonly deployed: Deployed | undefined;
}

const head = ({ review, marker, deployed }: Told): Markdown[] => [
  marker,
  deployed ? deployedVerdict(review, deployed) : verdict(review),
  placeLine(review, deployed),
];

const atRung = (told: Told, rung: (typeof rungs)[number]): Markdown => {
  const { review, deployed } = told;
  return join(
    [
      ...head(told),
      lossesInFull(review, deployed !== undefined),
      notesSection(review),
      changesSection(review, { ...rung, done: deployed !== undefined }),
      jobsSection(review),
      rung.routine ? graphSection(review) : md``,
      outputsSection(review),
      rung.values ? md`` : shortened,
      deployed ? timesLine(deployed) : md``,
      footer(review),
    ],
    '\n\n',
  );
};

/** Only verdict, losses and counts; of the losses at least the names, as many as fit. */
const least = (told: Told, fits: (text: string) => boolean, room: number): Markdown => {
  const { review, deployed } = told;
  const around = (losses: Markdown, withNotes: boolean): Markdown =>
    join(
      [
        ...head(told),
        losses,
        withNotes ? notesSection(review) : md``,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
      ],
      '\n\n',
    );
  const full = lossesInFull(review, deployed !== undefined);
  const withAll = [around(full, true), around(full, false)].find(fits);
  return withAll ?? around(lossesByName(review, room - around(md`x`, false).length), false);
};

/** Where nothing changes there is little to say; a deployment still tells its outputs. */
const unchanged = (told: Told, limit: number): Markdown => {
  const { review, marker, deployed } = told;
  const none = deployed
    ? join(head(told), '\n\n')
    : md`${marker}\n✅ Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}: no changes. ${placeLine(review)} · plan ${code(review.hash, 128)}`;
  const more = deployed ? [outputsSection(review), timesLine(deployed), footer(review)] : [];
  const noted = join([none, notesSection(review), ...more], '\n\n');
  return noted.length < limit ? noted : none;
};

/**
 * A review as the Markdown of a comment, at most `limit` UTF-16 units long (never less than characters, which GitHub
 * counts); of a deployment with how it ended. Its first line is the marker; then what will be lost, which is never cut
 * short of its names. Where all of it does not fit it leaves out values of properties, then groups that only add and
 * modify and the drawing, then all but verdict, losses and counts; it says so.
 */
export const reviewMarkdown = (
  review: Review,
  marker: Marker,
  limit: number = commentLimit,
  deployed?: Deployed,
): string => {
  const told: Told = { review, marker: markerLine(marker) as Markdown, deployed };
  if (isEmpty(review)) return `${unchanged(told, limit)}\n`;
  const fits = (text: string): boolean => text.length < limit;
  for (const rung of rungs) {
    const whole = atRung(told, rung);
    if (fits(whole)) return `${whole}\n`;
  }
  return `${least(told, fits, limit - 1)}\n`;
};
