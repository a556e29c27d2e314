import { hidden } from '../../diagnostics/secret.ts';
import { lineConcealer } from '../../diagnostics/secret-lines.ts';

/** Hides secrets in docker's output. Takes its lines one by one, in order. */
export type Redaction = (line: string) => string;

/**
 * Returns the redaction of one docker process: `(hidden)` stands for each secret of `known`, and for each that is one
 * by its own form.
 */
export const redaction = (known: readonly string[] = []): Redaction => {
  const secrets = known.filter((secret) => secret !== '');
  const conceal = lineConcealer();
  return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, hidden), line));
};
