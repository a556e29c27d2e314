import { bot } from '../fakes/conversation.ts';
import { type FakeComment, type FakePull, pageOfComment } from '../fakes/pull.ts';
import type { Answer, Request, Service } from './server.ts';

/** A token of the small GitHub: its owner and permissions. */
export interface FakeToken {
  readonly login: string;
  readonly writes: boolean;
  /** True if the GraphQL field `viewer` fails for it. */
  readonly shy?: boolean;
  /** True if it must not read runs, as without `actions: read` in a private repository. */
  readonly seesNoRuns?: boolean;
}

/** Facts of the run in the markers of the tests. */
export const ourWorkflow = { repository: '1', workflow: '.github%2Fworkflows%2Flab.yml' };

/** A workflow run as GitHub returns it. */
interface FakeRun {
  readonly path: string;
  readonly run_attempt: number;
  readonly repository: { readonly id: number };
}

/** Returns a run of one workflow for every id up to a million. */
const knownRun = (id: number): FakeRun | undefined =>
  id <= 1_000_000 ? { path: '.github/workflows/lab.yml', run_attempt: 9, repository: { id: 1 } } : undefined;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json; charset=utf-8',
  headers,
});
const refusal = (status: number, message: string, headers: Record<string, string> = {}): Answer =>
  json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, status, headers);

/** https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
const accepted = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };

/** Refusal of a call for which the token lacks a permission. */
const forbidden = 'Resource not accessible by integration';
const notFound = refusal(404, 'Not Found');

/** Operations on comments of the pull request. */
type CommentOperation = 'list' | 'create' | 'get' | 'update' | 'delete';
type Operation = CommentOperation | 'run' | 'viewer' | 'history' | 'user';

interface Route {
  readonly pattern: RegExp;
  readonly method: string;
  readonly name: Operation;
  /** A word that the body must contain. */
  readonly asks?: string;
}
const routes: readonly Route[] = [
  { pattern: /^\/repos\/acme\/svc\/issues\/(\d+)\/comments$/, method: 'GET', name: 'list' },
  { pattern: /^\/repos\/acme\/svc\/issues\/(\d+)\/comments$/, method: 'POST', name: 'create' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'GET', name: 'get' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'PATCH', name: 'update' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'DELETE', name: 'delete' },
  { pattern: /^\/repos\/acme\/svc\/actions\/runs\/(\d+)$/, method: 'GET', name: 'run' },
  { pattern: /^\/graphql$/, method: 'POST', name: 'viewer', asks: 'viewer' },
  { pattern: /^\/graphql$/, method: 'POST', name: 'history', asks: 'userContentEdits' },
  { pattern: /^\/user$/, method: 'GET', name: 'user' },
];
const findRoute = ({ method, url, body }: Request): Route | undefined =>
  routes.find(
    (one) => one.method === method && one.pattern.test(url.pathname) && (!one.asks || body.includes(one.asks)),
  );

/** A request that a route and a token were found for. */
interface Call {
  readonly request: Request;
  readonly name: Operation;
  readonly token: FakeToken;
  /** Number in the path: of the pull request, the comment or the run. NaN if the path has none. */
  readonly number: number;
}

/** Returns the text of the comment in a body; empty if there is none. */
const textIn = ({ body }: Request): string => (body === '' ? '' : ((JSON.parse(body) as { body?: string }).body ?? ''));

/** Responds to the GraphQL query `viewer`, which reports a refusal with status 200. */
const serveViewer = ({ token }: Call): Answer =>
  token.shy
    ? json({ data: null, errors: [{ type: 'FORBIDDEN', message: forbidden }] })
    : json({ data: { viewer: { login: token.login } } });

/** Responds to `GET /user`, which GitHub refuses to the token of an app. */
const serveUser = ({ token }: Call): Answer =>
  token.login.endsWith('[bot]') ? refusal(403, forbidden) : json({ login: token.login });

/** Texts that each comment has had, by its id, as the GraphQL field `userContentEdits` returns them. */
const editHistory = () => {
  const edits = new Map<number, string[]>();
  return {
    remember: ({ id, body }: FakeComment): void => {
      const texts = edits.get(id) ?? [];
      if (texts.at(-1) !== body) edits.set(id, [...texts, body]);
    },
    serve: ({ request }: Call): Answer => {
      const { id = '' } = (JSON.parse(request.body) as { variables: { id?: string } }).variables;
      const texts = edits.get(Number(id.replace('IC_', ''))) ?? [];
      const nodes = texts.map((diff, at) => ({ editedAt: new Date(at * 1_000).toISOString(), diff }));
      return json({ data: { node: { userContentEdits: { nodes: nodes.reverse().slice(0, 10) } } } });
    },
  };
};

/** Returns the operations on the comments of a pull request; `remember` receives each text of a comment. */
const commentOperations = (
  pull: FakePull,
  remember: (comment: FakeComment) => void,
): Readonly<Record<CommentOperation, (call: Call) => Answer>> => {
  const view = ({ id, author, body }: FakeComment) => ({
    id,
    node_id: `IC_${id}`,
    html_url: pageOfComment(pull, id),
    body,
    user: { login: author },
  });
  const onComment =
    (operate: (comment: FakeComment, call: Call) => Answer) =>
    (call: Call): Answer => {
      const comment = pull.comments.find(({ id }) => id === call.number);
      if (comment === undefined) return notFound;
      remember(comment);
      return operate(comment, call);
    };
  return {
    list: ({ request, number }) => {
      const size = Number(request.url.searchParams.get('per_page') ?? 30);
      const page = Number(request.url.searchParams.get('page') ?? 1);
      const more = page * size < pull.comments.length;
      const next = `<http://loopback/repositories/1/issues/${number}/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
      return json(pull.comments.slice((page - 1) * size, page * size).map(view), 200, more ? { link: next } : {});
    },
    create: ({ request, token }) =>
      pull.locked
        ? refusal(403, 'Unable to create comment because issue is locked.')
        : json(view(pull.add(token.login, textIn(request))), 201),
    get: onComment((comment) => json(view(comment))),
    update: onComment((comment, { request }) => {
      comment.body = textIn(request);
      remember(comment);
      return json(view(comment));
    }),
    delete: onComment((comment) => {
      pull.comments.splice(pull.comments.indexOf(comment), 1);
      return { status: 204, body: '' };
    }),
  };
};

/** Serves the part of GitHub's API that comments need, for a pull request in memory, with GitHub's error messages. */
export const gitHubService = (
  pull: FakePull,
  tokens: Readonly<Record<string, FakeToken>> = { ghs_write: { login: bot, writes: true } },
): Service & {
  /** Called before each response, to simulate what other runs do meanwhile. */ meanwhile:
    | ((name: string) => void)
    | undefined;
  /** Returns a workflow run; undefined if there is none. */ runs: (id: number) => FakeRun | undefined;
} => {
  const history = editHistory();
  const comments = commentOperations(pull, history.remember);
  /** Returns why GitHub refuses an operation on comments; undefined if it does not. */
  const refuse = ({ name, number, token, request }: Call): Answer | undefined => {
    if (/^(list|create)$/.test(name) && number !== pull.number) return notFound;
    if (/^(create|update|delete)$/.test(name) && !token.writes) return refusal(403, forbidden, accepted);
    if ([...textIn(request)].length > 65_536)
      return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
    return undefined;
  };
  const serveRun = ({ number, token }: Call): Answer => {
    if (token.seesNoRuns) return refusal(403, forbidden);
    const run = service.runs(number);
    return run ? json({ id: number, ...run }) : notFound;
  };
  const serve = (call: Call): Answer => {
    switch (call.name) {
      case 'viewer':
        return serveViewer(call);
      case 'history':
        return history.serve(call);
      case 'run':
        return serveRun(call);
      case 'user':
        return serveUser(call);
      default:
        return refuse(call) ?? comments[call.name](call);
    }
  };
  const service = {
    meanwhile: undefined as ((name: string) => void) | undefined,
    runs: knownRun,
    takes: (request: Request) => findRoute(request) !== undefined,
    name: (request: Request) => findRoute(request)?.name ?? '',
    error: (status: number, code: string) =>
      code === 'Throttling'
        ? refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' })
        : refusal(status, 'Server Error'),
    answer: (request: Request): Answer => {
      const { name, pattern } = findRoute(request) as Route;
      service.meanwhile?.(name);
      const token = tokens[String(request.headers.authorization).replace(/^\S+ /, '')];
      if (token === undefined) return refusal(401, 'Bad credentials');
      return serve({ request, name, token, number: Number(pattern.exec(request.url.pathname)?.[1]) });
    },
  };
  return service;
};
