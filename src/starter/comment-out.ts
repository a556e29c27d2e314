import type { Document, Node, Pair } from 'yaml';
import { type Diagnostic, isError, type Path } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/visible.ts';
import { yamlText } from './starter.ts';

type Yaml = typeof import('yaml');

/** Returns all diagnostics of a config, given as YAML. */
export type Judge = (text: string) => Promise<readonly Diagnostic[]>;

/** A config in which everything outside of comments compiles. */
export interface PartlyCommentedConfig {
  readonly text: string;
  /** The number of keys and items that became comments. */
  readonly leftOut: number;
}

/** Rounds of checking and commenting out. A round may break the parent of a part, which the next one comments out. */
const maxRounds = 100;

/**
 * Returns a config of Stacktape in which each key and item that this version does not compile is a comment, with the
 * reasons above it; every other byte stays. Without the first `# ` of its lines a part is again as it was. Adds a
 * missing `serviceName`. Undefined if nothing would be left, or the text is not valid YAML.
 */
export const commentOutUnsupported = async (
  source: string,
  project: string,
  judge: Judge,
): Promise<PartlyCommentedConfig | undefined> => {
  const yaml = await import('yaml');
  const named = withServiceName(yaml, source.replace(/^\ufeff/, ''), project);
  if (named === undefined) return undefined;
  const lines = named.split('\n');
  const names = resourceNames(yaml, named);
  let parts: readonly Part[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const { text, origins } = rendered(lines, parts);
    const errors = (await judge(text)).filter(isError);
    if (errors.length === 0) return { text, leftOut: parts.reduce((sum, { reasons }) => sum + reasons.length, 0) };
    const left = resourceNames(yaml, text);
    const gone = [...names].filter((name) => !left.has(name));
    const found = partsOf(yaml, text, origins, errors, gone);
    if (!found) return undefined;
    parts = found.reduce(withPart, parts);
  }
  return undefined;
};

/** Lines of the config that become comments: the first and the last one, the column of their `# `, and the reasons. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly indent: string;
  readonly reasons: readonly string[];
}

/** Returns the parts with one more, which takes over the parts that it contains together with their reasons. */
const withPart = (parts: readonly Part[], part: Part): readonly Part[] => {
  const apart = (one: Part): boolean => one.last < part.first || one.first > part.last;
  const inside = parts.filter((one) => !apart(one));
  if (inside.some(({ first, last }) => first <= part.first && last >= part.last)) return parts;
  // A part that became wrong because something in it was commented out has the reasons of that.
  const reasons = inside.length > 0 ? [...new Set(inside.flatMap((one) => one.reasons))] : part.reasons;
  const whole: Part = {
    ...part,
    first: Math.min(part.first, ...inside.map(({ first }) => first)),
    last: Math.max(part.last, ...inside.map(({ last }) => last)),
    reasons,
  };
  return [...parts.filter(apart), whole].sort((a, b) => a.first - b.first);
};

/** Returns the config with its parts as comments, and for each line the line of the config that it is made of. */
const rendered = (lines: readonly string[], parts: readonly Part[]): { text: string; origins: readonly number[] } => {
  const out: string[] = [];
  const origins: number[] = [];
  const put = (line: string, origin: number): void => {
    out.push(line);
    origins.push(origin);
  };
  for (const [index, line] of lines.entries()) {
    const part = parts.find(({ first, last }) => first <= index && index <= last);
    if (part?.first === index)
      for (const reason of part.reasons)
        put(`${part.indent}# Left out: ${reason}${line.endsWith('\r') ? '\r' : ''}`, index);
    put(part === undefined ? line : asComment(line, part.indent), index);
  }
  return { text: out.join('\n'), origins };
};

/** Returns a line as a comment that begins at an indentation; an empty line stays. */
const asComment = (line: string, indent: string): string => {
  if (line.trim() === '') return line;
  const at = line.startsWith(indent) ? indent.length : 0;
  return `${line.slice(0, at)}# ${line.slice(at)}`;
};

/** Returns the names of the resources of a config. */
const resourceNames = (yaml: Yaml, text: string): ReadonlySet<string> => {
  const { contents } = documentOf(yaml, text);
  const resources = yaml.isMap(contents) ? contents.get('resources', true) : undefined;
  if (!yaml.isMap(resources)) return new Set();
  return new Set((resources.items as Pair<Node>[]).flatMap(({ key }) => keyOf(yaml, key) ?? []));
};

const documentOf = (yaml: Yaml, text: string): Document<Node> =>
  yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }) as Document<Node>;

/** Returns the text with a `serviceName`; undefined if it is no map with a first key on a line of its own. */
const withServiceName = (yaml: Yaml, text: string, project: string): string | undefined => {
  const { contents } = documentOf(yaml, text);
  if (!yaml.isMap(contents)) return undefined;
  if (contents.has('serviceName')) return text;
  const begin = lineOf(text, (contents.items[0]?.key as Node | undefined)?.range?.[0] ?? -1);
  if (!begin) return undefined;
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, begin.at)}${begin.indent}serviceName: ${yamlText(project)}${feed}${text.slice(begin.at)}`;
};

/** The whole lines of one key or item of the config: offsets of their begin and end, and their indentation. */
interface Lines {
  readonly begin: number;
  readonly end: number;
  readonly indent: string;
}

/** Returns the parts to comment out for some errors; undefined if one of them has no line of its own. */
const partsOf = (
  yaml: Yaml,
  text: string,
  origins: readonly number[],
  errors: readonly Diagnostic[],
  gone: readonly string[],
): Part[] | undefined => {
  const { contents } = documentOf(yaml, text);
  const lineAt = (offset: number): number => origins[text.slice(0, offset).split('\n').length - 1] as number;
  const found: Part[] = [];
  for (const { place, code, sentence } of errors) {
    if (place === 'file' || 'offset' in place) return undefined;
    // An error about a `type` is one about the resource, event or packaging that has it.
    const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
    const lines = linesAt(yaml, text, contents, path);
    if (!lines) return undefined;
    const missing =
      code === 'config/unknown-resource' ? gone.find((name) => sentence.includes(`"${name}"`)) : undefined;
    const reason = missing === undefined ? sentence : `It needs "${missing}", which is left out.`;
    found.push({
      first: lineAt(lines.begin),
      last: lineAt(lines.end),
      indent: lines.indent,
      reasons: [visible(reason)],
    });
  }
  // Outer parts first, so that what they contain has no reason of its own in the same round.
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
};

/** Returns the lines of the nearest key or item, at a path or above it, that shares its lines with no other. */
const linesAt = (yaml: Yaml, text: string, contents: Node | null, path: Path): Lines | undefined => {
  let node = contents;
  let lines: Lines | undefined;
  for (const step of path) {
    const child = childAt(yaml, node, step);
    if (!child) break;
    lines = linesOf(yaml, text, child) ?? lines;
    node = child.value;
  }
  return lines;
};

/** A key with its value, or an item of a list. */
interface Child {
  readonly key?: Node;
  readonly value: Node | null;
}

/** Returns the child of a node in block style at one step of a path. */
const childAt = (yaml: Yaml, node: Node | null, step: string | number): Child | undefined => {
  if (yaml.isMap(node) && !node.flow)
    return (node.items as Pair<Node, Node | null>[]).find(({ key }) => keyOf(yaml, key) === String(step));
  if (!yaml.isSeq(node) || node.flow) return undefined;
  const item = node.items[Number(step)] as Node | null | undefined;
  return item ? { value: item } : undefined;
};

/** Returns the lines of a key or item with the comments that belong to it; undefined if its first line is shared. */
const linesOf = (yaml: Yaml, text: string, { key, value }: Child): Lines | undefined => {
  const first = (key ?? value) as Node;
  const begin = lineOf(text, first.range?.[0] ?? -1, key ? '' : '-');
  if (!begin) return undefined;
  const end = Math.max(key ? endOf(yaml, key) : 0, value ? endOf(yaml, value) : 0);
  return {
    begin: begin.at,
    end: withComments(text, text.slice(0, end).trimEnd().length, begin.indent),
    indent: begin.indent,
  };
};

/** Returns the text of a key; undefined if it is no scalar. */
const keyOf = (yaml: Yaml, key: Node): string | undefined => {
  if (!yaml.isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};

/**
 * Returns the begin and the indentation of the line of an offset; undefined if the line contains more before the offset
 * than spaces, a mark, anchors and tags.
 */
const lineOf = (text: string, offset: number, mark = ''): { at: number; indent: string } | undefined => {
  if (offset < 0) return undefined;
  const at = text.lastIndexOf('\n', offset - 1) + 1;
  const [, indent, before] = /^( *)(.*)$/s.exec(text.slice(at, offset)) as unknown as [string, string, string];
  const rest = before.startsWith(mark) ? before.slice(mark.length) : undefined;
  return rest !== undefined && /^\s*(?:[&!]\S*\s+)*$/.test(rest) ? { at, indent } : undefined;
};

/**
 * Returns the end of the last scalar of a node, without the comments and empty lines that `yaml` counts to the node.
 */
const endOf = (yaml: Yaml, node: Node): number => {
  if (!yaml.isCollection(node) || node.flow || node.items.length === 0) return node.range?.[1] ?? 0;
  const last = node.items.at(-1) as Node | Pair<Node, Node | null>;
  if (!yaml.isPair(last)) return endOf(yaml, last as Node);
  return Math.max(endOf(yaml, last.key), last.value ? endOf(yaml, last.value) : 0);
};

/**
 * Returns the end of a part with the deeper comments that follow it, among them parts that were commented out before.
 */
const withComments = (text: string, end: number, indent: string): number => {
  const following = text.indexOf('\n', end);
  if (following < 0) return end;
  const comments = new RegExp(`(?:${indent} +#.*(?:\\n|$))*`, 'y');
  comments.lastIndex = following + 1;
  const found = comments.exec(text)?.[0] ?? '';
  return found === '' ? end : following + 1 + found.trimEnd().length;
};
