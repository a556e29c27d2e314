import type { Review } from '../stack/review.ts';
import { code, count, join, type Markdown, md } from './markdown.ts';
import { type Marker, markerLine } from './marker.ts';
import { changesSection, happenings } from './review-changes.ts';
import { lossesByName, lossesInFull } from './review-losses.ts';
import { footer, graphSection, jobsSection, notesSection, outputsSection, placeLine } from './review-sections.ts';

/** The characters that GitHub takes in a comment; a longer one is answered with 422, "body is too long". */
export const commentLimit = 65_536;

const isEmpty = ({ groups, losses }: Review): boolean =>
  losses.length === 0 && groups.every(({ changes }) => changes.length === 0);

/** The line that answers: may it go on, and how much happens. */
const verdict = (review: Review): Markdown => {
  const { losses } = review;
  const forbidden = losses.filter(({ allowed }) => !allowed).length;
  const changes = happenings(review.groups.flatMap((group) => group.changes)) as Markdown;
  const what = changes || md`no changes`;
  const stage = md`Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}`;
  const lost = (many: number): Markdown => (many === 1 ? md`1 resource` : md`${count(many)} resources`);
  if (forbidden)
    return md`### ⛔ ${stage}: blocked, ${lost(forbidden)} would be lost without permission\n\n**${what}**`;
  if (losses.length) return md`### ⚠️ ${stage}: ${lost(losses.length)} will be lost, as allowed\n\n**${what}**`;
  return md`### ✅ ${stage}: ${what}`;
};

/** How much a comment says, from all of it to what it must say. */
const rungs = [
  { values: true, routine: true },
  { values: false, routine: true },
  { values: false, routine: false },
] as const;

const shortened = md`<sub>Shortened to fit; the plan's file has all of it.</sub>`;

const atRung = (review: Review, rung: (typeof rungs)[number], marker: Markdown): Markdown =>
  join(
    [
      marker,
      verdict(review),
      placeLine(review),
      lossesInFull(review),
      notesSection(review),
      changesSection(review, rung),
      jobsSection(review),
      rung.routine ? graphSection(review) : md``,
      outputsSection(review),
      rung.values ? md`` : shortened,
      footer(review),
    ],
    '\n\n',
  );

/** Only verdict, losses and counts; of the losses at least the names, as many as fit. */
const least = (review: Review, marker: Markdown, fits: (text: string) => boolean, room: number): Markdown => {
  const around = (losses: Markdown, withNotes: boolean): Markdown =>
    join(
      [
        marker,
        verdict(review),
        placeLine(review),
        losses,
        withNotes ? notesSection(review) : md``,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
      ],
      '\n\n',
    );
  const full = lossesInFull(review);
  const withAll = [around(full, true), around(full, false)].find(fits);
  return withAll ?? around(lossesByName(review, room - around(md`x`, false).length), false);
};

/**
 * A review as the Markdown of a comment, at most `limit` UTF-16 units long (never less than characters, which GitHub
 * counts). Its first line is the marker; then what will be lost, which is never cut short of its names. Where all of it
 * does not fit it leaves out values of properties, then groups that only add and modify and the drawing, then all but
 * verdict, losses and counts; it says so.
 */
export const reviewMarkdown = (review: Review, marker: Marker, limit: number = commentLimit): string => {
  const line = markerLine(marker) as Markdown;
  if (isEmpty(review)) {
    const none = md`${line}\n✅ Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}: no changes. ${placeLine(review)} · plan ${code(review.hash, 128)}`;
    const noted = join([none, notesSection(review)], '\n\n');
    return `${noted.length < limit ? noted : none}\n`;
  }
  const fits = (text: string): boolean => text.length < limit;
  for (const rung of rungs) {
    const whole = atRung(review, rung, line);
    if (fits(whole)) return `${whole}\n`;
  }
  return `${least(review, line, fits, limit - 1)}\n`;
};
