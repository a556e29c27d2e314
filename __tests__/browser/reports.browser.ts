import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.mjs';
import { githubPage, widths } from '../../scripts/github-page.mjs';

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
