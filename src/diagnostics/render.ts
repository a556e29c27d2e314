import type { Diagnostic } from './diagnostic.ts';
import type { LocatedText, Position } from './position.ts';
import { containsSecret, redacted, redactedBeside } from './secret.ts';
import { displayWidth, visible } from './visible.ts';

/** A diagnostic with its position in the text, for the terminal and for annotations of GitHub Actions. */
export interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly position: Position;
}

/** Returns the keys of a diagnostic's path. A hint may contain a name that was derived from one of them. */
const keysOfPath = ({ place }: Diagnostic): string[] =>
  typeof place === 'object' && 'path' in place ? place.path.filter((part) => typeof part === 'string') : [];

/** Returns the diagnostic with the secrets in its sentence and hint redacted, and names derived from those secrets. */
const withoutSecrets = (diagnostic: Diagnostic): Diagnostic => {
  const { sentence, hint } = diagnostic;
  const sources = [sentence, ...keysOfPath(diagnostic)];
  return {
    ...diagnostic,
    sentence: redacted(sentence),
    ...(hint === undefined ? {} : { hint: redactedBeside(hint, sources) }),
  };
};

/**
 * Returns the diagnostics with their positions, sorted by position, secrets redacted. Drops a diagnostic that repeats
 * code and sentence at one position. Without a text every position is line 1, column 1.
 */
export const placeDiagnostics = (
  diagnostics: readonly Diagnostic[],
  located: LocatedText | undefined,
): PlacedDiagnostic[] => {
  const seen = new Map<string, PlacedDiagnostic>();
  for (const diagnostic of diagnostics.map(withoutSecrets)) {
    const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
    const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
    if (!seen.has(key)) seen.set(key, { diagnostic, position });
  }
  return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};

/** Blocks that are printed; more would push the first one off the screen. */
const maxBlocks = 200;

/** UTF-16 units on either side of the caret that are searched for a secret; a snippet shows far fewer. */
const searchedAround = 1_000;

/**
 * Returns the diagnostics as blocks for a terminal: `<file>:<line>:<column> error config/unknown-key`, the sentence,
 * the source line with a caret, the hint. Control and invisible characters are escaped, so that no text of a config
 * reaches the terminal as a command. A source line that contains a secret is left out.
 */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  located: LocatedText | undefined,
  file: string,
): string => {
  const placed = placeDiagnostics(diagnostics, located);
  const lines = located && placed.length ? located.text.split('\n') : [];
  const hidden = new Set(placed.flatMap(({ diagnostic, position }) => (diagnostic.hidden ? [position.line] : [])));
  const readable = ({ line, column }: Position): string => {
    const text = lines[line - 1] ?? '';
    const around = text.slice(Math.max(0, column - searchedAround), column + searchedAround);
    return hidden.has(line) || containsSecret(around) ? '' : text;
  };
  const blocks = placed.slice(0, maxBlocks).map((one) => block(one, readable, file));
  if (placed.length > maxBlocks) blocks.push(`… and ${placed.length - maxBlocks} more.\n`);
  return blocks.join('\n');
};

const block = (
  { diagnostic, position }: PlacedDiagnostic,
  readable: (position: Position) => string,
  file: string,
): string => {
  const { line, column } = position;
  const head = `${visible(file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
  const shown = diagnostic.place === 'file' ? [] : snippet(readable(position), position);
  const hint = diagnostic.hint === undefined ? [] : [`  ${visible(diagnostic.hint)}`];
  return `${[head, `  ${visible(diagnostic.sentence)}`, ...shown, ...hint].join('\n')}\n`;
};

/** UTF-16 units of a source line that are shown on either side of the caret. */
const shownAround = 60;

/** Returns the source line, cut around the caret, and a line with the caret under it; nothing for an empty line. */
const snippet = (text: string, { line, column, endColumn }: Position): string[] => {
  if (text.trim() === '') return [];
  const source = text.replace(/\r$/, '');
  const from = Math.max(0, column - 1 - shownAround);
  const to = Math.min(source.length, column - 1 + shownAround);
  const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
  const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
  const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
  const gutter = String(line);
  return [
    `  ${gutter} | ${lead}${rest}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  ];
};

/** Returns a text for one line of a terminal. A tab becomes one space, so that the caret is under its character. */
const onOneLine = (text: string): string => visible(text.replaceAll('\t', ' '));
