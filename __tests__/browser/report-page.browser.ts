import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.mjs';
import { reviewPage } from '../../src/report/html/review-page.ts';
import { example } from '../report/example.ts';

const recorded = new URL('../report/expected/report.html', import.meta.url).href;
const failures = ['deploy-failed.html', 'plan-failed.html'];
const script = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'page-'));

let browser: Browser;
let opened: Page[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await Promise.all(opened.map((page) => page.context().close()));
  opened = [];
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
});

/** A page in the browser, with what it asked for and what went wrong in it. */
interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly problems: string[];
}

const open = async (url: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  opened.push(page);
  const [requests, problems] = [[] as string[], [] as string[]];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(url);
  return { page, requests, problems };
};
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
};
/** Returns the names of the parts that are seen. */
const partsOf = (page: Page): Promise<string[]> =>
  page.locator('.group:visible > summary > :nth-child(2)').allTextContents();
const itemsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.changes > li:not([hidden])')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-kind') ?? ''));

describe('report.html in Chromium', () => {
  test('asks for nothing but itself, and does nothing that its policy forbids', async () => {
    const { requests, problems } = await open(recorded);
    expect(requests).toEqual([recorded]);
    expect(problems).toEqual([]);
  });

  test.each([
    '<img src=x onerror="document.title=1">',
    '</script><script>document.title=1</script>',
    '"><svg onload=alert(1)>',
  ])('starts nothing that a review says: %s', async (attack) => {
    const group = { ...(example.groups[0] as (typeof example.groups)[0]), resource: attack, says: [{ text: attack }] };
    const review = { ...example, stage: attack, stack: attack, groups: [group], notes: [attack], hash: attack };
    const text = reviewPage({ review, diffs: [], problems: [], commit: attack });
    const { page, requests, problems } = await open(write('attack.html', text));
    expect(requests).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(await page.title()).toBe(`Plan of reports for ${attack}`);
    expect(await page.locator('script').count()).toBe(2);
  });

  test.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 400],
    ['dark', 720],
  ] as const)('is readable in %s mode, %i pixels wide, with everything open', async (colorScheme, width) => {
    const { page } = await open(recorded, { colorScheme, viewport: { width, height: 800 } });
    await page.evaluate(script);
    const back = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(back).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
    await page.evaluate('look.openAll()');
    const faults = '({ overflow: look.overflow(), cut: look.cut(), raw: look.raw(), contrast: look.contrast() })';
    expect(await page.evaluate(faults)).toEqual({ overflow: [], cut: [], raw: [], contrast: [] });
  });

  test.each(
    failures.flatMap((name) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [400, 720, 1100].map((width) => [name, colorScheme, width] as const),
      ),
    ),
  )(
    'of a failure (%s) is readable in %s mode, %i pixels wide, asks for nothing and breaks nothing',
    async (name, colorScheme, width) => {
      const url = new URL(`../report/expected/${name}`, import.meta.url).href;
      const { page, requests, problems } = await open(url, { colorScheme, viewport: { width, height: 800 } });
      await page.evaluate(script);
      await page.evaluate('look.openAll()');
      const faults = '({ overflow: look.overflow(), cut: look.cut(), raw: look.raw(), contrast: look.contrast() })';
      expect(await page.evaluate(faults)).toEqual({ overflow: [], cut: [], raw: [], contrast: [] });
      for (const key of ['j', 'o', 'c', '/', '?', 'Escape']) await page.keyboard.press(key);
      expect({ requests, problems }).toEqual({ requests: [url], problems: [] });
    },
  );

  test('of a failed deployment shows what failed before what was wanted, and leads from a line to the config', async () => {
    const { page } = await open(new URL('../report/expected/deploy-failed.html', import.meta.url).href);
    const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
    expect(await top('#failure')).toBeLessThan(await top('#changes'));
    expect(await page.locator('#failure a').first().getAttribute('href')).toMatch(/batch-jobs\.yml#L24$/);
    expect(await partsOf(page)).toHaveLength(6);
    await page.check('#losses-only');
    expect(await partsOf(page)).toEqual(['requests', 'oldUploads']);
  });

  test('filters by words, kind, name and losses, says how much is left, and resets', async () => {
    const { page } = await open(recorded);
    const all = await partsOf(page);
    expect(all).toHaveLength(6);
    await page.fill('#search', 'THUMBNAILS');
    expect(await partsOf(page)).toContain('thumbnails');
    expect(await partsOf(page)).not.toContain('oldUploads');
    await page.fill('#search', 'nowhere at all');
    expect(await partsOf(page)).toEqual([]);
    expect(await page.isVisible('#none')).toBe(true);
    await page.click('button[type=reset]');
    await page.waitForFunction("document.getElementById('shown').value.startsWith('6 of 6 parts')");
    await page.selectOption('#kind', 'replace');
    expect(new Set(await itemsOf(page))).toEqual(new Set(['replace']));
    await page.selectOption('#kind', '');
    await page.selectOption('#name', { label: 'nightlyReport' });
    expect(await partsOf(page)).toEqual(['nightlyReport']);
    expect(await page.locator('.box.far').count()).toBeGreaterThan(0);
    expect(await page.locator('.box:not(.far) title').allTextContents()).toContain('on-demand queue');
    await page.selectOption('#name', '');
    await page.check('#losses-only');
    expect(await partsOf(page)).toEqual(['requests', 'oldUploads']);
    expect(await page.textContent('#shown')).toBe('2 of 6 parts, 2 of 23 resources');
  });

  test('is used by keys alone: a skip link first, focus that is seen, and the keys that it lists', async () => {
    const { page } = await open(recorded);
    const focused = (what: string) => page.evaluate(`document.activeElement.${what}`);
    await page.keyboard.press('Tab');
    expect(await focused('textContent')).toBe('Skip to the contents');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('/');
    expect(await focused('id')).toBe('search');
    await page.keyboard.type('jobs');
    expect(await page.inputValue('#search')).toBe('jobs');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search')).toBe('');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused('parentNode.id')).toBe('change-1');
    await page.keyboard.press('k');
    expect(await focused('parentNode.id')).toBe('change-0');
    await page.keyboard.press('Enter');
    expect(await focused('parentNode.open')).toBe(false);
    await page.keyboard.press('o');
    expect(await page.locator('.group:not([open])').count()).toBe(0);
    await page.keyboard.press('c');
    expect(await page.locator('.group[open]').count()).toBe(0);
    await page.keyboard.press('l');
    expect(await page.isChecked('#losses-only')).toBe(true);
    await page.keyboard.press('?');
    await page.uncheck('#use-keys');
    await page.keyboard.press('l');
    expect(await page.isChecked('#losses-only')).toBe(true);
  });

  test('has the order of the page as the order of focus', async () => {
    const { page } = await open(recorded);
    // The filters stay in sight where the page is scrolled, so that they have no place of their own.
    await page.evaluate("document.getElementById('filters').style.position = 'static'");
    const tops: number[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      tops.push((await page.evaluate('document.activeElement.getBoundingClientRect().top + scrollY')) as number);
    }
    // Boxes of a diagram come column by column, at most its height apart.
    const back = tops.slice(1).filter((top, index) => top < (tops[index] as number) - 200);
    expect(back).toEqual([]);
  });

  test('leads from a box of the diagram to what changes of it', async () => {
    const { page } = await open(recorded);
    await page.keyboard.press('c');
    await page.locator('#graph a', { hasText: 'thumbnails' }).click();
    expect(await page.evaluate('document.activeElement.parentNode.open')).toBe(true);
    expect(await page.textContent(':focus')).toContain('thumbnails');
  });

  test('is complete without scripts: no filters, and everything opens by itself', async () => {
    const { page, problems } = await open(recorded, { javaScriptEnabled: false });
    expect(problems).toEqual([]);
    expect(await page.isVisible('#filters')).toBe(false);
    expect(await page.isVisible('#keys')).toBe(false);
    expect(await partsOf(page)).toHaveLength(6);
    const item = page.locator('.changes > li', { hasText: 'NightlyReportJobDefinition' }).first();
    expect(await item.locator('.properties').isVisible()).toBe(false);
    await item.locator('summary').first().click();
    expect(await item.locator('.properties').isVisible()).toBe(true);
    expect(await page.locator('svg .box').count()).toBe(8);
  });

  test.each([true, false])('prints what is folded, and no filters (with scripts: %s)', async (javaScriptEnabled) => {
    const { page } = await open(recorded, { javaScriptEnabled });
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#filters')).toBe(false);
    expect(await page.locator('.properties').first().isVisible()).toBe(true);
    expect(await page.locator('.diff').first().isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
