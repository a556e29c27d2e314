import { redacted, redactionMark } from './secret.ts';

/** Matches a line inside a private key by its last word, base64; a program may print a prefix before it. */
const lineOfKey = /(?:^|\s)[A-Za-z0-9+/]+={0,2}\s*$|^\s*$|^\s*(?:Proc-Type|DEK-Info|Version|Comment):/;
/** UTF-16 units at the end of a line that show whether it is of a key: no line of one is longer. */
const maxLineOfKey = 4096;
/** Lines of a private key after which hiding stops without an end mark: a key of RSA with 16,384 bits has 200. */
const maxKeyLines = 400;

/**
 * Returns a stateful function that redacts the secrets in the lines of a log, given in order. It also replaces the
 * lines between the first and the last line of a private key, which contain nothing that marks them as one.
 */
export const lineRedactor = (): ((line: string) => string) => {
  let linesLeft = 0;
  return (line) => {
    const isEnd = line.includes('-----END');
    if (linesLeft > 0 && (isEnd || lineOfKey.test(line.slice(-maxLineOfKey)))) {
      linesLeft = isEnd ? 0 : linesLeft - 1;
      return redactionMark;
    }
    linesLeft = 0;
    if (/-----BEGIN [A-Z0-9 ]{0,60}KEY/.test(line) && !isEnd) linesLeft = maxKeyLines;
    return redacted(line);
  };
};
