import type { Environment } from '../ports/machine.ts';
import type { Terminal } from './colours.ts';
import type { createWorld } from './create-world.ts';

/** The process of a run: its arguments, environment and streams. */
export interface Invocation {
  /** The command line without node and the file. */
  readonly words: readonly string[];
  readonly environment: Environment;
  out(text: string): void;
  err(text: string): void;
  /** The path of the file that was started, which hints show. */
  readonly entry: string;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
  /** Return standard output and standard error, each opened when it is first asked for; no terminals by default. */
  readonly terminals?: { out(): Terminal; err(): Terminal };
  /** Returns the columns of the terminal that standard output is shown in; undefined if it is none. */
  columns?(): number | undefined;
  /** The id of the process. */
  readonly process?: number;
  /** Replaces the adapters in tests. */
  readonly createWorld?: typeof createWorld;
}
