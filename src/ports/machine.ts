import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Answer, NearQuestion } from '../directives/directive.ts';
import type { Context, ContextDigest } from '../packaging/context.ts';
import type { Surroundings } from '../packaging/packaging.ts';

/** Where people read: the log of a step or a prompt. Every text passes the one logger, which masks and escapes. */
export interface Console {
  /** Runs `work` with its lines folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(line: string): void;
  /** A complaint: an annotation in Actions, a line with place and caret at the prompt. */
  annotate(annotation: {
    readonly severity: Severity;
    readonly title: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }): void;
  /** Markdown for the summary of the step; nothing at the prompt. */
  summary(markdown: string): void;
  /** A step output; nothing at the prompt. */
  output(name: string, value: string): void;
}

/** The config file. */
export interface SourceFile {
  /** As people wrote it: for complaints. */
  readonly file: string;
  /** Its name inside the workspace. */
  readonly name: string;
  /** Its path from the top of the checkout, with `/`; its name where there is no checkout. Wherever a run starts. */
  readonly path: string;
  /** Refuses a missing file, a folder, and what is too large. */
  read(): Promise<Uint8Array>;
}

/** The folder of the config: the only files that a config may name. Paths are relative to it, with `/`. */
export interface Workspace extends Surroundings {
  /** Absolute path of the folder. */
  readonly root: string;
  exists(path: string): boolean;
  /** Plain files to a depth of three folders, those nearest to the top first; no hidden folders and nobody else's code. */
  list(): Promise<readonly string[]>;
  /** Text of a file; refuses paths and symlinks that leave the folder, and what has more bytes than `most`. */
  read(path: string, most?: number): Promise<string>;
  /** The files of a build context and their digest; refuses links that leave the config's folder. */
  digest(context: Context): Promise<ContextDigest>;
}

/** What git, or the runner of the workflow, says of the checkout that the config is in. */
export interface Checkout {
  /**
   * As far as it is known: `commit` (40 hex), `branch`, `username`, `gitUrl` (without credentials) and
   * `hasUncommitedChanges`. Never fails: outside of a checkout nothing is known.
   */
  describe(): Promise<Readonly<Record<string, string | boolean>>>;
}

/** What was found at a commit or branch. */
export type BaseConfig =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  /** The commit is there and has no such config. */
  | { readonly kind: 'no-config' }
  /** There is no such commit or branch in the checkout, or no repository at all. */
  | { readonly kind: 'no-ref' };

/** The repository as it was: where the config of a pull request comes from. */
export interface BaseBranch {
  /** The config file as it stands at a commit, tag or branch, local or of the remote. */
  config(ref: string): Promise<BaseConfig>;
}

/** Programs of the repository that answer for custom directives. */
export interface Programs {
  /** What the program answers, or why it was not started, failed, or answered what is no data. */
  answer(question: NearQuestion & { readonly kind: 'program' }): Promise<Answer>;
}

/** What became of a file that should be new. */
export interface NewFile {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  /** `there`: something stood there before, and was left as it is. */
  readonly kind: 'written' | 'there' | 'refused';
  /** Why it was refused. */
  readonly why?: string;
}

/** Writes files of the user's, never over one that is there, and tells of each in the order given. */
export type CreateFiles = (files: Readonly<Record<string, string>>) => Promise<readonly NewFile[]>;
