import type { Identity, Images, Leftovers, Lookups, Quotas, Stacks } from './aws.ts';
import type { CodeOfEvent, Conversation } from './github.ts';
import type { BaseBranch, Checkout, Console, CreateFiles, Programs, SourceFile, Workspace } from './machine.ts';

/** Everything outside, behind named doors. The door makes it; commands only see these. */
export interface World {
  readonly console: Console;
  readonly source: SourceFile;
  readonly workspace: Workspace;
  /** The time by the clock of this machine. */
  now(): Date;
  /** No credentials are at hand: a command that can do without asks AWS nothing. */
  readonly offline: boolean;
  /** Whose code the event of the run is about; at a prompt our own. */
  readonly code: CodeOfEvent;
  base(): Promise<BaseBranch>;
  checkout(): Promise<Checkout>;
  programs(): Promise<Programs>;
  /** Doors to AWS and Docker are made when they are first opened; an offline command opens none. */
  identity(): Promise<Identity>;
  stacks(): Promise<Stacks>;
  images(): Promise<Images>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  quotas(): Promise<Quotas>;
  /** The conversation of the pull request that the run is about. Refuses with `github/no-token` without a token. */
  conversation(): Promise<Conversation>;
  /** Prints the result of a command, alone on standard output, so that it can be piped; in a step, in its log. */
  print(text: string, form: 'text' | 'json'): void;
  /** The output folder's path, from where people stand. */
  readonly output: string;
  /** Writes files into the output folder, which gets a `.gitignore` of `*`. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** A file of the output folder; undefined if it is not there. */
  written(name: string): Promise<string | undefined>;
  /** Milliseconds since some moment: what took how long. */
  elapsed(): number;
  /** Somebody asked the run to stop: what fails from then on says nothing about the config or the world. */
  readonly stopped: boolean;
  /** Makes new files in the checkout; paths are relative to its top. */
  readonly create: CreateFiles;
}
