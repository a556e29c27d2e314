import { containsSecret } from '../diagnostics/secret.ts';
import { visible } from '../diagnostics/visible.ts';

/** Characters of a command line up to which a hint repeats it. */
const longest = 200;

/** Matches what only a shell understands outside of quotes: pipes, redirections, variables, globs, several commands. */
const ofTheShell = /[|&;<>()$`*?[\]~#]/;

/** Matches the next part of a command line: spaces, a text in quotes, an escaped character, plain text, any other. */
const parts = /(\s+)|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(.)/gsy;

/** The words of a command line, or why it has none: a quote is left open, or only a shell understands it. */
export type CommandWords = readonly string[] | 'open-quote' | 'needs-shell';

/**
 * Splits a command line into words at its spaces, with the quotes and backslashes of a shell, which expands nothing:
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02. `needs-shell` for a line that
 * means more than its words: `a && b`, `$HOME`, `*.csv`, `A=1 program`, two lines.
 */
export const shellWords = (line: string): CommandWords => {
  const words: string[] = [];
  let isInWord = false;
  let needsShell = false;
  for (const [, space, single, double, escaped, plain, other] of line.trim().matchAll(parts)) {
    if (other !== undefined) return 'open-quote';
    needsShell ||= ofTheShell.test(plain ?? '') || /[$`]/.test(double ?? '') || /\n/.test(space ?? '');
    const text = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain;
    if (text !== undefined) words.push(`${isInWord ? words.pop() : ''}${text}`);
    isInWord = text !== undefined;
  }
  return needsShell || /^\w+=/.test(words[0] ?? '') ? 'needs-shell' : words;
};

/** Returns a word as an item of a list in brackets: in quotes, unless YAML reads it as the same text without. */
const inList = (word: string): string =>
  /^(?:[A-Za-z./_]|--?[A-Za-z])[\w./=@+-]*$/.test(word) && !/^(?:true|false|null|\.\d.*|\.inf|\.nan)$/i.test(word)
    ? word
    : visible(JSON.stringify(word));

/**
 * Returns the hint to write a command line as a list of its words, or as an argument of `sh -c` where it needs a shell.
 * Repeats neither a secret nor a line of more than 200 characters.
 */
export const hintForCommandLine = (line: string): string => {
  const words = line.length > longest || containsSecret(line) ? 'open-quote' : shellWords(line);
  if (words === 'open-quote') return 'Write each word of it as an item of a list: [python, main.py].';
  if (words === 'needs-shell') return `Write [sh, -c, ${inList(line.trim())}]: only a shell understands all of it.`;
  return `Write each word as an item: [${words.map(inList).join(', ')}].`;
};
