import { Refused } from '../../src/diagnostics/refused.ts';
import type {
  MergedPull,
  PlanComment,
  ReviewedPlans,
  RunArtifact,
  WorkflowRun,
} from '../../src/ports/reviewed-plans.ts';
import { isNewer, isSameComment, readMarker } from '../../src/report/marker.ts';
import { bot } from './conversation.ts';

/** A comment in a pull request. */
export interface HistoryComment {
  readonly pull: number;
  readonly author: string;
  body: string;
  /** The login of its last editor; undefined for a comment that nobody edited, null for one who is gone. */
  editor?: string | null;
}

/** Merged pull requests of a repository in memory, with their comments, runs and artifacts. */
export const makeHistory = () => ({
  /** Pull requests by the commit that their merge made. */
  merged: new Map<string, MergedPull[]>(),
  comments: [] as HistoryComment[],
  runs: new Map<number, WorkflowRun>(),
  /** Artifacts, oldest first, with the text of the plan.json that can be read from it. */
  artifacts: [] as (RunArtifact & { readonly run: number; readonly plan?: string })[],
  /** Why GitHub answers no question; undefined if it does. */
  refuses: undefined as Refused['code'] | undefined,
});
/** Merged pull requests of a repository in memory, with their comments, runs and artifacts. */
export type FakeHistory = ReturnType<typeof makeHistory>;

const writerOf = ({ author, editor }: HistoryComment, me: string): PlanComment['writtenBy'] => {
  if (editor === null) return 'unknown';
  return (editor ?? author) === me ? 'author' : 'another';
};

/** Implements the port of reviewed plans on a history in memory. */
export const fakeReviewedPlans = (history: FakeHistory, me = bot): ReviewedPlans => {
  const answer = <T>(value: T): T => {
    const code = history.refuses;
    if (code) throw new Refused({ code, message: `GitHub: ${code}.`, hint: 'Wait.' });
    return value;
  };
  return {
    mergedPulls: async (commit) => answer(history.merged.get(commit) ?? []),
    newestComment: async (pull, wanted) => {
      const [newest] = answer(history.comments)
        .map((comment, at) => ({ comment, at, marker: readMarker(comment.body) }))
        .filter(
          ({ comment, marker }) =>
            comment.pull === pull && comment.author === me && marker !== undefined && isSameComment(marker, wanted),
        )
        .sort((one, other) => {
          if (isNewer(one.marker ?? {}, other.marker ?? {})) return -1;
          return isNewer(other.marker ?? {}, one.marker ?? {}) ? 1 : other.at - one.at;
        });
      if (newest === undefined) return undefined;
      const { comment, at } = newest;
      const url = `https://github.com/acme/svc/pull/${pull}#issuecomment-${at + 1}`;
      return { url, body: comment.body, writtenBy: writerOf(comment, me) };
    },
    run: async (id) => answer(history.runs.get(id)),
    artifacts: async (run) =>
      answer(history.artifacts)
        .filter((one) => one.run === run)
        .map(({ id, name, expired }) => ({ id, name, expired }))
        .sort((one, other) => other.id - one.id),
    planIn: async (id) => {
      const found = answer(history.artifacts).find((one) => one.id === id);
      return found?.expired ? undefined : found?.plan;
    },
  };
};
