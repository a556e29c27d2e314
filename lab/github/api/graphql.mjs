// GraphQL fields that the REST API lacks: the owner of a token, and hiding, hidden state and edits of a comment.
import { buildSchema, GraphQLError, graphql } from 'graphql';

const schema = buildSchema(`
  enum ReportedContentClassifiers { SPAM ABUSE OFF_TOPIC OUTDATED DUPLICATE RESOLVED LOW_QUALITY }
  interface Node { id: ID! }
  interface Actor { login: String! }
  type Bot implements Actor { login: String! }
  type User implements Actor { login: String! }
  type IssueComment implements Node { id: ID! databaseId: Int body: String! isMinimized: Boolean! minimizedReason: String viewerDidAuthor: Boolean! author: Actor editor: Actor lastEditedAt: String url: String! userContentEdits(first: Int, last: Int): UserContentEditConnection }
  type UserContentEdit { editedAt: String! diff: String editor: Actor }
  type UserContentEditConnection { nodes: [UserContentEdit] totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type IssueCommentConnection { nodes: [IssueComment] totalCount: Int! pageInfo: PageInfo! }
  type PullRequest { id: ID! number: Int! title: String! state: String! isDraft: Boolean! comments(first: Int, after: String, last: Int): IssueCommentConnection! }
  type Repository { id: ID! nameWithOwner: String! pullRequest(number: Int!): PullRequest }
  type Viewer { login: String! }
  type Query { viewer: Viewer! repository(owner: String!, name: String!): Repository node(id: ID!): Node }
  input MinimizeCommentInput { subjectId: ID! classifier: ReportedContentClassifiers! clientMutationId: String }
  input UnminimizeCommentInput { subjectId: ID! clientMutationId: String }
  type MinimizedComment { isMinimized: Boolean! minimizedReason: String }
  type MinimizeCommentPayload { clientMutationId: String minimizedComment: MinimizedComment }
  type UnminimizeCommentPayload { clientMutationId: String unminimizedComment: MinimizedComment }
  type Mutation { minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload }
`);

const refuse = (type, message) => new GraphQLError(message, { extensions: { type } });

// An author's login has no suffix `[bot]` in GraphQL; in REST and for `viewer` it has.
const actor = (login) =>
  login.endsWith('[bot]') ? { __typename: 'Bot', login: login.slice(0, -5) } : { __typename: 'User', login };

function view({ repo, comment, token, server }) {
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    body: comment.body,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    viewerDidAuthor: comment.user === token.login,
    author: actor(comment.user),
    editor: comment.edits.length > 0 ? actor(comment.edits.at(-1).by) : null,
    lastEditedAt: comment.edits.at(-1)?.editedAt ?? null,
    url: `${server}/${repo.full_name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    // Newest first; `diff` is the whole text after the edit. Empty for a comment without edits.
    userContentEdits: ({ first = 30 }) => ({
      nodes: [...comment.edits]
        .reverse()
        .slice(0, first)
        .map(({ by, ...edit }) => ({ ...edit, editor: actor(by) })),
      totalCount: comment.edits.length,
    }),
  };
}

function connection(all, { first, after, last }) {
  const from = after ? Number(after) : 0;
  const nodes = last ? all.slice(-last) : all.slice(from, from + (first ?? 30));
  const end = from + nodes.length;
  return {
    nodes,
    totalCount: all.length,
    pageInfo: { hasNextPage: !last && end < all.length, endCursor: String(end) },
  };
}

/** Runs a GraphQL query for a token, and returns the body of the response. */
export async function answer(store, token, server, { query, variables }) {
  const find = (id) => {
    for (const repo of store.repos.values()) {
      const comment = repo.comments.find((c) => `IC_${c.id}` === id);
      if (comment) return { repo, comment, token, server };
    }
    throw refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  };
  const hide = ({ input }, minimized) => {
    const found = find(input.subjectId);
    const { issues, pull_requests } = token.permissions;
    if (!token.repos.includes(found.repo.full_name) || ![issues, pull_requests].includes('write'))
      throw refuse('FORBIDDEN', 'Resource not accessible by integration');
    found.comment.minimized = minimized;
    const { isMinimized, minimizedReason } = view(found);
    return { clientMutationId: input.clientMutationId, state: { isMinimized, minimizedReason } };
  };
  const repository = ({ owner, name }) => {
    const repo = store.repo(`${owner}/${name}`);
    if (!repo || (repo.private && !token.repos.includes(repo.full_name)))
      throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    return {
      id: `R_${repo.id}`,
      nameWithOwner: repo.full_name,
      pullRequest: ({ number }) => pullRequest(repo, number),
    };
  };
  const pullRequest = (repo, number) => {
    const issue = repo.issues.get(number);
    if (!issue?.pull) throw refuse('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    const comments = repo.comments
      .filter((c) => c.issue === number)
      .map((comment) => view({ repo, comment, token, server }));
    return {
      id: `PR_${issue.id}`,
      number,
      title: issue.title,
      state: issue.pull.merged ? 'MERGED' : issue.state.toUpperCase(),
      isDraft: issue.pull.draft,
      comments: (args) => connection(comments, args),
    };
  };
  const rootValue = {
    viewer: () => ({ login: token.login }),
    node: ({ id }) => view(find(id)),
    repository,
    minimizeComment: (args) => {
      const { state, ...rest } = hide(args, args.input.classifier);
      return { ...rest, minimizedComment: state };
    },
    unminimizeComment: (args) => {
      const { state, ...rest } = hide(args, null);
      return { ...rest, unminimizedComment: state };
    },
  };
  const result = await graphql({ schema, source: query, variableValues: variables, rootValue });
  // GitHub returns `type` next to `message`, not in `extensions`.
  return {
    ...result,
    ...(result.errors && {
      errors: result.errors.map((e) => ({
        ...(e.extensions?.type && { type: e.extensions.type }),
        ...e.toJSON(),
        extensions: undefined,
      })),
    }),
  };
}
