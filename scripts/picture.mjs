// `node scripts/picture.mjs <folder>`: draws the pictures of the README and the documentation as GitHub shows them, from
// the reports that `__tests__/report/example.test.ts` compares with those of a plan and a deployment of an example.
// `node scripts/picture.mjs <folder> <report.md> <picture.png> [--dark]` draws any other report.
//
//   mkdir tools && cd tools && npm init -y && npm install github-markdown-css marked mermaid
//   node scripts/picture.mjs tools
//
// The packages are no dependencies of this one: Mermaid alone is 80 MB. CHROMIUM may name the browser. Without a font for
// emoji (Debian: fonts-noto-color-emoji) the marks of the tables are empty boxes. Pictures have 64 colours if pngquant is
// installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The pictures of the README and the documentation, and their reports. */
const pictures = [
  ['__tests__/report/expected/comment.md', 'docs/images/comment.png'],
  ['__tests__/report/expected/deployed.md', 'docs/images/deploy.png'],
];

const [tools, ...other] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!tools || ![0, 2].includes(other.length))
  throw new Error('Usage: node scripts/picture.mjs <folder> [<report.md> <picture.png>] [--dark]');
const dark = process.argv.includes('--dark');
const theme = dark ? 'dark' : 'light';
const width = 980;

const modules = join(resolve(tools), 'node_modules');
const { marked } = await import(
  pathToFileURL(createRequire(join(resolve(tools), 'package.json')).resolve('marked')).href
);

/** Renders GitHub's extensions of Markdown: diagrams and alerts. */
const renderer = {
  code({ text, lang }) {
    return lang === 'mermaid' ? `<pre class="mermaid">${text.replaceAll('<', '&lt;')}</pre>` : false;
  },
  blockquote({ tokens }) {
    const html = this.parser.parse(tokens);
    const kind = /^<p>\[!([A-Z]+)\]\s*/.exec(html);
    if (!kind) return false;
    const name = kind[1].toLowerCase();
    const title = name[0].toUpperCase() + name.slice(1);
    return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p><p>${html.slice(kind[0].length)}</div>`;
  },
};
marked.use({ renderer });

/** Reduces a picture to 64 colours, if pngquant is installed. */
const reduce = (picture) => {
  const { error } = spawnSync('pngquant', ['--force', '--strip', '--output', picture, '64', picture]);
  if (error) console.log(`${picture} keeps all its colours: ${error.message}`);
};

/** Draws a report with the files of the browser in a folder. */
const draw = (report, picture, folder) => {
  const page = join(folder, 'page.html');
  const css = readFileSync(join(modules, `github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const mermaid = pathToFileURL(join(modules, 'mermaid/dist/mermaid.min.js')).href;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${dark ? '#0d1117' : '#fff'} }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 24px; font-size: 14px }
.markdown-body pre.mermaid { background: none; padding: 0 }
</style><article class="markdown-body">${marked.parse(readFileSync(report, 'utf8'))}</article>
<script src="${mermaid}"></script><script>
mermaid.initialize({ startOnLoad: false, theme: '${dark ? 'dark' : 'default'}', securityLevel: 'strict' });
mermaid.run().finally(() => { document.title = String(Math.ceil(document.documentElement.scrollHeight)); });
</script>`,
  );
  const chromium = (...flags) =>
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ...[`--user-data-dir=${join(folder, 'profile')}`, '--virtual-time-budget=10000', ...flags],
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000, maxBuffer: 1 << 26 },
    );
  // The first pass measures the height of the page, the second one takes the picture.
  const height = /<title>(\d+)<\/title>/.exec(chromium(`--window-size=${width},200`, '--dump-dom'))?.[1];
  if (!height) throw new Error('The page was not drawn.');
  chromium(`--window-size=${width},${height}`, `--screenshot=${resolve(picture)}`);
  reduce(picture);
  console.log(`${picture}: ${width} × ${height}`);
};

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  for (const [report, picture] of other.length ? [other] : pictures) draw(report, picture, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
