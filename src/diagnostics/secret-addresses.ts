/** A stretch of a text, from its first character to behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The name of a user and `:`; what follows is no port. */
const user = /(?<![^\s/:?#"'`<>])[^\s/:?#"'`<>]{0,256}:(?!\d{1,5}(?:[/?#]|$))/y;

/** A key alone in the place of a user (`https://0123456789abcdef0123456789abcdef@host`); names of users are shorter. */
const lonely = /(?<![\w.~%-])[\w.~%-]{20,512}(?=@)/y;

const quote = /["'`<>]/g;

/** Where the `@` behind a password stands: the last one before a quote, else the next one. */
const endOfUser = (word: string, begin: number): number | undefined => {
  user.lastIndex = begin;
  if (!user.test(word)) {
    lonely.lastIndex = begin;
    return lonely.test(word) ? lonely.lastIndex : undefined;
  }
  const password = user.lastIndex;
  quote.lastIndex = password;
  const inside = word.slice(password, quote.exec(word)?.index).lastIndexOf('@');
  const at = inside >= 0 ? password + inside : word.indexOf('@', password);
  return at < 0 ? undefined : at;
};

const usersIn = (word: string, offset: number): Stretch[] => {
  const found: Stretch[] = [];
  const lastAt = word.lastIndexOf('@');
  let begin = word.indexOf('://');
  while (begin >= 0 && begin < lastAt) {
    const to = endOfUser(word, begin + 3);
    if (to !== undefined) found.push({ from: offset + begin + 3, to: offset + to });
    begin = word.indexOf('://', to ?? begin + 3);
  }
  return found;
};

/** Where Go's drivers are given a user, a colon and a password: `user:password@tcp(host:3306)/name`. */
const usersOfGo = (word: string, offset: number): Stretch[] => {
  const at = Math.max(word.lastIndexOf('@tcp('), word.lastIndexOf('@unix('));
  const colon = word.indexOf(':');
  return colon > 0 && colon < at ? [{ from: offset + Math.max(0, colon - 64), to: offset + at }] : [];
};

/**
 * Returns where addresses in a text hold a password (`scheme://user:password@host`), with the name of the user. A
 * password may hold every character but a blank, as people write it: `/`, `@`, `:`, `#`, even a quote.
 */
export const usersInAddresses = (text: string): Stretch[] =>
  /:\/\/|@(?:tcp|unix)\(/.test(text)
    ? [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
        word.includes('://') ? usersIn(word, index) : usersOfGo(word, index),
      )
    : [];
