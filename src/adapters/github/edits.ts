import type { GitHub } from './client.ts';
import { type Actor, loginOf } from './last-writer.ts';
import type { OurComment } from './our-comments.ts';
import type { Retry } from './retry.ts';

/**
 * GraphQL query for the edits of a comment; `diff` is the whole text after the edit.
 * https://docs.github.com/graphql/reference/objects#usercontentedit
 */
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { userContentEdits(first: 10) { nodes { editedAt diff editor { __typename login } } } } }
}`;

interface Edit {
  readonly editedAt?: unknown;
  /** Missing for a text that somebody deleted from the history. */
  readonly diff?: unknown;
  readonly editor?: Actor | null;
}

interface EditsResponse {
  readonly node?: {
    readonly userContentEdits?: {
      readonly nodes?: readonly (Edit | null)[] | null;
    } | null;
  } | null;
}

/** True if two texts make the same comment: GitHub may change line endings and trim white space at the end. */
export const isSameText = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();

/** A comment by its id in GraphQL, and the login that wrote ours, in lower case. */
interface EditsRequest {
  readonly node: string | undefined;
  readonly author: string;
}

/** A text that a comment had. */
interface EditedText {
  readonly text: string | undefined;
  readonly isOurs: boolean;
}

/** Returns the texts that a comment had, latest first. Empty if the edits cannot be read. */
const readEdits = async (
  { octokit }: GitHub,
  { node: id, author }: EditsRequest,
  retry: Retry,
): Promise<EditedText[]> => {
  if (id === undefined) return [];
  const response = await retry(() => octokit.graphql<EditsResponse>(editsQuery, { id })).catch(
    (): EditsResponse => ({}),
  );
  return (response.node?.userContentEdits?.nodes ?? [])
    .flatMap((edit) => edit ?? [])
    .sort((one, other) => (String(one.editedAt) < String(other.editedAt) ? 1 : -1))
    .map(({ diff, editor }) => ({
      text: typeof diff === 'string' ? diff : undefined,
      isOurs: loginOf(editor) === author,
    }));
};

/**
 * Returns the texts that other runs wrote into a comment after it was read as `before` and before this run wrote
 * `written`, latest first; none that another than our author wrote. GitHub has no conditional update of a comment but keeps
 * its edits. Empty if the edits cannot be read, or do not contain both texts.
 */
export const findEditsBetween = async (
  github: GitHub,
  before: OurComment,
  written: string,
  retry: Retry,
  author: string,
): Promise<string[]> => {
  const edits = await readEdits(github, { node: before.node, author }, retry);
  const ours = edits.filter(({ isOurs, text }) => isOurs || (text !== undefined && isSameText(text, before.body)));
  return findLostTexts(
    ours.flatMap(({ text }) => text ?? []),
    before.body,
    written,
  );
};

/** Returns the last text that our author wrote into a comment; undefined if the edits do not have it. */
export const findOwnText = async (github: GitHub, request: EditsRequest, retry: Retry): Promise<string | undefined> =>
  (await readEdits(github, request, retry)).find(({ isOurs }) => isOurs)?.text;

/**
 * Returns those of the texts of a comment, latest first, that lie between two of them. Empty if it does not contain both.
 */
export const findLostTexts = (texts: readonly string[], before: string, written: string): string[] => {
  const own = texts.findIndex((text) => isSameText(text, written));
  const older = texts.slice(own + 1);
  const start = older.findIndex((text) => isSameText(text, before));
  return own < 0 || start < 0 ? [] : older.slice(0, start);
};
