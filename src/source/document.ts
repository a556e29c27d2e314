import type { Place } from '../diagnostics/diagnostic.ts';
import type { LocatedText, Position } from '../diagnostics/position.ts';

/** A config that was read: its value as plain JSON data, which nobody changes, and where each part of it stands. */
export interface LocatedDocument extends LocatedText {
  readonly value: unknown;
}

/** A text that could not be read as YAML: offsets have a line, paths are at its beginning. */
export const locatedText = (text: string, file: string): LocatedText => {
  const position = positionsIn(text);
  return { file, text, locate: (place) => position(offsetOf(place) ?? 0) };
};

const offsetOf = (place: Place): number | undefined =>
  typeof place === 'object' && 'offset' in place ? place.offset : undefined;

/** From offsets (begin, and end where it is known) to line and column; offsets outside the text are moved into it. */
export const positionsIn = (text: string): ((begin: number, end?: number) => Position) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (begin, end) => {
    const offset = Math.min(Math.max(0, begin), text.length);
    const line = lastAtMost(starts, offset);
    const start = starts[line] as number;
    const feed = (starts[line + 1] ?? text.length + 1) - 1;
    const lineEnd = text[feed - 1] === '\r' ? feed - 1 : feed;
    const last = end === undefined ? offset + 1 : Math.max(offset + 1, end);
    return {
      line: line + 1,
      column: offset - start + 1,
      endColumn: Math.min(last, Math.max(lineEnd, offset + 1)) - start + 1,
    };
  };
};

/** Index of the last number that is not over `limit`, in a sorted list that begins with 0. */
const lastAtMost = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};
