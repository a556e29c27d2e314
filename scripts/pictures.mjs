// `npm run pictures` writes every recorded report of `__tests__/report/expected` as a page, `.pictures/<report>.light.html`
// and `.dark.html`, as GitHub shows it, and `report.html` as it is.
//
//   npm run pictures -- --draw        draws each page as well: .pictures/<report>.light.png
//   npm run pictures -- --docs        draws the pictures of the README and the documentation, docs/images
//   npm run pictures -- --docs report draws those with this in their name
//
// Drawing needs Chromium (Debian: chromium) and a font for emoji (fonts-noto-color-emoji), without which the marks of tables
// are empty boxes. Pictures have 64 colours if pngquant is installed. Diagrams in comments are drawn by Mermaid, which is
// fetched once, see mermaid.mjs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './chromium.mjs';
import { githubPage, widths } from './github-page.mjs';
import { fetchMermaid } from './mermaid.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
const reports = '__tests__/report/expected';
const folder = '.pictures';

/** The pictures of the README and the documentation, and their reports. */
const pictures = [
  ['__tests__/report/expected/comment.md', 'docs/images/comment.png'],
  ['__tests__/report/expected/deployed.md', 'docs/images/deploy.png'],
  ['__tests__/report/expected/report.html', 'docs/images/report.png'],
];

const words = process.argv.slice(2);
const [wantsDrawings, wantsDocs] = ['--draw', '--docs'].map((flag) => words.includes(flag));
const names = words.filter((word) => !word.startsWith('--'));
const mermaid = fetchMermaid();

/** Reduces a picture to 64 colours, if pngquant is installed. */
const reduce = (picture) => {
  const { error } = spawnSync('pngquant', ['--force', '--strip', '--output', picture, '64', picture]);
  if (error) console.log(`${picture} keeps all its colours: ${error.message}`);
};

/** Writes a report as a page of a theme and returns its path. */
const writePage = (report, theme, width) => {
  const text = readFileSync(report, 'utf8');
  const page = join(folder, `${basename(report).replace(/\.md$/, '')}.${theme}.html`);
  writeFileSync(page, report.endsWith('.html') ? text : githubPage(text, { theme, width, mermaid }));
  return page;
};

/** Draws a page into a picture. */
const draw = async (browser, page, picture, theme, width) => {
  // A page for a browser is drawn as its first screen shows it.
  const isPage = page.endsWith('.html.light.html') || page.endsWith('.html.dark.html');
  const tab = await browser.newPage({ colorScheme: theme, viewport: { width, height: isPage ? 1400 : 200 } });
  await tab.goto(pathToFileURL(page).href);
  if (!isPage) await tab.waitForFunction("document.body.dataset.drawn === 'yes'");
  await tab.screenshot({ path: picture, fullPage: !isPage });
  await tab.close();
  reduce(picture);
  console.log(picture);
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const all = readdirSync(reports).filter((name) => /\.(?:md|html)$/.test(name));
const wanted = wantsDocs
  ? pictures
      .filter(([, picture]) => names.every((name) => picture.includes(name)))
      .map(([report, picture]) => ({
        report,
        theme: 'light',
        picture,
        width: report.endsWith('.html') ? 1120 : widths.wide,
      }))
  : all.flatMap((name) =>
      ['light', 'dark'].map((theme) => ({
        ...{ report: join(reports, name), theme, width: widths.narrow },
        picture: wantsDrawings && join(folder, `${name.replace(/\.md$/, '')}.${theme}.png`),
      })),
    );
const browser = wanted.some(({ picture }) => picture) ? await openBrowser() : undefined;
try {
  for (const { report, theme, picture, width } of wanted) {
    const page = writePage(report, theme, width);
    if (browser && picture) await draw(browser, page, picture, theme, width);
  }
  console.log(`${wanted.length} pages are in ${folder}`);
} finally {
  await browser?.close();
}
