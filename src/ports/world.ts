import type {
  FunctionCode,
  Identity,
  Images,
  Leftovers,
  Lookups,
  Pools,
  Quotas,
  Stacks,
  Triggers,
  Uploads,
  Zones,
} from './aws.ts';
import type { CodeOfEvent, Conversation } from './github.ts';
import type { BaseBranch, Checkout, Console, CreateFiles, Programs, SourceFile, Workspace } from './machine.ts';

/**
 * Everything outside of the program: AWS, Docker, GitHub and the machine, each behind a port. The door creates it, and
 * commands receive it. Ports to AWS and Docker are created on their first use.
 */
export interface World {
  readonly console: Console;
  readonly source: SourceFile;
  readonly workspace: Workspace;
  /** Returns the time by the machine's clock. */
  now(): Date;
  /** True without AWS credentials, for a command that does not need any: it then calls no port to AWS. */
  readonly offline: boolean;
  /** Owner of the code that the workflow event is about; `own` outside of GitHub Actions. */
  readonly code: CodeOfEvent;
  base(): Promise<BaseBranch>;
  checkout(): Promise<Checkout>;
  programs(): Promise<Programs>;
  identity(): Promise<Identity>;
  /** Returns the identity that publishes images and code; undefined if it is the one that deploys. */
  publisher(): Promise<Identity | undefined>;
  stacks(): Promise<Stacks>;
  images(): Promise<Images>;
  functionCode(): Promise<FunctionCode>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  triggers(): Promise<Triggers>;
  pools(): Promise<Pools>;
  quotas(): Promise<Quotas>;
  zones(): Promise<Zones>;
  uploads(): Promise<Uploads>;
  /** Returns the conversation of the run's pull request. Throws `github/no-token` without a token. */
  conversation(): Promise<Conversation>;
  /**
   * Prints a command's result: alone on standard output at a prompt, so that it can be piped; in a step, in its log. Adds
   * no line break at a prompt: `text` ends with one.
   */
  print(text: string, form: 'text' | 'json'): void;
  /** Path of the output folder, relative to the working directory. */
  readonly output: string;
  /** Writes files, by name, into the output folder and adds a `.gitignore` of `*` to it, where git need not see others. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Returns the text of a file in the output folder; undefined if there is none. */
  written(name: string): Promise<string | undefined>;
  /**
   * Returns the text of a file that an input names, relative to the current folder; undefined if there is none, it has more
   * than 1 MiB, or a link of the checkout leads out of it.
   */
  given(path: string): Promise<string | undefined>;
  /** Returns milliseconds since an arbitrary moment, for durations. */
  elapsed(): number;
  /** True after the run was asked to stop: errors from then on are no fault of the config or of AWS. */
  readonly stopped: boolean;
  /** Creates files in the checkout, by path relative to its top. */
  readonly create: CreateFiles;
}
