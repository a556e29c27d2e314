import { bot } from '../fakes/conversation.ts';
import { type FakeIssue, type FakeTracker, pageOfIssue } from '../fakes/issues.ts';
import type { Answer, Request, Service } from './server.ts';

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json; charset=utf-8',
  headers,
});
const refusal = (status: number, message: string): Answer => json({ message, status: String(status) }, status);

const seen = ({ number, author, title, body, labels, state, isPull }: FakeIssue) => ({
  ...{ number, title, body, state, html_url: pageOfIssue(number), user: { login: author } },
  labels: labels.map((name) => ({ name })),
  ...(isPull ? { pull_request: {} } : {}),
});

/** How a small GitHub treats issues. */
export interface IssueSettings {
  /** `off`: issues are turned off; `denied`: the token has no `issues: write`. */
  readonly access?: 'off' | 'denied';
  /** True if labels of a new issue are dropped, as for a token without write access. */
  readonly dropsLabels?: boolean;
  /** Called after each creation, to simulate what other runs do meanwhile. */
  onCreate?(): void;
}

/** Serves the part of GitHub's API that issues need, for a repository in memory. A page has two issues. */
export const issuesService = (tracker: FakeTracker, settings: IssueSettings = {}): Service => {
  const path = /^\/repos\/acme\/svc\/issues(?:\/(\d+))?(\/labels)?$/;
  const nameOf = ({ method, url }: Request): string => {
    if (url.pathname === '/graphql') return 'viewer';
    const [, number, labels] = path.exec(url.pathname) ?? [];
    if (labels) return 'label';
    if (method === 'PATCH') return 'update';
    return method === 'POST' && number === undefined ? 'create' : 'list';
  };
  const list = ({ searchParams }: URL): Answer => {
    const label = searchParams.get('labels') ?? '';
    const page = Number(searchParams.get('page') ?? 1);
    const matching = [...tracker.issues]
      .reverse()
      .filter(
        ({ labels, state }) => labels.includes(label) && (searchParams.get('state') === 'all' || state === 'open'),
      );
    const next = `<http://loopback/issues?page=${page + 1}>; rel="next"`;
    return json(
      matching.slice((page - 1) * 2, page * 2).map(seen),
      200,
      page * 2 < matching.length ? { link: next } : {},
    );
  };
  const write = (name: string, number: number, body: string): Answer => {
    const input = JSON.parse(body) as { title?: string; body?: string; state?: 'open' | 'closed'; labels?: string[] };
    if (name === 'create') {
      const { title = '', body: text = '', labels = [] } = input;
      const made = tracker.add({ author: bot, title, body: text, labels: settings.dropsLabels ? [] : labels });
      const answer = json(seen(made), 201);
      settings.onCreate?.();
      return answer;
    }
    const issue = tracker.issues.find((one) => one.number === number);
    if (issue === undefined) return refusal(404, 'Not Found');
    if (name === 'label') issue.labels.push(...(input.labels ?? []));
    else {
      tracker.edits.push({ number, ...input });
      Object.assign(issue, input);
    }
    return json(name === 'label' ? issue.labels.map((one) => ({ name: one })) : seen(issue));
  };
  return {
    takes: ({ url }) => path.test(url.pathname) || url.pathname === '/graphql',
    name: nameOf,
    error: (status) => refusal(status, 'Server Error'),
    answer: (request) => {
      const name = nameOf(request);
      if (name === 'viewer') return json({ data: { viewer: { login: bot } } });
      if (settings.access === 'off') return refusal(410, 'Issues has been disabled in this repository.');
      if (name === 'list') return list(request.url);
      if (settings.access === 'denied') return refusal(403, 'Resource not accessible by integration');
      return write(name, Number(path.exec(request.url.pathname)?.[1]), request.body);
    },
  };
};
