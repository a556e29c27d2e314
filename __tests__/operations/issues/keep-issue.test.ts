import { describe, expect, test } from '@jest/globals';
import { type IssueToKeep, keepIssue } from '../../../src/operations/issues/keep-issue.ts';
import type { World } from '../../../src/ports/world.ts';
import { code, join, md } from '../../../src/report/markdown.ts';
import { fakeIssues } from '../../fakes/issues.ts';
import { makeWorld } from '../../fakes/world.ts';

const drifted: IssueToKeep = {
  key: 'dev',
  label: 'drift',
  title: 'Drift in dev',
  body: md`One finding.`,
  wanted: 'open',
};
const more: IssueToKeep = { ...drifted, body: md`Two findings.` };
const clean: IssueToKeep = { ...drifted, body: md`All is well.`, wanted: 'closed' };

const open = () => {
  const { world, tracker } = makeWorld();
  let hour = 0;
  const later: World = { ...world, now: () => new Date(Date.UTC(2026, 10, 24, hour++)) };
  return { world: later, tracker, edits: tracker.edits };
};

/** Returns a body without the line of the last look. */
const withoutTime = (body = ''): string => body.replace(/Last looked: [\d-]+ [\d:]+ UTC/, '');

describe('keepIssue', () => {
  test('opens one issue, whose body begins with a hidden marker and ends with the time of the look', async () => {
    const { world, tracker } = open();
    expect(await keepIssue(world, drifted)).toMatchObject({ kind: 'opened', issue: { number: 1 } });
    expect(tracker.issues[0]).toMatchObject({ title: 'Drift in dev', labels: ['drift'], state: 'open' });
    expect(tracker.issues[0]?.body).toMatch(
      /^<!-- batch-job-issue:dev digest=[\da-f]{16} -->\nOne finding\.\n\n<sub>Last looked: 2026-11-24 00:00 UTC<\/sub>\n$/,
    );
  });

  test('changes nothing but the time where the findings are the same', async () => {
    const { world, tracker, edits } = open();
    await keepIssue(world, drifted);
    const before = tracker.issues[0]?.body;
    expect(await keepIssue(world, drifted)).toMatchObject({ kind: 'looked' });
    expect(edits).toEqual([{ number: 1, body: expect.any(String), title: undefined, isOpen: undefined }]);
    expect(tracker.issues[0]?.body).not.toBe(before);
    expect(withoutTime(tracker.issues[0]?.body)).toBe(withoutTime(before));
  });

  test('updates text and title where the findings are others', async () => {
    const { world, tracker } = open();
    await keepIssue(world, drifted);
    expect(await keepIssue(world, more)).toMatchObject({ kind: 'updated' });
    expect(tracker.issues).toHaveLength(1);
    expect(tracker.issues[0]?.body).toContain('Two findings.');
  });

  test('closes the issue with a last text, and opens it again when there is a reason again', async () => {
    const { world, tracker, edits } = open();
    await keepIssue(world, drifted);
    expect(await keepIssue(world, clean)).toMatchObject({ kind: 'closed' });
    expect(tracker.issues[0]).toMatchObject({ state: 'closed', body: expect.stringContaining('All is well.') });
    const known = edits.length;
    expect(await keepIssue(world, clean)).toEqual({ kind: 'none' });
    expect(edits).toHaveLength(known);
    expect(await keepIssue(world, drifted)).toMatchObject({ kind: 'reopened' });
    expect(tracker.issues).toMatchObject([{ state: 'open' }]);
  });

  test('leaves an issue closed that somebody closed by hand, until it would say something else', async () => {
    const { world, tracker } = open();
    await keepIssue(world, drifted);
    Object.assign(tracker.issues[0] ?? {}, { state: 'closed' });
    expect(await keepIssue(world, drifted)).toMatchObject({ kind: 'looked' });
    expect(tracker.issues).toMatchObject([{ state: 'closed' }]);
    expect(await keepIssue(world, more)).toMatchObject({ kind: 'reopened' });
  });

  test('opens nothing and closes nothing while nobody knows whether there is a reason', async () => {
    const { world, tracker } = open();
    const unknown: IssueToKeep = { ...drifted, body: md`Nobody knows.`, wanted: 'as-is' };
    expect(await keepIssue(world, unknown)).toEqual({ kind: 'none' });
    await keepIssue(world, drifted);
    expect(await keepIssue(world, unknown)).toMatchObject({ kind: 'updated' });
    expect(tracker.issues).toMatchObject([{ state: 'open' }]);
  });

  test('closes its own issue where another run opened one at the same time', async () => {
    const { world, tracker } = open();
    const issues = fakeIssues(tracker);
    const racing: World = {
      ...world,
      issues: async () => ({
        ...issues,
        create: async (issue) => {
          await issues.create(issue);
          return issues.create(issue);
        },
      }),
    };
    expect(await keepIssue(racing, drifted)).toMatchObject({ kind: 'looked', issue: { number: 1 } });
    expect(tracker.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('cuts a text that GitHub would refuse, and keeps marker and time', async () => {
    const { world, tracker } = open();
    const lines = Array.from({ length: 9_000 }, (_, at) => code(`finding ${at}`));
    await keepIssue(world, { ...drifted, body: join(lines, '\n') });
    const body = tracker.issues[0]?.body ?? '';
    expect(body.length).toBeGreaterThan(60_000);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/^<!-- batch-job-issue:dev [\s\S]*Last looked: 2026-11-24 00:00 UTC<\/sub>\n$/);
  });

  test('touches no issue of others, whatever it says', async () => {
    const { world, tracker } = open();
    await keepIssue(world, drifted);
    const [ours] = tracker.issues;
    const theirs = tracker.add({ title: 'x', body: ours?.body ?? '', labels: ['drift'], author: 'mallory' });
    tracker.issues.splice(0, 1);
    const before = { ...theirs };
    await keepIssue(world, clean);
    await keepIssue(world, more);
    expect(theirs).toEqual(before);
  });
});
