import type { Since } from '../../runs/since.ts';

/** The event to start a run with: a text, or the path of a file in the folder of the config. */
export type EventSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string };

/** The inputs of a run in the local Docker. */
export interface LocalInputs {
  /** The path of a dotenv file. */
  readonly dotenvFile?: string | undefined;
  /** True if the stage was named, from which variables may then be read. */
  readonly namesStage: boolean;
}

/** The inputs that `run`, `runs` and `logs` read. */
export interface RunInputs {
  /** A job's name in the config; undefined for the only one. */
  readonly job?: string | undefined;
  readonly event: EventSource;
  /** Name or ARN of an execution. */
  readonly execution?: string | undefined;
  /** Name or ARN of the execution to stop. */
  readonly stop?: string | undefined;
  /** Name or ARN of the execution to repeat. */
  readonly retry?: string | undefined;
  /** The index of a child of an array, from 0. */
  readonly index?: number | undefined;
  readonly since?: Since | undefined;
  readonly follow: boolean;
  /** Set to run the job in the local Docker. */
  readonly local?: LocalInputs | undefined;
  /** False to start a run without following it. */
  readonly wait: boolean;
  readonly format: 'text' | 'json';
  /** True to keep an issue for each job whose runs fail. */
  readonly failureIssue?: boolean;
  /** `GITHUB_REPOSITORY_ID` of the workflow; undefined in a terminal. */
  readonly repositoryId?: string | undefined;
  /** Returns a command line of this program, by the words of a command, for the place where the user is. */
  commandLine(words: string): string;
}
