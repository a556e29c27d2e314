import type { Code, Diagnostic } from '../diagnostics/diagnostic.ts';

/** Returns an error at an offset of the config's text, in UTF-16 units. */
export const errorAtOffset = (code: Code, offset: number, sentence: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  sentence,
  place: { offset },
  ...(hint === undefined ? {} : { hint }),
});
