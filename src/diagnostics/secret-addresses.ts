import { allMatches } from './all-matches.ts';
/** A range of a text in UTF-16 units: from its first character (inclusive) to its end (exclusive). */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Matches a user name and its `:`, unless a port and the end of the authority follow. */
const userName = /(?<![^\s/:?#"'`<>])[^\s/:?#"'`<>]{0,256}:(?!\d{1,5}(?:[/?#]|$))/y;

/**
 * Matches a key in the place of a user name (`https://0123456789abcdef0123456789abcdef@host`); real names are shorter.
 */
const keyAsUser = /(?<![\w.~%-])[\w.~%-]{20,512}(?=@)/y;

const quote = /["'`<>]/g;

/** Returns the index of the `@` behind the credentials: the last one before a quote, else the next one. */
const endOfCredentials = (word: string, begin: number): number | undefined => {
  userName.lastIndex = begin;
  if (!userName.test(word)) {
    keyAsUser.lastIndex = begin;
    return keyAsUser.test(word) ? keyAsUser.lastIndex : undefined;
  }
  const password = userName.lastIndex;
  quote.lastIndex = password;
  const inside = word.slice(password, quote.exec(word)?.index).lastIndexOf('@');
  const at = inside >= 0 ? password + inside : word.indexOf('@', password);
  return at < 0 ? undefined : at;
};

/** Returns the credentials in the URLs of a word; `offset` is the index of the word in its text. */
const credentialsInUrls = (word: string, offset: number): TextRange[] => {
  const found: TextRange[] = [];
  const lastAt = word.lastIndexOf('@');
  let begin = word.indexOf('://');
  while (begin >= 0 && begin < lastAt) {
    const to = endOfCredentials(word, begin + 3);
    if (to !== undefined) found.push({ from: offset + begin + 3, to: offset + to });
    begin = word.indexOf('://', to ?? begin + 3);
  }
  return found;
};

/**
 * Returns the credentials in a data source name of Go's MySQL driver: `user:password@tcp(host:3306)/name`.
 * https://github.com/go-sql-driver/mysql#dsn-data-source-name
 */
const credentialsInGoDsn = (word: string, offset: number): TextRange[] => {
  const at = Math.max(word.lastIndexOf('@tcp('), word.lastIndexOf('@unix('));
  const colon = word.indexOf(':');
  return colon > 0 && colon < at ? [{ from: offset + Math.max(0, colon - 64), to: offset + at }] : [];
};

/**
 * Returns the credentials in the addresses of a text (`scheme://user:password@host`), user name included. A password
 * may contain every character but whitespace, since unescaped `/`, `@`, `:`, `#` and quotes occur in practice.
 */
export const credentialsInAddresses = (text: string): TextRange[] =>
  /:\/\/|@(?:tcp|unix)\(/.test(text)
    ? allMatches(text, /\S+/g).flatMap(({ 0: word, index }) =>
        word.includes('://') ? credentialsInUrls(word, index) : credentialsInGoDsn(word, index),
      )
    : [];
