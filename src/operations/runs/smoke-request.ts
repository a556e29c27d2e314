import type { RunInputs } from './run-request.ts';

/** The inputs about smoke runs: jobs that are started after a deployment. */
export interface SmokeInputs extends Pick<RunInputs, 'event' | 'commandLine'> {
  /** The names of the jobs in the config, in the order in which they are started. */
  readonly jobs: readonly string[];
  /** Minutes in which all of them together have to end. */
  readonly minutes: number;
}
