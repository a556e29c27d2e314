import type { Code, Diagnostic } from '../diagnostics/diagnostic.ts';

/** An error at an offset of the text. */
export const errorAtOffset = (code: Code, offset: number, sentence: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  sentence,
  place: { offset },
  ...(hint === undefined ? {} : { hint }),
});
