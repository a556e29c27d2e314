/** The way in which the sources of a language name files, in calls that are read while the program runs. */
export interface NamingRules {
  /** Comments, which contain no calls; matches are replaced by nothing but their line breaks. */
  readonly comments: RegExp;
  /** Calls that load a source, up to their argument; with the flags `gm`. */
  readonly loads: RegExp;
  /** Calls that read a file or list a folder, up to their argument; with the flags `gm`. */
  readonly reads: RegExp;
  /** Parts of an argument whose path is written, beside parentheses, commas and blanks; sticky. */
  readonly known: RegExp;
  /** The beginning of a path outside of the program: a variable of the environment, an absolute path; sticky. */
  readonly outside: RegExp;
  /** The end of an argument, beside the end of the line; sticky. */
  readonly end: RegExp;
  /** Calls that join the texts among their arguments to one path, where there are such. */
  readonly joins?: RegExp;
  /** A line that names a folder in which sources are looked for. */
  readonly roots: RegExp;
  /** A variable as an argument; sticky. */
  readonly variable: RegExp;
  /** Assignments to variables, whose names are the first group, up to the value; with the flag `g`. */
  readonly assignments: RegExp;
  /** Lists of parameters, and of variables of loops, in any group; with the flag `g`. */
  readonly parameters: RegExp;
  /** Calls and classes that load sources by themselves, wherever those stand. */
  readonly loaders: RegExp;
}

/** The texts of a source by which it could name other files, and what names them only while the program runs. */
export interface ScriptNames {
  /** Texts without the parts that are computed, also those in comments: more of them widen a build context. */
  readonly texts: readonly string[];
  /** Texts in lines that name folders in which sources are looked for. */
  readonly roots: readonly string[];
  /** The first call that loads a source which is not written there. */
  readonly load?: string;
  /** The first call that reads a file or folder which is not written there. */
  readonly read?: string;
}

/** Matches no text. */
const nothing = /(?!)/y;

/** Returns a function that reads the names in a source. */
export const namesBy =
  (rules: NamingRules) =>
  (source: string): ScriptNames => {
    const joined = rules.joins ? source.replace(rules.joins, joinTexts) : source;
    const lines = joined.split('\n');
    const rootLines = lines.filter((line) => rules.roots.test(line));
    const plain = source.replace(rules.comments, (comment) => comment.replace(/[^\n]+/g, ' '));
    // A source whose name begins outside of the program may be any of the program.
    const loading = { ...rules, outside: nothing };
    const load = openCall(plain, rules.loads, loading, setIn(plain, loading)) ?? rules.loaders.exec(plain)?.[0];
    const read = openCall(plain, rules.reads, rules, setIn(plain, rules));
    return {
      texts: textsIn(lines.filter((line) => !rules.roots.test(line)).join('\n')),
      roots: textsIn(rootLines.join('\n')),
      ...(load === undefined ? {} : { load }),
      ...(read === undefined ? {} : { read }),
    };
  };

/** Returns a call with one text in place of several that follow each other. */
const joinTexts = (call: string): string => call.replace(/(["'])\s{0,9},\s{0,9}\1/g, '/');

/** Returns the texts in a source, each part of one that contains variables by itself. Quotes are not paired. */
const textsIn = (source: string): string[] => {
  const texts = [...source.matchAll(/(?<=(["'`]))(?=([^\n"'`]{1,500})\1)/g)].map(([, , text = '']) => text);
  // A text that a variable with quotes interrupts: "views/#{page["name"]}.erb"
  const begun = [...source.matchAll(/["']([^\n"'`#]{1,500})#\{/g)].map(([, text = '']) => text);
  return [
    ...new Set([...texts, ...begun].flatMap((text) => text.split(/#\{[^}]*\}?|\$\{[^}]*\}?|\{\$[^}]*\}?|\$\w+/))),
  ];
};

/** Returns the first call whose path is not written, as it stands in its line. */
const openCall = (plain: string, calls: RegExp, rules: NamingRules, isSet: IsSet): string | undefined => {
  for (const { index, 0: call } of plain.matchAll(calls))
    if (!isWritten(plain, index + call.length, rules, isSet))
      return plain
        .slice(index, index + 100)
        .trim()
        .split('\n')[0];
  return undefined;
};

/** True for a variable of which every value is written, or begins outside of the program. */
type IsSet = (name: string) => boolean;

/** Returns a function that judges the variables of a source, each once; one that is set by itself is not known. */
const setIn = (plain: string, rules: NamingRules): IsSet => {
  const values = new Map<string, number[]>();
  for (const { index, 0: all, 1: name = '' } of plain.matchAll(rules.assignments)) {
    const places = values.get(name) ?? [];
    places.push(index + all.length);
    values.set(name, places);
  }
  const given = new Set([...plain.matchAll(rules.parameters)].flatMap(([all]) => all.match(/\$?\w+/g) ?? []));
  const judged = new Map<string, boolean>();
  let level = 0;
  const isSet: IsSet = (name) => {
    const found = judged.get(name);
    if (found !== undefined) return found;
    judged.set(name, false);
    const places = values.get(name) ?? [];
    if (places.length === 0 || places.length > mostValues || given.has(name) || level > deepest) return false;
    level += 1;
    const isKnown = places.every((at) => isWritten(plain, at, rules, isSet));
    level -= 1;
    judged.set(name, isKnown);
    return isKnown;
  };
  return isSet;
};

/** Most values of a variable that are read, and most variables that are set by each other. */
const [mostValues, deepest] = [20, 20];

/** The longest argument that is read, in characters, so that each call takes a bounded time. */
const longest = 1_000;

/** True for an argument at an index whose path is written, or begins outside of the program. */
const isWritten = (plain: string, from: number, rules: NamingRules, isSet: IsSet): boolean => {
  const { outside, end } = rules;
  const text = plain.slice(from, from + longest);
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const one = text[at] as string;
    if (/[ \t]/.test(one) || (depth > 0 && /[\s,]/.test(one))) at += 1;
    else if (one === '(') {
      depth += 1;
      at += 1;
    } else if (/[\n,;\])}]/.test(one)) {
      if (depth === 0) return true;
      if (one !== ')') return false;
      depth -= 1;
      at += 1;
    } else if (stepAt(outside, text, at) > 0 || (depth === 0 && stepAt(end, text, at) > 0)) return true;
    else {
      const taken = wordAt(text, at, rules, isSet);
      if (taken === 0) return false;
      at += taken;
    }
  }
  return text.length < longest;
};

/** Returns the length of a variable whose values are known, or of another known part, at an index; 0 for any other. */
const wordAt = (text: string, at: number, { variable, known }: NamingRules, isSet: IsSet): number => {
  const named = stepAt(variable, text, at);
  return named > 0 && isSet(text.slice(at, at + named)) ? named : stepAt(known, text, at);
};

/** Returns the number of characters that a sticky pattern matches at an index; 0 without a match. */
const stepAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};
