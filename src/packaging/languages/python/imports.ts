/** A name that a source imports. */
export interface Import {
  /** The number of dots in front; 0 for a name from the folders in which Python looks for modules. */
  readonly level: number;
  readonly module: readonly string[];
  /** Names behind `import`, each an attribute or a module; `*` for all. */
  readonly names: readonly string[];
  /** True where the name ends with what is known at run time only: any module in the package. */
  readonly isPrefix?: true;
}

/** The files and names that a source in Python loads. */
export interface Imports {
  readonly imports: readonly Import[];
  /** A call that imports what is known at run time only. */
  readonly computed?: string;
  /** A call by which the source reads files, of whatever name. */
  readonly reads?: string;
}

/** `import a.b as c, d`: https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
const plain = /(?:^|[;:])[ \t\f]{0,999}import[ \t]([^\n;#]{1,5000})/gm;
const from =
  /(?:^|[;:])[ \t\f]{0,999}from[ \t]{0,99}(\.{0,99})[ \t]{0,99}([\p{L}\p{N}_.]{0,999})[ \t]{0,99}\bimport\b[ \t]{0,99}(\(|[^\n;#(]{1,5000})/gmu;
/** A comment, in a line that has no text before it. */
const comment = /^([^"'#\n]*)#[^\n]*/gm;
/** The most characters of a list of names in parentheses. */
const longestList = 20_000;
/** Calls that import by name: https://docs.python.org/3/library/importlib.html#importlib.import_module */
const call = /(?<!\bdef[ \t]{1,9})\b(?:import_module|__import__|run_module)[ \t]{0,9}\(\s{0,99}([^\n]{0,500})/g;
const literal =
  /^[rRuU]?(["'])(\.{0,99})([\p{L}\p{N}_.]{1,999})\1\s{0,9}(?:,\s{0,9}(?:package\s{0,9}=\s{0,9})?(?:(["'])([\p{L}\p{N}_.]{1,999})\4)?|\)|$)/u;
/** The beginning of a name in a text that ends with something else: `f"plugins.{name}"`, `"plugins." + name` */
const beginning = /^[fFrR]{0,2}["'](\.{0,99})((?:[\p{L}\p{N}_]{1,99}\.){0,99})/u;
const reading =
  /(?<![\w.])open[ \t]?\([^\n]{0,80}|\b(?:__file__|__path__|pkgutil|run_path|iter_modules|walk_packages|PackageLoader)\b|\.(?:read_text|read_bytes|open)\(|\bresources\b/;

const words = (dotted: string): string[] => dotted.split('.').filter((word) => word !== '');

/** Returns the import of a call whose name is a literal. */
const literalImport = (dots: string, name: string, anchor: string | undefined): Import => {
  if (dots === '' || anchor === undefined) return { level: dots.length, module: words(name), names: [] };
  const above = words(anchor);
  return {
    level: 0,
    module: [...above.slice(0, Math.max(0, above.length - dots.length + 1)), ...words(name)],
    names: [],
  };
};

/** Returns what a source imports by statements and calls; more than that where a text looks like one. */
export const importsIn = (source: string): Imports => {
  const text = source.replace(/\\\r?\n/g, ' ').replace(comment, '$1');
  const imports: Import[] = [];
  let computed: string | undefined;
  const firstWord = (part: string) => part.trim().split(/\s/, 1)[0] ?? '';
  for (const [, list = ''] of text.matchAll(plain))
    for (const part of list.split(',')) imports.push({ level: 0, module: words(firstWord(part)), names: [] });
  let close = 0;
  for (const { 0: whole, 1: dots = '', 2: module = '', 3: written = '', index } of text.matchAll(from)) {
    const at = index + whole.length;
    // Found once for all lists before it, so that lists without an end cost no time each.
    if (written === '(' && close !== -1 && close < at) close = text.indexOf(')', at);
    const list = written === '(' ? text.slice(at, Math.min(close === -1 ? at : close, at + longestList)) : written;
    const names = list
      .split(',')
      .map(firstWord)
      .filter((name) => name !== '');
    imports.push({ level: dots.length, module: words(module), names });
  }
  for (const [whole, written = ''] of text.matchAll(call)) {
    const [found, , dots = '', name = '', , anchor] = literal.exec(written) ?? [];
    if (found !== undefined) {
      imports.push(literalImport(dots, name, anchor));
      continue;
    }
    const [, level = '', prefix = ''] = beginning.exec(written) ?? [];
    if (prefix === '' && level === '') computed ??= whole.trim().slice(0, 80);
    else imports.push({ level: level.length, module: words(prefix), names: [], isPrefix: true });
  }
  const [reads] = reading.exec(text) ?? [];
  return {
    imports: imports.filter(({ level, module }) => level > 0 || module.length > 0),
    ...(computed === undefined ? {} : { computed }),
    ...(reads === undefined ? {} : { reads: reads.trim() }),
  };
};
