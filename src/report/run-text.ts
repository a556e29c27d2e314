import { oneLine } from '../diagnostics/one-line.ts';
import { dollarsText } from '../runs/cost.ts';
import { attemptName, childrenText } from '../runs/run.ts';
import type { AttemptRow, RunRow } from '../runs/run-row.ts';
import { columns, counted, duration } from './plain-text.ts';

/** Returns a time as `2026-11-24 14:00:00` in UTC. */
const timeText = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');

/** Returns hours as well, `2 h 5 min`: runs last longer than deployments. */
export const longDuration = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 60 ? duration(milliseconds) : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** Returns what a run costs in words; `-` without a price. */
export const costText = ({ dollars, spot }: Pick<RunRow, 'dollars' | 'spot'>): string => {
  if (dollars === undefined) return '-';
  return spot && dollars > 0 ? `≤ ${dollarsText(dollars).replace('< ', '')}` : dollarsText(dollars);
};

const gaveWayWords = { skipped: 'skipped beside', replaced: 'replaced by', continued: 'continued by' } as const;

/** Returns the result of a run in words: `succeeded`, `failed: exit-code`, `skipped beside 4f1c` for one that ran nothing. */
export const resultText = ({ status, class: kind, gaveWay }: Pick<RunRow, 'status' | 'class' | 'gaveWay'>): string => {
  if (gaveWay !== undefined) return `${gaveWayWords[gaveWay.because]} ${oneLine(gaveWay.run)}`;
  return kind === undefined || kind === status ? status : `${status}: ${oneLine(kind)}`;
};

/** Returns the number of attempts that count as such. */
const ownAttempts = (attempts: RunRow['attempts']): number =>
  attempts.filter(({ infrastructureRetry }) => infrastructureRetry === undefined).length;

/** Returns how many attempts a run has had, `2 + 1` for one with a retry of infrastructure beside them. */
export const attemptsText = ({ attempts }: Pick<RunRow, 'attempts'>): string => {
  const own = ownAttempts(attempts);
  return own === attempts.length ? String(own) : `${own} + ${attempts.length - own}`;
};

/** Returns why a run waits, below its name; empty for one that does not. */
const waitingLines = ({ job, execution, waits = [] }: RunRow): string[] =>
  waits.length === 0 ? [] : ['', `${job} ${oneLine(execution)}`, ...waits.map((one) => `  ${oneLine(one)}`)];

/** Returns runs as a table, and below it why those wait that do. */
export const runsText = (rows: readonly RunRow[]): string => {
  const head = ['START (UTC)', 'JOB', 'RUN', 'TRIGGER', 'ATTEMPTS', 'RESULT', 'DURATION', 'COST'];
  const cells = rows.map((row) => [
    timeText(row.startedAt),
    row.job,
    oneLine(row.execution),
    row.trigger,
    attemptsText(row),
    resultText(row),
    longDuration(row.milliseconds),
    costText(row),
  ]);
  return `${[...columns([head, ...cells]), ...rows.flatMap(waitingLines)].join('\n')}\n`;
};

/** Returns how an attempt ended, or its status, in one line. */
export const attemptText = ({
  number,
  infrastructureRetry,
  beganAt,
  endedAt,
  jobId,
  status,
  class: kind,
  reason,
  array,
}: AttemptRow): string => {
  const how = endedAt === undefined ? (status ?? 'being submitted') : endText(status, kind);
  const after = endedAt === undefined ? '' : ` after ${longDuration(endedAt.getTime() - beganAt.getTime())}`;
  const words = [
    ...(array === undefined ? [] : [childrenText(array)]),
    ...(status === 'SUCCEEDED' || reason === '' ? [] : [oneLine(reason)]),
  ];
  const why = words.length === 0 ? '' : `: ${words.join('; ')}`;
  const name = attemptName({ number, ...(infrastructureRetry === undefined ? {} : { infrastructureRetry }) });
  return `${name} ${how}${after}${why}${jobId === undefined ? '' : ` (job ${jobId})`}`;
};

const endText = (status: string | undefined, kind: string | undefined): string => {
  if (status === 'SUCCEEDED') return 'succeeded';
  return kind === undefined ? 'failed' : `failed (${oneLine(kind)})`;
};

/** Returns a run in detail. */
export const runText = (row: RunRow): string => {
  const { job, execution, trigger, startedAt, stoppedAt, milliseconds, attempts, waits = [], cause, page } = row;
  const facts = [
    ['result', resultText(row)],
    ['started', `${timeText(startedAt)} UTC by ${trigger}`],
    [stoppedAt === undefined ? 'runs for' : 'took', longDuration(milliseconds)],
    [
      'cost',
      `${costText(row)}${row.dollars === undefined ? '' : ', about: each attempt alone on an instance of us-east-1'}`,
    ],
    ...(cause === undefined ? [] : [['cause', oneLine(cause)]]),
    ...(page === undefined ? [] : [['page', page]]),
  ];
  const lines = [...columns(facts), ...attempts.map(attemptText), ...waits.map(oneLine)];
  return `${[`${job} ${oneLine(execution)}`, ...lines.map((one) => `  ${one}`)].join('\n')}\n`;
};

/** Returns the end of a run in one sentence: `report succeeded: 1 attempt, 3 min 5 s, about $0.013`. */
export const endSentence = (row: RunRow): string => {
  const { job, attempts, milliseconds, dollars } = row;
  const own = ownAttempts(attempts);
  const more = attempts.length - own;
  const retries = more === 0 ? '' : ` and ${more} infrastructure ${more === 1 ? 'retry' : 'retries'}`;
  const cost = dollars === undefined ? '' : `, ${row.spot ? 'at most' : 'about'} ${dollarsText(dollars)}`;
  return `${job} ${resultText(row)} in ${longDuration(milliseconds)}: ${counted(own, 'attempt')}${retries}${cost}.`;
};
