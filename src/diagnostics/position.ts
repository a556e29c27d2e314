import type { Place } from './diagnostic.ts';

/**
 * A position in a text. Lines and columns count from 1; a column counts UTF-16 units, as editors and the annotations of
 * GitHub Actions do.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The column after the last character, cut at the end of the first line. */
  readonly endColumn?: number;
}

/** A config text that maps places to positions, whether or not it could be parsed. */
export interface LocatedText {
  /** The path of the file as the user wrote it, for messages. */
  readonly file: string;
  readonly text: string;
  /** Returns the position of a place, or of its nearest existing parent. Never throws. */
  locate(place: Place): Position;
}
