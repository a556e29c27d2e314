import type { Label } from '../report/result-label.ts';

/** Labels of the pull requests of the run's repository. Each function throws codes of `github/`. */
export interface PullLabels {
  /** Returns the names of the labels of a pull request. */
  list(pull: number): Promise<readonly string[]>;
  /** Puts a label on a pull request. Creates it if the repository has none of its name, and leaves one that it has as it is. */
  add(pull: number, label: Label): Promise<void>;
  /** Takes a label off a pull request; does nothing if it is not there. The repository keeps it. */
  remove(pull: number, name: string): Promise<void>;
}
