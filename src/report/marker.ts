import { createHash } from 'node:crypto';

/**
 * What the first line of a comment tells the next run. It only locates a comment: whose it is, its author says, and
 * nothing is allowed because a marker says so.
 */
export interface Marker {
  /** Which of the comments of a pull request it is: one for each slot. */
  readonly slot: string;
  /** `GITHUB_RUN_ID`, which grows: a later run's comment is not overwritten by an earlier run. */
  readonly run?: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt?: number;
  /** The commit that was looked at. */
  readonly commit?: string;
}

/** A slot as a marker holds it: no blank, no `--` and no `>`, at most 120 characters; equal slots are equal. */
export const slotKey = (slot: string): string => {
  const written = encodeURIComponent(slot.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');
  if (written.length <= 120) return written;
  return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${createHash('sha256').update(slot).digest('hex').slice(0, 32)}`;
};

/** `<!-- batch-job:<slot> run=7 attempt=1 commit=<hash> -->`, the first line of a comment. */
export const markerLine = ({ slot, run, attempt, commit }: Marker): string => {
  const facts = [
    ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
    ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
    ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
  ];
  return `<!-- ${[`batch-job:${slotKey(slot)}`, ...facts].join(' ')} -->`;
};

/** What a comment's marker says, its slot as `slotKey` writes it; nothing unless the first line is a marker. */
export const readMarker = (body: string): (Omit<Marker, 'slot'> & { readonly slotKey: string }) | undefined => {
  const found = /^<!-- batch-job:(\S+)((?: \w+=\w+)*) -->\r?(?:\n|$)/.exec(body);
  if (!found?.[1]) return undefined;
  const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=') as [string, string]));
  const number = (name: 'run' | 'attempt') => {
    const digits = facts.get(name);
    return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
  };
  const commit = facts.get('commit');
  return { slotKey: found[1], ...number('run'), ...number('attempt'), ...(commit ? { commit } : {}) };
};
