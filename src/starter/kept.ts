import type { Document, Node, Pair } from 'yaml';
import { type Diagnostic, isError, type Path } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/visible.ts';
import { yamlText } from './starter.ts';

type Yaml = typeof import('yaml');

/** Every complaint about a config. */
export type Judge = (text: string) => Promise<readonly Diagnostic[]>;

/** A config of which the judge accepts what is no comment, and how many parts became comments. */
export interface PartlyCommentedConfig {
  readonly text: string;
  readonly leftOut: number;
}

/** Each round takes out what the last one left broken, at most one level of the config higher. */
const mostRounds = 100;

/**
 * A config of Stacktape's with the parts that this version does not compile turned into comments, the reason above
 * each; every other byte stays. `serviceName` is added where it is missing. Undefined where nothing would be left, or
 * the text is none that could be read.
 */
export const keepWhatCompiles = async (source: string, project: string, judge: Judge): Promise<PartlyCommentedConfig | undefined> => {
  const yaml = await import('yaml');
  let text: string | undefined = named(yaml, source.replace(/^\ufeff/, ''), project);
  let leftOut = 0;
  for (let round = 0; text !== undefined && round < mostRounds; round++) {
    const errors = (await judge(text)).filter(isError);
    if (errors.length === 0) return { text, leftOut };
    const parts = partsOf(yaml, text, errors);
    if (!parts) return undefined;
    for (const part of parts) text = without(text, part);
    leftOut += parts.filter(({ reason }) => reason !== undefined).length;
  }
  return undefined;
};

const documentOf = (yaml: Yaml, text: string): Document<Node> =>
  yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }) as Document<Node>;

/** The text with a `serviceName`. */
const named = (yaml: Yaml, text: string, project: string): string | undefined => {
  const { contents } = documentOf(yaml, text);
  if (!yaml.isMap(contents)) return undefined;
  if (contents.has('serviceName')) return text;
  const begin = lineOf(text, (contents.items[0]?.key as Node | undefined)?.range?.[0] ?? -1);
  if (!begin) return undefined;
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, begin.at)}${begin.indent}serviceName: ${yamlText(project)}${feed}${text.slice(begin.at)}`;
};

/** Whole lines of the config that hold one key or item. */
interface Part {
  readonly begin: number;
  readonly end: number;
  readonly indent: string;
  readonly reason: string | undefined;
}

const note = '# Left out: ';

/** Lines to leave out for these complaints, last first; undefined if one has no line of its own. */
const partsOf = (yaml: Yaml, text: string, errors: readonly Diagnostic[]): Part[] | undefined => {
  const { contents } = documentOf(yaml, text);
  const found: Part[] = [];
  for (const { place, sentence } of errors) {
    if (place === 'file' || 'offset' in place) return undefined;
    // A type that is not compiled is its holder's end.
    const path = place.path.at(-1) === 'type' ? place.path.slice(0, -1) : place.path;
    const part = partAt(yaml, text, contents, path);
    if (!part) return undefined;
    // What only breaks since something in it was left out has its reason there.
    const told = text.slice(part.begin, part.end).includes(note);
    found.push({ ...part, reason: told ? undefined : visible(sentence) });
  }
  found.sort((a, b) => a.begin - b.begin || b.end - a.end);
  const outer = found.filter((part, index) => !found.slice(0, index).some(({ end }) => end >= part.end));
  return outer.reverse();
};

/** The smallest key or item at or above a path that has its lines for itself. */
const partAt = (yaml: Yaml, text: string, contents: Node | null, path: Path): Omit<Part, 'reason'> | undefined => {
  let node = contents;
  let part: Omit<Part, 'reason'> | undefined;
  for (const step of path) {
    if (!(yaml.isMap(node) || yaml.isSeq(node)) || node.flow) break;
    const pair = yaml.isMap(node)
      ? (node.items as Pair<Node, Node | null>[]).find(({ key }) => keyOf(yaml, key) === String(step))
      : undefined;
    const item = yaml.isSeq(node) ? (node.items[Number(step)] as Node | null | undefined) : undefined;
    if (!pair && !item) break;
    const first = pair ? pair.key : (item as Node);
    // Before an item stands its dash, and before both may stand an anchor or a tag.
    const begin = lineOf(text, first.range?.[0] ?? -1, pair ? '' : '-');
    const last = pair ? (pair.value ?? pair.key) : (item as Node);
    const end = Math.max(endOf(yaml, last), pair ? endOf(yaml, pair.key) : 0);
    if (begin)
      part = {
        begin: begin.at,
        end: withComments(text, text.slice(0, end).trimEnd().length, begin.indent),
        indent: begin.indent,
      };
    node = pair ? pair.value : (item as Node);
  }
  return part;
};

const keyOf = (yaml: Yaml, key: Node): string | undefined =>
  yaml.isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : undefined;

/** The beginning of the line of an offset, if nothing but spaces, a mark, and an anchor or tag stands before it. */
const lineOf = (text: string, offset: number, mark = ''): { at: number; indent: string } | undefined => {
  if (offset < 0) return undefined;
  const at = text.lastIndexOf('\n', offset - 1) + 1;
  const [, indent, before] = /^( *)(.*)$/s.exec(text.slice(at, offset)) as unknown as [string, string, string];
  const rest = before.startsWith(mark) ? before.slice(mark.length) : undefined;
  return rest !== undefined && /^\s*(?:[&!]\S*\s+)*$/.test(rest) ? { at, indent } : undefined;
};

/** Where the last leaf of a node ends: what comments and empty lines follow belongs to what comes next. */
const endOf = (yaml: Yaml, node: Node): number => {
  if (!yaml.isCollection(node) || node.flow || node.items.length === 0) return node.range?.[1] ?? 0;
  const last = node.items.at(-1) as Node | Pair<Node, Node | null>;
  if (!yaml.isPair(last)) return endOf(yaml, last as Node);
  return Math.max(endOf(yaml, last.key), last.value ? endOf(yaml, last.value) : 0);
};

/** The end moved over the comments that follow and stand deeper: what was left out before is still part of its holder. */
const withComments = (text: string, end: number, indent: string): number => {
  const following = text.indexOf('\n', end);
  if (following < 0) return end;
  const comments = new RegExp(`(?:${indent} +#.*(?:\\n|$))*`, 'y');
  comments.lastIndex = following + 1;
  const found = comments.exec(text)?.[0] ?? '';
  return found === '' ? end : following + 1 + found.trimEnd().length;
};

/** The text with a part as comments under its reason; what is a comment already stays as it is. */
const without = (text: string, { begin, end, indent, reason }: Part): string => {
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
  const told = reason === undefined ? '' : `${indent}${note}${reason}${feed}`;
  return `${text.slice(0, begin)}${told}${lines.join('\n')}${text.slice(stop)}`;
};
