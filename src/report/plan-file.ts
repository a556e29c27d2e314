import { redactedDeep } from '../diagnostics/secret.ts';
import type { Review } from '../review/review.ts';
import type { Marker } from './marker.ts';

/** Largest plan.json in bytes that counts as a plan which was reviewed. */
export const mostPlanBytes = 16 * 1024 * 1024;

/** Largest artifact in bytes, a zip file, whose plan.json counts as a plan which was reviewed. */
export const mostArtifactBytes = 4 * 1024 * 1024;

/** The run of GitHub that made a plan. */
export interface PlanningRun {
  /** `GITHUB_RUN_ID`. */
  readonly id: number;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt?: number;
  /** The commit that was planned: in a pull request its head. */
  readonly commit?: string;
}

/** Contents of `plan.json`. A published format (`schemas/plan.schema.json`): version 1 only ever gains keys. */
export interface PlanDocument extends Review {
  readonly version: 1;
  /** Absent for a plan at a prompt. */
  readonly run?: PlanningRun;
}

/** Returns the facts of a run that `plan.json` has; empty at a prompt. */
const planningRun = ({ run, attempt, commit }: Omit<Marker, 'slot'>): { readonly run?: PlanningRun } => {
  if (run === undefined) return {};
  const isCommit = commit !== undefined && /^[\da-f]{40,64}$/.test(commit);
  return { run: { id: run, ...(attempt === undefined ? {} : { attempt }), ...(isCommit ? { commit } : {}) } };
};

/**
 * Returns the text of `plan.json`, with the run that made it. The review hides values by name already; secrets in any text
 * are hidden by form here.
 */
export const planFile = (review: Review, run: Omit<Marker, 'slot'> = {}): string => {
  const document: PlanDocument = { version: 1, ...planningRun(run), ...review };
  return `${JSON.stringify(redactedDeep(document), null, 2)}\n`;
};
