import type { Review, ReviewedChange, ReviewedGroup, ReviewedProperty } from '../../review/review.ts';
import type { ResourceDiff } from '../../review/template-diff.ts';
import type { ChangeKind } from '../../stack/change-effect.ts';
import { changeCounts, type Tense } from '../verdict-words.ts';
import { code, count, type Html, html, joined, nothing } from './html.ts';
import { diffBlock, lineLink, markedValues } from './shown-values.ts';

/** Kinds of changes by which the page filters, with their words. */
export const kinds: Readonly<Record<ChangeKind | 'move', Readonly<Record<Tense, string>>>> = {
  remove: { future: 'remove', past: 'removed' },
  replace: { future: 'replace', past: 'replaced' },
  'may-replace': { future: 'may replace', past: 'maybe replaced' },
  modify: { future: 'modify', past: 'modified' },
  move: { future: 'move', past: 'moved' },
  add: { future: 'add', past: 'added' },
  import: { future: 'import', past: 'imported' },
};

/** Input of the section of changes. */
export interface ChangesContents {
  readonly review: Review;
  readonly tense: Tense;
  /** Lines of the templates that differ, for the resources that fit into the page. */
  readonly diffs: readonly ResourceDiff[];
}

const badge = (kind: keyof typeof kinds, tense: Tense): Html => html`<b class="kind ${kind}">${kinds[kind][tense]}</b>`;

const recreations: Readonly<Record<ReviewedProperty['recreation'], Html>> = {
  always: html` <strong class="replace">replaces</strong>`,
  conditionally: html` <strong class="may-replace">may replace</strong>`,
  never: nothing,
  unknown: nothing,
};

/** Returns the row of a property: name, value before, value after. */
const propertyRow = ({ path, before, after, recreation }: ReviewedProperty): Html => {
  const name = html`<th>${code(path.replace(/^Properties\./, ''))}${recreations[recreation]}</th>`;
  // A placeholder such as `(definition)` stands for both values.
  if (before === after)
    return html`<tr>${name}<td colspan="2">changes${before !== undefined && html`: ${code(before)}`}</td></tr>`;
  if (before !== undefined && after !== undefined) {
    const values = markedValues(before, after);
    return html`<tr>${name}<td>${values.before}</td><td>${values.after}</td></tr>`;
  }
  return html`<tr>${name}<td>${before === undefined ? html`–` : html`<del>${before}</del>`}</td><td>${after === undefined ? html`–` : html`<ins>${after}</ins>`}</td></tr>`;
};

const propertyTable = (properties: readonly ReviewedProperty[]): Html =>
  properties.length === 0
    ? nothing
    : html`<table class="properties"><thead><tr><th>Property</th><th>Before</th><th>After</th></tr></thead><tbody>${properties.map(propertyRow)}</tbody></table>`;

/** Returns a CloudFormation resource that changes, as an item that opens if there is more to see. */
const changeItem = (change: ReviewedChange, contents: ChangesContents, lost: ReadonlySet<string>): Html => {
  const { happening, logicalId, type, insteadOf, properties, unforeseen, from } = change;
  const { tense, diffs } = contents;
  const kind = insteadOf === undefined ? happening : 'move';
  // Properties of added and removed resources are not listed: the config shows them.
  const listed = kind === 'add' || kind === 'remove' ? [] : properties;
  const diff = diffs.find((one) => one.logicalId === logicalId);
  const head = html`${badge(kind, tense)} <code>${logicalId}</code> <i>${type}</i>${from && html` <small>line ${Math.trunc(from.line)}</small>`}`;
  const instead = insteadOf === undefined ? nothing : html`<p>instead of ${code(insteadOf)}</p>`;
  const unknown =
    unforeseen === undefined
      ? nothing
      : html`<p>AWS says ${code(unforeseen, 80)}, which this version does not know.</p>`;
  const template =
    diff === undefined
      ? nothing
      : html`<details class="template"><summary>Template</summary>${diffBlock(diff.lines)}</details>`;
  const body = joined([unknown, instead, propertyTable(listed), template]);
  const loss = lost.has(logicalId) ? html` data-loss=""` : nothing;
  return body.markup === ''
    ? html`<li data-kind="${kind}"${loss}>${head}</li>`
    : html`<li data-kind="${kind}"${loss}><details><summary>${head}</summary>${body}</details></li>`;
};

/** Most groups whose lines of the config are links; with more of them the addresses would be most of the page. */
const mostLinked = 50;

/** Returns the id of the element of a group, by its number. */
const idOf = (index: number): string => `change-${index}`;

/** Returns what changes of one resource of the config, or of the shared parts. */
const groupItem = (group: ReviewedGroup, index: number, contents: ChangesContents, lost: ReadonlySet<string>): Html => {
  const { resource, type, effect, says, changes } = group;
  const { review, tense } = contents;
  const isGrave = !['add', 'modify', 'import'].includes(effect);
  const open = isGrave || review.groups.length <= 12 ? html` open` : nothing;
  const name = resource === undefined ? html`Shared by the stack` : html`<code>${resource}</code>`;
  const visible = changes.filter(({ replacedBy }) => replacedBy === undefined);
  const place = review.groups.length > mostLinked ? {} : review;
  const sentences = says.map(({ text, line }) => html`<li>${text}${lineLink(line, place)}</li>`);
  return html`<details class="group" id="${idOf(index)}" data-group="${index}"${open}><summary>${badge(effect, tense)} ${name} ${type !== undefined && html`<i>${type}</i> · `}<small>${changeCounts(changes, tense)}</small></summary>
<ul class="says">${sentences}</ul>
<ul class="changes">${visible.map((change) => changeItem(change, contents, lost))}</ul></details>
`;
};

const option = (value: string | number, label: string): Html => html`<option value="${value}">${label}</option>`;

/** Returns the filters, which the script of the page shows. */
const filters = ({ review, tense }: ChangesContents, groups: readonly ReviewedGroup[]): Html => {
  const used = new Set(
    groups
      .flatMap(({ changes }) => changes)
      .map(({ happening, insteadOf }) => (insteadOf === undefined ? happening : 'move')),
  );
  const ofKinds = (Object.keys(kinds) as (keyof typeof kinds)[])
    .filter((kind) => used.has(kind))
    .map((kind) => option(kind, kinds[kind][tense]));
  const names = groups.map(({ resource }, index) => option(index, resource ?? 'Shared by the stack'));
  return html`<form id="filters" hidden role="search" aria-label="Filter the changes">
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>Kind <select id="kind"><option value="">all</option>${ofKinds}</select></label>
<label>Job or resource <select id="name"><option value="">all</option>${names}</select></label>
${review.losses.length > 0 && html`<label><input type="checkbox" id="losses-only"> Losses only</label>`}
<button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button> <button type="reset">Reset</button>
<output id="shown" role="status"></output></form>`;
};

/** Returns the groups with changes: those that remove or replace first. */
const changedGroups = ({ groups }: Review): ReviewedGroup[] => {
  const gravity = ({ effect }: ReviewedGroup) => (['remove', 'replace', 'may-replace'].includes(effect) ? 0 : 1);
  return groups.filter(({ changes }) => changes.length > 0).sort((one, other) => gravity(one) - gravity(other));
};

/** Returns what changes, group by group; nothing if nothing does. */
export const changesSection = (contents: ChangesContents): Html => {
  const { review, tense, diffs } = contents;
  const groups = changedGroups(review);
  if (groups.length === 0) return nothing;
  const lost = new Set(review.losses.map(({ logicalId }) => logicalId));
  const total = groups.flatMap(({ changes }) => changes);
  const left = total.filter(({ replacedBy }) => replacedBy === undefined).length - diffs.length;
  const note =
    left > 0
      ? html`<p><small>Of ${count(left)} resources only the properties are shown, not the lines of the template.</small></p>`
      : nothing;
  return html`<section id="changes"><h2>${tense === 'past' ? 'What changed' : 'Changes'}</h2>
<p>CloudFormation: ${changeCounts(total, tense)}</p>${filters(contents, groups)}
${groups.map((group, index) => groupItem(group, index, contents, lost))}<p id="none" hidden>Nothing matches these filters.</p>${note}</section>`;
};

/** Returns the ids of the elements of the groups, by the name of their resource. */
export const groupIds = (review: Review): ReadonlyMap<string, string> =>
  new Map(
    changedGroups(review).flatMap(({ resource }, index) =>
      resource === undefined ? [] : [[resource, idOf(index)] as const],
    ),
  );

/** Returns the names of the groups in their order on the page; undefined for the shared parts. */
export const groupNames = (review: Review): readonly (string | undefined)[] =>
  changedGroups(review).map(({ resource }) => resource);
