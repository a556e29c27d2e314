import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.mjs';
import { githubPage, widths } from '../../scripts/github-page.mjs';
import { mermaidUrl } from '../../scripts/mermaid.mjs';
import { mermaid } from '../../src/report/mermaid.ts';
import type { Review } from '../../src/review/review.ts';

const folder = new URL('../report/expected/', import.meta.url);
const script = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: widths.narrow, height: 900 } });
});
afterAll(() => browser?.close());

/** Returns the faults of a report on a page of GitHub's, 720 pixels wide, with everything unfolded. */
const faultsOf = async (markdown: string, theme: 'light' | 'dark'): Promise<Record<string, string[]>> => {
  await page.setContent(githubPage(markdown, { theme }));
  await page.evaluate(script);
  await page.evaluate('look.openAll()');
  return page.evaluate(
    '({ overflow: look.overflow(), cut: look.cut(), raw: look.raw(), contrast: look.contrast() })',
  ) as Promise<Record<string, string[]>>;
};
const none = { overflow: [], cut: [], raw: [], contrast: [] };

describe('a report on GitHub, 720 pixels wide', () => {
  test.each(names)('has nothing that is too wide, cut, raw or hard to read in either theme: %s', async (name) => {
    const markdown = readFileSync(new URL(name, folder), 'utf8');
    expect({ light: await faultsOf(markdown, 'light'), dark: await faultsOf(markdown, 'dark') }).toEqual({
      light: none,
      dark: none,
    });
  });

  test.each([
    ['overflow', 'a box that is too wide', '<div style="width:900px">wide</div>'],
    ['cut', 'a word that is too long for its cell', `| a | b |\n|---|---|\n| ${'x'.repeat(200)} | b |`],
    ['raw', 'stars around a word', 'a \\*\\*bold\\*\\* word'],
    ['raw', 'the line below the heads of a table', '\\| --- \\| --- \\|'],
    ['raw', 'a tag', '&lt;details&gt; and more'],
    ['raw', 'an entity in code', '`a&nbsp;b`'],
    ['contrast', 'pale words', '<p style="color:#999">pale</p>'],
  ] as const)('is found to be wrong (%s) by %s', async (fault, _, markdown) => {
    expect((await faultsOf(markdown, 'light'))[fault]).not.toEqual([]);
  });
});

const folderOfPages = mkdtempSync(join(tmpdir(), 'diagrams-'));
afterAll(() => rmSync(folderOfPages, { recursive: true, force: true }));

/** Returns the diagrams of a report as Mermaid drew them: what went wrong, and their sizes in pixels. */
const drawn = async (markdown: string, theme: 'light' | 'dark') => {
  const file = join(folderOfPages, 'report.html');
  writeFileSync(file, githubPage(markdown, { theme, mermaid: mermaidUrl() }));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction("document.body.dataset.drawn === 'yes'");
  await page.evaluate(script);
  await page.evaluate('look.openAll()');
  return page.evaluate(`({
    fault: document.body.dataset.fault ?? null,
    ...look.diagrams(),
  })`) as Promise<{
    readonly fault: string | null;
    readonly wide: string[];
    readonly pale: string[];
    readonly nodes: number;
    readonly edges: number;
  }>;
};

/** Returns how many boxes and lines a diagram in Markdown declares. */
const declared = (markdown: string) => {
  const lines = (/```mermaid\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '').split('\n');
  return {
    nodes: new Set(lines.flatMap((line) => [...line.matchAll(/\b(n\d+)\b(?=[[({])/g)].map(([, id]) => id))).size,
    edges: lines.filter((line) => /--|-\./.test(line) && !/^\s*(?:linkStyle|classDef|class|style)\b/.test(line)).length,
  };
};

describe('a diagram in a report, drawn by Mermaid', () => {
  const withDiagram = names.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('```mermaid'));

  test.each(withDiagram.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'is understood, complete, readable and no wider than the comment: %s in %s mode',
    async (name, theme) => {
      const markdown = readFileSync(new URL(name, folder), 'utf8');
      const { nodes, edges } = declared(markdown);
      expect(nodes).toBeGreaterThan(3);
      expect(await drawn(markdown, theme)).toEqual({ fault: null, wide: [], pale: [], nodes, edges });
    },
  );

  test('that Mermaid does not understand is found', async () => {
    expect((await drawn('```mermaid\nflowchart LR\n  a --[ b\n```\n', 'light')).fault).toMatch(/Parse error/);
  });

  test('whose labels say anything is understood all the same, and shows them as text', async () => {
    const words = [
      'end',
      'a"b',
      '](x)',
      '<b>x</b>',
      '%% c',
      'click a',
      '`code`',
      '```',
      '$$x$$',
      'graph TD; a-->b',
      '1. x',
      '#35;',
    ];
    const nodes = words.map((name) => ({ name, change: 'add' as const }));
    const edges = words.slice(1).map((to) => ({ from: words[0] as string, to, label: to, change: 'modify' as const }));
    const markdown = `\`\`\`mermaid\n${mermaid({ nodes, edges } as unknown as Review)}\n\`\`\`\n`;
    const { fault, nodes: boxes, edges: lines } = await drawn(markdown, 'light');
    expect({ fault, boxes, lines }).toEqual({ fault: null, boxes: words.length, lines: edges.length });
    const labels = await page.locator('svg .nodeLabel').allTextContents();
    expect(labels.map((text) => text.trim())).toEqual(expect.arrayContaining(['end', 'a"b', '<b>x</b>', '`code`']));
  });
});
