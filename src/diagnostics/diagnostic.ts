/** The path of a value in the config: keys and list indexes from the top, `['resources', 'job', 'properties']`. */
export type Path = readonly (string | number)[];

/**
 * The place of a mistake: a value or a key of the config, an offset in its text (UTF-16 units), or the file as a whole.
 * Without `at`, a path means its value.
 */
export type Place = { readonly path: Path; readonly at?: 'key' | 'value' } | { readonly offset: number } | 'file';

/** The severity of a diagnostic. An error stops the command, a warning or note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** The stable code of a diagnostic, `<area>/<kebab-words>`: a key of `codes.ts` or that of a lint rule, never renamed. */
export type Code = import('./codes.ts').Code;

/**
 * A mistake that the author of the config can fix. Each step of the compiler returns all of its diagnostics at once
 * instead of throwing the first.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One or two full sentences: the mistake and why it is one. */
  readonly sentence: string;
  readonly place: Place;
  /** A full sentence: the text to type or the step to take instead. */
  readonly hint?: string;
  /** Set where the line may contain a secret: reports show its number, and never its text. */
  readonly hidden?: true;
}

/** The result of a step: its value, or the errors that prevent one. Warnings may come with either. */
export type Outcome<T> =
  | { readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly value?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** True for a diagnostic of severity `error`. */
export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

/** Returns an error at a value of the config. */
export const errorAt = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  sentence,
  place: { path },
  ...(hint === undefined ? {} : { hint }),
});

/** Returns an error at a key of the config: for a key that is unknown, forbidden or written twice. */
export const errorAtKey = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  ...errorAt(code, path, sentence, hint),
  place: { path, at: 'key' },
});

/** Returns a warning at a value of the config. */
export const warningAt = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  ...errorAt(code, path, sentence, hint),
  severity: 'warning',
});

/** Returns a note at a value of the config. */
export const noteAt = (code: Code, path: Path, sentence: string, hint?: string): Diagnostic => ({
  ...warningAt(code, path, sentence, hint),
  severity: 'note',
});
