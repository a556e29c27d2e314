import type { DriftFindings, DriftStatus } from './finding.ts';
import type { IgnoreRule } from './ignore-rules.ts';

/** Everything that one look at a stack found, as its report shows it. */
export interface DriftReport extends DriftFindings {
  readonly status: DriftStatus;
  readonly project: string;
  readonly stage: string;
  /** The stack's name. */
  readonly stack: string;
  /** The stack's ARN. */
  readonly stackId: string;
  readonly account: string;
  readonly region: string;
  /** Rules of `drift-ignore` that ignored something. */
  readonly ignored: readonly IgnoreRule[];
  /** Sentences about what could not be found out. */
  readonly notes: readonly string[];
  /** Number of resources that were brought back to the template before this look; undefined if that was not asked for. */
  readonly reverted?: number;
}
