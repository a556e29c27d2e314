import type { Conversation, OwnComment, PostedComment, PostingLimit } from '../../ports/github.ts';
import { isNewer, type ReadMarker, readMarker, withPlanOf } from '../../report/marker.ts';
import { sectionsOf } from '../../report/section.ts';
import { type Clock, systemClock } from '../aws/clock.ts';
import { findAuthor } from './author.ts';
import { type GitHubSettings, openGitHub } from './client.ts';
import { findEditsBetween, isSameText } from './edits.ts';
import { knownRuns } from './known-runs.ts';
import { readLastWriter } from './last-writer.ts';
import { type OurComment, ourComments, parseComment } from './our-comments.ts';
import { githubRefusal } from './refusals.ts';
import { createRetry, type GitHubError, isOutcomeUnknown, maxAttempts, timeBudget } from './retry.ts';
import { sharedCalls } from './shared-calls.ts';
import { postShared } from './shared-post.ts';

/** Settings of the conversation of one pull request. */
export interface ConversationSettings extends GitHubSettings {
  /** Number of the pull request. */
  readonly pull: number;
  /** A fake clock, for tests. */
  readonly clock?: Clock;
}

/**
 * Milliseconds of the shortest pause between two passes over a shared comment: longer than a run takes from its read of a
 * comment to its write. The longest grows from pass to pass, so that runs which began together come apart.
 */
const pauseBetweenPasses = 1_500;

const isGone = (error: unknown): boolean => [404, 410].includes((error as GitHubError).status ?? 0);

/**
 * Returns the conversation of a pull request on GitHub. The first call loads Octokit and looks up the token's author;
 * all calls share one time budget of `timeBudget` milliseconds.
 */
export const githubConversation = ({ pull, clock, ...settings }: ConversationSettings): Conversation => {
  const time = clock ?? systemClock(settings.signal);
  const retry = createRetry(time, settings.signal);
  /** The marker of the call under way. */
  let ownMarker: ReadMarker | undefined;
  const open = async () => {
    const github = await openGitHub(settings, retry.remaining);
    const author = (await findAuthor(github, settings.token, retry)).toLowerCase();
    const runs = knownRuns(github, retry, () => ownMarker);
    return { ...github, comments: ourComments(github, { author, pull, retry, runs }) };
  };
  let connection: ReturnType<typeof open> | undefined;
  /** Opens the connection once; after a failure the next call opens it again. */
  const connect = () => {
    connection ??= open().catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };

  /**
   * Deletes older comments of the slot and returns how many. Keeps those of newer runs.
   */
  const remove = async (spare: readonly OurComment[], marker: ReadMarker): Promise<number> =>
    removeAll(spare.filter((one) => !isNewer(one.marker, marker)));

  /** Deletes comments and returns how many; goes on after one that GitHub does not delete. */
  const removeAll = async (spare: readonly OurComment[]): Promise<number> => {
    const { octokit, ownerAndRepo } = await connect();
    let removed = 0;
    for (const { id } of spare)
      try {
        await retry(() => octokit.rest.issues.deleteComment({ ...ownerAndRepo, comment_id: id }));
        removed += 1;
      } catch (error) {
        settings.signal.throwIfAborted();
        if (isOutcomeUnknown(error as GitHubError)) return removed;
      }
    return removed;
  };

  /** Creates a comment. Returns the error as `lost` if GitHub may have created it all the same. */
  const create = async (body: string): Promise<OwnComment | { readonly lost: unknown }> => {
    const { octokit, ownerAndRepo } = await connect();
    try {
      const made = await retry.onlyRateLimits(() =>
        octokit.rest.issues.createComment({ ...ownerAndRepo, issue_number: pull, body }),
      );
      return parseComment(made.data);
    } catch (error) {
      if (isOutcomeUnknown(error as GitHubError)) return { lost: error };
      throw error;
    }
  };

  /** Returns a report with the plan of the comment that it replaces, which counts only where nobody else wrote its text. */
  const keepPlan = async (body: string, replaced: OurComment, marker: ReadMarker): Promise<string> => {
    if (marker.plan !== undefined || replaced.marker.plan === undefined) return body;
    const github = await connect();
    const { writtenBy, body: text } = await readLastWriter(github, replaced, github.comments.author, retry);
    return writtenBy === 'author' ? withPlanOf(body, readMarker(text) ?? {}) : body;
  };

  /**
   * Replaces the text of our comment unless a newer run wrote it, and restores a newer run's text that was overwritten.
   * Returns undefined if the comment is gone, or not ours any more.
   */
  const update = async (
    before: OurComment,
    report: string,
    marker: ReadMarker,
  ): Promise<Omit<PostedComment, 'removed'> | undefined> => {
    const { octokit, ownerAndRepo, comments } = await connect();
    const comment = { ...ownerAndRepo, comment_id: before.id };
    const write = (text: string) => retry(() => octokit.rest.issues.updateComment({ ...comment, body: text }));
    try {
      const { data } = await retry(() => octokit.rest.issues.getComment({ ...comment }));
      const now = await comments.asOurs(data, marker);
      if (now === undefined) return undefined;
      const { id, url } = now;
      if (isNewer(now.marker, marker)) return { kind: 'newer', id, url };
      const body = await keepPlan(report, now, marker);
      if (isSameText(now.body, body)) return { kind: 'kept', id, url };
      await write(body);
      for (const text of await findEditsBetween(await connect(), now, body, retry, comments.author)) {
        const ours = await comments.asOurs({ ...data, body: text }, marker);
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

  /** Deletes all comments of the slot but the newest run's, after `made` was created: another run may have done so, too. */
  const keepNewest = async (made: OwnComment, marker: ReadMarker): Promise<PostedComment> => {
    const { comments } = await connect();
    const [kept = made, ...others] = await comments.list(marker);
    const removed = await remove(others, marker);
    return { kind: kept.id === made.id ? 'created' : 'newer', id: kept.id, url: kept.url, removed };
  };

  /** Updates our newest comment of the slot or creates one; lists them again after a creation without a response. */
  const updateOrCreate = async (body: string, marker: ReadMarker): Promise<PostedComment> => {
    const { comments } = await connect();
    let lost: unknown;
    for (let attempt = 1; attempt <= maxAttempts + 1; attempt++) {
      const [newest, ...spare] = await comments.list(marker);
      if (newest !== undefined) {
        const updated = await update(newest, body, marker);
        if (updated === undefined) continue;
        const kind = lost && updated.kind === 'kept' ? 'created' : updated.kind;
        return { ...updated, kind, removed: await remove(spare, marker) };
      }
      if (lost && attempt > maxAttempts) throw lost;
      const made = await create(body);
      if (!('lost' in made)) return keepNewest(made, marker);
      lost = made.lost;
      if (attempt < maxAttempts) await retry.wait(lost, attempt);
    }
    throw Object.assign(new Error('the comment vanished each time it was written'), { status: 409 });
  };

  /** Posts a section of the comment that the stages of a slot share. */
  const postSection = async (body: string, marker: ReadMarker, once: boolean): Promise<PostedComment> => {
    const github = await connect();
    const calls = sharedCalls({ ...github, marker, retry, isGone });
    return postShared<OurComment>(
      {
        ...calls,
        create: async (text) => {
          const made = await create(text);
          return 'lost' in made ? undefined : made;
        },
        remove: removeAll,
        pause: (pass) => retry.pause(pauseBetweenPasses * (1 + (1 + pass) * time.random())),
      },
      body,
      { once },
    );
  };

  /** Runs `work` for the run of a marker within its part of the time budget. Throws a `Refused` with a code of `github/`. */
  const runFor = async <T>(
    marker: ReadMarker,
    { most = timeBudget }: PostingLimit,
    work: () => Promise<T>,
  ): Promise<T> => {
    ownMarker = marker;
    try {
      return await retry.within(most, work);
    } catch (error) {
      throw githubRefusal(error, pull);
    }
  };
  return {
    head: async () => {
      try {
        return await retry.within(timeBudget, async () => {
          const { octokit, ownerAndRepo } = await connect();
          const { data } = await retry(() => octokit.rest.pulls.get({ ...ownerAndRepo, pull_number: pull }));
          return data.head.sha;
        });
      } catch (error) {
        throw githubRefusal(error, pull);
      }
    },
    findOwn: (marker, bounds = {}) =>
      runFor(marker, bounds, async () => {
        const { comments } = await connect();
        const listed = await comments.list(marker);
        const [newest] =
          marker.section === undefined
            ? listed
            : listed.filter(({ body }) => sectionsOf(body).some(({ key }) => key === marker.section));
        return newest && { id: newest.id, url: newest.url, body: newest.body };
      }),
    post: async (body, bounds = {}) => {
      const marker = readMarker(body);
      if (marker === undefined) throw new TypeError('what is said begins with a marker');
      return runFor(marker, bounds, () =>
        marker.section === undefined
          ? updateOrCreate(body, marker)
          : postSection(body, marker, bounds.most !== undefined),
      );
    },
  };
};
