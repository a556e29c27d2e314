/** Returns a word as a POSIX shell reads it: in single quotes, unless it has only letters, digits and `_./@-`. */
export const shellWord = (word: string): string =>
  /^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
