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
  /**
   * Hash of the plan that the comment shows, `v1:` and 64 hex digits; in another report that of the plan which it replaced.
   * Absent without one, and for a plan without AWS.
   */
  readonly plan?: string;
  /** True for a plan without AWS: it shows another change than the plan that it replaces, whose hash it does not take over. */
  readonly offline?: boolean;
  /** Run that made the plan, in a report that replaced it; absent where the report is the plan. */
  readonly planRun?: number;
  /** Key of the stage's section in a comment that several stages share, encoded by `slotKey`. */
  readonly section?: string;
  /** State of the stage in its section. */
  readonly state?: StageState;
  /** Name of the stage in labels of the pull request, `project/stage`; absent without such labels. */
  readonly label?: string;
  /** Result of the stage that its label shows. */
  readonly result?: StageResult;
}

/** States of a stage in a shared comment. */
export const stageStates = ['planned', 'unchanged', 'deploying', 'deployed', 'failed', 'stopped', 'torn-down'] as const;
/** A state of a stage in a shared comment. */
export type StageState = (typeof stageStates)[number];

/** Results of a stage that a label of its pull request shows. */
export const stageResults = [
  'no-changes',
  'changes',
  'data-loss',
  'refused',
  'failed',
  'deployed',
  'rolled-back',
] as const;
/** A result of a stage. */
export type StageResult = (typeof stageResults)[number];

/** True for the name of a stage in labels, as `labelSubject` returns it. */
const isLabelSubject = (text: string): boolean => /^[\w./-]{3,38}$/.test(text);

/** Encodes a slot for a marker, at most 120 characters. Longer keys end with a hash, so that different slots differ. */
export const slotKey = (slot: string): string => {
  const written = markerKey(slot);
  if (written.length <= 120) return written;
  return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${createHash('sha256').update(slot).digest('hex').slice(0, 32)}`;
};

/** The facts of a marker beside its slot. */
export type Facts = Omit<Marker, 'slot'>;

/** True for a text that `markerKey` may have returned: safe in an HTML comment. */
const isKey = (text: string): boolean => /^(?:[\w%.]|-(?=[\w%.]))+$/.test(text);

/** Returns the line of a marker; omits facts in a wrong format. */
const lineOf = (key: string, facts: Facts): string =>
  `<!-- ${[`batch-job:${key}`, ...writtenFacts(facts)].join(' ')} -->`;

/** Returns facts as words of a marker, `run=7`; omits facts in a wrong format. */
export const writtenFacts = ({
  repository,
  workflow,
  run,
  attempt,
  commit,
  quiet,
  plan,
  offline,
  planRun,
  section,
  state,
  label,
  result,
}: Facts): string[] => {
  const isSection = section !== undefined && isKey(section);
  return [
    ...(repository !== undefined && /^\d{1,20}$/.test(repository) ? [`repository=${repository}`] : []),
    ...(workflow !== undefined && isKey(workflow) ? [`workflow=${workflow}`] : []),
    ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
    ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
    ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
    ...(quiet ? ['quiet=1'] : []),
    ...(plan !== undefined && /^v1:[\da-f]{64}$/.test(plan) ? [`plan=${markerKey(plan)}`] : []),
    ...(offline ? ['offline=1'] : []),
    ...(planRun === undefined ? [] : [`planrun=${Math.trunc(planRun)}`]),
    ...(isSection ? [`section=${section}`] : []),
    ...(isSection && state !== undefined ? [`state=${state}`] : []),
    ...(label !== undefined && isLabelSubject(label) ? [`label=${markerKey(label)}`] : []),
    ...(result === undefined ? [] : [`result=${result}`]),
  ];
};

/**
 * Returns the first line of a comment, without facts in a wrong format:
 * `<!-- batch-job:<slot> repository=1 workflow=<path> run=7 attempt=1 commit=<hash> -->`
 */
export const markerLine = ({ slot, ...facts }: Marker): string => lineOf(slotKey(slot), facts);

/** A marker read from a comment; its slot stays encoded. */
export type ReadMarker = Facts & { readonly slotKey: string };

/** Returns the first line of a comment whose slot is encoded already. */
export const readMarkerLine = ({ slotKey: key, ...facts }: ReadMarker): string => lineOf(key, facts);

/** Returns the marker of a comment, its slot encoded by `slotKey`; undefined unless the first line is one. */
export const readMarker = (body: string): ReadMarker | undefined => {
  const found = /^<!-- batch-job:(\S+)((?: \w+=[\w%.-]+)*) -->\r?(?:\n|$)/.exec(body);
  return found?.[1] ? { slotKey: found[1], ...readFacts(found[2] ?? '') } : undefined;
};

/** Returns the facts in words of a marker; omits those of a wrong format. */
export const readFacts = (words: string): Facts => {
  const facts = new Map(words.split(' ').map((fact) => fact.split('=') as [string, string]));
  const number = (name: 'run' | 'attempt' | 'planRun') => {
    const digits = facts.get(name.toLowerCase());
    return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
  };
  const text = (name: 'repository' | 'workflow' | 'commit' | 'section') => {
    const value = facts.get(name);
    return value ? { [name]: value } : {};
  };
  const [, plan] = /^v1%3A([\da-f]{64})$/.exec(facts.get('plan') ?? '') ?? [];
  const state = stageStates.find((one) => one === facts.get('state'));
  const label = (facts.get('label') ?? '').replaceAll('%2F', '/').replaceAll('%2D', '-');
  const result = stageResults.find((one) => one === facts.get('result'));
  return {
    ...text('repository'),
    ...text('workflow'),
    ...number('run'),
    ...number('attempt'),
    ...text('commit'),
    ...(facts.get('quiet') === '1' ? { quiet: true } : {}),
    ...(plan === undefined ? {} : { plan: `v1:${plan}`, ...number('planRun') }),
    ...(facts.get('offline') === '1' ? { offline: true } : {}),
    ...text('section'),
    ...(state === undefined ? {} : { state }),
    ...(isLabelSubject(label) ? { label } : {}),
    ...(result === undefined ? {} : { result }),
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
 * names no run or a later one. A report that was made for a slot of its own becomes a section of the given one, by the
 * name of its slot. Undefined if the body has no marker.
 */
export const withNewMarker = (body: string, posting: Facts, slot?: string): string | undefined => {
  const marker = readMarker(body);
  if (marker === undefined) return undefined;
  const { slotKey: key, ...facts } = marker;
  const kept = facts.run === undefined || isNewer(facts, posting) ? { ...facts, ...posting } : facts;
  const line =
    slot === undefined ? lineOf(key, kept) : lineOf(slotKey(slot), { ...kept, section: facts.section ?? key });
  return `${line}${body.slice(body.indexOf('-->') + 3)}`;
};

/**
 * Returns the facts of a report with the plan of the report that it replaces, and the run that made that plan, so that a deploy
 * still compares with what was reviewed. A plan keeps its own, and one without AWS none: a comment never has the hash of another
 * change than it shows.
 */
export const keepingPlan = <T extends Facts>(facts: T, replaced: Facts | undefined): T => {
  const { plan, run, planRun = run } = replaced ?? {};
  if (facts.plan !== undefined || facts.offline) return facts;
  return plan === undefined || planRun === undefined ? facts : { ...facts, plan, planRun };
};

/** Returns a report with the plan of the report that it replaces in its marker, as `keepingPlan` does. */
export const withPlanOf = (body: string, replaced: Facts): string => {
  const marker = readMarker(body);
  if (marker === undefined) return body;
  return `${readMarkerLine(keepingPlan(marker, replaced))}${body.slice(body.indexOf('-->') + 3)}`;
};
