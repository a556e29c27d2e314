import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failurePage } from '../../../src/report/html/failure-page.ts';
import { mostDrawn } from '../../../src/report/html/graph-section.ts';
import { pageScript } from '../../../src/report/html/page-script.ts';
import { pageStyle } from '../../../src/report/html/page-style.ts';
import { reviewPage } from '../../../src/report/html/review-page.ts';
import type { Review } from '../../../src/review/review.ts';
import { deployBoth, example, planJobs, planOffline } from '../example.ts';
import { hostile } from '../hostile.ts';
import { reviews } from '../reviews.ts';

const pageOf = (review: Review): string => reviewPage({ review, diffs: [], problems: [], commit: 'abc' });

/** Elements of a page; no other comes from a review. */
const known =
  /^(html|head|meta|title|style|script|body|a|header|h1|h2|code|div|span|p|strong|dl|dt|dd|nav|ul|li|details|summary|kbd|label|input|main|section|small|em|br|b|i|table|thead|tbody|tr|th|td|del|ins|mark|pre|form|select|option|button|output|svg|g|rect|path|text|footer)$/;
/** Matches a tag of a page, with attributes in double quotes or without a value. */
const tag = /^<\/?([a-z]+[0-9]?)((?: [a-z-]+(?:="[^"<>]*")?| viewBox="[^"<>]*")*) ?\/?>/i;

/** Returns the tags of a page in their order, with their attributes. Throws for a `<` that begins none. */
const tagsIn = (page: string): { readonly name: string; readonly attributes: string }[] =>
  page
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replace('<!doctype html>', '')
    .split('<')
    .slice(1)
    .map((rest) => {
      const [, name, attributes] = tag.exec(`<${rest}`) ?? [];
      if (name === undefined || attributes === undefined) throw new Error(`No tag: <${rest.slice(0, 80)}`);
      return { name, attributes };
    });

/** Asserts that a page has the markup of this program alone, and loads and starts nothing else. */
const assertHarmless = (page: string): void => {
  expect(page.match(/<script/gi)).toHaveLength(2);
  expect(page.match(/<\/script/gi)).toHaveLength(2);
  expect(page.match(/<style/gi)).toHaveLength(1);
  expect(/<!--|[\p{Cf}\p{Cs}]/u.exec(page)?.[0]).toBeUndefined();
  const tags = tagsIn(page);
  expect(tags.filter(({ name }) => !known.test(name))).toEqual([]);
  const attributes = tags.flatMap((one) => [...one.attributes.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)]);
  expect(attributes.filter(([, name = '']) => /^(?:on|src|style|action|formaction|srcset|xlink)/i.test(name))).toEqual(
    [],
  );
  const targets = attributes.filter(([, name]) => name === 'href').map(([, , value = '']) => value);
  expect(targets.filter((href) => !/^(?:https:\/\/|#[a-z0-9-]+$)/.test(href))).toEqual([]);
  const ids = attributes.filter(([, name]) => name === 'id').map(([, , value = '']) => value);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = targets.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
  expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
};

/** Returns the data block of a page. */
const dataIn = (page: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/.exec(page)?.[1] ?? '');

describe('report.html', () => {
  test('has the markup of this program alone, whatever a review says', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const page = pageOf(review);
        assertHarmless(page);
        expect(dataIn(page)).toMatchObject({ version: 1, kind: 'plan' });
      }),
      { numRuns: 40 },
    );
  });

  test('has the markup of this program alone, whatever complaints, lines of templates and the commit say', () => {
    const problem = fc.record({
      code: hostile,
      severity: fc.constantFrom('warning' as const, 'note' as const),
      sentence: hostile,
      hint: hostile,
      place: fc.record({ file: hostile, line: fc.nat(), column: fc.nat() }),
    });
    const kind = fc.constantFrom('same' as const, 'before' as const, 'after' as const, 'gap' as const);
    const line = fc.record({ kind, text: hostile });
    const [group] = example.groups;
    const logicalId = group?.changes[0]?.logicalId ?? '';
    const foreign = fc.record({ problems: fc.array(problem), commit: hostile, lines: fc.array(line) });
    fc.assert(
      fc.property(foreign, ({ lines, ...more }) => {
        assertHarmless(reviewPage({ review: example, diffs: [{ logicalId, lines }], ...more }));
      }),
      { numRuns: 40 },
    );
  });

  test('names every loss, every change and every sentence of the review it is made of', () => {
    const page = pageOf(example);
    const text = page
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"');
    const { losses, groups, jobs, notes } = example;
    const changes = groups.flatMap((one) => one.changes).filter(({ replacedBy }) => replacedBy === undefined);
    const wanted = [
      ...[...losses, ...changes].map(({ logicalId }) => logicalId),
      ...groups.flatMap(({ says }) => says.map((one) => one.text)),
      ...jobs.flatMap(({ name, starts }) => [name, ...starts]),
      ...notes,
    ];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain('blocked, 1 resource would leave the stack without permission');
  });

  test('hides what is a secret by its form, also in its data', () => {
    const secret = `ghp_${'a1B2c3'.repeat(6)}`;
    const [loss] = example.losses;
    const page = pageOf({
      ...example,
      notes: [`token ${secret}`],
      losses: [{ ...(loss as Review['losses'][0]), logicalId: secret }],
    });
    expect(page).not.toContain(secret);
    expect(page).toContain('(hidden)');
  });

  test('has the markup of this program alone, whatever a failure says, and shows all of it', () => {
    const place = fc.record({ file: hostile, line: fc.nat(), column: fc.nat() });
    const failures = fc.record({
      ...{ project: hostile, stage: hostile, command: hostile, stopped: fc.boolean(), outcome: hostile },
      problems: fc.array(
        fc.record({
          code: hostile,
          severity: fc.constantFrom('error' as const),
          sentence: hostile,
          hint: hostile,
          place,
        }),
        { maxLength: 3 },
      ),
      causes: fc.array(fc.record({ logicalId: hostile, type: hostile, reason: hostile, advice: hostile, place }), {
        maxLength: 3,
      }),
      links: fc.array(fc.record({ text: hostile, url: hostile }), { maxLength: 2 }),
      config: fc.record({ file: hostile, url: hostile }),
    });
    fc.assert(
      fc.property(failures, (failure) => {
        for (const page of [
          failurePage(failure, 'abc'),
          reviewPage({ review: example, failure, diffs: [], problems: [], commit: 'abc' }),
        ]) {
          assertHarmless(page);
          expect(dataIn(page)).toMatchObject({ version: 1, kind: 'failure' });
          const section = /<section id="failure"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
          expect(section.match(/<li>/g) ?? []).toHaveLength(failure.causes.length + failure.problems.length);
          expect(section).toContain('What CloudFormation did');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('lets its own style sheet and script be the only ones, by their digests', async () => {
    const page = (await planOffline())['report.html'] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; script-src ${digest(pageScript)}; style-src ${digest(pageStyle)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.includes(`<script>${pageScript}</script>`)).toBe(true);
    expect(page.includes(`<style>${pageStyle}</style>`)).toBe(true);
  });

  test('shows the lines of the template that differ, and what a deployment changed in the past tense', async () => {
    const page = (await deployBoth())['report.html'] ?? '';
    assertHarmless(page);
    const wanted = [
      '<del>-     Image: &quot;ghcr.io/example/reports:1.4.2&quot;</del>',
      '<h2>What changed</h2>',
      'UPDATE_COMPLETE',
      'uploads → thumbnails: s3, added',
    ];
    expect(wanted.filter((words) => !page.includes(words))).toEqual([]);
    expect(dataIn(page)).toMatchObject({ kind: 'deployment', status: 'UPDATE_COMPLETE' });
  });

  test('stays below 300 kB for as many new jobs as a stack holds with their schedules', async () => {
    const page = (await planJobs(35))['report.html'] ?? '';
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    expect(page.match(/<details class="group"/g)?.length).toBeGreaterThan(35);
    assertHarmless(page);
  });

  test('stays below 300 kB for a hundred jobs with another image and size, of which it draws as much as anybody can read', () => {
    const names = Array.from({ length: 100 }, (_, index) => `nightlyReport${index}`);
    const group = example.groups.find(({ resource }) => resource === 'nightlyReport') as Review['groups'][0];
    const [definition] = group.changes as [Review['groups'][0]['changes'][0]];
    const properties = definition.properties.filter(({ path }) => /Image|MEMORY/.test(path));
    const holder = example.permissions?.holders[0];
    const page = pageOf({
      ...example,
      groups: names.map((resource) => ({
        ...group,
        resource,
        says: group.says.slice(0, 3),
        changes: [{ ...definition, properties }],
      })),
      jobs: names.map((name) => ({ ...(example.jobs[0] as Review['jobs'][0]), name })),
      permissions: { broader: [], holders: holder ? names.map((name) => ({ ...holder, name })) : [] },
      nodes: names.map((name) => ({ name, change: 'modify' })),
      edges: names.flatMap((from) => [
        { from, to: 'on-demand queue', change: 'none' },
        { from: `every day for ${from}`, to: from, label: 'schedule', change: 'modify' },
      ]),
    });
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
    expect(page.match(/class="edge /g)).toHaveLength(mostDrawn);
    assertHarmless(page);
  });
});
