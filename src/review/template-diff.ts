import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isFunction, isMap } from '../cloudformation/expression.ts';
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
  return Object.entries(value as Readonly<Record<string, Expression>>)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, item]) =>
      isLeaf(item)
        ? [cut(`${indent}${key}: ${canonicalJson(item)}`)]
        : [`${indent}${key}:`, ...linesOf(item, `${indent}  `)],
    );
};

/** Returns a resource of a template as lines without secrets; none if it is not there. */
const resourceLines = (resource: TemplateResource | undefined): string[] => {
  if (resource === undefined) return [];
  const { Metadata: _, Properties, ...rest } = resource;
  const shown = {
    ...rest,
    ...(Properties === undefined ? {} : { Properties: withoutSecrets(Properties, ['Properties']) }),
  };
  return linesOf(shown as Expression, '');
};

/** Returns the number of characters of lines. */
const sizeOf = (lines: readonly DiffLine[]): number => lines.reduce((sum, { text }) => sum + text.length + 30, 0);

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
    const [was, is] = [resourceIn(before, insteadOf ?? logicalId), resourceIn(ours, logicalId)];
    const lines = lineDiff(resourceLines(was), resourceLines(is));
    const size = sizeOf(lines);
    if (lines.every(({ kind }) => kind === 'gap') || size > room) return [];
    room -= size;
    return [{ logicalId, lines }];
  });
};
