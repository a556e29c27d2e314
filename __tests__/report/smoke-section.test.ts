import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { commentLimit, reviewMarkdown } from '../../src/report/review-markdown.ts';
import { type SmokeResult, smokeSection } from '../../src/report/smoke-section.ts';
import type { RunRow } from '../../src/runs/run-row.ts';
import { example } from './example.ts';
import { hostile } from './hostile.ts';
import { reviews } from './reviews.ts';

const marker = { slot: 'plan-production', run: 7, attempt: 1 };
const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [] };
const row = (more: Partial<RunRow> = {}): RunRow => ({
  ...{ job: 'etl', execution: 'run-1', arn: 'arn', trigger: 'run', status: 'succeeded' },
  ...{ startedAt: new Date(0), milliseconds: 125_000, attempts: [], spot: false },
  ...more,
});
const long = fc.oneof(hostile, fc.constant('|`<$'.repeat(800)));
const jobName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,59}$/);
const results: fc.Arbitrary<SmokeResult> = fc.oneof(
  fc.record({ job: jobName, kind: fc.constant('awaited' as const) }),
  fc.record({ job: jobName, kind: fc.constant('refused' as const), code: hostile, why: long }),
  fc.record({
    job: jobName,
    kind: fc.constant('run' as const),
    log: fc.array(long, { maxLength: 32 }),
    row: fc.record({ cause: long, class: hostile, execution: hostile, page: fc.webUrl() }).map((given) => {
      return row({ status: 'failed', ...given });
    }),
  }),
);

describe('smokeSection', () => {
  test('leaves the comment its size, its marker and its words, whatever programs write', () => {
    const law = fc.property(reviews, fc.array(results, { minLength: 1, maxLength: 24 }), (review, smoke) => {
      const comment = reviewMarkdown(review, marker, commentLimit, { ...deployed, smoke });
      expect(comment.length).toBeLessThanOrEqual(commentLimit);
      expect(comment.match(/<!--/g)).toHaveLength(1);
      expect(comment).toContain('#### Smoke runs');
      const words = comment.replace(/<\/?code>|<wbr>|`/g, '');
      for (const { job } of smoke.slice(0, 20)) expect(words.includes(`| ${job} | `)).toBe(true);
      expect(comment).not.toMatch(/[\p{Cf}\p{Cs}]/u);
      const html = marked.parse(comment, { async: false }).replace(/^<!--.*?-->/, '');
      expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
      expect(html).not.toMatch(/<(?:script|img|b)\b/);
    });
    fc.assert(law, { numRuns: 6 });
  });

  test('shows the last 30 lines of a log, each cut, and fewer where several jobs share the comment', () => {
    const log = Array.from({ length: 100 }, (_, index) => `line ${index} ${'x'.repeat(500)}`);
    const one: SmokeResult = { job: 'etl', kind: 'run', row: row(), log };
    const alone = smokeSection([one]);
    expect(alone).toContain('The last 30 lines of the log of etl');
    expect(alone.match(/^line .*$/gm)?.map((line) => line.length)).toEqual(Array.from({ length: 30 }, () => 300));
    expect(alone).toContain('line 99 ');
    const many = smokeSection(Array.from({ length: 10 }, () => one));
    expect(many.length).toBeLessThan(25_000);
    expect(many.match(/line 99 /g)).toHaveLength(10);
  });

  test('opens the logs of runs that failed alone', () => {
    const failed: SmokeResult = {
      job: 'bad',
      kind: 'run',
      row: row({ status: 'failed', class: 'timeout' }),
      log: ['a'],
    };
    const shown = smokeSection([failed, { job: 'good', kind: 'run', row: row(), log: ['b'] }]);
    expect(shown).toContain('<details open><summary>The last line of the log of bad');
    expect(shown).toContain('<details><summary>The last line of the log of good');
  });

  test('is empty without smoke runs', () => {
    expect([smokeSection(), smokeSection([])]).toEqual(['', '']);
    expect(reviewMarkdown(example, marker, commentLimit, { ...deployed, smoke: [] })).not.toContain('Smoke');
  });

  test('names in the headline which jobs failed, at most three', () => {
    const failed = ['a', 'b', 'c', 'd', 'e'].map(
      (job): SmokeResult => ({ job, kind: 'refused', code: 'aws/denied', why: 'No.' }),
    );
    const headline = (smoke: readonly SmokeResult[]) =>
      reviewMarkdown(example, marker, commentLimit, { ...deployed, smoke }).split('\n')[2];
    expect(headline(failed)).toMatch(/^### ❌ .*: deployed, and the smoke run of `a`, `b`, `c` and 2 more failed$/);
    expect(headline([{ job: 'a', kind: 'awaited' }])).toMatch(/^### 🚀 .*: deployed$/);
  });
});
