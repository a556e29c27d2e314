import { pathsBeside } from './beside.ts';
import { type LoadedModule, modulesIn } from './loaded-modules.ts';

/** The texts of a source file by which it could name other modules. */
export interface Specifiers {
  /** Texts that begin with `./` or `../`, or are `.` or `..`. */
  readonly relative: readonly string[];
  /** Other texts that could be the name of a package, of a part of it, or an alias. */
  readonly named: readonly string[];
  /** The first `import(…)` or `require(…)` whose module is known at run time only, as it is written. */
  readonly open?: string;
  /** Those of them whose module begins with a relative path, or with what may be an alias. */
  readonly patterns: readonly PatternCall[];
  /** Paths that it names from its own folder while it runs. */
  readonly beside: readonly string[];
  /** The modules that it loads, in the order of the source. */
  readonly modules: readonly LoadedModule[];
}

/** A call that loads one of several modules: https://esbuild.github.io/api/#glob */
export interface PatternCall {
  /** The text before the first expression: `../plugins/` of `require('../plugins/' + name)`; it may begin with an alias. */
  readonly before: string;
  /** The beginning of the call, as it is written. */
  readonly written: string;
}

/** The most calls of `PatternCall` of one source. */
const mostPatterns = 100;

/** The longest specifier that is found, in characters. */
const longest = 500;

/**
 * Returns every text in a source file that could be a specifier, also those in comments: more of them widen a build
 * context, a missed one would break a build.
 */
export const specifiersIn = (source: string): Specifiers => {
  const relative = new Set<string>();
  const named = new Set<string>();
  // Quotes are not paired: an apostrophe in a comment would shift all pairs after it.
  for (const [, , text = ''] of source.matchAll(/(?<=(["'`]))(?=([^\n"'`]{1,500})\1)/g)) {
    if (/^\.{1,2}(?:\/|$)/.test(text)) relative.add(text);
    else if (/^[@#~$\w][^\s\\]*$/.test(text)) named.add(text);
  }
  const { open, patterns } = openImports(source);
  return {
    relative: [...relative],
    named: [...named],
    beside: pathsBeside(source),
    modules: modulesIn(source),
    patterns,
    ...(open === undefined ? {} : { open }),
  };
};

/** A call that loads a module, up to its parenthesis. */
const call = /(?<![\w$.])(?:import|require)\s*\(/g;

/** One text without an expression in it. */
const plain = /"[^"\\\n]{0,500}"|'[^'\\\n]{0,500}'|`[^`\\$\n]{0,500}`/y;

/** The most characters of blanks and comments that are skipped, so that each call takes a bounded time. */
const mostBlanks = 2_000;

/** Returns the place behind blanks and comments; that of a comment without an end. */
const afterBlanks = (source: string, from: number): number => {
  const text = source.slice(from, from + mostBlanks);
  let at = 0;
  for (;;) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else {
      const end = { '/*': '*/', '//': '\n' }[text.slice(at, at + 2)];
      const found = end === undefined ? -1 : text.indexOf(end, at + 2);
      if (end === undefined || found < 0) return from + at;
      at = found + end.length;
    }
  }
};

/** Matches the beginning of a text that is a relative path or begins with a name and a slash, up to an expression. */
const beginning = /(["'`])((?:\.{1,2}|[@#~$\w][^"'`\\$\n\s/]{0,200}|[@#~])\/[^"'`\\$\n]{0,500})/y;

/** Returns the calls in a source file that load modules which are not written there: the first, and those of a pattern. */
const openImports = (source: string): Pick<Specifiers, 'open' | 'patterns'> => {
  const patterns: PatternCall[] = [];
  let open: string | undefined;
  for (const { index, 0: text } of source.matchAll(call)) {
    const start = afterBlanks(source, index + text.length);
    plain.lastIndex = start;
    if (plain.test(source) && /[,)]/.test(source.charAt(afterBlanks(source, plain.lastIndex)))) continue;
    const [line = ''] = source.slice(index, index + longest).split(/[\n;]/);
    const written = line.slice(0, 60);
    open ??= written;
    beginning.lastIndex = start;
    const [, , before] = beginning.exec(source) ?? [];
    if (before !== undefined && patterns.length < mostPatterns) patterns.push({ before, written });
  }
  return { patterns, ...(open === undefined ? {} : { open }) };
};

/** Returns a style sheet with its comments replaced by blanks, line by line. */
const withoutComments = (sheet: string): string => {
  const [first = '', ...others] = sheet.split('/*');
  const rest = others.map((part) => {
    const end = part.indexOf('*/');
    const comment = end < 0 ? part : part.slice(0, end);
    return comment.replace(/[^\n]/g, ' ') + (end < 0 ? '' : part.slice(end + 2));
  });
  return [first, ...rest].join('');
};

/** Matches a relative path that a style sheet imports, or uses as the address of a file, without quotes or in them. */
const address = /(?:@import\s{1,20}|url\(\s{0,20})["']?(\.{1,2}\/[^"'()\s;]{1,500})/g;

/** Returns the files that a style sheet loads by paths with `./` or `../`. */
const loadedBySheet = (sheet: string): LoadedModule[] => {
  const text = withoutComments(sheet);
  let [at, line] = [0, 1];
  return [...text.matchAll(address)].slice(0, 5_000).map(({ index, 1: specifier = '' }) => {
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    return { specifier, line, isOptional: false };
  });
};

/**
 * Returns the addresses in a style sheet, all of which are relative:
 * https://developer.mozilla.org/en-US/docs/Web/CSS/url_function
 */
export const addressesIn = (sheet: string): Specifiers => {
  const { relative, named } = specifiersIn(sheet);
  const bare = [...sheet.matchAll(/url\(\s{0,20}([^'"()\s]{1,500})/g)].map(([, address = '']) => address);
  return { relative: [...relative, ...named, ...bare], named, beside: [], patterns: [], modules: loadedBySheet(sheet) };
};
