import type { Issues, OwnIssue } from '../../src/ports/github.ts';
import { readIssueMarker } from '../../src/report/issue-marker.ts';
import { slotKey } from '../../src/report/marker.ts';
import { bot } from './conversation.ts';

/** An issue or pull request of a repository in memory. */
export interface FakeIssue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  readonly isPull?: true;
}

/** The issues of a repository in memory, shared by the fake port and by the loopback GitHub. */
export interface FakeTracker {
  readonly issues: FakeIssue[];
  /** Changes by number, each as it was sent. */
  readonly edits: { readonly number: number; readonly [property: string]: unknown }[];
  add(issue: Partial<FakeIssue> & Pick<FakeIssue, 'title' | 'body'>): FakeIssue;
}

/** Returns a repository without issues. */
export const makeTracker = (): FakeTracker => {
  const issues: FakeIssue[] = [];
  return {
    issues,
    edits: [],
    add: (given) => {
      const issue = { number: issues.length + 1, author: bot, labels: [], state: 'open' as const, ...given };
      issues.push(issue);
      return issue;
    },
  };
};

/** Returns the URL of an issue's page. */
export const pageOfIssue = (number: number): string => `https://github.com/acme/svc/issues/${number}`;

/** Implements the Issues port on a repository in memory. */
export const fakeIssues = (tracker: FakeTracker, me = bot): Issues => {
  const seen = ({ number, title, body, state }: FakeIssue): OwnIssue => ({
    ...{ number, title, body, url: pageOfIssue(number) },
    isOpen: state === 'open',
  });
  return {
    findOwn: async (key, label) => {
      const ours = tracker.issues.filter(
        (one) =>
          one.author === me &&
          !one.isPull &&
          one.labels.includes(label) &&
          readIssueMarker(one.body)?.issueKey === slotKey(key),
      );
      const found = ours.find(({ state }) => state === 'open') ?? ours.at(-1);
      return found && seen(found);
    },
    create: async ({ title, body, label }) => seen(tracker.add({ author: me, title, body, labels: [label] })),
    update: async ({ number }, { title, body, isOpen }) => {
      const issue = tracker.issues.find((one) => one.number === number) as FakeIssue;
      tracker.edits.push({ number, title, body, isOpen });
      if (title !== undefined) issue.title = title;
      if (body !== undefined) issue.body = body;
      if (isOpen !== undefined) issue.state = isOpen ? 'open' : 'closed';
    },
  };
};
