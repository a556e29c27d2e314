/** The names that an import gives a source, and its place in it. */
export interface ImportedNames {
  readonly names: readonly string[];
  /** The places of the declaration in the source, before and behind it. */
  readonly from: number;
  readonly to: number;
}

/** Returns the names that a declaration gives a source: `A` and `C` of `import A, { b as C, type D }`; undefined for none. */
export const namesGiven = (declaration: string): string[] | undefined => {
  const [, list] =
    /^import\s{1,9}([^"'`;]{1,2000})$/.exec(declaration.trim()) ??
    /^import(\{[^"'`;]{1,2000})$/.exec(declaration.trim()) ??
    [];
  if (list === undefined) return undefined;
  const names = list
    .replace(/[{}]/g, ',')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^type\s+(?!as\b)/.test(one))
    .map((one) => one.split(/\s/).at(-1) ?? '');
  return names.every((one) => /^[\w$]+$/.test(one)) ? names : undefined;
};

/** The most characters around a name that are read. */
const mostAround = 200;

/** Words behind which a value stands. */
const beforeValue =
  /(?:\b(?:new|return|await|yield|throw|case|of|in|instanceof|default|void|delete|else|do)|=>|&&|\|\||\?\?|[=!]==?|\.\.\.|[!+~@`])$/;

/** True for a name that is surely used as a value, by the code before and behind it. */
const isValue = (before: string, behind: string): boolean => {
  if (/[\w$]\s{0,9}\??\.$/.test(before)) return false;
  // A call, a template, a member of a value, an operator.
  if (/^\s{0,9}(?:\(|`|\?\.|&&|\|\||\?\?|[=!]==?|instanceof\b)/.test(behind))
    return !/\b(?:function|interface|class|enum|get|set)$/.test(before);
  if (/^\s{0,9}\./.test(behind)) return !/[:<|&,]$|\b(?:as|extends|implements|satisfies|typeof|keyof)$/.test(before);
  if (beforeValue.test(before)) return true;
  if (/\bclass\b[^{};]{0,150}\bextends$/.test(before)) return true;
  // An argument.
  if (/\($/.test(before)) return /^\s{0,9}[,)]/.test(behind);
  if (/,$/.test(before)) return /^\s{0,9}[)}]/.test(behind);
  // A short property, or an export by its name.
  if (/\{$/.test(before)) return /^\s{0,9}(?:[,}]|as\b)/.test(behind);
  if (/=$/.test(before)) return !/\b(?:type\s[^=;{}]{0,150}|<[^<>;{}]{0,150})=$/.test(before);
  // An element of JSX.
  return /(?:^|[\s(>{:?])<$/.test(before) && /^[\s/>]/.test(behind);
};

/** Imported names of a source: those that it uses anywhere, and those that it surely uses as values. */
export interface UsedNames {
  readonly anywhere: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/**
 * Returns the names among imported ones that a source of TypeScript uses; the compiler drops an import of names that are used as
 * types alone. `code` is the source without comments and texts.
 * https://www.typescriptlang.org/docs/handbook/modules/reference.html#type-only-imports-and-exports
 */
export const usedNames = (code: string, imports: readonly ImportedNames[]): UsedNames => {
  const wanted = new Set(imports.flatMap(({ names }) => names));
  const [anywhere, values] = [new Set<string>(), new Set<string>()];
  const declarations = imports.toSorted((one, other) => one.from - other.from);
  let next = 0;
  for (const { index, 0: name } of wanted.size === 0 ? [] : code.matchAll(/[A-Za-z_$][\w$]*/g)) {
    while (next < declarations.length && (declarations[next]?.to ?? 0) <= index) next += 1;
    if (!wanted.has(name) || values.has(name) || index >= (declarations[next]?.from ?? Number.POSITIVE_INFINITY))
      continue;
    anywhere.add(name);
    const before = code.slice(Math.max(0, index - mostAround), index).trimEnd();
    const behind = code.slice(index + name.length, index + name.length + mostAround);
    if (isValue(before, behind)) values.add(name);
  }
  return { anywhere, values };
};
