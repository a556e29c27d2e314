/** A warning or note about the config, which stops nothing. */
export interface ReviewedWarning {
  /** Its code: `lint/no-timeout`. */
  readonly code: string;
  readonly severity: 'warning' | 'note';
  readonly sentence: string;
  /** Advice on the next step. */
  readonly hint?: string;
  /** Line of the config that it is about. */
  readonly line: number;
}
