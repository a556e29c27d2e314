import type { Issues, OwnIssue } from '../../ports/github.ts';
import { readIssueMarker } from '../../report/issue-marker.ts';
import { slotKey } from '../../report/marker.ts';
import { type Clock, systemClock } from '../aws/clock.ts';
import { findAuthor } from './author.ts';
import { type GitHubSettings, openGitHub } from './client.ts';
import { issueRefusal } from './issue-refusals.ts';
import { createRetry } from './retry.ts';

/** Settings of the issues of a repository. */
export interface IssuesSettings extends GitHubSettings {
  /** A fake clock, for tests. */
  readonly clock?: Clock;
}

/** Pages of 100 issues that are read before the list counts as endless. */
const maxPages = 50;

/** An issue in a response of GitHub; fields are missing if the response was cut off. */
interface IssueResponse {
  readonly number?: unknown;
  readonly html_url?: unknown;
  readonly title?: unknown;
  readonly body?: unknown;
  readonly state?: unknown;
  readonly pull_request?: unknown;
  readonly user?: { readonly login?: unknown } | null;
  readonly labels?: readonly unknown[];
}

/** Returns the issue in a response. Throws an error without a status if the response is incomplete. */
const parseIssue = ({ number, html_url: url, title, body, state }: IssueResponse): OwnIssue => {
  if (typeof number !== 'number' || typeof url !== 'string') throw new Error("GitHub's answer was cut off");
  return {
    number,
    url,
    title: String(title ?? ''),
    body: typeof body === 'string' ? body : '',
    isOpen: state === 'open',
  };
};

const hasLabel = ({ labels = [] }: IssueResponse, label: string): boolean =>
  labels.some((one) => one === label || (Object(one) as { name?: unknown }).name === label);

/** Orders open issues first, the oldest of them first, then closed ones, the newest first. */
const compareKept = (one: OwnIssue, other: OwnIssue): number => {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
  return one.isOpen ? one.number - other.number : other.number - one.number;
};

/** Returns the issues of a repository on GitHub. The first call loads Octokit and looks up the token's author. */
export const githubIssues = ({ clock, ...settings }: IssuesSettings): Issues => {
  const retry = createRetry(clock ?? systemClock(settings.signal), settings.signal);
  const open = async () => {
    const github = await openGitHub(settings, retry.remaining);
    return { ...github, author: (await findAuthor(github, settings.token, retry)).toLowerCase() };
  };
  let connection: ReturnType<typeof open> | undefined;
  const connect = () => {
    connection ??= open().catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  };
  const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw issueRefusal(error);
    }
  };

  /** Returns every issue of ours with a label and an encoded key, on all pages. */
  const listOwn = async (issueKey: string, label: string): Promise<OwnIssue[]> => {
    const { octokit, ownerAndRepo, author } = await connect();
    const found: OwnIssue[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const options = { labels: label, state: 'all', per_page: 100, page } as const;
      const { data, headers } = await retry(() => octokit.rest.issues.listForRepo({ ...ownerAndRepo, ...options }));
      if (!Array.isArray(data)) throw new Error("GitHub's answer was cut off");
      for (const issue of data as IssueResponse[]) {
        const isOurs =
          issue.pull_request === undefined &&
          String(issue.user?.login).toLowerCase() === author &&
          hasLabel(issue, label) &&
          readIssueMarker(String(issue.body ?? ''))?.issueKey === issueKey;
        if (isOurs) found.push(parseIssue(issue));
      }
      if (data.length === 0 || !/rel="next"/.test(headers.link ?? '')) return found.sort(compareKept);
    }
    throw new Error("GitHub's list of issues does not end");
  };

  return {
    findOwn: (key, label) => refusing(async () => (await listOwn(slotKey(key), label))[0]),

    create: ({ title, body, label }) =>
      refusing(async () => {
        const { octokit, ownerAndRepo } = await connect();
        const marker = readIssueMarker(body);
        if (marker === undefined) throw new TypeError('the body of an issue begins with its marker');
        const make = async () => {
          const { data } = await octokit.rest.issues.create({ ...ownerAndRepo, title, body, labels: [label] });
          return { issue: parseIssue(data as IssueResponse), isLabelled: hasLabel(data as IssueResponse, label) };
        };
        const find = async () => {
          const ours = await listOwn(marker.issueKey, label);
          const issue = ours.find((one) => readIssueMarker(one.body)?.digest === marker.digest);
          return issue && { issue, isLabelled: true };
        };
        const { issue, isLabelled } = await retry.once(make, find);
        // GitHub drops the labels of a token that may not set them, and no later run would find the issue.
        if (!isLabelled)
          await retry(() =>
            octokit.rest.issues.addLabels({ ...ownerAndRepo, issue_number: issue.number, labels: [label] }),
          );
        return issue;
      }),

    update: ({ number }, { title, body, isOpen }) =>
      refusing(async () => {
        const { octokit, ownerAndRepo } = await connect();
        await retry(() =>
          octokit.rest.issues.update({
            ...ownerAndRepo,
            issue_number: number,
            ...(title === undefined ? {} : { title }),
            ...(body === undefined ? {} : { body }),
            ...(isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' }),
          }),
        );
      }),
  };
};
