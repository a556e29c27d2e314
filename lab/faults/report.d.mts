/** One line of a sweep's results. */
export interface FaultResult {
  readonly scenario: string;
  readonly kind: string;
  readonly at: number;
  readonly outcome: string;
}

export function bundleOf(path: string): string;
export function sumOf<T extends FaultResult>(
  results: readonly T[],
): { total: number; right: number; survived: number; again: number; wrong: T[] };
export function faultTable(results: readonly FaultResult[]): string;
