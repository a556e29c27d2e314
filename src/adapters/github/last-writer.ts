import type { PlanComment } from '../../ports/reviewed-plans.ts';
import type { GitHub } from './client.ts';
import type { OurComment } from './our-comments.ts';
import type { Retry } from './retry.ts';

/**
 * GraphQL query for the text of a comment and for who wrote it, of one moment: REST does not know the last editor.
 * https://docs.github.com/graphql/reference/interfaces#comment
 */
const writerQuery = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body lastEditedAt author { __typename login } editor { __typename login } }
  }
}`;

/** An author in GraphQL, where the login of an app has no suffix `[bot]`. */
export interface Actor {
  readonly __typename?: unknown;
  readonly login?: unknown;
}

interface WriterResponse {
  readonly node?: {
    readonly body?: unknown;
    /** Null for a comment that nobody edited. */
    readonly lastEditedAt?: unknown;
    readonly author?: Actor | null;
    readonly editor?: Actor | null;
  } | null;
}

/** Returns the login of an author in lower case as REST has it, `github-actions[bot]`; undefined for one who is gone. */
export const loginOf = (actor: Actor | null | undefined): string | undefined => {
  if (typeof actor?.login !== 'string') return undefined;
  const login = actor.login.toLowerCase();
  return actor.__typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
};

/**
 * Returns a comment as it is now, with who wrote its text. The last editor alone counts: each of our updates replaces the
 * whole text, and that of a shared comment takes over no plan out of a text that another wrote. `unknown` where GraphQL does
 * not tell, or tells less than that.
 */
export const readLastWriter = async (
  { octokit }: GitHub,
  comment: Pick<OurComment, 'url' | 'body' | 'node'>,
  author: string,
  retry: Retry,
): Promise<PlanComment> => {
  const { url, body, node: id } = comment;
  const unknown: PlanComment = { url, body, writtenBy: 'unknown' };
  if (id === undefined) return unknown;
  const { node } = await retry(() => octokit.graphql<WriterResponse>(writerQuery, { id })).catch(
    (): WriterResponse => ({}),
  );
  if (typeof node?.body !== 'string' || node.lastEditedAt === undefined) return unknown;
  const writer = loginOf(node.lastEditedAt === null ? node.author : node.editor);
  if (writer === undefined) return unknown;
  return { url, body: node.body, writtenBy: writer === author ? 'author' : 'another' };
};
