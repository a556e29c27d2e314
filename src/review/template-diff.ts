import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, type ExpressionMap, isFunction, isMap } from '../cloudformation/expression.ts';
import { resourceIn, type TemplateResource } from '../stack/template-changes.ts';
import { type DiffLine, lineDiff } from './line-diff.ts';
import { withoutSecrets } from './redaction.ts';
import type { ReviewedGroup } from './review.ts';

/** Lines of a resource that differ between two templates, without secrets. */
export interface ResourceDiff {
  readonly logicalId: string;
  readonly lines: readonly DiffLine[];
}

/** Greatest length of a line in code points. */
const longestLine = 400;

const cut = (line: string): string => {
  if (line.length <= longestLine) return line;
  const points = [...line.slice(0, longestLine * 2)];
  return points.length > longestLine ? `${points.slice(0, longestLine - 1).join('')}…` : line;
};

/** True for a value that takes one line: a text, number, function, or what is empty. */
const isLeaf = (value: Expression): boolean =>
  value === null || typeof value !== 'object' || (isMap(value) && isFunction(value)) || Object.keys(value).length === 0;

/** Returns a value as lines in the manner of YAML, each value that takes one line as JSON. */
const linesOf = (value: Expression, indent: string): string[] => {
  if (isLeaf(value)) return [cut(indent + canonicalJson(value))];
  if (Array.isArray(value))
    return value.flatMap((item: Expression) => {
      const [first = '', ...rest] = linesOf(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  return entriesOf(value as ExpressionMap).flatMap((entry) => entryLines(entry, indent));
};

type Entry = readonly [name: string, value: Expression];

/** Returns the entries of a map or of a resource in the order of their names. */
const entriesOf = (value: ExpressionMap): Entry[] =>
  Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));

const entryLines = ([name, value]: Entry, indent: string): string[] =>
  isLeaf(value)
    ? [cut(`${indent}${name}: ${canonicalJson(value)}`)]
    : [`${indent}${name}:`, ...linesOf(value, `${indent}  `)];

/** A part of a resource. */
interface Part {
  /** True for a part that takes one line. */
  readonly isLine: boolean;
  /** Makes its lines, without secrets. */
  lines(): string[];
}

/** Returns the properties of a resource as parts. */
const propertyParts = (properties: Expression): Part[] => {
  const hidden = (value: Expression) => withoutSecrets(value, ['Properties']);
  if (isLeaf(properties) || !isMap(properties))
    return [{ isLine: true, lines: () => entryLines(['Properties', hidden(properties)], '') }];
  return [
    { isLine: true, lines: () => ['Properties:'] },
    ...entriesOf(properties).map(
      ([name, value]): Part => ({ isLine: isLeaf(value), lines: () => linesOf(hidden({ [name]: value }), '  ') }),
    ),
  ];
};

/**
 * Returns a resource of a template as lines without secrets; undefined if they take more than `room` characters of a page.
 * Makes what takes one line first: most of what does not fit is known by that.
 */
const resourceLines = (resource: TemplateResource, room: number): string[] | undefined => {
  const { Metadata: _, ...shown } = resource;
  const parts = entriesOf(shown as ExpressionMap).flatMap(([name, value]): Part[] =>
    name === 'Properties'
      ? propertyParts(value)
      : [{ isLine: isLeaf(value), lines: () => entryLines([name, value], '') }],
  );
  const made = new Map<Part, string[]>();
  let left = room;
  for (const part of [...parts.filter(({ isLine }) => isLine), ...parts.filter(({ isLine }) => !isLine)]) {
    const lines = part.lines();
    left -= sizeOf(lines);
    if (left < 0) return undefined;
    made.set(part, lines);
  }
  return parts.flatMap((part) => made.get(part) ?? []);
};

/** Returns the number of characters that lines take on a page. */
const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 30, 0);

/** Returns how the lines of a resource differ between two templates; undefined if they do not fit into `room`. */
const linesBetween = (
  was: TemplateResource | undefined,
  is: TemplateResource | undefined,
  room: number,
): DiffLine[] | undefined => {
  // Lines of both sides are left out of a difference; of one side none are.
  const most = was && is ? Number.POSITIVE_INFINITY : room;
  const before = was ? resourceLines(was, most) : [];
  const after = is ? resourceLines(is, most) : [];
  return before && after && lineDiff(before, after);
};

/**
 * Returns how the lines of each changed resource differ, as many as fit into `limit` characters of a page: those that are
 * replaced, removed or modified first, in the order of the groups.
 */
export const templateDiff = (
  { before, ours }: { readonly before: Expression | undefined; readonly ours: Expression },
  groups: readonly ReviewedGroup[],
  limit: number,
): ResourceDiff[] => {
  const changes = groups.flatMap((group) => group.changes).filter(({ replacedBy }) => replacedBy === undefined);
  const isNew = ({ happening, insteadOf }: (typeof changes)[number]) => happening === 'add' && insteadOf === undefined;
  let room = limit;
  return [...changes.filter((one) => !isNew(one)), ...changes.filter(isNew)].flatMap(({ logicalId, insteadOf }) => {
    if (room <= 0) return [];
    const lines = linesBetween(resourceIn(before, insteadOf ?? logicalId), resourceIn(ours, logicalId), room);
    if (lines === undefined) return [];
    const size = sizeOf(lines.map(({ text }) => text));
    if (lines.every(({ kind }) => kind === 'gap') || size > room) return [];
    room -= size;
    return [{ logicalId, lines }];
  });
};
