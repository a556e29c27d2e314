// The few words of Markdown that generated pages are made of. Sentences come from the code and are trusted; what stands
// in them outside of backticks must not become HTML or a column.

/** A text as Markdown reads it back: `<word>` stays visible outside of code. */
export const plain = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll(/(?<![\w`])\*(?!\*)/g, '\\*')))
    .join('');

/** A code span, also of a text that holds backticks. */
export const code = (text) => (String(text).includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;

/** Rows of Markdown under a head; nothing of no rows. */
export const table = (head, rows) =>
  rows.length ? [row(head), `|${head.map(() => '---|').join('')}\n`, ...rows.map(row)].join('') : '';

export const fenced = (language, text) => `\`\`\`${language}\n${text.replace(/^\n|\n$/g, '')}\n\`\`\`\n`;

/** What is looked up rarely and is long: folded until somebody opens it. */
export const folded = (summary, body) => `<details>\n<summary>${summary}</summary>\n\n${body}\n</details>\n`;
