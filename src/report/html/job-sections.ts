import type { Review, ReviewedAccess, ReviewedCost, ReviewedJob } from '../../review/review.ts';
import { dollars, dollarsOfMonth, percent, pricesAsOf } from '../../shared/prices.ts';
import { wakesOf } from '../review-sections.ts';
import { longDuration, resultText } from '../run-text.ts';
import { isFailedSmoke, type SmokeResult } from '../smoke-section.ts';
import { sleepWords } from '../start-by-hand.ts';
import { code, codeBlock, count, type Html, html, joined, link, nothing } from './html.ts';

const line = html`<br>`;

/** Returns a table in a box that scrolls where the page is narrow. */
export const tableOf = (label: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ([first = nothing, ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;

const costCell = (one: ReviewedCost | undefined): Html =>
  one === undefined ? html`–` : html`${code(one.instance)} ${one.spot && 'at most '}${dollars(one.dollarsPerHour)}`;

const afterCell = ({ after, containers, dollarsPerMonth: month }: ReviewedJob): Html =>
  html`${costCell(after)}${after !== undefined && containers !== undefined && html` for each of ${count(containers)} containers`}${
    month !== undefined && html`<br>at most ${dollarsOfMonth(month)} a month`
  }`;

const differenceCell = ({ before, after }: ReviewedJob): Html => {
  if (before === undefined) return after === undefined ? nothing : html`new`;
  if (after === undefined) return html`not known`;
  return before.dollarsPerHour === after.dollarsPerHour
    ? html`same`
    : html`${percent(before.dollarsPerHour, after.dollarsPerHour)}`;
};

/** Returns what starts a job or function, and what is asleep. */
const startsCell = ({ starts, asleep = [] }: Pick<ReviewedJob, 'starts' | 'asleep'>): Html =>
  joined(
    [...starts.map((start) => html`${start}`), ...asleep.map((one) => html`💤 ${one.start} (${sleepWords(one)})`)],
    line,
  );

/** Returns the jobs with what starts them and their costs. Nothing without jobs. */
export const jobsSection = ({ jobs, functions = [] }: Review): Html => {
  if (jobs.length === 0 && functions.length === 0) return nothing;
  const rows = [
    ...jobs.map((job) => [
      code(job.name),
      joined([startsCell(job), job.starts.length + (job.asleep?.length ?? 0) === 0 ? html`by hand` : nothing]),
      costCell(job.before),
      html`${afterCell(job)}${job.hint !== undefined && html`<br>💡 ${job.hint}`}`,
      differenceCell(job),
    ]),
    ...functions.map((one) => [code(one.name), startsCell(one), html`–`, html`–`, nothing]),
  ];
  return html`<section id="jobs"><h2>Jobs, and an hour of each while it runs</h2>
${tableOf('Jobs', ['Job', 'Starts', 'Before', 'After', 'Change'], rows)}
<p><small>The cheapest instance that holds the job alone, on demand in ${pricesAsOf.region} as of ${pricesAsOf.asOf}. Spot costs at most that. A month at most: every attempt of every scheduled run takes its whole timeout.</small></p></section>`;
};

const accessWords = ({ words, actions, on, condition, denied }: ReviewedAccess): Html => {
  const what =
    words === undefined
      ? html`${denied && 'never '}${actions.join(', ')} on ${on === '*' ? 'everything' : on}`
      : html`${words} ${code(on)}`;
  return html`${what}${condition !== undefined && html`, if ${condition}`}`;
};

/** Returns what the code of each job, function and service may do. Nothing without any. */
export const permissionsSection = ({ permissions }: Review): Html => {
  const holders = permissions?.holders ?? [];
  if (holders.length === 0) return nothing;
  const rows = holders.map(({ name, may }) => [
    code(name),
    may.length === 0 ? html`call nothing` : joined(may.map(accessWords), line),
  ]);
  return html`<section id="permissions"><h2>What the code of each job may do in AWS</h2>
${tableOf('Permissions', ['Job, function or service', 'May'], rows)}</section>`;
};

/** Returns the commands that start by hand what sleeps. Nothing if nothing does. */
export const sleepSection = (review: Review): Html => {
  const wakes = wakesOf(review);
  if (wakes.length === 0) return nothing;
  const items = wakes.map(
    ({ name, command, asleep }) =>
      html`<li>${code(name)}: ${asleep.map(({ start }) => start).join(', ')}${codeBlock(command)}</li>`,
  );
  return html`<section id="sleep"><h2>What sleeps, and how to start it by hand</h2><ul>${items}</ul></section>`;
};

/** Returns the values that other configs and workflows can reference. Nothing before the first deployment. */
export const outputsSection = ({ outputs }: Pick<Review, 'outputs'>): Html => {
  const rows = outputs
    .filter(({ value }) => value !== '')
    .map(({ resource, param, value }) => [code(resource), code(param), code(value)]);
  if (rows.length === 0) return nothing;
  return html`<section id="outputs"><h2>Outputs</h2>${tableOf('Outputs', ['Resource', 'Param', 'Value'], rows)}</section>`;
};

const smokeRow = (result: SmokeResult): Html[] => {
  const name = code(result.job);
  const sign = isFailedSmoke(result) ? '❌' : '✅';
  if (result.kind === 'awaited') return [name, html`⏳ not ended yet`, html`–`, html`–`];
  if (result.kind === 'refused') return [name, html`${sign} ${code(result.code)}<br>${result.why}`, html`–`, html`–`];
  const { row, log, stoppedAfter } = result;
  const why = row.cause ?? row.attempts.at(-1)?.reason;
  const what = stoppedAfter === undefined ? resultText(row) : `stopped: not ended after ${stoppedAfter} min`;
  const tail = log.slice(-30);
  return [
    name,
    html`${sign} ${what}${isFailedSmoke(result) && why !== undefined && html`<br>${why}`}${
      tail.length > 0 && html`<details><summary>The end of its log</summary>${codeBlock(tail.join('\n'))}</details>`
    }`,
    html`${longDuration(row.milliseconds)}`,
    row.page === undefined ? code(row.execution) : link(row.execution, row.page),
  ];
};

/** Returns the smoke runs of a deployment. Nothing without any. */
export const smokeSection = (results: readonly SmokeResult[] = []): Html =>
  results.length === 0
    ? nothing
    : html`<section id="smoke"><h2>Smoke runs</h2>${tableOf('Smoke runs', ['Job', 'Result', 'Took', 'Run'], results.map(smokeRow))}</section>`;
