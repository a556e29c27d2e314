import { shortHash } from '../../cloudformation/canonical.ts';
import type { Issues, OwnIssue } from '../../ports/github.ts';
import type { World } from '../../ports/world.ts';
import { cutMarkdown } from '../../report/cut-markdown.ts';
import { issueMarkerLine, readIssueMarker } from '../../report/issue-marker.ts';
import { type Markdown, md, text } from '../../report/markdown.ts';
import { commentLimit } from '../../report/review-markdown.ts';

/** An issue as it should be. */
export interface IssueToKeep {
  /** Subject of the issue; one issue is kept for each key. */
  readonly key: string;
  readonly label: string;
  readonly title: string;
  /** Text of the issue, without a time: equal findings have equal texts. */
  readonly body: Markdown;
  /** `as-is`: nobody knows whether there is still a reason, so an open issue stays open and none is opened. */
  readonly wanted: 'open' | 'closed' | 'as-is';
}

/**
 * Result of keeping an issue. `looked`: it says the same as before, and only the time of the last look was changed; `none`:
 * there is none, and none is needed.
 */
export interface KeptIssue {
  readonly kind: 'opened' | 'reopened' | 'updated' | 'looked' | 'closed' | 'none';
  readonly issue?: OwnIssue;
}

/** Characters of a body that marker, time and the line breaks between may take. */
const frame = 500;

/** Returns the body of an issue: marker, text, cut to what GitHub takes, and the time of the last look in its last line. */
const bodyOf = ({ key, body }: IssueToKeep, digest: string, now: Date): string => {
  const time = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const cut = cutMarkdown(body, commentLimit - frame);
  return [issueMarkerLine({ key, digest }), cut, '', md`<sub>Last looked: ${text(time)}</sub>`, ''].join('\n');
};

/** Opens the issue. If another run opened one at the same time, the older one stays and this one is closed. */
const open = async (issues: Issues, wanted: IssueToKeep, body: string): Promise<KeptIssue> => {
  const made = await issues.create({ title: wanted.title, body, label: wanted.label });
  const oldest = await issues.findOwn(wanted.key, wanted.label);
  if (oldest === undefined || oldest.number >= made.number) return { kind: 'opened', issue: made };
  await issues.update(made, { isOpen: false });
  return { kind: 'looked', issue: oldest };
};

/** Updates an issue that there is. Whoever closes one by hand keeps it closed until it would say something else. */
const update = async (
  issues: Issues,
  { title, wanted }: IssueToKeep,
  before: OwnIssue,
  body: string,
  digest: string,
): Promise<KeptIssue> => {
  if (readIssueMarker(before.body)?.digest === digest) {
    await issues.update(before, { body });
    return { kind: 'looked', issue: before };
  }
  const reopens = wanted === 'open' && !before.isOpen;
  await issues.update(before, { title, body, ...(reopens ? { isOpen: true } : {}) });
  return { kind: reopens ? 'reopened' : 'updated', issue: before };
};

/**
 * Brings the one issue of a key to a state: opens it, updates it, or closes it with a last text. If it says the same as
 * before, only the time of the last look is changed. Touches no issue of others.
 */
export const keepIssue = async (world: World, wanted: IssueToKeep): Promise<KeptIssue> => {
  const issues = await world.issues();
  const digest = shortHash(wanted.body, 16);
  const body = bodyOf(wanted, digest, world.now());
  const found = await issues.findOwn(wanted.key, wanted.label);
  if (wanted.wanted === 'open')
    return found === undefined ? open(issues, wanted, body) : update(issues, wanted, found, body, digest);
  if (!found?.isOpen) return { kind: 'none' };
  if (wanted.wanted === 'as-is') return update(issues, wanted, found, body, digest);
  await issues.update(found, { title: wanted.title, body, isOpen: false });
  return { kind: 'closed', issue: found };
};
