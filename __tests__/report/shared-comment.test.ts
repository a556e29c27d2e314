import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureMarkdown } from '../../src/report/failure-markdown.ts';
import { code } from '../../src/report/markdown.ts';
import { type Marker, type ReadMarker, readMarker, type StageState } from '../../src/report/marker.ts';
import { commentLimit, reviewMarkdown, sectionLimit } from '../../src/report/review-markdown.ts';
import { mergeSections, type Section, sectionKey, sectionOfReport, sectionsOf } from '../../src/report/section.ts';
import { sharedComment } from '../../src/report/shared-comment.ts';
import type { Review } from '../../src/review/review.ts';
import { example } from './example.ts';
import { reviews } from './reviews.ts';

const markerOf = (stage: string, state: StageState = 'planned', run = 7): Marker => ({
  ...{ slot: 'all', repository: '1', workflow: 'plan.yml', run, attempt: 1, commit: 'c0ffee00c0ffee00' },
  ...{ section: sectionKey({ project: 'reports', stage, region: 'us-east-1' }), state },
});
const reportOf = (review: Review, stage: string, run = 7) =>
  reviewMarkdown({ ...review, project: 'reports', stage }, markerOf(stage, 'planned', run), sectionLimit);
const sectionOf = (report: string) => sectionOfReport(report) as Section;
const head = readMarker(reportOf(example, 'dev')) as ReadMarker;
const shared = (reports: readonly string[], limit = commentLimit) =>
  sharedComment(head, mergeSections(reports.map(sectionOf)), limit);
/** Returns Markdown without comments and empty lines, as a reader sees it. */
const seen = (body: string) =>
  body
    .replace(/<!--.*?-->/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('A comment that stages share', () => {
  test('looks like a comment of its own with one stage', () => {
    const own = reviewMarkdown({ ...example, stage: 'dev' }, { slot: 'x' });
    expect(seen(shared([reportOf(example, 'dev')]))).toEqual(seen(own));
  });

  test('lists all stages above their sections, and opens those that a reader has to look at', () => {
    const calm = { ...example, losses: [], permissions: { holders: [], broader: [] } };
    const failure = failureMarkdown(
      { project: 'reports', stage: 'test', command: 'deploy', stopped: false, problems: [], causes: [], links: [] },
      markerOf('test', 'failed'),
    );
    const body = shared([reportOf(example, 'prod'), reportOf(calm, 'dev'), failure]);
    expect(body).toContain('### ⚠️ Batch jobs: 3 stages, 2 to look at');
    expect(body).toMatch(/\| `dev` of `reports`<br>`us-east-1` \| ✅ 1 resource to remove, .* \|/);
    expect(body).toMatch(
      /\| `prod` of `reports`.* \| ⛔ blocked, 1 resource would leave .*<br>\*\*1 resource to remove/,
    );
    expect(body).toMatch(/\| `test` of `reports`.* \| ❌ deploy failed \|/);
    expect(
      [...body.matchAll(/^<details( open)?><summary>(\S+ \w+) of reports in us-east-1</gmu)].map(([, ...all]) => all),
    ).toEqual([
      [undefined, '✅ dev'],
      [' open', '⛔ prod'],
      [' open', '❌ test'],
    ]);
  });

  test('names the commit of a section that is older than the newest', () => {
    const old = reportOf(example, 'dev', 6).replaceAll('c0ffee00c0ffee00', 'abcdef0123456789');
    const body = shared([old, reportOf(example, 'prod')]);
    expect(body).toContain('at `abcdef0123`, an earlier commit');
    expect(body.match(/an earlier commit/g)).toHaveLength(1);
  });

  test('can be read back, and is written the same again, whatever its sections hold', () => {
    fc.assert(
      fc.property(fc.array(reviews, { minLength: 1, maxLength: 4 }), (all) => {
        const reports = all.map((review, index) => reportOf(review, `s${index}`));
        const body = shared(reports);
        const sections = sectionsOf(body);
        expect(sections.map(({ key, digest }) => [key, digest])).toEqual(
          mergeSections(reports.map(sectionOf)).map(({ key, digest }) => [key, digest]),
        );
        expect(sharedComment(head, sections, commentLimit)).toBe(body);
        expect(sharedComment(head, sectionsOf(body.replaceAll('\n', '\r\n').trimEnd()), commentLimit)).toBe(body);
        expect(body.match(/<details/g)?.length).toBe(body.match(/<\/details>/g)?.length);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('drops no loss, count or output of any stage before all details of all stages are dropped', () => {
    const outputs = (many: number) =>
      Array.from({ length: many }, (_, index) => ({ resource: `job${index}`, param: 'arn', value: `value${index}` }));
    const losses = (many: number) =>
      Array.from({ length: many }, (_, index) => ({
        ...{
          logicalId: `Table${index}`,
          type: 'AWS::DynamoDB::Table',
          kind: 'delete' as const,
          allowed: index % 2 === 0,
        },
      }));
    const details = fc.array(fc.tuple(reviews, fc.nat(12)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(details, fc.nat(30), fc.nat(12), (all, many, lost) => {
        const reports = all.map(([review, times], index) => {
          const groups = Array.from({ length: times }, () => review.groups).flat();
          const kept = { stack: 'x', region: 'x', account: 'x', hash: 'x', links: [], refused: [], base: {} };
          return reportOf({ ...review, ...kept, groups, losses: losses(lost), outputs: outputs(many) }, `s${index}`);
        });
        const body = shared(reports);
        expect(body.length).toBeLessThanOrEqual(commentLimit);
        expect(body).not.toContain('Cut to fit');
        for (const { content } of sectionsOf(body)) {
          // A plan that changes nothing is one line.
          if (content.includes('nothing to change. ')) continue;
          expect(losses(lost).filter(({ logicalId }) => !content.includes(code(logicalId)))).toEqual([]);
          expect(outputs(many).filter(({ value }) => !content.includes(code(value)))).toEqual([]);
          expect(content).toMatch(/^(?:\*\*|### ✅).*(?:to|be|nothing) /m);
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  test.each([2, 20, 100, 256])('fits with %s stages whose losses alone do not, and has a line of each', (stages) => {
    const losses = Array.from({ length: 300 }, (_, index) => ({
      ...{ logicalId: `Table${index}${'x'.repeat(60)}`, type: 'AWS::DynamoDB::Table', allowed: false },
      kind: 'delete' as const,
    }));
    const report = reportOf({ ...example, losses }, 'stage-x');
    const reports = Array.from({ length: stages }, (_, index) => report.replaceAll('stage-x', `stage-${index}`));
    const body = shared(reports);
    expect(body.length).toBeLessThanOrEqual(commentLimit);
    const kept = sectionsOf(body);
    const rest = Number(/(\d+) more stages?, at least, did not fit/.exec(body)?.[1] ?? 0);
    expect(kept.length + rest).toBe(stages);
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(stages, 150));
    expect(kept.every(({ content }) => content.includes('300 resources would be lost'))).toBe(true);
  });

  test('takes no section whose run is newer than the one that its marker names', () => {
    const body = shared([reportOf(example, 'dev')]).replace(/(batch-job-section:\S+ )run=7/, '$1run=999');
    expect(sectionsOf(body)).toEqual([]);
  });

  test('keeps a report that another job made for a comment of its own, by the name of its slot', () => {
    const { section, state, ...own } = markerOf('dev');
    const report = `${reviewMarkdown(example, { ...own, section: 'reports-dev' })}`;
    expect(sectionOf(report).key).toBe('reports-dev');
    expect(shared([report, reportOf(example, 'prod')])).toContain('| `reports-dev` |');
  });
});
