import type { Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../review/review.ts';
import type { Happening } from '../stack/change-effect.ts';
import { bold, code, count, details, join, type Markdown, md, table } from './markdown.ts';

/** As it will be, and as it was. */
const words: Readonly<Record<Happening, readonly [future: Markdown, past: Markdown]>> = {
  add: [md`🟢&nbsp;add`, md`🟢&nbsp;added`],
  modify: [md`🔵&nbsp;modify`, md`🔵&nbsp;modified`],
  replace: [md`🔴&nbsp;replace`, md`🔴&nbsp;replaced`],
  'may-replace': [md`🟠&nbsp;may&nbsp;replace`, md`🟠&nbsp;maybe&nbsp;replaced`],
  remove: [md`🔴&nbsp;remove`, md`🔴&nbsp;removed`],
  import: [md`🔵&nbsp;import`, md`🔵&nbsp;imported`],
};

/** A group that a reviewer need not open: nothing of it goes away or is made anew. */
export const isRoutine = (group: ReviewedGroup): boolean =>
  group.changes.every(({ happening }) => happening === 'add' || happening === 'modify' || happening === 'import');

/** Kinds of changes in the order of their weight, as they will be and as they were. */
const tenses: Readonly<Record<Happening, readonly [future: string, past: string]>> = {
  remove: ['to remove', 'removed'],
  replace: ['to replace', 'replaced'],
  'may-replace': ['may be replaced', 'modified or replaced'],
  modify: ['to modify', 'modified'],
  add: ['to add', 'added'],
  import: ['to import', 'imported'],
};

const counts = (changes: readonly ReviewedChange[], tense: 0 | 1): string =>
  Object.entries(tenses)
    .map(([happening, words]) => [changes.filter((change) => change.happening === happening).length, words[tense]])
    .flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]))
    .join(', ');

/** `2 to add, 1 to modify` of some changes, in the order of their weight. */
export const happenings = (changes: readonly ReviewedChange[]): string => counts(changes, 0);

/** `2 added, 1 modified`. */
export const happened = (changes: readonly ReviewedChange[]): string => counts(changes, 1);

/** What a change of the property does, where that is more than a change in place. */
const consequence = ({ recreation }: ReviewedProperty): Markdown =>
  recreation === 'always' ? md` **replaces**` : recreation === 'conditionally' ? md` **may replace**` : md``;

const property = (one: ReviewedProperty, withValues: boolean): Markdown => {
  const name = md`${code(one.path.replace(/^Properties\./, ''))}${consequence(one)}`;
  const { before, after } = one;
  if (!withValues || (before === undefined && after === undefined)) return name;
  if (before === undefined) return md`${name}: new, ${code(after ?? '')}`;
  return after === undefined ? md`${name}: no longer ${code(before)}` : md`${name}: ${code(before)} → ${code(after)}`;
};

/** More would hide the other rows; the run's files have all. */
const mostProperties = 25;

const rowOf = (change: ReviewedChange, withValues: boolean, done: boolean): Markdown[] => {
  // What is new is in the config, and what goes is gone; their properties would say it again.
  const all = change.happening === 'add' || change.happening === 'remove' ? [] : change.properties;
  // What makes the resource anew is what a reader looks for.
  const sorted = [...all].sort((a, b) => weight(b) - weight(a));
  const rest = sorted.length - mostProperties;
  const gone = change.happening === 'remove' ? md`no longer in the config` : md``;
  const { unforeseen } = change;
  const said = unforeseen === undefined ? md`` : md`AWS says ${code(unforeseen, 80)}, which this version does not know`;
  return [
    words[change.happening][done ? 1 : 0],
    md`${code(change.logicalId, 255)}<br>${code(change.type)}`,
    join(
      [
        ...sorted.slice(0, mostProperties).map((one) => property(one, withValues)),
        gone,
        said,
        rest > 0 ? md`and ${count(rest)} more` : md``,
      ],
      '<br>',
    ),
    change.from ? md`line&nbsp;${count(change.from.line)}` : md``,
  ];
};
const weight = ({ recreation }: ReviewedProperty): number =>
  recreation === 'always' ? 2 : recreation === 'conditionally' ? 1 : 0;

const groupName = ({ resource, type }: ReviewedGroup): string =>
  resource === undefined ? 'Shared by the stack' : type === undefined ? resource : `${resource} (${type})`;

/** Resources whose rows may stand open without hiding the rest of the comment. */
const fewRows = 12;

const heads = ['', 'Resource', 'What changes', 'Config'];

interface Shown {
  readonly values: boolean;
  readonly open: boolean;
  readonly done: boolean;
}

const group = (one: ReviewedGroup, { values, open, done }: Shown): Markdown => {
  const what = counts(one.changes, done ? 1 : 0);
  const rows = one.changes.map((change) => rowOf(change, values, done));
  // A column in which nothing stands only takes room.
  const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
  const body = table(
    heads.filter((_, index) => kept[index]),
    rows.map((row) => row.filter((_, index) => kept[index])),
  );
  if (isRoutine(one)) return details(`${groupName(one)}: ${what}`, body, open);
  const name = one.resource === undefined ? md`Shared by the stack` : code(one.resource);
  return join([md`${bold(name)}: ${what as Markdown}`, body], '\n\n');
};

/** Every change by the resource of the config that it comes from; what is dangerous stands open, what is routine folds. */
export const changesSection = (
  { groups }: Review,
  { values, routine, done = false }: { readonly values: boolean; readonly routine: boolean; readonly done?: boolean },
): Markdown => {
  const changed = groups.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return md``;
  const shown = changed.filter((one) => routine || !isRoutine(one));
  // What a reviewer must look at comes before what folds.
  shown.sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
  const left = changed.length - shown.length;
  const rows = shown.flatMap(({ changes }) => changes).length;
  return join(
    [
      md`#### Changes`,
      ...shown.map((one) => group(one, { values, open: rows <= fewRows, done })),
      left
        ? md`${count(left)} of ${count(changed.length)} groups only add or modify; they are in the run's files.`
        : md``,
    ],
    '\n\n',
  );
};
