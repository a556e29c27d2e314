import { slotKey } from './marker.ts';

/** Facts in the first line of an issue that this action keeps up to date. */
export interface IssueMarker {
  /** Subject of the issue, such as `drift/123456789012/eu-central-1/shop-dev`. One issue is kept for each key. */
  readonly key: string;
  /** Hash of what the issue says, without the time. */
  readonly digest: string;
}

/** A marker as it was read; its key stays encoded by `slotKey`. */
export interface ReadIssueMarker {
  readonly issueKey: string;
  readonly digest: string;
}

/** Returns the first line of an issue: `<!-- batch-job-issue:<key> digest=<hash> -->`. */
export const issueMarkerLine = ({ key, digest }: IssueMarker): string =>
  `<!-- batch-job-issue:${slotKey(key)} digest=${digest} -->`;

/** Returns the marker of an issue; undefined unless the first line is one. */
export const readIssueMarker = (body: string): ReadIssueMarker | undefined => {
  const [, issueKey, digest] = /^<!-- batch-job-issue:(\S+) digest=([\da-f]{8,64}) -->\r?(?:\n|$)/.exec(body) ?? [];
  return issueKey === undefined || digest === undefined ? undefined : { issueKey, digest };
};
