import { createHash } from 'node:crypto';
import { markerKey } from './marker-key.ts';

/**
 * The first line of a comment, for the next run. It tells comments apart and proves nothing: anybody can write one, so
 * whose a comment is its author says, and GitHub whether the run that it names exists.
 */
export interface Marker {
  /** Which of the comments of a pull request it is: one for each slot of a workflow. */
  readonly slot: string;
  /** `GITHUB_REPOSITORY_ID`. */
  readonly repository?: string;
  /** The path of the workflow in its repository, `.github/workflows/plan.yml`, as `markerKey` writes it. */
  readonly workflow?: string;
  /** `GITHUB_RUN_ID`, which grows: a later run's comment is not overwritten by an earlier run. */
  readonly run?: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt?: number;
  /** The commit that was looked at. */
  readonly commit?: string;
  /** Nothing changes: not worth a comment where none stands. */
  readonly quiet?: boolean;
}

/** A slot as a marker holds it: as `markerKey` writes it, at most 120 characters; equal slots are equal. */
export const slotKey = (slot: string): string => {
  const written = markerKey(slot);
  if (written.length <= 120) return written;
  return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${createHash('sha256').update(slot).digest('hex').slice(0, 32)}`;
};

type Facts = Omit<Marker, 'slot'>;

/** Whether a text can stand in an HTML comment as a fact of a marker. */
const isKey = (text: string): boolean => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);

const lineOf = (key: string, { repository, workflow, run, attempt, commit, quiet }: Facts): string => {
  const facts = [
    ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
    ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
    ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
    ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
    ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
    ...(quiet ? ['quiet=1'] : []),
  ];
  return `<!-- ${[`batch-job:${key}`, ...facts].join(' ')} -->`;
};

/**
 * `<!-- batch-job:<slot> repository=1 workflow=<path> run=7 attempt=1 commit=<hash> -->`, the first line of a comment.
 */
export const markerLine = ({ slot, ...facts }: Marker): string => lineOf(slotKey(slot), facts);

/** A marker as it was read; its slot stays as `slotKey` writes it. */
export type ReadMarker = Facts & { readonly slotKey: string };

/** Returns a comment's marker, its slot as `slotKey` writes it; undefined unless the first line is one. */
export const readMarker = (body: string): ReadMarker | undefined => {
  const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
  if (!found?.[1]) return undefined;
  const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=') as [string, string]));
  const number = (name: 'run' | 'attempt') => {
    const digits = facts.get(name);
    return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
  };
  const text = (name: 'repository' | 'workflow' | 'commit') => {
    const value = facts.get(name);
    return value ? { [name]: value } : {};
  };
  return {
    slotKey: found[1],
    ...text('repository'),
    ...text('workflow'),
    ...number('run'),
    ...number('attempt'),
    ...text('commit'),
    ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
  };
};

/** Whether two markers are about one comment: of the same repository, workflow and slot. */
export const isSamePlace = (one: ReadMarker, other: ReadMarker): boolean =>
  one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;

/** Whether one run came after the other: by its number, then by its attempt. What names no run is older than all. */
export const isNewer = (one: Facts, than: Facts): boolean => {
  const [run, other] = [one.run ?? -1, than.run ?? -1];
  return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};

/**
 * A body with another first line: in another slot, if one is named, and with the run that posts it where it names none
 * or one that is yet to come. Nothing if the body has no marker.
 */
export const restamped = (body: string, posting: Facts, slot?: string): string | undefined => {
  const marker = readMarker(body);
  if (marker === undefined) return undefined;
  const { slotKey: key, ...facts } = marker;
  const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
  const line = lineOf(slot === undefined ? key : slotKey(slot), kept);
  return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};
