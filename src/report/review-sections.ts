import type { Review, ReviewedBase, ReviewedCost, ReviewedJob, ReviewedSleep } from '../review/review.ts';
import { dollars, dollarsOfMonth, percent, pricesAsOf } from '../shared/prices.ts';
import { configLine } from './config-line.ts';
import { code, count, details, fence, join, link, type Markdown, md, sentence, table, text } from './markdown.ts';
import { drawnEdges, mermaid } from './mermaid.ts';
import { invokeCommand, programWord, sleepWords, startCommand } from './start-by-hand.ts';
import { outputWords, type Tense } from './verdict-words.ts';

const costCell = (one: ReviewedCost | undefined): Markdown =>
  one ? md`${code(one.instance)} ${one.spot ? md`at most ` : md``}${text(dollars(one.dollarsPerHour))}` : md`–`;

/** Returns the words after the price of one container of an array. */
const eachCell = ({ after, containers }: ReviewedJob): Markdown =>
  after === undefined || containers === undefined ? md`` : md` for each of ${count(containers)} containers`;

const monthCell = ({ dollarsPerMonth: month }: ReviewedJob): Markdown =>
  month === undefined ? md`` : md`<br>at most ${text(dollarsOfMonth(month))} a month`;

const differenceCell = ({ before, after }: ReviewedJob): Markdown => {
  // A job of the config is never gone: it moved to a queue that is there already.
  if (before && !after) return md`not known`;
  if (after && !before) return md`new`;
  if (!before || !after) return md``;
  return before.dollarsPerHour === after.dollarsPerHour
    ? md`same`
    : text(percent(before.dollarsPerHour, after.dollarsPerHour));
};

/** Returns the table of jobs: triggers, price per hour before and after, and hints on memory. Empty without jobs. */
export const jobsSection = ({ jobs }: Review): Markdown => {
  if (jobs.length === 0) return md``;
  // False if all jobs are new.
  const compares = jobs.some(({ before }) => before !== undefined);
  const rows = jobs.map((job) => {
    const after = md`${costCell(job.after)}${eachCell(job)}${monthCell(job)}`;
    const starts = join(
      [
        ...job.starts.map((start) => text(start, 120)),
        ...(job.asleep ?? []).map((one) => md`💤 ${text(one.start, 120)} (${text(sleepWords(one))})`),
      ],
      '<br>',
    );
    return [
      code(job.name),
      starts || md`by hand`,
      ...(compares ? [costCell(job.before), after, differenceCell(job)] : [after]),
    ];
  });
  const hints = jobs.flatMap(({ name, hint }) => (hint ? [md`- 💡 ${code(name)}: ${text(hint)}`] : []));
  const spot = jobs.some(({ before, after }) => before?.spot || after?.spot);
  const month = jobs.some(({ dollarsPerMonth }) => dollarsPerMonth !== undefined);
  return join(
    [
      md`#### Jobs, and an hour of each while it runs`,
      table(['Job', 'Starts', ...(compares ? ['Before:', 'After:', 'Change:'] : ['Cost:'])], rows),
      join(hints, '\n'),
      md`<sub>The cheapest instance that holds the job alone, on demand in ${text(pricesAsOf.region)} as of ${text(pricesAsOf.asOf)}.${
        spot ? md` Spot costs at most that.` : md``
      }${month ? md` A month at most: every attempt of every scheduled run takes its whole timeout.` : md``}</sub>`,
    ],
    '\n\n',
  );
};

/** A command that starts a job or function by hand, with the events that it stands for. */
interface Wake {
  readonly name: string;
  readonly command: string;
  readonly asleep: readonly ReviewedSleep[];
}

/** Returns the command that starts a job by hand with each sample that its sleeping events have, and these events. */
const wakesOfJobs = ({ jobs, project, stage, region }: Review): Wake[] =>
  jobs.flatMap(({ name, asleep = [] }) =>
    // Events of one type have one sample.
    [...new Set(asleep.map(({ type }) => type))].map((type) => ({
      ...{ name, command: startCommand({ project, stage, job: name, region, type: type ?? '' }) },
      asleep: asleep.filter((one) => one.type === type),
    })),
  );

/** Returns the command that invokes a function by hand with each sample that its sleeping events have. */
const wakesOfFunctions = ({ functions = [], stack, region }: Review): Wake[] =>
  functions.flatMap(({ name, asleep = [] }) =>
    [...new Set(asleep.map(({ sample }) => sample))].map((sample) => ({
      ...{ name, command: invokeCommand({ name, stack, region, sample }) },
      asleep: asleep.filter((one) => one.sample === sample),
    })),
  );

/** Returns the commands that start jobs and functions by hand whose events sleep. */
export const wakesOf = (review: Review): Wake[] => [...wakesOfJobs(review), ...wakesOfFunctions(review)];

/**
 * Returns the commands that start jobs and functions by hand whose events sleep, with a sample of each event. Empty without
 * any.
 */
export const sleepSection = (review: Review): Markdown => {
  const { jobs, functions = [] } = review;
  const commands = wakesOf(review).map(({ name, command, asleep }) => {
    const starts = asleep.map(({ start }) => text(start, 120));
    return md`${code(name)}: ${join(starts, ', ')}\n\n${fence('bash', command)}`;
  });
  const sleeping = [...jobs, ...functions].flatMap(({ asleep = [] }) => asleep);
  if (sleeping.length === 0) return md``;
  const wakes = sleeping.some(({ because }) => because === 'preview')
    ? md` ${code('preview: on')} in an event's ${code('properties')} wakes it in previews.`
    : md``;
  const what = functions.some(({ asleep }) => asleep) ? md`job or function` : md`job`;
  const says = md`Each command starts the deployed ${what} with a sample of its kind of event; ${code('--event')} or ${code('--event-file')} in the place of ${code('--sample')} takes what the job should read. ${code(programWord)} is ${code('node')} and the ${code('dist/index.js')} of this action.${wakes}`;
  return details(`What sleeps (${sleeping.length}), and how to start it by hand`, join([says, ...commands], '\n\n'));
};

/** Returns the diagram of triggers, jobs and connections, open if it is small. Empty without edges. */
export const graphSection = (review: Review): Markdown => {
  if (review.edges.length === 0) return md``;
  const drawn = drawnEdges(review).length;
  const part = drawn < review.edges.length ? ` (${drawn} of ${review.edges.length} connections)` : '';
  const isMarked = [...review.nodes, ...review.edges].some(({ change }) => change !== 'none');
  const title = `What starts what${isMarked ? '; what is added, modified or removed is marked' : ''}${part}`;
  return details(title, fence('mermaid', mermaid(review)), drawn <= 16);
};

/** Changed outputs that a comment lists at most. */
const mostOutputChanges = 50;

/** Returns the outputs of the stack that change, as a list. Empty without any. */
export const outputChangesSection = ({ outputChanges = [] }: Review, tense: Tense): Markdown => {
  const lines = outputChanges
    .slice(0, mostOutputChanges)
    .map((one) => md`- Output ${code(one.name, 255)} ${text(outputWords(one, tense))}`);
  const rest = outputChanges.length - lines.length;
  return join([...lines, ...(rest > 0 ? [md`- and ${count(rest)} more outputs`] : [])], '\n');
};

/** Number of outputs in a comment that has no room for all of them. */
export const fewOutputs = 50;

/**
 * Returns the table of outputs that other configs and workflows can reference, at most `most` of them. Empty without
 * values.
 */
export const outputsSection = (review: Pick<Review, 'outputs'>, most = Number.POSITIVE_INFINITY): Markdown => {
  // A stack that is not deployed has no values yet.
  const outputs = review.outputs.filter(({ value }) => value !== '');
  if (outputs.length === 0) return md``;
  const rows = outputs.slice(0, most).map(({ resource, param, value }) => [code(resource), code(param), code(value)]);
  const rest = outputs.length - rows.length;
  return details(
    `Outputs (${outputs.length})`,
    join(
      [table(['Resource', 'Param', 'Value'], rows), rest ? md`${count(rest)} more are in the outputs' file.` : md``],
      '\n\n',
    ),
  );
};

const comparisons: Readonly<Record<Review['against'], Markdown>> = {
  'deployed-stack': md`compared with the deployed stack`,
  'absent-stack': md`the stack does not exist yet`,
  'base-branch': md`compared with the base branch's config, without AWS`,
  'empty-stack': md`compared with an empty stack, without AWS`,
};

/** Returns the name and the commit of a base. */
const baseName = ({ ref, commit }: ReviewedBase): Markdown =>
  md`${code(ref ?? '', 80)}${commit === undefined ? md`` : md` at ${code(commit.slice(0, 10))}`}`;

/** Returns how the plan was compared, or after a deploy whether the stack is new. */
const comparison = ({ against, base }: Review, deployed: { readonly isNew: boolean } | undefined): Markdown => {
  if (deployed === undefined && against === 'base-branch' && base?.ref !== undefined)
    return md`compared with ${baseName(base)}, without AWS`;
  if (deployed === undefined) return comparisons[against];
  return deployed.isNew ? md`a new stack` : md``;
};

/**
 * Returns one line with stack, region, account, and the other side of the comparison or, after a deploy, if it is new.
 */
export const placeLine = (review: Review, deployed?: { readonly isNew: boolean }): Markdown =>
  join(
    [
      md`Stack ${code(review.stack, 128)} in ${code(review.region, 40)}`,
      review.account === undefined ? md`` : md`account ${code(review.account, 40)}`,
      comparison(review, deployed),
    ],
    ' · ',
  );

/** Returns the notes of a review as a list. */
export const notesSection = ({ notes }: Pick<Review, 'notes'>): Markdown =>
  join(
    notes.map((note) => md`- ℹ️ ${text(note)}`),
    '\n',
  );

/** Warnings in a comment at most. */
const mostWarnings = 30;

/**
 * Returns the warnings and notes about the config, folded where they are many; only their number if `brief`. Empty without
 * any.
 */
export const warningsSection = (
  { warnings = [], file }: Pick<Review, 'warnings' | 'file'>,
  brief = false,
): Markdown => {
  const many = warnings.length;
  if (many === 0) return md``;
  const title = `Warnings about the config (${many})`;
  if (brief) return text(title);
  const items = warnings.slice(0, mostWarnings).map(({ code: word, severity, sentence: words, hint, line }) => {
    const place = configLine(line, { ...(file === undefined ? {} : { file }) });
    const next = hint === undefined ? md`` : md`\n  <br>**Next:** ${sentence(hint, 500)}`;
    return md`- ${severity === 'note' ? md`ℹ️` : md`⚠️`} ${place} ${code(word, 80)} ${sentence(words, 1_000)}${next}`;
  });
  const rest = many > mostWarnings ? md`${count(many - mostWarnings)} more are annotations of the run.` : md``;
  return details(title, join([join(items, '\n'), rest], '\n\n'), many <= 3);
};

/** Returns a plan's hash with 12 characters after its kind: enough to tell two plans apart. The files have all of it. */
export const shortHash = (hash: string): string => hash.replace(/(?<![\da-f])([\da-f]{12})[\da-f]{20,}$/, '$1');

/** Returns links, and the plan's hash, by which `deploy` recognizes the plan. */
export const footer = ({ links, hash }: Pick<Review, 'links' | 'hash'>): Markdown =>
  join(
    [
      join(
        links.slice(0, 20).map(({ text: label, url }) => link(label, url)),
        ' · ',
      ),
      md`<sub>Plan ${code(shortHash(hash), 128)}</sub>`,
    ],
    '\n\n',
  );
