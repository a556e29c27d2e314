import type { Brevity, Conversation, Said, Standing } from '../../ports/github.ts';
import { isNewer, type ReadMarker, readMarker } from '../../report/marker.ts';
import { type Pace, realPace } from '../aws/wait.ts';
import { asker, type GitHubError, isLost, patience, tries } from './ask.ts';
import { authorOf } from './author.ts';
import { type GitHubSettings, openGitHub } from './client.ts';
import { writtenBetween } from './edits.ts';
import { knownRuns } from './known-runs.ts';
import { type Ours, ourComments, standingIn } from './our-comments.ts';
import { githubRefusal } from './refusals.ts';
import { sameText } from './same-text.ts';

export interface ConversationSettings extends GitHubSettings {
  /** Number of the pull request. */
  readonly pull: number;
  /** Another clock, in tests. */
  readonly pace?: Pace;
}

const isGone = (error: unknown): boolean => [404, 410].includes((error as GitHubError).status ?? 0);

/**
 * The conversation of a pull request on GitHub. Nothing is loaded or asked before the first word, and all that is asked
 * shares one budget of time.
 */
export const githubConversation = ({ pull, pace, ...settings }: ConversationSettings): Conversation => {
  const ask = asker(pace ?? realPace(settings.signal), settings.signal);
  let speaking: ReadMarker | undefined;
  const open = async () => {
    const github = await openGitHub(settings, ask.left);
    const me = (await authorOf(github, settings.token, ask)).toLowerCase();
    const runs = knownRuns(github, ask, () => speaking);
    return { ...github, comments: ourComments(github, { me, pull, ask, runs }) };
  };
  let opened: ReturnType<typeof open> | undefined;
  const known = () => {
    // A conversation that failed to open is opened anew for the next call.
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  /** Removes comments that said the same before; one that cannot be removed does no harm, a newer run's stays. */
  const remove = async (spare: readonly Ours[], marker: ReadMarker): Promise<number> => {
    const { octokit, place, within } = await known();
    let removed = 0;
    for (const { id } of spare.filter((one) => !isNewer(one.marker, marker)))
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
    const { octokit, place, within, comments } = await known();
    const comment = { ...place, comment_id: before.id };
    const write = (text: string) =>
      ask(() => octokit.rest.issues.updateComment({ ...comment, body: text, ...within() }));
    try {
      const { data } = await ask(() => octokit.rest.issues.getComment({ ...comment, ...within() }));
      const now = await comments.oursIn(data, marker);
      if (now === undefined) return undefined;
      const { id, url } = now;
      if (isNewer(now.marker, marker)) return { kind: 'newer', id, url };
      if (sameText(now.body, body)) return { kind: 'kept', id, url };
      await write(body);
      const faster = await writtenBetween(await known(), now, body, ask);
      for (const text of faster) {
        const ours = await comments.oursIn({ ...data, body: text }, marker);
        if (ours === undefined || !isNewer(ours.marker, marker)) continue;
        await write(text);
        return { kind: 'newer', id, url };
      }
      return { kind: 'updated', id, url };
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  };

  const say = async (body: string, marker: ReadMarker): Promise<Said> => {
    const { comments } = await known();
    let lost: unknown;
    for (let attempt = 1; attempt <= tries + 1; attempt++) {
      const [newest, ...spare] = await comments.list(marker);
      if (newest !== undefined) {
        const said = await renew(newest, body, marker);
        if (said === undefined) continue;
        const kind = lost && said.kind === 'kept' ? 'created' : said.kind;
        return { ...said, kind, removed: await remove(spare, marker) };
      }
      if (lost && attempt > tries) throw lost;
      const made = await create(body);
      if ('lost' in made) {
        lost = made.lost;
        if (attempt < tries) await ask.rest(lost, attempt);
        continue;
      }
      // Another run may have made one at the same moment: of the two the newer run's stays.
      const [kept = made, ...others] = await comments.list(marker);
      const removed = await remove(others, marker);
      return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
    }
    throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
  };

  /** Does what is asked as one that speaks with this marker, in the time that it may take. */
  const as = async <T>(marker: ReadMarker, { most = patience }: Brevity, work: () => Promise<T>): Promise<T> => {
    speaking = marker;
    try {
      return await ask.within(most, work);
    } catch (error) {
      throw githubRefusal(error, pull);
    }
  };
  return {
    standing: (marker, bounds = {}) =>
      as(marker, bounds, async () => {
        const { comments } = await known();
        const [newest] = await comments.list(marker);
        return newest && { id: newest.id, url: newest.url, body: newest.body };
      }),
    say: async (body, bounds = {}) => {
      const marker = readMarker(body);
      if (marker === undefined) throw new TypeError('what is said begins with a marker');
      return as(marker, bounds, () => say(body, marker));
    },
  };
};
