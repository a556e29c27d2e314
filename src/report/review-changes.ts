import type { Happening, Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../stack/review.ts';
import { bold, code, count, details, join, type Markdown, md, table } from './markdown.ts';

const words: Readonly<Record<Happening, Markdown>> = {
  add: md`🟢 add`,
  modify: md`🔵 modify`,
  replace: md`🔴 replace`,
  'may-replace': md`🟠 may replace`,
  remove: md`🔴 remove`,
  import: md`🔵 import`,
};

/** A group that a reviewer need not open: nothing of it goes away or is made anew. */
export const isRoutine = (group: ReviewedGroup): boolean =>
  group.changes.every(({ happening }) => happening === 'add' || happening === 'modify' || happening === 'import');

/** `2 to add, 1 to modify` of some changes, in the order of their weight. */
export const happenings = (changes: readonly ReviewedChange[]): string =>
  (['remove', 'replace', 'may-replace', 'modify', 'add', 'import'] as const)
    .flatMap((happening) => {
      const many = changes.filter((change) => change.happening === happening).length;
      return many === 0 ? [] : [happening === 'may-replace' ? `${many} may be replaced` : `${many} to ${happening}`];
    })
    .join(', ');

const value = (property: ReviewedProperty, withValues: boolean): Markdown => {
  if (!withValues) return md``;
  const { before, after } = property;
  if (before === undefined && after === undefined) return md``;
  if (before === undefined) return md`new: ${code(after ?? '')}`;
  return after === undefined ? md`was ${code(before)}` : md`${code(before)} → ${code(after)}`;
};

/** What a change of the property does, where that is more than a change in place. */
const consequence = ({ recreation }: ReviewedProperty): Markdown =>
  recreation === 'always' ? md` (replaces)` : recreation === 'conditionally' ? md` (may replace)` : md``;

const rowsOf = (change: ReviewedChange, withValues: boolean): Markdown[][] => {
  const line = change.from ? md`line ${count(change.from.line)}` : md``;
  const what = [words[change.happening], md`${code(change.logicalId, 255)}<br>${code(change.type)}`];
  // What is new is in the config; its properties would say it again.
  const properties = change.happening === 'add' ? [] : change.properties;
  if (properties.length === 0) return [[...what, md``, md``, line]];
  return properties.map((property, index) => [
    ...(index === 0 ? what : [md``, md``]),
    md`${code(property.path.replace(/^Properties\./, ''))}${consequence(property)}`,
    value(property, withValues),
    index === 0 ? line : md``,
  ]);
};

const groupName = ({ resource, type }: ReviewedGroup): string =>
  resource === undefined ? 'Shared by the stack' : type === undefined ? resource : `${resource} (${type})`;

/** Rows that may stand open without hiding the rest of the comment. */
const fewRows = 12;

const group = (one: ReviewedGroup, withValues: boolean, open: boolean): Markdown => {
  const body = table(
    ['', 'Resource', 'Property', withValues ? 'Before → after' : '', 'Config'],
    one.changes.flatMap((change) => rowsOf(change, withValues)),
  );
  if (isRoutine(one)) return details(`${groupName(one)}: ${happenings(one.changes)}`, body, open);
  const name = one.resource === undefined ? md`Shared by the stack` : code(one.resource);
  return join([md`${bold(name)}: ${happenings(one.changes) as Markdown}`, body], '\n\n');
};

/** Every change by the resource of the config that it comes from; what is dangerous stands open, what is routine folds. */
export const changesSection = (
  { groups }: Review,
  { values, routine }: { readonly values: boolean; readonly routine: boolean },
): Markdown => {
  const changed = groups.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return md``;
  const shown = changed.filter((one) => routine || !isRoutine(one));
  const left = changed.length - shown.length;
  const rows = shown.flatMap(({ changes }) => changes.flatMap((change) => rowsOf(change, false))).length;
  return join(
    [
      md`#### Changes`,
      ...shown.map((one) => group(one, values, rows <= fewRows)),
      left
        ? md`${count(left)} of ${count(changed.length)} groups only add or modify; they are in the plan's file.`
        : md``,
    ],
    '\n\n',
  );
};
