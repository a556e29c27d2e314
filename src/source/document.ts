import type { Place } from '../diagnostics/diagnostic.ts';
import type { LocatedText, Position } from '../diagnostics/position.ts';

/** A parsed config: its value, and the position of each part of it in the text. */
export interface LocatedDocument extends LocatedText {
  /** JSON data, never mutated. */
  readonly value: unknown;
}

/** Returns a located text for a config that is not valid YAML: offsets have their position, paths are at line 1. */
export const locatedText = (text: string, file: string): LocatedText => {
  const position = positionsIn(text);
  return { file, text, locate: (place) => position(offsetOf(place) ?? 0) };
};

const offsetOf = (place: Place): number | undefined =>
  typeof place === 'object' && 'offset' in place ? place.offset : undefined;

/**
 * Returns a function from offsets (UTF-16 units: the begin, and the end if it is known) to a position. Offsets outside
 * the text are moved into it. Line ends are `\n` and `\r\n`.
 */
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

/** Returns the index of the last number up to `limit` in a sorted list that begins with 0. */
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
