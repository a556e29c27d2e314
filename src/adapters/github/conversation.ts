import type { Conversation, Said, Standing } from '../../ports/conversation.ts';
import { isNewer, type ReadMarker, readMarker } from '../../report/marker.ts';
import { type Pace, realPace } from '../aws/wait.ts';
import { asker, type GitHubError, isLost, tries } from './ask.ts';
import { authorOf } from './author.ts';
import { type GitHubSettings, openGitHub } from './client.ts';
import { githubRefusal } from './refusals.ts';

export interface ConversationSettings extends GitHubSettings {
  /** Number of the pull request. */
  readonly pull: number;
  /** Another clock, in tests. */
  readonly pace?: Pace;
}

/** A comment with a marker, as it was read. */
interface Ours extends Standing {
  readonly marker: ReadMarker;
}

/** As GitHub answers; an answer that was cut off lacks parts. */
interface Answered {
  readonly id?: unknown;
  readonly html_url?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
}

/** An answer that is no comment: it was lost on its way, and what was asked may have happened. */
const standingIn = ({ id, html_url: url, body }: Answered): Standing => {
  if (typeof id !== 'number' || typeof url !== 'string') throw new Error("GitHub's answer was cut off");
  return { id, url, body: typeof body === 'string' ? body : '' };
};

const isGone = (error: unknown): boolean => [404, 410].includes((error as GitHubError).status ?? 0);

/** Newest run first; of one run the comment that was made last. Everybody who looks chooses the same. */
const byAge = (one: Ours, other: Ours): number =>
  isNewer(one.marker, other.marker) ? -1 : isNewer(other.marker, one.marker) ? 1 : other.id - one.id;

/** The conversation of a pull request on GitHub. Nothing is loaded or asked before the first word. */
export const githubConversation = ({ pull, pace, ...settings }: ConversationSettings): Conversation => {
  const ask = asker(pace ?? realPace(settings.signal), settings.signal);
  const open = async () => {
    const github = await openGitHub(settings);
    return { ...github, me: (await authorOf(github, settings.token, ask)).toLowerCase() };
  };
  let opened: ReturnType<typeof open> | undefined;
  const known = () => {
    opened ??= open();
    return opened;
  };

  const oursIn = (comment: Answered, me: string, slotKey: string): Ours[] => {
    if (typeof comment.body !== 'string' || String(comment.user?.login).toLowerCase() !== me) return [];
    const marker = readMarker(comment.body);
    return marker?.slotKey === slotKey ? [{ ...standingIn(comment), marker }] : [];
  };

  /** All comments of ours in a slot, by age; every page is read. */
  const ours = async (slotKey: string): Promise<Ours[]> => {
    const { octokit, place, within, me } = await known();
    const found: Ours[] = [];
    for (let page = 1; ; page++) {
      const { data, headers } = await ask(() =>
        octokit.rest.issues.listComments({ ...place, issue_number: pull, per_page: 100, page, ...within() }),
      );
      if (!Array.isArray(data)) throw new Error("GitHub's answer was cut off");
      found.push(...data.flatMap((comment) => oursIn(comment, me, slotKey)));
      if (!/rel="next"/.test(headers.link ?? '')) return found.sort(byAge);
    }
  };

  /** Removes comments that said the same before; one that cannot be removed does no harm. */
  const remove = async (spare: readonly Ours[]): Promise<number> => {
    const { octokit, place, within } = await known();
    let removed = 0;
    for (const { id } of spare)
      try {
        await ask(() => octokit.rest.issues.deleteComment({ ...place, comment_id: id, ...within() }));
        removed += 1;
      } catch (error) {
        settings.signal.throwIfAborted();
        if (isLost(error as GitHubError)) return removed;
      }
    return removed;
  };

  /** A new comment; nothing where its answer was lost, so that it must be looked for. */
  const create = async (body: string): Promise<Standing | { readonly lost: unknown }> => {
    const { octokit, place, within } = await known();
    try {
      const made = await ask.once(() =>
        octokit.rest.issues.createComment({ ...place, issue_number: pull, body, ...within() }),
      );
      return standingIn(made.data);
    } catch (error) {
      if (isLost(error as GitHubError)) return { lost: error };
      throw error;
    }
  };

  /** Writes over a comment of ours, unless a newer run was faster; undefined where it is not there any more. */
  const renew = async (before: Ours, body: string, marker: ReadMarker): Promise<Omit<Said, 'removed'> | undefined> => {
    const { octokit, place, within, me } = await known();
    const comment = { ...place, comment_id: before.id };
    try {
      const { data } = await ask(() => octokit.rest.issues.getComment({ ...comment, ...within() }));
      const [now] = oursIn(data, me, marker.slotKey);
      if (now === undefined) return undefined;
      const { id, url } = now;
      if (isNewer(now.marker, marker)) return { kind: 'newer', id, url };
      if (sameText(now.body, body)) return { kind: 'kept', id, url };
      await ask(() => octokit.rest.issues.updateComment({ ...comment, body, ...within() }));
      return { kind: 'updated', id, url };
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  };

  const say = async (body: string, marker: ReadMarker): Promise<Said> => {
    let lost: unknown;
    for (let attempt = 1; attempt <= tries + 1; attempt++) {
      const [newest, ...spare] = await ours(marker.slotKey);
      if (newest !== undefined) {
        const said = await renew(newest, body, marker);
        if (said === undefined) continue;
        const kind = lost && said.kind === 'kept' ? 'created' : said.kind;
        return { ...said, kind, removed: await remove(spare) };
      }
      if (lost && attempt > tries) throw lost;
      const made = await create(body);
      if ('lost' in made) {
        lost = made.lost;
        if (attempt < tries) await ask.rest(lost, attempt);
        continue;
      }
      // Another run may have made one at the same moment: of the two the newer run's stays.
      const [kept = made, ...others] = await ours(marker.slotKey);
      const removed = await remove(others);
      return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
    }
    throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
  };

  const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw githubRefusal(error, pull);
    }
  };
  return {
    standing: (slotKey) =>
      refusing(async () => {
        const [newest] = await ours(slotKey);
        return newest && { id: newest.id, url: newest.url, body: newest.body };
      }),
    say: async (body) => {
      const marker = readMarker(body);
      if (marker === undefined) throw new TypeError('what is said begins with a marker');
      return refusing(() => say(body, marker));
    },
  };
};

/** GitHub may end lines otherwise and leave out blanks at the end. */
const sameText = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
