import { codeOf } from './source-code.ts';
import { type ImportedNames, namesGiven, usedNames } from './used-as-types.ts';

/** A module that a source loads when it runs. */
export interface LoadedModule {
  /** Its specifier as it is written. */
  readonly specifier: string;
  /** The line of the source, from 1. */
  readonly line: number;
  /** True where the bundler goes on without the module, since the source handles that it is missing. */
  readonly isOptional: boolean;
  /** Present where the source uses the names that it imports as types alone: TypeScript drops such an import. */
  readonly givesTypes?: true;
}

/** Matches a word that loads a module, up to the mark before the specifier, in a source without comments. */
const load = /(?<![\w$.])(from|import|require)(\s{0,300}\(\s{0,300}|\s{0,300})["'`]/g;

/** The longest specifier, in characters. */
const mostSpecifier = 500;

/** Returns the specifier that begins behind its mark; undefined for a text that is none, or is too long for one. */
const specifierAt = (source: string, at: number): string | undefined => {
  const text = source.slice(at, at + mostSpecifier + 1);
  const end = text.search(/["'`\\\n]/);
  return end > 0 && /["'`]/.test(text.charAt(end)) ? text.slice(0, end) : undefined;
};

/** The most characters around a specifier that are read for its statement. */
const mostAround = 2_000;

/** The most blocks around a call that are read. */
const mostBlocks = 20;

/** The most modules of one source. */
const mostModules = 5_000;

/** True where a statement may begin: in a new line, or behind the end of another one. */
const beginsStatement = (before: string): boolean =>
  /(?:^|[;}])$/.test(before.slice(before.lastIndexOf('\n') + 1).trimEnd());

/** Returns the declaration that a `from` ends; undefined where the word ends none. */
const declarationBefore = (before: string): string | undefined => {
  const last = [...before.matchAll(/(?<![\w$.])(?:im|ex)port\b/g)].at(-1);
  if (last === undefined || !beginsStatement(before.slice(0, last.index))) return undefined;
  const declaration = before.slice(last.index).trim();
  return /["'`;()=/]/.test(declaration) ? undefined : declaration;
};

/** True for a declaration that gives types alone: `import type { A }`, `import { type A, type B }`. */
const givesTypes = (declaration: string): boolean => {
  if (/^(?:im|ex)port\s{1,9}type\s{0,9}[\w${*]/.test(declaration)) return true;
  const [, names] = /^import\s{0,9}\{([^}]*)\}$/.exec(declaration) ?? [];
  return names?.split(',').every((name) => /^\s*(?:type\s.*)?$/s.test(name)) ?? false;
};

/** Returns the text before each block around the end of a text, from the inside out. */
const headsAround = (before: string): string[] => {
  const heads: string[] = [];
  let open = 0;
  for (let at = before.length - 1; at >= 0 && heads.length < mostBlocks; at -= 1) {
    if (before[at] === '}') open += 1;
    else if (before[at] === '{' && open > 0) open -= 1;
    else if (before[at] === '{') heads.push(before.slice(Math.max(0, at - 200), at).trimEnd());
  }
  return heads;
};

/** True for text that ends within a block of `try`, in the same function: only there the bundler lets a module be missing. */
const isInTry = (before: string): boolean => {
  const heads = headsAround(before);
  const at = heads.findIndex((head) => /\btry$/.test(head));
  return at >= 0 && !heads.slice(0, at).some((head) => /=>$|\bfunction\b[^{}]{0,150}$/.test(head));
};

/** True for a call that is no part of the program: `typeof import('a')`, `import('a').A`, `import type A = require('a')`. */
const isType = (before: string, behind: string): boolean =>
  /\btypeof$/.test(before.trimEnd()) ||
  /\bimport\s{1,9}type\s{1,9}[\w$]{1,100}\s{0,9}=\s{0,9}$/.test(before.slice(-200)) ||
  /^\s{0,20}\)\s{0,20}\.\s{0,20}(?!(?:then|catch|finally)\b)\w/.test(behind);

/** Returns the place of the first mark behind the arguments that a call begins with: a comma, or its end; undefined without one. */
const argumentEnd = (text: string, from: number): number | undefined => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] as string;
    if ('([{'.includes(mark)) depth += 1;
    else if (depth === 0 && ',)]}'.includes(mark)) return at;
    else if (')]}'.includes(mark)) depth -= 1;
  }
  return undefined;
};

/** Matches a call of `then` behind another call. */
const thenCall = /\)\s{0,20}\.\s{0,20}then\s{0,9}\(/y;

/** True for text that begins with calls of `then`, one of them with a function for failures, or with an end that is too far away. */
const hasSecondFunction = (behind: string): boolean => {
  for (let at = behind.search(/\S/); ; ) {
    thenCall.lastIndex = at;
    if (at < 0 || !thenCall.test(behind)) return false;
    const end = argumentEnd(behind, thenCall.lastIndex);
    if (end === undefined || /^,\s{0,200}[^\s)]/.test(behind.slice(end, end + 300))) return true;
    at = behind.indexOf(')', end);
  }
};

/** True for a statement, or the head of a block, whose condition is known while the bundler runs. */
const isConstant = (text: string): boolean =>
  /\b(?:true|false)\b|\b[01]\s{0,9}(?:&&|\|\||\?|\))/.test(
    text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('}')) + 1),
  );

/** True for a call that may never run, which the bundler then drops. */
const isDropped = (before: string): boolean => isConstant(before) || headsAround(before).some(isConstant);

/** True for a call whose source handles that the module is missing: https://esbuild.github.io/api/#external */
const handlesMissing = (word: string, before: string, behind: string): boolean => {
  if (isDropped(before)) return true;
  if (word === 'require') return isInTry(before);
  if (/\bawait$/.test(before.trimEnd())) return isInTry(before) || hasSecondFunction(behind);
  return (
    hasSecondFunction(behind) ||
    /^[^\n;]{0,20}\)\s{0,20}\.\s{0,20}catch\b/.test(behind) ||
    /^\s{0,20}\)\s{0,20}\.then\b[^;]*\.catch\b/.test(behind)
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

/** True for a match that loads a module when the source runs. */
const loads = ({ word, isCall, before, behind }: Found): boolean => {
  // A part of a text that is put together has more behind it.
  if (isCall) return word !== 'from' && /^\s{0,300}[),]/.test(behind) && !isType(before, behind);
  if (word === 'require') return false;
  if (word === 'import') return beginsStatement(before);
  const declaration = declarationBefore(before);
  return declaration !== undefined && !givesTypes(declaration);
};

const newline = 10;

/**
 * Returns the modules that a source loads: not those of which it takes types alone, which the bundler drops, and none in
 * comments and texts, as far as that shows without a parser of the language.
 */
export const modulesIn = (source: string): LoadedModule[] => {
  const found: LoadedModule[] = [];
  const imports = new Map<LoadedModule, ImportedNames>();
  const code = codeOf(source);
  let [at, line] = [0, 1];
  for (const { index, 0: text, 1: word = '', 2: between = '' } of code.matchAll(load)) {
    for (let mark = at; mark < index; mark += 1) if (code.charCodeAt(mark) === newline) line += 1;
    at = index;
    if (found.length === mostModules) break;
    const specifier = specifierAt(source, index + text.length);
    if (specifier === undefined || specifier.includes('${')) continue;
    const end = index + text.length + specifier.length + 1;
    const before = code.slice(Math.max(0, index - mostAround), index);
    const behind = code.slice(end, end + mostAround);
    const isCall = between.includes('(');
    if (!loads({ word, isCall, before, behind })) continue;
    const loaded = { specifier, line, isOptional: isCall && handlesMissing(word, before, behind) };
    found.push(loaded);
    const declaration = word === 'from' && !isCall ? declarationBefore(before) : undefined;
    const names = declaration === undefined ? undefined : namesGiven(declaration);
    if (names !== undefined) imports.set(loaded, { names, from: index - (declaration?.length ?? 0) - 1, to: end });
  }
  const { anywhere, values } = usedNames(code, [...imports.values()]);
  return found.map((one) => {
    const names = imports.get(one)?.names ?? [];
    const isOfTypes = names.some((name) => anywhere.has(name)) && !names.some((name) => values.has(name));
    return isOfTypes ? { ...one, givesTypes: true } : one;
  });
};
