import type { TextRange } from './secret-addresses.ts';

/**
 * UTF-16 units that are searched at once. V8 keeps up to 64 MiB for the way back of one match, and throws a RangeError
 * beyond that: some patterns need 12 bytes and more for each unit that they match.
 */
const windowLength = 256 * 1024;
/** UTF-16 units that a window shares with the one before it: more than a name and its value have. */
const overlap = 16 * 1024;

/** Returns the index at which the word ends that an index is in. */
const endOfWord = (text: string, at: number): number => {
  const blank = /\s/g;
  blank.lastIndex = at;
  return blank.exec(text)?.index ?? text.length;
};

/**
 * Searches a text of any length in windows that overlap, and returns the ranges in the text; a range may be found twice. One
 * that reaches the end of its window goes on to the end of its word.
 */
export const searchInWindows = (text: string, search: (part: string) => readonly TextRange[]): readonly TextRange[] => {
  if (text.length <= windowLength) return search(text);
  const found: TextRange[] = [];
  for (let begin = 0; begin < text.length; begin += windowLength - overlap) {
    const end = Math.min(begin + windowLength, text.length);
    for (const { from, to } of search(text.slice(begin, end)))
      found.push({ from: begin + from, to: begin + to === end ? endOfWord(text, end) : begin + to });
    if (end === text.length) break;
  }
  return found;
};
