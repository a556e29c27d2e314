import { bot } from '../fakes/conversation.ts';
import { type FakePull, pageOfComment } from '../fakes/pull.ts';
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

interface Call {
  readonly pattern: RegExp;
  readonly method: string;
  readonly name: string;
  /** A word of the body. */
  readonly asks?: string;
}
const calls: readonly Call[] = [
  { pattern: /^\/repos\/acme\/svc\/issues\/(\d+)\/comments$/, method: 'GET', name: 'list' },
  { pattern: /^\/repos\/acme\/svc\/issues\/(\d+)\/comments$/, method: 'POST', name: 'create' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'GET', name: 'get' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'PATCH', name: 'update' },
  { pattern: /^\/repos\/acme\/svc\/issues\/comments\/(\d+)$/, method: 'DELETE', name: 'delete' },
  { pattern: /^\/repos\/acme\/svc\/pulls\/(\d+)$/, method: 'GET', name: 'pull' },
  { pattern: /^\/repos\/acme\/svc\/actions\/runs\/(\d+)$/, method: 'GET', name: 'run' },
  { pattern: /^\/graphql$/, method: 'POST', name: 'viewer', asks: 'viewer' },
  { pattern: /^\/graphql$/, method: 'POST', name: 'history', asks: 'userContentEdits' },
  { pattern: /^\/graphql$/, method: 'POST', name: 'writer', asks: 'lastEditedAt' },
  { pattern: /^\/user$/, method: 'GET', name: 'user' },
];

/** Serves the part of GitHub's API that comments need, for a pull request in memory, with GitHub's error messages. */
export const gitHubService = (
  pull: FakePull,
  tokens: Readonly<Record<string, FakeToken>> = { ghs_write: { login: bot, writes: true } },
): Service & {
  /** Called before each response, to simulate what other runs do meanwhile. */
  meanwhile: ((name: string) => void) | undefined;
  /** Returns a workflow run; undefined if there is none. */
  runs: (id: number) => FakeRun | undefined;
} => {
  const found = ({ method, url, body }: Request) =>
    calls.find(
      (one) => one.method === method && one.pattern.test(url.pathname) && (!one.asks || body.includes(one.asks)),
    );
  const head = (number: number): Answer =>
    number === pull.number ? json({ number, head: { sha: pull.head } }) : refusal(404, 'Not Found');
  const edits = new Map<number, { readonly diff: string; readonly editor: unknown }[]>();
  const actor = (login: string) =>
    login.endsWith('[bot]') ? { __typename: 'Bot', login: login.replace('[bot]', '') } : { __typename: 'User', login };
  /** Notes a text that a comment has by now, by its author unless `editor` names another. */
  const remember = ({ id, body, author, editor = author }: FakePull['comments'][number]) => {
    const texts = edits.get(id) ?? [];
    if (texts.at(-1)?.diff !== body) edits.set(id, [...texts, { diff: body, editor: actor(editor) }]);
  };
  const commentOfNode = (body: string) => {
    const { id = '' } = (JSON.parse(body) as { variables: { id?: string } }).variables;
    return pull.comments.find((one) => `IC_${one.id}` === id);
  };
  const writer = (request: string): Answer => {
    const comment = commentOfNode(request);
    if (comment === undefined) return json({ data: { node: null } });
    remember(comment);
    const texts = edits.get(comment.id) ?? [];
    const lastEditedAt = texts.length > 1 || comment.editor !== undefined ? '2026-11-30T00:00:00Z' : null;
    const editor = lastEditedAt === null ? null : texts.at(-1)?.editor;
    return json({ data: { node: { body: comment.body, lastEditedAt, author: actor(comment.author), editor } } });
  };
  const view = ({ id, author, body }: { id: number; author: string; body: string }) => ({
    id,
    node_id: `IC_${id}`,
    html_url: pageOfComment(pull, id),
    body,
    user: { login: author },
  });
  const denied = 'Resource not accessible by integration';
  /** Refuses a call as GitHub does before it takes effect; undefined if it is allowed. */
  const refusalOf = ({ name }: Call, token: FakeToken, number: number, written: string): Answer | undefined => {
    if (/^(list|create)$/.test(name) && number !== pull.number) return refusal(404, 'Not Found');
    if (/^(create|update|delete)$/.test(name) && !token.writes) return refusal(403, denied, accepted);
    if ([...written].length > 65_536)
      return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
    if (name === 'create' && pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
    return undefined;
  };
  const viewer = (token: FakeToken): Answer =>
    token.shy
      ? json({ data: null, errors: [{ type: 'FORBIDDEN', message: denied }] })
      : json({ data: { viewer: { login: token.login } } });
  const history = (body: string): Answer => {
    const { id = '' } = (JSON.parse(body) as { variables: { id?: string } }).variables;
    const texts = edits.get(Number(id.replace('IC_', ''))) ?? [];
    const nodes = texts.map((edit, at) => ({ editedAt: new Date(at * 1_000).toISOString(), ...edit }));
    return json({ data: { node: { userContentEdits: { nodes: nodes.reverse().slice(0, 10) } } } });
  };
  const run = (token: FakeToken, number: number): Answer => {
    if (token.seesNoRuns) return refusal(403, denied);
    const found = service.runs(number);
    return found ? json({ id: number, ...found }) : refusal(404, 'Not Found');
  };
  const list = ({ searchParams }: URL, number: number): Answer => {
    const size = Number(searchParams.get('per_page') ?? 30);
    const page = Number(searchParams.get('page') ?? 1);
    const more = page * size < pull.comments.length;
    const next = `<http://loopback/repositories/1/issues/${number}/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
    return json(pull.comments.slice((page - 1) * size, page * size).map(view), 200, more ? { link: next } : {});
  };
  /** Reads, updates or deletes a comment. */
  const one = (name: string, number: number, written: string): Answer => {
    const comment = pull.comments.find(({ id }) => id === number);
    if (comment === undefined) return refusal(404, 'Not Found');
    remember(comment);
    if (name === 'update') {
      comment.body = written;
      delete comment.editor;
    }
    remember(comment);
    if (name !== 'delete') return json(view(comment));
    pull.comments.splice(pull.comments.indexOf(comment), 1);
    return { status: 204, body: '' };
  };
  const service = {
    meanwhile: undefined as ((name: string) => void) | undefined,
    runs: knownRun,
    takes: (request: Request) => found(request) !== undefined,
    name: (request: Request) => found(request)?.name ?? '',
    error: (status: number, code: string) =>
      code === 'Throttling'
        ? refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' })
        : refusal(status, 'Server Error'),
    answer: (request: Request): Answer => {
      const call = found(request) as Call;
      service.meanwhile?.(call.name);
      const token = tokens[String(request.headers.authorization).replace(/^\S+ /, '')];
      if (token === undefined) return refusal(401, 'Bad credentials');
      const number = Number(call.pattern.exec(request.url.pathname)?.[1]);
      const { body = '' } = request.body === '' ? {} : (JSON.parse(request.body) as { body?: string });
      if (call.name === 'viewer') return viewer(token);
      if (call.name === 'history') return history(request.body);
      if (call.name === 'writer') return writer(request.body);
      if (call.name === 'pull') return head(number);
      if (call.name === 'run') return run(token, number);
      if (call.name === 'user')
        return token.login.endsWith('[bot]') ? refusal(403, denied) : json({ login: token.login });
      const refused = refusalOf(call, token, number, body);
      if (refused) return refused;
      if (call.name === 'list') return list(request.url, number);
      if (call.name === 'create') {
        const made = pull.add(token.login, body);
        remember(made);
        return json(view(made), 201);
      }
      return one(call.name, number, body);
    },
  };
  return service;
};
