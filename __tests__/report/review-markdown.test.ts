import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { code } from '../../src/report/markdown.ts';
import { commentLimit, reviewMarkdown } from '../../src/report/review-markdown.ts';
import type { Review, ReviewedChange, ReviewedLoss } from '../../src/review/review.ts';
import { example } from './example.ts';
import { hostile } from './hostile.ts';
import { reviews } from './reviews.ts';

const marker = { slot: 'plan-production', run: 7, attempt: 1 };
const render = (review: Review, limit?: number) => reviewMarkdown(review, marker, limit);
/** Matches tags that GitHub makes of Markdown, and those that comments contain. */
const known =
  /^(code|span|p|h3|h4|strong|em|blockquote|ul|li|table|thead|tbody|tr|th|td|details|summary|br|wbr|sub|pre|a)$/;

const modified = (index: number, before = 'a'): ReviewedChange => ({
  happening: 'modify',
  logicalId: `Job${index}`,
  type: 'AWS::Batch::JobDefinition',
  properties: [{ path: 'Properties.Image', before, after: 'b', recreation: 'never' }],
});
const lost = (index: number, allowed = false): ReviewedLoss => ({
  logicalId: `Table${index}x`,
  type: 'AWS::DynamoDB::Table',
  kind: 'delete',
  allowed,
});
const nothing: Review = {
  ...example,
  account: '123456789012',
  against: 'deployed-stack',
  hash: 'v1:8d969eef6ecad3',
  ...{ losses: [], groups: [], notes: [], warnings: [] },
};

/** Asserts that a comment fits, begins with its marker, and contains nothing that GitHub makes active. */
const assertHarmless = (comment: string): void => {
  expect(comment.length).toBeLessThanOrEqual(commentLimit);
  expect(comment).toMatch(/^<!-- batch-job:plan-production run=7 attempt=1 -->\n/);
  expect(comment.match(/<!--/g)).toHaveLength(1);
  expect(comment).not.toMatch(/[\p{Cf}\p{Cs}]/u);
  expect(comment.match(/<details/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
  // `marked` reads HTML and Markdown by turns inside folds, as GitHub does.
  const html = marked.parse(comment, { async: false }).replace(/^<!--.*?-->/, '');
  const tags = [...html.matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name as string);
  expect(tags.filter((name) => !known.test(name))).toEqual([]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href as string);
  expect(links.every((href) => href.startsWith('https://'))).toBe(true);
  // A review links to its pages, and to lines of the config where its page is known.
  const lines = links.filter((href) => /#L\d+$/.test(href));
  expect(links.length - lines.length).toBeLessThanOrEqual(20);
  expect(html.replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, ' ').replace(/&#\d+;/g, ' ')).not.toMatch(/@\w|(^|\W)#\d/);
};

describe('reviewMarkdown', () => {
  test('fits into a comment, begins with its marker, and makes no foreign text active', () => {
    fc.assert(
      fc.property(reviews, (review) => assertHarmless(render(review))),
      { numRuns: 40 },
    );
  });

  test('fits and makes no foreign text active if not even the names of all losses fit', () => {
    const names = fc.array(hostile, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(names, (logicalIds) => {
        const losses = logicalIds.map((logicalId) => ({ ...lost(0), logicalId: `${logicalId} ${'<'.repeat(200)}` }));
        assertHarmless(render({ ...example, losses: Array.from({ length: 40 }, () => losses).flat() }));
      }),
      { numRuns: 5 },
    );
  });

  test('returns for a deploy a comment that fits, with its result, in the past tense', () => {
    const deployed = { status: 'UPDATE_COMPLETE', isNew: false, times: [{ what: 'images', milliseconds: 61_400 }] };
    fc.assert(
      fc.property(reviews, fc.boolean(), (review, isNew) => {
        const comment = reviewMarkdown(review, marker, commentLimit, { ...deployed, isNew });
        expect(comment.length).toBeLessThanOrEqual(commentLimit);
        expect(comment).toMatch(/^<!-- batch-job:plan-production run=7 attempt=1 -->\n\n### 🚀 .*: deployed\n/);
        expect(comment.match(/<!--/g)).toHaveLength(1);
        if (review.losses.length > 0)
          expect(comment).toMatch(
            /^> \*\*What (?:(?:was lost|left the stack|may have stopped running jobs)(?: or )?)+: /m,
          );
      }),
      { numRuns: 20 },
    );
    const comment = reviewMarkdown(example, marker, commentLimit, deployed);
    expect(comment).toMatch(
      /\*\*1 resource removed, 1 resource replaced, 1 job modified, 1 job added, shared parts added\*\* · `UPDATE_COMPLETE`/,
    );
    expect(comment).toContain('**What left the stack: 2**');
    expect(comment).toContain('<sub>images 1 min 1 s</sub>');
    expect(comment).not.toMatch(/to add|compared with/);
  });

  test('names every loss while their names fit', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const names = [...new Set(review.losses.map(({ logicalId }) => code(logicalId, 255)))];
        const all = review.losses.map(({ logicalId }) => code(logicalId, 255)).join(', ').length;
        // Verdict, place, marker and hash have at most 4,000 characters.
        fc.pre(all < commentLimit - 8_000);
        const comment = render(review);
        expect(names.filter((name) => !comment.includes(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('names as many losses as fit and says how many do not', () => {
    const long = 'x'.repeat(40);
    const many = Array.from({ length: 4_000 }, (_, index) => {
      const loss = lost(index, index % 2 === 0);
      return { ...loss, logicalId: `${loss.logicalId}${long}` };
    });
    const comment = render({ ...example, losses: many });
    expect(comment.length).toBeLessThanOrEqual(commentLimit);
    expect(comment.length).toBeGreaterThan(commentLimit - 200);
    const named = comment.match(/`Table\d+x+`/g) ?? [];
    const rest = Number(/ and ([\d,]+) more/.exec(comment)?.[1]?.replaceAll(',', ''));
    expect(named.length + rest).toBe(4_000);
    // Losses that are not allowed come first.
    expect(named.every((name) => Number(/\d+/.exec(name)) % 2 === 1)).toBe(true);
  });

  test('omits values first, then groups that only add or modify, then everything but losses', () => {
    const groups = (many: number, before: string) =>
      Array.from({ length: many }, (_, index) => ({
        resource: `job${index}`,
        effect: 'modify' as const,
        itself: true,
        says: [{ text: 'new' }],
        changes: [modified(index, before)],
      }));
    const danger = {
      resource: 'results',
      effect: 'replace' as const,
      itself: true,
      says: [{ text: 'danger' }],
      changes: [{ ...modified(0), happening: 'replace' as const, logicalId: 'Results' }],
    };
    const detailsOf = (review: Partial<Review>) => {
      const comment = render({ ...example, ...review });
      return ['→ `b`', '`Job1`', '`Results`', '`results`', '`RequestsQueue`', 'Shortened'].map((part) =>
        comment.includes(part),
      );
    };
    const dangers = (length: number) => Array.from({ length }, () => danger);
    expect(detailsOf({ groups: [...groups(3, 'a'), danger] })).toEqual([true, true, true, true, true, false]);
    expect(detailsOf({ groups: [...groups(190, 'a'.repeat(190)), danger] })).toEqual([
      ...[false, true, true, true, true, true],
    ]);
    expect(detailsOf({ groups: [...groups(500, 'a'), danger] })).toEqual([false, false, true, true, true, true]);
    expect(detailsOf({ groups: dangers(700) })).toEqual([false, false, false, true, true, true]);
    expect(detailsOf({ groups: dangers(2_000) })).toEqual([false, false, false, false, true, true]);
  });

  test('holds every loss, count and output at each length at which they fit', () => {
    const outputs = Array.from({ length: 80 }, (_, index) => ({
      resource: `r${index}`,
      param: 'arn',
      value: `v${index}`,
    }));
    const losses = Array.from({ length: 12 }, (_, index) => lost(index, index % 3 === 0));
    const lengths = fc.integer({ min: 14_000, max: commentLimit });
    fc.assert(
      fc.property(reviews, fc.integer({ min: 1, max: 12 }), lengths, fc.boolean(), (review, times, limit, isDone) => {
        const groups = Array.from({ length: times }, () => [...review.groups, ...example.groups]).flat();
        const plain = { project: 'p', stage: 's', stack: 'k', hash: 'v1:0', refused: [], links: [], base: {} };
        const deployed = isDone ? { status: 'UPDATE_COMPLETE', isNew: false, times: [] } : undefined;
        const comment = reviewMarkdown({ ...review, ...plain, groups, losses, outputs }, marker, limit, deployed);
        expect(comment.length).toBeLessThanOrEqual(limit);
        expect(losses.filter(({ logicalId }) => !comment.includes(`\`${logicalId}\``))).toEqual([]);
        expect(outputs.filter(({ value }) => !comment.includes(`| \`${value}\` |`))).toEqual([]);
        expect(comment).toMatch(
          isDone ? /^\*\*.*(?:d|permission)\*\* · /m : /^\*\*.*to (?:remove|add|modify|replace).*\*\*$/m,
        );
      }),
      { numRuns: 15 },
    );
  });

  test('shows losses, their reasons and allowances before the changes', () => {
    const comment = render(example);
    const [, after = ''] = comment.split('> [!CAUTION]');
    expect(after.indexOf('`RequestsQueue`')).toBeLessThan(after.indexOf('`OldUploadsBucket`'));
    expect(comment.indexOf('[!CAUTION]')).toBeLessThan(comment.indexOf('#### Changes'));
    expect(comment).toMatch(/RequestsQueue.*`FifoQueue`.*`allow-replace: RequestsQueue`/);
    expect(comment).toMatch(/OldUploadsBucket.*Allowed by `allow-delete`/);
  });

  test.each([
    [[], '✅'],
    [[lost(1, true)], '⚠️'],
    [[lost(1, true), lost(2)], '⛔'],
  ])('given the losses %j has the verdict %s', (losses, sign) => {
    expect(render({ ...example, losses }).split('\n')[2]).toMatch(new RegExp(`^### ${sign} `));
  });

  test('returns one line under the marker without changes', () => {
    const lines = render(nothing).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(
      '✅ Batch jobs of `reports` for `production`: nothing to change. Stack `reports-production` in `us-east-1` · account `123456789012` · compared with the deployed stack · plan `v1:8d969eef6ecad3`',
    );
    expect(render({ ...nothing, notes: ['a stand-in'] })).toContain('a stand-in');
  });
});

describe('reviewMarkdown of many long sentences', () => {
  const group = (index: number, many: number) => ({
    ...{ resource: `job${index}`, type: 'batch-job', effect: 'modify' as const, itself: true },
    says: Array.from({ length: many }, (_, at) => ({ text: `environment VAR${at}: ${'a'.repeat(3_000)} → b` })),
    changes: [modified(index)],
  });
  const reviewOf = (jobs: number, many: number): Review => ({
    ...nothing,
    groups: Array.from({ length: jobs }, (_, index) => group(index, many)),
  });

  test('names each job with the beginnings of some sentences', () => {
    const comment = render(reviewOf(20, 20));
    for (let job = 0; job < 20; job++) expect(comment).toContain(`\`job${job}\``);
    expect(comment).toContain('environment VAR9:');
    expect(comment).toContain('and 10 more');
    expect(comment.length).toBeLessThan(commentLimit);
  });

  test('names each job with the number of its changes where there is no room for more', () => {
    const comment = render(reviewOf(150, 20));
    for (let job = 0; job < 150; job++) expect(comment).toContain(`\`job${job}\``);
    expect(comment).toContain('20 changes');
    expect(comment.length).toBeLessThan(commentLimit);
  });
});
