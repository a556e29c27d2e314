import { concealed } from '../../diagnostics/secret.ts';

/** Hides secrets in docker's output. Takes its lines one by one, in order. */
export type Redaction = (line: string) => string;

/** Lines of a PEM block at most: RSA keys of 16,384 bits have some 200. What comes later is shown again. */
const longestKey = 400;

/**
 * Returns the redaction of one docker process: `(hidden)` stands for each secret of `known`, for each that is one by its
 * own form, and for every line of a private key, which is a secret as a whole and is printed line by line.
 */
export const redaction = (known: readonly string[] = []): Redaction => {
  const secrets = known.filter((secret) => secret !== '');
  let left = 0;
  return (line) => {
    const isEnd = /-----END [A-Z ]*KEY/.test(line);
    if (left > 0) {
      left = isEnd ? 0 : left - 1;
      return '(hidden)';
    }
    if (/-----BEGIN [A-Z ]*KEY/.test(line) && !isEnd) left = longestKey;
    return concealed(secrets.reduce((text, secret) => text.replaceAll(secret, '(hidden)'), line));
  };
};
