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
  /** Paths that it names from its own folder while it runs. */
  readonly beside: readonly string[];
  /** The modules that it loads, in the order of the source. */
  readonly modules: readonly LoadedModule[];
}

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
  const open = openImport(source);
  return {
    relative: [...relative],
    named: [...named],
    beside: pathsBeside(source),
    modules: modulesIn(source),
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

/** Returns the first call in a source file that loads a module which is not written there. */
const openImport = (source: string): string | undefined => {
  for (const { index, 0: text } of source.matchAll(call)) {
    plain.lastIndex = afterBlanks(source, index + text.length);
    const isPlain = plain.test(source) && /[,)]/.test(source.charAt(afterBlanks(source, plain.lastIndex)));
    if (!isPlain)
      return source
        .slice(index, index + longest)
        .split(/[\n;]/)[0]
        ?.slice(0, 60);
  }
  return undefined;
};

/**
 * Returns the addresses in a style sheet, all of which are relative:
 * https://developer.mozilla.org/en-US/docs/Web/CSS/url_function
 */
export const addressesIn = (sheet: string): Specifiers => {
  const { relative, named } = specifiersIn(sheet);
  const bare = [...sheet.matchAll(/url\(\s{0,20}([^'"()\s]{1,500})/g)].map(([, address = '']) => address);
  return { relative: [...relative, ...named, ...bare], named, beside: [], modules: [] };
};
