import type { AccountRoles } from './account-roles.ts';
import type { ArtifactRecords } from './artifact-records.ts';
import type { Attestations, BundleVerifier } from './attestations.ts';
import type {
  FunctionCode,
  Identity,
  Leftovers,
  Lookups,
  Pools,
  Quotas,
  StoredImages,
  Triggers,
  Uploads,
  Zones,
} from './aws.ts';
import type { Checks } from './checks.ts';
import type { Drifts, LiveStates, Trail } from './drift.ts';
import type {
  CodeOfEvent,
  Conversation,
  DeploymentRecords,
  Issues,
  KnownRepository,
  PolicyFile,
  PullEvent,
  PullRequests,
} from './github.ts';
import type { Health } from './health.ts';
import type { Images } from './images.ts';
import type { KeptObjects } from './kept-objects.ts';
import type { LocalContainers } from './local-containers.ts';
import type { BaseBranch, Checkout, Console, CreateFiles, Programs, SourceFile, Workspace } from './machine.ts';
import type { PullLabels } from './pull-labels.ts';
import type { ReviewedPlans } from './reviewed-plans.ts';
import type { JobLogs, Runs } from './runs.ts';
import type { Stacks } from './stacks.ts';

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
  /** Name of the workflow event, `pull_request`; undefined outside of GitHub Actions. */
  readonly eventName: string | undefined;
  /**
   * Returns the pull request of the workflow event. Throws `github/no-pull-request` for an event that is not one of a
   * pull request itself, and `github/odd-event` for a payload that GitHub does not send.
   */
  pullEvent(): PullEvent;
  base(): Promise<BaseBranch>;
  checkout(): Promise<Checkout>;
  programs(): Promise<Programs>;
  identity(): Promise<Identity>;
  /** Returns the identity that publishes images and code; undefined if it is the one that deploys. */
  publisher(): Promise<Identity | undefined>;
  stacks(): Promise<Stacks>;
  images(): Promise<Images>;
  functionCode(): Promise<FunctionCode>;
  storedImages(): Promise<StoredImages>;
  lookups(): Promise<Lookups>;
  leftovers(): Promise<Leftovers>;
  triggers(): Promise<Triggers>;
  pools(): Promise<Pools>;
  quotas(): Promise<Quotas>;
  zones(): Promise<Zones>;
  uploads(): Promise<Uploads>;
  keptObjects(): Promise<KeptObjects>;
  runs(): Promise<Runs>;
  jobLogs(): Promise<JobLogs>;
  localContainers(): Promise<LocalContainers>;
  drifts(): Promise<Drifts>;
  liveStates(): Promise<LiveStates>;
  trail(): Promise<Trail>;
  accountRoles(): Promise<AccountRoles>;
  health(): Promise<Health>;
  /** Returns the conversation of the run's pull request. Throws `github/no-token` without a token. */
  conversation(): Promise<Conversation>;
  /** Returns the check runs of the run's repository. Throws `github/no-token` without a token. */
  checks(): Promise<Checks>;
  /** Returns the issues of the run's repository. Throws `github/no-token` without a token. */
  issues(): Promise<Issues>;
  /** Returns the conversation of another pull request of the repository. Throws `github/no-token` without a token. */
  conversationOf(pull: number): Promise<Conversation>;
  /** Throws `github/no-token` without a token. */
  pulls(): Promise<PullRequests>;
  /** Returns the labels of the repository's pull requests. Throws `github/no-token` without a token. */
  pullLabels(): Promise<PullLabels>;
  /**
   * Returns a repository (`owner/name`) as GitHub knows it. Throws `github/no-token` without a token, unless it is that of
   * the run's workflow.
   */
  repository(fullName: string): Promise<KnownRepository>;
  /**
   * Returns the file of the input `policy-file`; undefined without one. Throws `policy/unreadable` if it cannot be read.
   */
  policy(): Promise<PolicyFile | undefined>;
  /** Returns the plans in pull requests of the repository. Throws `github/no-token` without a token. */
  reviewedPlans(): Promise<ReviewedPlans>;
  /** Throws `github/no-token` without a token. */
  records(): Promise<DeploymentRecords>;
  /**
   * Returns the records of images on GitHub, the same ones for a whole run; undefined unless an input asks for them. Throws
   * `github/no-token` without a token.
   */
  artifactRecords(): Promise<ArtifactRecords | undefined>;
  /** Returns the attestations of the run's repository. Throws `github/no-token` without a token. */
  attestations(): Promise<Attestations>;
  /**
   * Returns a verifier by the trusted roots in the text of a file, which is named in errors by its path. Throws
   * `attestation/trusted-root` for a text without a usable root.
   */
  bundleVerifier(path: string, text: string): Promise<BundleVerifier>;
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
   * than `most` bytes (1 MiB by default), or a link of the checkout leads out of it.
   */
  given(path: string, most?: number): Promise<string | undefined>;
  /** Returns milliseconds since an arbitrary moment, for durations. */
  elapsed(): number;
  /** True after the run was asked to stop: errors from then on are no fault of the config or of AWS. */
  readonly stopped: boolean;
  /** Creates files in the checkout, by path relative to its top. */
  readonly create: CreateFiles;
}
