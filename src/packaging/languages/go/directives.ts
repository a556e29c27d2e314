/** A directive of a go.mod or go.work: its verb and its words, blocks resolved. */
export type Directive = readonly [verb: string, ...words: string[]];

/** Returns the directives of a go.mod or go.work, of any form: https://go.dev/ref/mod#go-mod-file-lexical */
export const directivesOf = (text: string): Directive[] => {
  const found: Directive[] = [];
  let block: string | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const [verb, ...words] = wordsOf(line);
    if (verb === undefined) continue;
    if (block !== undefined) {
      if (verb === ')') block = undefined;
      else found.push([block, verb, ...words]);
    } else if (words.at(-1) === '(') block = verb;
    else found.push([verb, ...words]);
  }
  return found;
};

/** Returns the words of a line, without its comment and without quotes; parentheses are words of their own. */
const wordsOf = (line: string): string[] =>
  (line.replace(/\/\/.*$/, '').match(/"[^"]*"|`[^`]*`|[()]|[^\s()"`]+/g) ?? []).map((word) =>
    word.replace(/^(["`])(.*)\1$/, '$2'),
  );
