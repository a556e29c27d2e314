import type { Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../review/review.ts';
import type { ChangeKind } from '../stack/change-effect.ts';
import { configLine } from './config-line.ts';
import { bold, code, count, details, join, type Markdown, md, table, text } from './markdown.ts';
import { changeCounts, type Tense } from './verdict-words.ts';

/** Words for an effect, with an icon. */
const effectWords: Readonly<Record<ChangeKind, Readonly<Record<Tense, Markdown>>>> = {
  add: { future: md`🟢&nbsp;add`, past: md`🟢&nbsp;added` },
  modify: { future: md`🔵&nbsp;modify`, past: md`🔵&nbsp;modified` },
  replace: { future: md`🔴&nbsp;replace`, past: md`🔴&nbsp;replaced` },
  'may-replace': { future: md`🟠&nbsp;may&nbsp;replace`, past: md`🟠&nbsp;maybe&nbsp;replaced` },
  remove: { future: md`🔴&nbsp;remove`, past: md`🔴&nbsp;removed` },
  import: { future: md`🔵&nbsp;import`, past: md`🔵&nbsp;imported` },
};
const moveWords: Readonly<Record<Tense, Markdown>> = { future: md`🔵&nbsp;move`, past: md`🔵&nbsp;moved` };

/** True for a change that a reviewer need not read: nothing is removed or may be replaced, apart from moved events. */
const isRoutineChange = ({ happening, replacedBy }: ReviewedChange): boolean =>
  happening === 'add' || happening === 'modify' || happening === 'import' || replacedBy !== undefined;

/** True for a group of which all changes are routine. */
export const isRoutine = (group: Pick<ReviewedGroup, 'changes'>): boolean => group.changes.every(isRoutineChange);

/** Greatest length of a sentence; permissions are shown complete, and IAM allows policies of 10,240 characters. */
const longestSentence = 12_000;

/** Sentences of a row, and characters of each, where a comment has no room for all. */
const shortWords = { sentences: 10, length: 200 } as const;

/** Returns the sentences of a group as far as a level of detail shows them. */
const saysOf = ({ says }: ReviewedGroup, words: WordsDetail, place: Pick<Review, 'file'>): Markdown[] => {
  if (words === 'counts') return [says.length === 1 ? md`1 change` : md`${count(says.length)} changes`];
  const { sentences, length } = words === 'full' ? { sentences: says.length, length: longestSentence } : shortWords;
  const rest = says.length - sentences;
  return [
    ...says
      .slice(0, sentences)
      .map((one) =>
        one.line === undefined
          ? text(one.text, length)
          : md`${text(one.text, length)} (${configLine(one.line, place)})`,
      ),
    ...(rest > 0 ? [md`and ${count(rest)} more`] : []),
  ];
};

/** Returns the row of a group in the words of the config. */
const wordsRow = (group: ReviewedGroup, review: Review, { tense, values, words }: RequiredDetail): Markdown[] => {
  const { resource, type, effect } = group;
  return [
    effectWords[effect][tense],
    resource === undefined ? md`shared by the stack` : md`${code(resource)}${type ? md`<br>${text(type)}` : md``}`,
    join(saysOf(group, words, values ? review : {}), '<br>'),
  ];
};

/** Order of groups: what is removed or replaced first. */
const gravityOfGroup = ({ effect }: ReviewedGroup): number =>
  ['remove', 'replace', 'may-replace'].includes(effect) ? 0 : 1;

/** Returns the table of what changes in the words of the config, one row a job or other resource. */
const wordsTable = (review: Review, detail: RequiredDetail): Markdown => {
  const rows = review.groups
    .filter(({ itself, changes }) => itself && changes.length > 0)
    .sort((one, other) => gravityOfGroup(one) - gravityOfGroup(other))
    .map((group) => wordsRow(group, review, detail));
  const head = detail.tense === 'past' ? 'What changed' : 'What changes';
  return rows.length === 0 ? md`` : table(['', 'Job or resource', head], rows);
};

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
  const value = (shown: string) => code(shown, longestSentence);
  // A placeholder such as `(definition)` stands for both values.
  if (!withValues || before === after) return name;
  if (before === undefined) return md`${name}: new, ${value(after ?? '')}`;
  return after === undefined
    ? md`${name}: no longer ${value(before)}`
    : md`${name}: ${value(before)} → ${value(after)}`;
};

/** Greatest number of properties per resource; more would hide the other rows. The run's files have all. */
const mostProperties = 25;

/** Level of detail and tense of the changes. */
interface Shown {
  /** True to show values of properties, and links to lines. */
  readonly values: boolean;
  readonly tense: Tense;
}

/** Returns the row of a resource: effect, resource, what changes, config line. */
const rowOf = (change: ReviewedChange, review: Review, { values, tense }: Shown): Markdown[] => {
  const { happening, insteadOf, properties, unforeseen, logicalId, type, from } = change;
  const isMove = insteadOf !== undefined;
  // Properties of added and removed resources are not listed: the config shows them.
  const all = (happening === 'add' || happening === 'remove') && !isMove ? [] : properties;
  // Properties that replace the resource come first.
  const sorted = [...all].sort((a, b) => gravity[b.recreation] - gravity[a.recreation]);
  const rest = sorted.length - mostProperties;
  const gone = happening === 'remove' ? md`no longer in the config` : md``;
  const unknown =
    unforeseen === undefined ? md`` : md`AWS says ${code(unforeseen, 80)}, which this version does not know`;
  const instead = isMove ? md`<br>instead of ${code(insteadOf, 255)}` : md``;
  return [
    isMove ? moveWords[tense] : effectWords[happening][tense],
    md`${code(logicalId, 255)}<br>${code(type)}${instead}`,
    join(
      [
        ...sorted.slice(0, mostProperties).map((one) => propertyLine(one, values)),
        gone,
        unknown,
        rest > 0 ? md`and ${count(rest)} more` : md``,
      ],
      '<br>',
    ),
    from ? configLine(from.line, values ? review : {}) : md``,
  ];
};

/** Greatest number of new shared resources that have a row each; more of them are one row. */
const fewShared = 3;

/** Returns the rows of a group. New parts of the network and the like, which nobody configured, are one row. */
const rowsOf = (group: ReviewedGroup, review: Review, shown: Shown): Markdown[][] => {
  const visible = group.changes.filter(({ replacedBy }) => replacedBy === undefined);
  const added = visible.filter(({ happening }) => happening === 'add');
  if (group.resource !== undefined || added.length <= fewShared)
    return visible.map((change) => rowOf(change, review, shown));
  const said = group.says.find(({ text: words }) => words.startsWith('new: '))?.text.slice('new: '.length) ?? '';
  return [
    ...visible.filter(({ happening }) => happening !== 'add').map((change) => rowOf(change, review, shown)),
    [effectWords.add[shown.tense], md`${count(added.length)} resources`, text(said, 1_000), md``],
  ];
};

const heads = ['', 'Resource', 'What changes', 'Config'];

/** Returns the changes of a group as a table under its name. */
const groupTable = (group: ReviewedGroup, review: Review, shown: Shown): Markdown => {
  const rows = rowsOf(group, review, shown);
  // Empty columns are omitted.
  const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
  const body = table(
    heads.filter((_, index) => kept[index]),
    rows.map((row) => row.filter((_, index) => kept[index])),
  );
  const name = group.resource === undefined ? md`Shared by the stack` : code(group.resource);
  return join([md`${bold(name)}: ${changeCounts(group.changes, shown.tense) as Markdown}`, body], '\n\n');
};

/** Returns the changes of CloudFormation resources, folded: groups that remove or replace come first. */
const templateSection = (review: Review, shown: Shown, routine: boolean): Markdown => {
  const changed = review.groups.filter(({ changes }) => changes.length > 0);
  const groups = changed.filter((one) => routine || !isRoutine(one));
  groups.sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
  const left = changed.length - groups.length;
  const counts = changeCounts(
    changed.flatMap(({ changes }) => changes),
    shown.tense,
  );
  return details(
    `CloudFormation: ${counts}`,
    join(
      [
        ...groups.map((one) => groupTable(one, review, shown)),
        left
          ? md`${count(left)} of ${count(changed.length)} groups only add or modify; they are in the run's files.`
          : md``,
      ],
      '\n\n',
    ),
  );
};

/** The words of the config: whole, few and short sentences of each row, or only how many there are. */
export type WordsDetail = 'full' | 'short' | 'counts';

interface RequiredDetail extends Shown {
  readonly words: WordsDetail;
}

/** The detail and the tense of the section of changes. */
export interface ChangesDetail {
  /** True with values of properties and links. */
  readonly values: boolean;
  /** All groups of CloudFormation resources, those that remove or replace, or none. */
  readonly template: 'all' | 'grave' | 'none';
  readonly tense?: Tense;
  /** `full` by default. */
  readonly words?: WordsDetail;
}

const hasChanges = ({ groups }: Review): boolean => groups.some(({ changes }) => changes.length > 0);

/** Returns what changes in the words of the config, a row for each job or resource. Empty without changes. */
export const wordsSection = (
  review: Review,
  { values, tense = 'future', words = 'full' }: Omit<ChangesDetail, 'template'>,
): Markdown =>
  hasChanges(review) ? join([md`#### Changes`, wordsTable(review, { values, tense, words })], '\n\n') : md``;

/** Returns the folded list of CloudFormation resources that change. Empty without changes, or for `template: none`. */
export const resourcesSection = (review: Review, { values, template, tense = 'future' }: ChangesDetail): Markdown =>
  hasChanges(review) && template !== 'none' ? templateSection(review, { values, tense }, template === 'all') : md``;

/** Returns what changes in the words of the config, and folded below it the CloudFormation resources. */
export const changesSection = (review: Review, detail: ChangesDetail): Markdown =>
  join([wordsSection(review, detail), resourcesSection(review, detail)], '\n\n');
