import { redactionMark } from '../../diagnostics/secret.ts';
import { lineRedactor } from '../../diagnostics/secret-lines.ts';

/** Returns a line of docker's output without secrets. Must receive the lines one by one, in order. */
export type Redaction = (line: string) => string;

/**
 * Creates the redaction of one docker process: replaces each secret of `known`, and each that is recognised by its
 * form, by `(hidden)`.
 */
export const redaction = (known: readonly string[] = []): Redaction => {
  // The longest first: of one that contains another nothing may stay beside the mark.
  const secrets = known.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  const conceal = lineRedactor();
  return (line) => conceal(secrets.reduce((text, secret) => text.replaceAll(secret, redactionMark), line));
};
