import type { Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../review/review.ts';
import type { ChangeKind } from '../stack/change-effect.ts';
import { bold, code, count, details, join, type Markdown, md, table } from './markdown.ts';

/** Words for an effect, with an icon. */
const effectWords: Readonly<Record<ChangeKind, readonly [future: Markdown, past: Markdown]>> = {
  add: [md`🟢&nbsp;add`, md`🟢&nbsp;added`],
  modify: [md`🔵&nbsp;modify`, md`🔵&nbsp;modified`],
  replace: [md`🔴&nbsp;replace`, md`🔴&nbsp;replaced`],
  'may-replace': [md`🟠&nbsp;may&nbsp;replace`, md`🟠&nbsp;maybe&nbsp;replaced`],
  remove: [md`🔴&nbsp;remove`, md`🔴&nbsp;removed`],
  import: [md`🔵&nbsp;import`, md`🔵&nbsp;imported`],
};

/** True for a group that a reviewer need not open: no resource of it is removed or may be replaced. */
export const isRoutine = (group: ReviewedGroup): boolean =>
  group.changes.every(({ happening }) => happening === 'add' || happening === 'modify' || happening === 'import');

/** Words for counts of effects, gravest first. */
const countWords: Readonly<Record<ChangeKind, readonly [future: string, past: string]>> = {
  remove: ['to remove', 'removed'],
  replace: ['to replace', 'replaced'],
  'may-replace': ['may be replaced', 'modified or replaced'],
  modify: ['to modify', 'modified'],
  add: ['to add', 'added'],
  import: ['to import', 'imported'],
};

/** Returns counts in the future (0) or past (1) tense, gravest first: `1 to remove, 2 to add`. */
const countsIn = (changes: readonly ReviewedChange[], tense: 0 | 1): string =>
  Object.entries(countWords)
    .map(([happening, words]) => [changes.filter((change) => change.happening === happening).length, words[tense]])
    .flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]))
    .join(', ');

/** Returns the numbers of changes by effect, gravest first: `1 to modify, 2 to add`. Empty without changes. */
export const futureCounts = (changes: readonly ReviewedChange[]): string => countsIn(changes, 0);

/** Returns the numbers of changes that were made, gravest first: `1 modified, 2 added`. Empty without changes. */
export const pastCounts = (changes: readonly ReviewedChange[]): string => countsIn(changes, 1);

/** Words for a change of a property, if it is more than a change in place. */
const recreationWords: Readonly<Record<ReviewedProperty['recreation'], Markdown>> = {
  always: md` **replaces**`,
  conditionally: md` **may replace**`,
  never: md``,
  unknown: md``,
};

/** Sort keys of properties, gravest last. */
const gravity = { always: 2, conditionally: 1, never: 0, unknown: 0 } as const;

/** Returns a property that changes, with its values before and after if `withValues`. */
const propertyLine = (one: ReviewedProperty, withValues: boolean): Markdown => {
  const name = md`${code(one.path.replace(/^Properties\./, ''))}${recreationWords[one.recreation]}`;
  const { before, after } = one;
  if (!withValues || (before === undefined && after === undefined)) return name;
  if (before === undefined) return md`${name}: new, ${code(after ?? '')}`;
  return after === undefined ? md`${name}: no longer ${code(before)}` : md`${name}: ${code(before)} → ${code(after)}`;
};

/** Greatest number of properties per resource; more would hide the other rows. The run's files have all. */
const mostProperties = 25;

/** Returns the row of a resource: effect, resource, what changes, config line. */
const rowOf = (change: ReviewedChange, withValues: boolean, done: boolean): Markdown[] => {
  // Properties of added and removed resources are not listed: the config shows them.
  const all = change.happening === 'add' || change.happening === 'remove' ? [] : change.properties;
  // Properties that replace the resource come first.
  const sorted = [...all].sort((a, b) => gravity[b.recreation] - gravity[a.recreation]);
  const rest = sorted.length - mostProperties;
  const gone = change.happening === 'remove' ? md`no longer in the config` : md``;
  const { unforeseen } = change;
  const unknown =
    unforeseen === undefined ? md`` : md`AWS says ${code(unforeseen, 80)}, which this version does not know`;
  return [
    effectWords[change.happening][done ? 1 : 0],
    md`${code(change.logicalId, 255)}<br>${code(change.type)}`,
    join(
      [
        ...sorted.slice(0, mostProperties).map((one) => propertyLine(one, withValues)),
        gone,
        unknown,
        rest > 0 ? md`and ${count(rest)} more` : md``,
      ],
      '<br>',
    ),
    change.from ? md`line&nbsp;${count(change.from.line)}` : md``,
  ];
};

const groupName = ({ resource, type }: ReviewedGroup): string => {
  if (resource === undefined) return 'Shared by the stack';
  return type === undefined ? resource : `${resource} (${type})`;
};

/** Greatest number of rows with which folded groups are open; more would hide the rest of the comment. */
const fewRows = 12;

const heads = ['', 'Resource', 'What changes', 'Config'];

/** Level of detail and tense of a group. */
interface Shown {
  /** True to show values of properties. */
  readonly values: boolean;
  /** True to open folded groups. */
  readonly open: boolean;
  /** True for a deploy that is done. */
  readonly done: boolean;
}

/** Returns the changes of a group as a table, folded if it is routine. */
const groupTable = (one: ReviewedGroup, { values, open, done }: Shown): Markdown => {
  const what = countsIn(one.changes, done ? 1 : 0);
  const rows = one.changes.map((change) => rowOf(change, values, done));
  // Empty columns are omitted.
  const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
  const body = table(
    heads.filter((_, index) => kept[index]),
    rows.map((row) => row.filter((_, index) => kept[index])),
  );
  if (isRoutine(one)) return details(`${groupName(one)}: ${what}`, body, open);
  const name = one.resource === undefined ? md`Shared by the stack` : code(one.resource);
  return join([md`${bold(name)}: ${what as Markdown}`, body], '\n\n');
};

/**
 * Returns the section of changes, by the resource of the config that they come from. Groups that remove or replace come
 * first, routine groups are folded. `values`: with values of properties; `routine`: with routine groups, not only their
 * number; `done`: in the past tense.
 */
export const changesSection = (
  { groups }: Review,
  { values, routine, done = false }: { readonly values: boolean; readonly routine: boolean; readonly done?: boolean },
): Markdown => {
  const changed = groups.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return md``;
  const shown = changed.filter((one) => routine || !isRoutine(one));
  shown.sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
  const left = changed.length - shown.length;
  const rows = shown.flatMap(({ changes }) => changes).length;
  return join(
    [
      md`#### Changes`,
      ...shown.map((one) => groupTable(one, { values, open: rows <= fewRows, done })),
      left
        ? md`${count(left)} of ${count(changed.length)} groups only add or modify; they are in the run's files.`
        : md``,
    ],
    '\n\n',
  );
};
