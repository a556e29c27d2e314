/** Names whose values nobody should read in a log: `DB_PASSWORD`, `apiKey`, `GITHUB_TOKEN`, `DATABASE_URL`, … */
const secretName =
  /secret|token|passw|passphrase|pwd|credential|private_?key|api_?key|access_?key|signing_?key|encryption_?key|auth(?!or)|cookie|dsn$|connection_?string|(?:database|db|redis|mongo\w{0,20}|postgres\w{0,20}|amqp)_?ur[il]|webhook/i;

/** Whether a variable of this name is likely to hold a secret. */
export const looksSecret = (name: string): boolean => secretName.test(name);

/**
 * Values that are secrets whatever their name: keys of AWS, GitHub and others, PEM blocks, passwords in URLs, JWTs. The
 * parts of a JWT have an end, so that no text made for it takes time that grows with the square of its length.
 */
const secretValue =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}|-----BEGIN [A-Z ]*KEY|:\/\/[^\s/:@]*:[^\s/@]+@|\beyJ[\w-]{8,512}\.[\w-]{8,4096}\./;

/** Whether a text holds something that is a secret by its own form. */
export const holdsSecret = (text: string): boolean => secretValue.test(text);

/** A whole secret where `secretValue` is sure at its beginning: a key up to its end, a JWT with its signature. */
const wholeSecret = new RegExp(
  `-----BEGIN [A-Z ]*KEY[^]*?(?:-----END [A-Z ]*KEY-----|$)|(?:${secretValue.source})(?:(?<=\\.)[\\w-]*)?`,
  'g',
);

/** A text of others with `(hidden)` for each secret in it that is one by its own form. */
export const concealed = (text: string): string =>
  holdsSecret(text)
    ? text.replace(wholeSecret, (found) => (found.startsWith(':') ? '://(hidden)@' : '(hidden)'))
    : text;
