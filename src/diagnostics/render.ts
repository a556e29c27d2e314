import type { Diagnostic } from './diagnostic.ts';
import type { LocatedText, Position } from './position.ts';
import { concealed, concealedBeside, holdsSecret } from './secret.ts';
import { displayWidth, visible } from './visible.ts';

/** A complaint with its place as a line, for prompts and annotations. */
export interface PlacedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly position: Position;
}

/** The texts of a path, which a hint may be made of: keys and names of the config. */
const namesIn = ({ place }: Diagnostic): string[] =>
  typeof place === 'object' && 'path' in place ? place.path.filter((part) => typeof part === 'string') : [];

/** Returns the complaint without secrets that its words quote, nor names that were made of them. */
const discreet = (diagnostic: Diagnostic): Diagnostic => {
  const { sentence, hint } = diagnostic;
  const beside = [sentence, ...namesIn(diagnostic)];
  return {
    ...diagnostic,
    sentence: concealed(sentence),
    ...(hint === undefined ? {} : { hint: concealedBeside(hint, beside) }),
  };
};

/** The complaints with their positions, sorted by them, secrets hidden; what is said twice at one place stands once. */
export const placeDiagnostics = (
  diagnostics: readonly Diagnostic[],
  located: LocatedText | undefined,
): PlacedDiagnostic[] => {
  const seen = new Map<string, PlacedDiagnostic>();
  for (const diagnostic of diagnostics.map(discreet)) {
    const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
    const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
    if (!seen.has(key)) seen.set(key, { diagnostic, position });
  }
  return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};

/** More would bury the first, and the first is where to begin. */
const most = 200;

/**
 * The complaints as blocks for a prompt: `<file>:<line>:<column> error config/unknown-key`, the sentence, the line
 * with a caret, the hint. Texts of the user's are made visible; nothing in them reaches the terminal as a command. A line
 * that holds a secret is not shown, whatever the complaint is about.
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
    // Of a long line little is shown, and so little is looked at.
    return hidden.has(line) || holdsSecret(text.slice(Math.max(0, column - 1_000), column + 1_000)) ? '' : text;
  };
  const blocks = placed.slice(0, most).map((one) => block(one, readable, file));
  if (placed.length > most) blocks.push(`… and ${placed.length - most} more.\n`);
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

/** Characters of a source line that are shown around the caret. */
const before = 60;
const after = 60;

/** The source line, cut around the caret, and the caret under it. */
const snippet = (text: string, { line, column, endColumn }: Position): string[] => {
  if (text.trim() === '') return [];
  const source = text.replace(/\r$/, '');
  const from = Math.max(0, column - 1 - before);
  const to = Math.min(source.length, column - 1 + after);
  const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
  const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
  const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
  const gutter = String(line);
  return [
    `  ${gutter} | ${lead}${rest}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(lead))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  ];
};

/** A tab is one space here, so that the caret stands under its character. */
const onOneLine = (text: string): string => visible(text.replaceAll('\t', ' '));
