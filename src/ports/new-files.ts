/** What became of a file that should be new. */
export interface NewFile {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  /** `there`: something stood there before, and was left as it is. */
  readonly kind: 'written' | 'there' | 'refused';
  /** Why it was refused. */
  readonly why?: string;
}

/** Writes files of the user's, never over one that is there, and tells of each in the order given. */
export type CreateFiles = (files: Readonly<Record<string, string>>) => Promise<readonly NewFile[]>;
