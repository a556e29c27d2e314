import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Answer, LocalQuestion } from '../directives/directive.ts';
import type { Artifact } from '../packaging/code/function-code.ts';
import type { Context, ContextDigest } from '../packaging/context.ts';
import type { FileLookup } from '../packaging/packaging.ts';

/** The environment variables of a process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The user's terminal or the log of a workflow step. Its texts are redacted, masked and escaped. */
export interface Console {
  /** Runs `work` and folds the lines that it logs under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(line: string): void;
  /** Shows a line in place of the one before, until the next line is logged; only a terminal has it. Undefined clears it. */
  status?(line: string | undefined): void;
  /** Reports a diagnostic: as an annotation in GitHub Actions, with place and caret at a prompt. */
  annotate(annotation: {
    readonly severity: Severity;
    readonly title: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }): void;
  /** Appends Markdown to the step's summary; does nothing at a prompt. */
  summary(markdown: string): void;
  /** Sets a step output; does nothing at a prompt. */
  output(name: string, value: string): void;
}

/** The config file. */
export interface SourceFile {
  /** Path as the user wrote it, for diagnostics. */
  readonly file: string;
  /** Path relative to the config's folder. */
  readonly name: string;
  /** Path from the top of the checkout, with `/`, the same in every working directory; `name` without a checkout. */
  readonly path: string;
  /** Returns the bytes. Throws for a missing file, a folder and a file that is too large. */
  read(): Promise<Uint8Array>;
}

/** The folder of the config: the only files that a config may name. Paths are relative to it, with `/`. */
export interface Workspace extends FileLookup {
  /** Absolute path of the folder. */
  readonly root: string;
  exists(path: string): boolean;
  /** Lists files up to three folders deep, the shallowest first, without hidden folders and third-party code. */
  list(): Promise<readonly string[]>;
  /** Returns the text of a file. Throws for paths and symlinks out of the folder, and for more than `most` bytes. */
  read(path: string, most?: number): Promise<string>;
  /** Returns the bytes of a file. Throws what `read` throws. */
  bytes(path: string, most?: number): Promise<Uint8Array>;
  /** Returns the files of a build context and their digest. Throws for links out of the config's folder. */
  digest(context: Context): Promise<ContextDigest>;
  /** Throws what `digest` throws, without reading the files. */
  check(context: Context): Promise<void>;
  /**
   * Returns a folder or zip file as the code of a function; `checked` reads no file of a folder, and its digest then
   * means nothing. Throws `source/outside` and `source/missing-path`, also for links in it, `packaging/context` for what
   * cannot be read, and `packaging/function-code` for a file that is no zip file.
   */
  artifact(path: string, contents: 'read' | 'checked'): Promise<Artifact>;
}

/** The git checkout that contains the config, by git or by the workflow's runner. */
export interface Checkout {
  /**
   * Returns what is known of `commit` (40 hex digits), `branch`, `username`, `gitUrl` (without credentials) and
   * `hasUncommitedChanges`. Never throws: nothing is known outside of a checkout.
   */
  describe(): Promise<Readonly<Record<string, string | boolean>>>;
  /** Returns the default branch of the repository; undefined if it is not known. Never throws. */
  defaultBranch(): Promise<string | undefined>;
}

/** The files of the config's folder as git tracks them. Paths are relative to the folder, with `/`. */
export interface Tracking {
  /** Returns the path under which git tracks a file: its own, or that of its submodule; undefined for any other. */
  trackedAs(path: string): string | undefined;
  /** Files that only a filter of git could compare, and that count as unchanged. */
  readonly notCompared: readonly string[];
  /** Submodules among what was read, of which only the commit that is recorded counts. */
  readonly submodules: readonly string[];
}

/** The config and its folder at a commit; or why they cannot be read. */
export type Base =
  | {
      readonly kind: 'found';
      /** The id of the commit, 40 or 64 hex digits. */
      readonly commit: string;
      readonly bytes: Uint8Array;
      /** The folder at the commit. A file that is unmodified since counts as it is on disk, with its line endings. */
      readonly workspace: Workspace;
      /** Returns how git tracks the files of the folder now. */
      tracking(): Promise<Tracking>;
    }
  /** The commit exists, without such a config. */
  | { readonly kind: 'no-config'; readonly commit: string }
  /** The config exists at the commit, but its bytes are not in the checkout, as in a partial clone. */
  | { readonly kind: 'no-objects'; readonly commit: string }
  /** The checkout has no such commit or branch. */
  | { readonly kind: 'no-ref' }
  /** There is no repository, or git cannot read it: `says` tells why, as a clause. */
  | { readonly kind: 'no-git'; readonly says: string };

/** Earlier states of the repository, to compare a pull request with. */
export interface BaseBranch {
  /** Runs `work` with the state at a commit, tag or branch, local or remote; it can be read until `work` ends. */
  at<T>(ref: string, work: (base: Base) => Promise<T>): Promise<T>;
  /** Returns the name of a branch of the checkout that changes are usually compared with; undefined without one. */
  likely(): Promise<string | undefined>;
}

/** Programs of the repository that implement custom directives. */
export interface Programs {
  /** Runs the program. Returns its answer, or why it was not started, failed, or printed something other than data. */
  answer(question: LocalQuestion & { readonly kind: 'program' }): Promise<Answer>;
}

/** Result of creating a file. */
export interface NewFile {
  /** Path relative to the top of the checkout, with `/`. */
  readonly path: string;
  /** `there`: the path existed before and was left unchanged. */
  readonly kind: 'written' | 'there' | 'refused';
  /** Reason for `refused`. */
  readonly why?: string;
}

/** Creates files, by path, never over an existing one. Returns one result per file, in the order given. */
export type CreateFiles = (files: Readonly<Record<string, string>>) => Promise<readonly NewFile[]>;
