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
 * reason above it; every other byte stays. Adds a missing `serviceName`. Undefined if nothing would be left, or the
 * text is not valid YAML.
 */
export const commentOutUnsupported = async (
  source: string,
  project: string,
  judge: Judge,
): Promise<PartlyCommentedConfig | undefined> => {
  const yaml = await import('yaml');
  let text: string | undefined = withServiceName(yaml, source.replace(/^\ufeff/, ''), project);
  let leftOut = 0;
  for (let round = 0; text !== undefined && round < maxRounds; round++) {
    const errors = (await judge(text)).filter(isError);
    if (errors.length === 0) return { text, leftOut };
    const parts = partsOf(yaml, text, errors);
    if (!parts) return undefined;
    for (const part of parts) text = commentedOut(text, part);
    leftOut += parts.filter(({ reason }) => reason !== undefined).length;
  }
  return undefined;
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

/** Lines to comment out; without a reason if the lines contain a part with one already. */
interface Part extends Lines {
  readonly reason: string | undefined;
}

const note = '# Left out: ';

/** Returns the parts to comment out for some errors, the last part first; undefined if one has no line of its own. */
const partsOf = (yaml: Yaml, text: string, errors: readonly Diagnostic[]): Part[] | undefined => {
  const { contents } = documentOf(yaml, text);
  const found: Part[] = [];
  for (const { place, sentence } of errors) {
    if (place === 'file' || 'offset' in place) return undefined;
    // An error about a `type` is one about the resource, event or packaging that has it.
    const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
    const lines = linesAt(yaml, text, contents, path);
    if (!lines) return undefined;
    // A part that became invalid because something in it was commented out contains the reason.
    const hasReason = text.slice(lines.begin, lines.end).includes(note);
    found.push({ ...lines, reason: hasReason ? undefined : visible(sentence) });
  }
  found.sort((a, b) => a.begin - b.begin || b.end - a.end);
  const outer = found.filter((part, index) => !found.slice(0, index).some(({ end }) => end >= part.end));
  return outer.reverse();
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

/** Returns the text with the lines of a part as comments below its reason; comments and empty lines stay. */
const commentedOut = (text: string, { begin, end, indent, reason }: Part): string => {
  const stop = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const lines = text
    .slice(begin, stop)
    .split('\n')
    .map((line) => {
      if (/^\s*(#|$)/.test(line)) return line;
      const at = line.startsWith(indent) ? indent.length : 0;
      return `${line.slice(0, at)}# ${line.slice(at)}`;
    });
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const reasonLine = reason === undefined ? '' : `${indent}${note}${reason}${feed}`;
  return `${text.slice(0, begin)}${reasonLine}${lines.join('\n')}${text.slice(stop)}`;
};
