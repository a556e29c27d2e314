/** A module that a source loads when it runs. */
export interface LoadedModule {
  /** Its specifier as it is written. */
  readonly specifier: string;
  /** The line of the source, from 1. */
  readonly line: number;
  /** True where the bundler goes on without the module, since the source handles that it is missing. */
  readonly isOptional: boolean;
}

/** Matches a word that loads a module, with what stands between it and the specifier, and that. */
const load =
  /(?<![\w$.])(from|import|require)(\s{0,20}\(\s{0,20}(?:\/\*[^*]{0,200}\*\/\s{0,20})?|\s{0,20})(["'`])([^"'`\\\n]{1,500})\3/g;

/** The most characters around a specifier that are read for its statement. */
const mostAround = 2_000;

/** The most blocks around a call that are read. */
const mostBlocks = 20;

/** The most modules of one source. */
const mostModules = 5_000;

/** Returns the declaration that a `from` ends, without its comments; undefined where the word ends none. */
const declarationBefore = (before: string): string | undefined => {
  const near = before.slice(Math.max(1, before.lastIndexOf('import'), before.lastIndexOf('export')) - 1);
  // Most have no comment in them.
  const [, whole] = /^[\s;]((?:im|ex)port\b[^"'`;()=/]*)$/.exec(near) ?? [];
  if (whole !== undefined) return whole.trim();
  const plain = before.replace(/\/\*[^*]{0,500}\*\/|\/\/[^\n]{0,500}/g, ' ');
  const last = [...plain.matchAll(/(?<![\w$."'`])(?:im|ex)port\b/g)].at(-1);
  if (last === undefined) return undefined;
  const declaration = plain.slice(last.index).trim();
  return /["'`;()=]/.test(declaration) ? undefined : declaration;
};

/** True for a declaration that gives types alone: `import type { A }`, `import { type A, type B }`. */
const givesTypes = (declaration: string): boolean => {
  if (/^(?:im|ex)port\s{1,9}type\s{0,9}[\w${*]/.test(declaration)) return true;
  const [, names] = /^import\s{0,9}\{([^}]*)\}$/.exec(declaration) ?? [];
  return names?.split(',').every((name) => /^\s*(?:type\s.*)?$/s.test(name)) ?? false;
};

/** True for text that ends within a block of `try`, in the same function: only there the bundler lets a module be missing. */
const isInTry = (before: string): boolean => {
  let [open, blocks] = [0, 0];
  for (let at = before.length - 1; at >= 0 && blocks < mostBlocks; at -= 1) {
    if (before[at] === '}') open += 1;
    else if (before[at] === '{' && open > 0) open -= 1;
    else if (before[at] === '{') {
      blocks += 1;
      const head = before.slice(Math.max(0, at - 200), at).trimEnd();
      if (/\btry$/.test(head)) return true;
      if (/=>$|\bfunction\b[^{}]{0,150}$/.test(head)) return false;
    }
  }
  return false;
};

/** True for a call that is no part of the program: `typeof import('a')`, `import('a').A`. */
const isType = (before: string, behind: string): boolean =>
  /\btypeof$/.test(before.trimEnd()) || /^\s{0,20}\)\s{0,20}\.\s{0,20}(?!(?:then|catch|finally)\b)\w/.test(behind);

/** True for a call whose source handles that the module is missing: https://esbuild.github.io/api/#external */
const handlesMissing = (word: string, before: string, behind: string): boolean => {
  if (word === 'require') return isInTry(before);
  if (/\bawait$/.test(before.trimEnd())) return isInTry(before);
  return (
    /^[^\n;]{0,20}\)\s{0,20}\.\s{0,20}catch\b/.test(behind) || /^\s{0,20}\)\s{0,20}\.then\b[^;]*\.catch\b/.test(behind)
  );
};

/** A match of `load` with the text around it. */
interface Found {
  readonly word: string;
  /** True for a call: `import('a')`. */
  readonly isCall: boolean;
  readonly before: string;
  readonly behind: string;
}

/** True for a match in a comment of its line, or at the beginning of a text. */
const isNoCode = (before: string): boolean =>
  /["'`]$/.test(before) || /\/\/|\/\*(?!.{0,500}\*\/)|^\s*\*/.test(before.slice(before.lastIndexOf('\n') + 1));

/** True for a match that loads a module when the source runs. */
const loads = ({ word, isCall, before, behind }: Found): boolean => {
  if (word === 'require') return isCall;
  if (word === 'import') return !isCall || !isType(before, behind);
  const declaration = isCall ? undefined : declarationBefore(before);
  return declaration !== undefined && !givesTypes(declaration);
};

const [newline, backtick] = [10, 96];

/**
 * Returns the modules that a source loads: not those of which it takes types alone, which the bundler drops, and none in
 * comments and texts, as far as that shows without a parser of the language.
 */
export const modulesIn = (source: string): LoadedModule[] => {
  const found: LoadedModule[] = [];
  let [at, line, isText] = [0, 1, false];
  for (const { index, 0: text, 1: word = '', 2: between = '', 4: specifier = '' } of source.matchAll(load)) {
    for (let mark = at; mark < index; mark += 1) {
      const code = source.charCodeAt(mark);
      if (code === newline) line += 1;
      else if (code === backtick && source[mark - 1] !== '\\') isText = !isText;
    }
    at = index;
    if (found.length === mostModules) break;
    const end = index + text.length;
    const before = source.slice(Math.max(0, index - mostAround), index);
    const behind = source.slice(end, end + mostAround);
    const isCall = between.includes('(');
    if (isText || specifier.includes('${') || isNoCode(before) || !loads({ word, isCall, before, behind })) continue;
    found.push({ specifier, line, isOptional: isCall && handlesMissing(word, before, behind) });
  }
  return found;
};
