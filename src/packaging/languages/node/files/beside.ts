/** The most paths that are found in one source. */
const mostPaths = 100;

/** Matches the beginning of an expression that joins a path to the folder of the source, up to the path. */
const starts =
  /\bnew\s{1,20}URL\(\s{0,20}(?=["'`])|\b(?:join|resolve)\(\s{0,20}(?:__dirname|import\.meta\.dirname)\s{0,20},\s{0,20}(?=["'`])/g;

/** Matches one text without an expression in it. */
const text = /(["'`])([^"'`\\\n$]{1,500})\1/y;

/** Matches the second argument of `new URL`, the place of the source. */
const base = /\s{0,20},\s{0,20}import\.meta\.url\b/y;

/** Matches what stands between two texts that are arguments. */
const between = /\s{0,20},\s{0,20}(?=["'`])/y;

/** The most arguments of a call that are read. */
const mostArguments = 10;

/** Returns the texts that follow each other as arguments from a place on, and the place behind them. */
const textsFrom = (source: string, from: number): { readonly texts: readonly string[]; readonly end: number } => {
  const texts: string[] = [];
  let [at, end] = [from, from];
  while (texts.length < mostArguments) {
    text.lastIndex = at;
    const [, , found] = text.exec(source) ?? [];
    if (found === undefined) break;
    texts.push(found);
    end = text.lastIndex;
    between.lastIndex = end;
    if (!between.test(source)) break;
    at = between.lastIndex;
  }
  return { texts, end };
};

/**
 * Returns the paths that a source names from its own folder while it runs: those of `new URL('…', import.meta.url)` and of
 * `join(__dirname, '…', …)`, unless a comment has them. esbuild bundles neither: https://esbuild.github.io/content-types/
 */
export const pathsBeside = (source: string): string[] => {
  const found = new Set<string>();
  for (const { index, 0: start } of source.matchAll(starts)) {
    const { texts, end } = textsFrom(source, index + start.length);
    if (texts.length === 0 || found.size === mostPaths) continue;
    base.lastIndex = end;
    const isBeside = !start.startsWith('new') || (texts.length === 1 && base.test(source));
    const line = source.slice(Math.max(source.lastIndexOf('\n', index) + 1, index - 500), index);
    if (isBeside && !/\/\/|\/\*|^\s*\*/.test(line)) found.add(texts.join('/'));
  }
  return [...found];
};
