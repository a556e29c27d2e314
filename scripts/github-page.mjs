// Pages that look as GitHub shows a report: its Markdown by `marked`, its style by `github-markdown-css`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Marked } from 'marked';

const require = createRequire(import.meta.url);

/** Widths in pixels: of a comment in a pull request on a small window, and of a summary. */
export const widths = { narrow: 720, wide: 980 };

/** GitHub's icon before the title of an alert has no part here; its colours are those of `github-markdown-css`. */
const alertOf = (kind, html) => {
  const name = kind.toLowerCase();
  const title = name[0].toUpperCase() + name.slice(1);
  return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p><p>${html}</div>`;
};

/** Renders Markdown with GitHub's extensions: tables, alerts, and diagrams as `<pre class="mermaid">`. */
const marked = new Marked({
  renderer: {
    code({ text, lang }) {
      return lang === 'mermaid'
        ? `<pre class="mermaid">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
        : false;
    },
    blockquote({ tokens }) {
      const html = this.parser.parse(tokens);
      const kind = /^<p>\[!([A-Z]+)\]\s*/.exec(html);
      return kind ? alertOf(kind[1], html.slice(kind[0].length)) : false;
    },
  },
});

/** Returns the HTML of a report without its page. */
export const githubHtml = (markdown) => marked.parse(markdown, { async: false });

/**
 * Returns a report as a page of a width in pixels, in GitHub's light or dark theme. `mermaid` is the URL of Mermaid's script,
 * which draws the diagrams; without it their text stands in a box.
 */
export const githubPage = (markdown, { theme, width = widths.narrow, mermaid } = {}) => {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const script = mermaid
    ? `<script src="${mermaid}"></script><script>
mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}', securityLevel: 'strict' });
mermaid.run().catch((error) => { document.body.dataset.fault = String(error && error.message || error); })
  .finally(() => { document.body.dataset.drawn = 'yes'; });
</script>`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><style>${css}
body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#fff'} }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 24px; font-size: 14px }
.markdown-body pre.mermaid { ${mermaid ? 'background: none; padding: 0' : 'white-space: pre-wrap'} }
</style><article class="markdown-body">${githubHtml(markdown)}</article>${script}</html>\n`;
};
