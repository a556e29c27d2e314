import type { Severity } from '../diagnostics/diagnostic.ts';

/** A note at a line of a file, as a check run shows it. */
export interface CheckAnnotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Path from the top of the repository, with `/`. */
  readonly path: string;
  readonly line: number;
}

/** A check run to create, which is at its end. */
export interface CheckRun {
  /** Name among the checks of a commit: `batch-job validate (production)`. */
  readonly name: string;
  /** SHA of the commit. */
  readonly commit: string;
  readonly conclusion: 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Check runs of the run's repository. */
export interface Checks {
  /** Creates a check run with all its annotations, and returns its page. Throws codes of `github/`. */
  create(check: CheckRun): Promise<string>;
}
