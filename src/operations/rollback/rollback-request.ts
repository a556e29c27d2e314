import type { ReportedRequest } from '../report/report-failure.ts';
import type { ChangeRequest } from '../stack/change-request.ts';

/** The inputs that only `rollback` reads. */
export interface RollbackInputs {
  /** The input `to`: the id of a deployment; absent for the newest good one before the deployed one. */
  readonly to?: string | undefined;
}

/** The request of `rollback`. */
export type RollbackRequest = ReportedRequest & ChangeRequest & RollbackInputs;
