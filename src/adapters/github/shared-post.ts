import type { OwnComment, PostedComment } from '../../ports/github.ts';
import { keepingPlan, type ReadMarker, readMarker } from '../../report/marker.ts';
import { commentLimit } from '../../report/review-markdown.ts';
import {
  holdsSection,
  isLaterSection,
  mergeSections,
  type Section,
  sectionOfReport,
  sectionsOf,
} from '../../report/section.ts';
import { sharedComment } from '../../report/shared-comment.ts';
import { isSameText } from './edits.ts';

/** The sections of a comment that are believed. */
export interface BelievedSections {
  readonly sections: readonly Section[];
  /** False if the text is another one than our author wrote, so that it has to be replaced. */
  readonly isOurs: boolean;
}

/** The calls of a conversation by which a comment is shared. */
export interface SharedCalls<Comment extends OwnComment> {
  /** Returns all our comments of the slot, in any order. */
  list(): Promise<readonly Comment[]>;
  /** Reads a comment again; undefined if it is gone, or not ours any more. */
  read(comment: Comment): Promise<Comment | undefined>;
  /**
   * Returns the sections of a comment that was read. Of a text that another than our author wrote last (`isOurs` is false)
   * those of our last text, or, as where the writer is not known, those of the text without the hashes of their plans: our
   * next text would pass them off as ours.
   */
  sections(comment: Comment): Promise<BelievedSections>;
  /** Replaces the text of a comment; false if it is gone. */
  write(comment: Comment, text: string): Promise<boolean>;
  /** Returns texts of ours that were written into a comment after it was read and before `written`. */
  between(before: Comment, written: string): Promise<readonly string[]>;
  /** Creates a comment; undefined if the answer was lost. */
  create(text: string): Promise<OwnComment | undefined>;
  /** Deletes comments, and returns how many. */
  remove(comments: readonly Comment[]): Promise<number>;
  /** Waits after a pass, by its number from 1; false if no time is left for another. */
  pause(pass: number): Promise<boolean>;
}

/** Passes over a shared comment at most, of which the last finds nothing to do. */
const maxPasses = 20;

/** Writes in one pass at most, after texts that came in between. */
const maxWrites = 5;

/**
 * Puts a report into its section of the comment that all stages of a slot share, and returns how.
 *
 * GitHub has no conditional update of a comment: a text that was written between our read and our write is lost. So after
 * each write the history of edits is asked for what came in between, whose sections are put back; and passes are repeated,
 * after a pause that is longer than another run takes from its read to its write, until one finds nothing to do. Of
 * comments that were made at the same moment the oldest stays, with the sections of all. `once` makes one pass alone.
 */
export const postShared = async <Comment extends OwnComment>(
  calls: SharedCalls<Comment>,
  report: string,
  { once = false }: { readonly once?: boolean } = {},
): Promise<PostedComment> => {
  const marker = readMarker(report) as ReadMarker;
  const own = sectionOfReport(report) as Section;
  const render = (sections: readonly Section[]) => sharedComment(marker, sections, commentLimit);

  /** Writes sections into a comment until none of another run is missing from it. Ends early if the comment is gone. */
  const write = async (comment: Comment, sections: readonly Section[]): Promise<void> => {
    let [before, wanted] = [comment, sections];
    for (let writes = 1; writes <= maxWrites; writes++) {
      const text = render(wanted);
      if (!(await calls.write(comment, text))) return;
      const lost = (await calls.between(before, text)).flatMap(sectionsOf);
      const all = mergeSections(lost, wanted);
      if (all.every((section) => holdsSection(wanted, section))) return;
      [before, wanted] = [{ ...comment, body: text }, all];
    }
  };

  let last: OwnComment | undefined;
  let created: OwnComment | undefined;
  /** Brings our section into the oldest comment; returns how if nothing was left to do. */
  const pass = async (): Promise<PostedComment | undefined> => {
    const [oldest, ...spare] = [...(await calls.list())].sort((one, other) => one.id - other.id);
    if (oldest === undefined) {
      created = (await calls.create(render([own]))) ?? created;
      last = created;
      return undefined;
    }
    const now = await calls.read(oldest);
    if (now === undefined) return undefined;
    const { sections: standing, isOurs } = await calls.sections(now);
    const others = [];
    for (const one of spare) others.push((await calls.sections(one)).sections);
    const replaced = mergeSections(...others, standing).find(({ key }) => key === own.key);
    const kept = { ...own, facts: keepingPlan(own.facts, replaced?.facts) };
    const sections = mergeSections(...others, standing, [kept]);
    // Sections that do not fit are missing in the text for good.
    const isComplete = sections.every((section) => holdsSection(standing, section));
    if (!isOurs || (!isComplete && !isSameText(render(sections), now.body))) {
      await write(now, sections);
      last = now;
      return undefined;
    }
    const found = standing.find(({ key }) => key === own.key) ?? own;
    const { id, url } = now;
    const removed = once ? 0 : await calls.remove(spare);
    if (isLaterSection(found, own)) return { kind: 'newer', id, url, removed };
    if (last === undefined) return { kind: 'kept', id, url, removed };
    return { kind: created?.id === id ? 'created' : 'updated', id, url, removed };
  };

  for (let passes = 1; passes <= maxPasses; passes++) {
    const posted = await pass();
    if (posted !== undefined) return posted;
    if ((once && last !== undefined) || !(await calls.pause(passes))) break;
  }
  // The last text that was written is taken for the one that stands.
  if (last === undefined) throw Object.assign(new Error('the comment vanished each time'), { status: 409 });
  return { kind: created?.id === last.id ? 'created' : 'updated', id: last.id, url: last.url, removed: 0 };
};
