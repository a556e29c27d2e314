import { createHash } from 'node:crypto';
import { markerKey } from './marker-key.ts';

/**
 * Facts in the first line of a comment, for later runs. They identify a comment and prove nothing, since anybody can
 * write one: the comment's author and GitHub's API prove who posted it and that its run exists.
 */
export interface Marker {
  /** Name of the comment among those of a pull request; a workflow has one comment per slot. */
  readonly slot: string;
  /** `GITHUB_REPOSITORY_ID`. */
  readonly repository?: string;
  /** Path of the workflow in its repository, `.github/workflows/plan.yml`, encoded by `markerKey`. */
  readonly workflow?: string;
  /** `GITHUB_RUN_ID`, which grows: an earlier run never overwrites the comment of a later one. */
  readonly run?: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt?: number;
  /** Commit that the comment is about. */
  readonly commit?: string;
  /** True if nothing changes: the comment is only posted over an existing one. */
  readonly quiet?: boolean;
  /** Hash of the plan that the comment shows, `v1:` and 64 hex digits; absent in any other comment, and without AWS. */
  readonly plan?: string;
}

/** Encodes a slot for a marker, at most 120 characters. Longer keys end with a hash, so that different slots differ. */
export const slotKey = (slot: string): string => {
  const written = markerKey(slot);
  if (written.length <= 120) return written;
  return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${createHash('sha256').update(slot).digest('hex').slice(0, 32)}`;
};

type Facts = Omit<Marker, 'slot'>;

/** True for a text that `markerKey` may have returned: safe in an HTML comment. */
const isKey = (text: string): boolean => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);

/** Returns the line of a marker; omits facts in a wrong format. */
const lineOf = (key: string, { repository, workflow, run, attempt, commit, quiet, plan }: Facts): string => {
  const facts = [
    ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
    ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
    ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
    ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
    ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
    ...(quiet ? ['quiet=1'] : []),
    ...(plan !== undefined && /^v1:[\da-f]{64}$/.test(plan) ? [`plan=${markerKey(plan)}`] : []),
  ];
  return `<!-- ${[`batch-job:${key}`, ...facts].join(' ')} -->`;
};

/**
 * Returns the first line of a comment, without facts in a wrong format:
 * `<!-- batch-job:<slot> repository=1 workflow=<path> run=7 attempt=1 commit=<hash> -->`
 */
export const markerLine = ({ slot, ...facts }: Marker): string => lineOf(slotKey(slot), facts);

/** A marker read from a comment; its slot stays encoded. */
export type ReadMarker = Facts & { readonly slotKey: string };

/** Returns the marker of a comment, its slot encoded by `slotKey`; undefined unless the first line is one. */
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
  const [, plan] = /^v1%3A([\da-f]{64})$/.exec(facts.get('plan') ?? '') ?? [];
  return {
    slotKey: found[1],
    ...text('repository'),
    ...text('workflow'),
    ...number('run'),
    ...number('attempt'),
    ...text('commit'),
    ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
    ...(plan === undefined ? {} : { plan: `v1:${plan}` }),
  };
};

/** True if two markers identify the same comment: repository, workflow and slot are equal. */
export const isSameComment = (one: ReadMarker, other: ReadMarker): boolean =>
  one.slotKey === other.slotKey && one.repository === other.repository && one.workflow === other.workflow;

/**
 * True if the first marker's run is later, by run id, then by attempt. A marker without a run is older than any other.
 */
export const isNewer = (one: Facts, than: Facts): boolean => {
  const [run, other] = [one.run ?? -1, than.run ?? -1];
  return run > other || (run === other && (one.attempt ?? 0) > (than.attempt ?? 0));
};

/**
 * Returns a body with a new marker: in the given slot, if any, and with the facts of the posting run if the marker
 * names no run or a later one. Undefined if the body has no marker.
 */
export const withNewMarker = (body: string, posting: Facts, slot?: string): string | undefined => {
  const marker = readMarker(body);
  if (marker === undefined) return undefined;
  const { slotKey: key, ...facts } = marker;
  const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
  const line = lineOf(slot === undefined ? key : slotKey(slot), kept);
  return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};
