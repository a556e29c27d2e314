/** Known words up to which a suggestion is computed: no stack has as many resources, and each comparison takes time. */
const maxKnown = 1_000;
/** Known words that a hint lists. */
export const maxListed = 100;

/**
 * Returns the known word that was most likely meant by a mistyped one: the nearest by edit distance (at most a third of
 * the word's letters, 1 to 3), else the only one that begins or ends with the word. Ignores case; the first of equals.
 */
export const nearest = (word: string, words: Iterable<string>): string | undefined => {
  const known = [...words];
  if (known.length > maxKnown) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance === 0) return candidate;
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best ?? onlyExtension(word, known, 'startsWith') ?? onlyExtension(word, known, 'endsWith');
};

/**
 * Returns the only known word that begins or ends with a word of at least 4 letters: `visibilityTimeoutSeconds` for
 * `visibilityTimeout`, `snsTopicArn` for `topicArn`. Undefined if there are several.
 */
const onlyExtension = (word: string, known: Iterable<string>, side: 'startsWith' | 'endsWith'): string | undefined => {
  if (word.length < 4) return undefined;
  const found = [...known].filter(
    (candidate) => candidate.length > word.length && candidate.toLowerCase()[side](word.toLowerCase()),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** Returns the hint "Did you mean `x`?", else a list of the known words, else undefined if none are known. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const listed = known.slice(0, maxListed).map((name) => `\`${name}\``);
  const more = known.length > maxListed ? ` and ${known.length - maxListed} more` : '';
  return known.length ? `Known here: ${listed.join(', ')}${more}.` : undefined;
};

/**
 * Returns the number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other:
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance. Stops at
 * `limit` and returns it, so that two long words take no time.
 */
export const editDistance = (from: string, to: string, limit = Number.POSITIVE_INFINITY): number => {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let steps = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        steps = Math.min(steps, (beforeLast[column - 2] as number) + 1);
      current.push(steps);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit, last[to.length] as number);
};
