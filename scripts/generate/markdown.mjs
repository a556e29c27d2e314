// Markdown of generated pages. Sentences come from the code and are trusted; outside of backticks they must not become
// HTML or a column.

/** Escapes a text for Markdown, so that `<word>` stays visible outside of code. */
export const plain = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll(/(?<![\w`])\*(?!\*)/g, '\\*')))
    .join('');

/** Returns a code span, also for a text with backticks. */
export const code = (text) => (String(text).includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;

/** Returns a table; an empty text if there are no rows. */
export const table = (head, rows) =>
  rows.length ? [row(head), `|${head.map(() => '---|').join('')}\n`, ...rows.map(row)].join('') : '';

export const fenced = (language, text) => `\`\`\`${language}\n${text.replace(/^\n|\n$/g, '')}\n\`\`\`\n`;

/** Returns a section that is collapsed until it is opened. */
export const folded = (summary, body) => `<details>\n<summary>${summary}</summary>\n\n${body}\n</details>\n`;
