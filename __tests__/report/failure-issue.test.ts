import { describe, expect, test } from '@jest/globals';
import { failureIssue } from '../../src/report/failure-issue.ts';
import type { FailedRun } from '../../src/runs/failure-watch.ts';

const stage = { project: 'shop', stage: 'production', region: 'eu-west-1' };
const failed = (name: string, more: Partial<FailedRun> = {}): FailedRun => ({
  ...{ name, arn: `arn:aws:states:eu-west-1:123456789012:execution:m:${name}`, class: 'exit-code' },
  ...{ cause: 'Attempt 1 of 1 failed: exit code 3', stoppedAt: new Date('2026-11-29T14:00:00Z') },
  ...more,
});
const body = (runs: readonly FailedRun[], logTail: readonly string[] = []) =>
  failureIssue(stage, 'report', { job: 'report', kind: 'failing', failed: runs, logTail }).body;

describe("the issue of a job's failures", () => {
  test('has the failed runs with time, page, class and cause, and how to see more', () => {
    const text = body([failed('a2', { class: 'spot' }), failed('a1')]);
    expect(text).toContain('2 runs of `report` in `production` failed since the last success, the last one as `spot`.');
    expect(text).toMatch(
      /^\| 2026-11-29 14:00 \| `a2` \[open\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/states\/home.*\) \| `spot` \| Attempt 1 of 1 failed: exit code 3 \|$/m,
    );
    expect(text).toContain(
      'batch-job logs --execution a2 --project-name shop --stage production --aws-region eu-west-1\nbatch-job runs --retry a2 --project-name shop',
    );
  });

  test('has the last thirty lines of the log, which cannot leave their block, and no secret', () => {
    const lines = [...Array.from({ length: 40 }, (_, index) => `line ${index}`), '```', `ghp_${'a1B2c3'.repeat(6)}`];
    const text = body([failed('a1')], lines);
    expect(text).not.toContain('line 11\n');
    expect(text).toContain('````\nline 12\n');
    expect(text).toContain('```\n(hidden)\n````');
    expect(text).not.toContain('ghp_');
  });

  test('lists ten runs and counts the others', () => {
    const text = body(Array.from({ length: 13 }, (_, index) => failed(`a${index}`)));
    expect(text.match(/^\| 2026/gm)).toHaveLength(10);
    expect(text).toContain('And 3 more.');
  });

  test('does not act on what a cause or a name says', () => {
    const text = body([failed('a1', { cause: '@everyone <img src=x> | [x](http://evil)\n# heading' })]);
    expect(text).toContain('| `@everyone` &#60;img src=x&#62; &#124; `[x](http://evil)` `#` heading |');
  });

  test('is equal for equal findings, under a title without a count', () => {
    expect(body([failed('a1')])).toBe(body([failed('a1')]));
    expect(failureIssue(stage, 'report', undefined).title).toBe('The job report of shop fails in production');
  });

  test.each([
    ['open', { kind: 'failing', failed: [failed('a1')] }],
    ['closed', { kind: 'recovered', failed: [] }],
    ['as-is', undefined],
  ] as const)('is wanted %s, one for each job of a stage', (wanted, finding) => {
    const given = finding && { job: 'report', logTail: [], ...finding };
    expect(failureIssue(stage, 'report', given)).toMatchObject({ wanted, key: 'runs/shop/production/report' });
  });
});
