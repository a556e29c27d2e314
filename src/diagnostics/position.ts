import type { Place } from './diagnostic.ts';

/** A place in a text. Lines and columns count from 1; columns in UTF-16 units, as editors and annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The column after its last character, where the place ends on its first line. */
  readonly endColumn?: number;
}

/** A text in which places can be found, whether or not it could be parsed. */
export interface LocatedText {
  readonly file: string;
  readonly text: string;
  /** Never throws: a place that does not exist is where its nearest parent is. */
  locate(place: Place): Position;
}
