import type { GitHub } from './client.ts';
import type { OurComment } from './our-comments.ts';
import type { Retry } from './retry.ts';

/**
 * GraphQL query for the edits of a comment; `diff` is the whole text after the edit.
 * https://docs.github.com/graphql/reference/objects#usercontentedit
 */
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff } } } }
}`;

interface EditsResponse {
  readonly node?: {
    readonly userContentEdits?: {
      readonly nodes?: readonly ({ readonly editedAt?: unknown; readonly diff?: unknown } | null)[] | null;
    } | null;
  } | null;
}

/** True if two texts make the same comment: GitHub may change line endings and trim white space at the end. */
export const isSameText = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();

/**
 * Returns the texts that other runs wrote into a comment after it was read as `before` and before this run wrote
 * `written`, latest first. GitHub has no conditional update of a comment but keeps its edits. Empty if the edits cannot
 * be read, or do not contain both texts.
 */
export const findEditsBetween = async (
  { octokit }: GitHub,
  before: OurComment,
  written: string,
  retry: Retry,
): Promise<string[]> => {
  if (before.node === undefined) return [];
  const id = before.node;
  const response = await retry(() => octokit.graphql<EditsResponse>(editsQuery, { id })).catch(
    (): EditsResponse => ({}),
  );
  const edits = response.node?.userContentEdits?.nodes ?? [];
  const texts = edits
    .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: String(edit.editedAt), text: edit.diff }] : []))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ text }) => text);
  return findLostTexts(texts, before.body, written);
};

/**
 * Returns those of the texts of a comment, latest first, that lie between two of them. Empty if it does not contain both.
 */
export const findLostTexts = (texts: readonly string[], before: string, written: string): string[] => {
  const own = texts.findIndex((text) => isSameText(text, written));
  const older = texts.slice(own + 1);
  const start = older.findIndex((text) => isSameText(text, before));
  return own < 0 || start < 0 ? [] : older.slice(0, start);
};
