import { concealed, hidden } from './secret.ts';

/** The last word of a line inside a private key: base64, or a short rest of it. Programs write their own words before it. */
const lineOfKey = /(?:^|\s)[A-Za-z0-9+/]+={0,2}\s*$|^\s*$|^\s*(?:Proc-Type|DEK-Info|Version|Comment):/;
/** Longer than keys are: 16,384 bits of RSA are 200 lines. */
const longestKey = 400;

/**
 * Returns a function for the lines of a log in their order, which hides secrets. A private key that a program prints
 * comes in many lines, of which only the first says what it is: the lines behind it are hidden until its end.
 */
export const lineConcealer = (): ((line: string) => string) => {
  let left = 0;
  return (line) => {
    const isEnd = line.includes('-----END');
    if (left > 0 && (isEnd || lineOfKey.test(line))) {
      left = isEnd ? 0 : left - 1;
      return hidden;
    }
    left = 0;
    if (/-----BEGIN [A-Z0-9 ]{0,60}KEY/.test(line) && !isEnd) left = longestKey;
    return concealed(line);
  };
};
