/** Where a value stands in the config: keys and list indexes from the top, `['resources', 'job', 'properties']`. */
export type Path = readonly (string | number)[];

/** Where a mistake is: at a value or a key of the config, at an offset of its text, or in the file as a whole. */
export type Place = { readonly path: Path; readonly at?: 'key' | 'value' } | { readonly offset: number } | 'file';

export type Severity = 'error' | 'warning' | 'note';

/** A stable name, `<room>/<kebab-words>`; listed in `codes.ts`, never renamed. */
export type Code = import('./codes.ts').Code;

/** One thing that its author can mend. Stages return these, all at once; nothing throws them. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong and why, one or two full sentences. */
  readonly sentence: string;
  readonly place: Place;
  /** What to type or do instead. */
  readonly hint?: string;
  /** The line may hold a secret: its number is told, its text is not. */
  readonly hidden?: true;
}

/** A stage's answer: its noun, or why there is none. Warnings may come with either. */
export type Outcome<T> =
  | { readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly value?: undefined; readonly diagnostics: readonly Diagnostic[] };

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

/** An error at a value of the config. */
export const complaint = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  sentence,
  place: { path },
  ...(hint === undefined ? {} : { hint }),
});

/** The same at a key: for keys that should not be there, or are there twice. */
export const keyComplaint = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  ...complaint(code, path, sentence, hint),
  place: { path, at: 'key' },
});

/** A warning never stops a command. */
export const warning = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  ...complaint(code, path, sentence, hint),
  severity: 'warning',
});
