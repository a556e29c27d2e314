import type { Ask } from './ask.ts';
import type { GitHub } from './client.ts';
import type { Ours } from './our-comments.ts';
import { sameText } from './same-text.ts';

/** https://docs.github.com/graphql/reference/objects#usercontentedit: `diff` holds the text as that edit left it. */
const history = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff } } } }
}`;

interface Answer {
  readonly node?: {
    readonly userContentEdits?: {
      readonly nodes?: readonly ({ readonly editedAt?: unknown; readonly diff?: unknown } | null)[] | null;
    } | null;
  } | null;
}

/**
 * Texts that others wrote into a comment after it was read as `seen` and before `written` took their place, the last one
 * first: GitHub takes a comment's new text without a condition, and keeps the history of its edits. Empty where the
 * history cannot be had.
 */
export const writtenBetween = async (
  { octokit, within }: GitHub,
  seen: Ours,
  written: string,
  ask: Ask,
): Promise<string[]> => {
  if (seen.node === undefined) return [];
  const id = seen.node;
  const answer = await ask(() => octokit.graphql<Answer>(history, { id, ...within() })).catch((): Answer => ({}));
  const nodes = answer.node?.userContentEdits?.nodes ?? [];
  const texts = nodes
    .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: String(edit.editedAt), text: edit.diff }] : []))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ text }) => text);
  const ours = texts.findIndex((text) => sameText(text, written));
  const behind = texts.slice(ours + 1);
  const before = behind.findIndex((text) => sameText(text, seen.body));
  return ours < 0 || before < 0 ? [] : behind.slice(0, before);
};
