/** Among more words than these nothing is looked for: no stack has as many resources, and every look costs time. */
const mostKnown = 1_000;
/** Words that are told; more would be read by nobody. */
const mostListed = 100;

/** The known word that is nearest to a mistyped one, if it is near enough to be meant; the first of equals. */
export const nearest = (word: string, words: Iterable<string>): string | undefined => {
  const known = [...words];
  if (known.length > mostKnown) return undefined;
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
  return best ?? onlyAround(word, known, 'startsWith') ?? onlyAround(word, known, 'endsWith');
};

/**
 * The one known word that begins or ends with the word (`visibilityTimeout` of `visibilityTimeoutSeconds`, `topicArn` of
 * `snsTopicArn`), if no other does.
 */
const onlyAround = (word: string, known: Iterable<string>, side: 'startsWith' | 'endsWith'): string | undefined => {
  if (word.length < 4) return undefined;
  const found = [...known].filter(
    (candidate) => candidate.length > word.length && candidate.toLowerCase()[side](word.toLowerCase()),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** "Did you mean `x`?", or what is known here, or nothing where nothing is. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const listed = known.slice(0, mostListed).map((name) => `\`${name}\``);
  const more = known.length > mostListed ? ` and ${known.length - mostListed} more` : '';
  return known.length ? `Known here: ${listed.join(', ')}${more}.` : undefined;
};

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment). Gives up with `limit` once that many are needed, so that long words cost nothing.
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
