// Types of lab.mjs that the tests rely on; the README describes the rest.

export interface Comment {
  readonly id: number;
  readonly issue: number;
  /** The login of its author. */
  readonly user: string;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  /** The login of its author. */
  readonly user: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly transient_environment: boolean;
  /** Oldest first. */
  readonly statuses: readonly { readonly state: string; readonly environment_url: string; readonly log_url: string }[];
}

export interface LoggedCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** GitHub's operation id, such as `issues/create-comment`. */
  readonly operation?: string;
  readonly login: string | null;
  readonly body?: unknown;
  readonly status?: number;
  readonly fault?: string;
}

export interface Fault {
  readonly kind:
    | 'secondary-rate-limit'
    | 'primary-rate-limit'
    | 'server-error'
    | 'bad-credentials'
    | 'forbidden'
    | 'not-found'
    | 'answer'
    | 'slow'
    | 'drop-before'
    | 'drop-after'
    | 'truncate';
  readonly operation?: string;
  readonly method?: string;
  /** A regular expression. */
  readonly path?: string;
  readonly skip?: number;
  readonly times?: number;
  readonly delayMs?: number;
  readonly retryAfter?: number;
}

/** Body of `POST /_lab/seed`; `api/seed.mjs` is an example. */
export interface Seed {
  readonly tokens?: Readonly<Record<string, unknown>>;
  readonly repos?: readonly Readonly<Record<string, unknown>>[];
}

export interface GitHub {
  readonly url: string;
  readonly store: {
    repo(fullName: string): {
      readonly id: number;
      readonly storageRecords: readonly { readonly digest: string }[];
      readonly deploymentRecords: readonly {
        readonly deployment_name: string;
        readonly digest: string;
        readonly status: string;
      }[];
      readonly comments: readonly Comment[];
      readonly issues: ReadonlyMap<number, Issue>;
      readonly deployments: readonly Deployment[];
    };
    seed(seed: Seed): void;
    readonly log: readonly LoggedCall[];
    readonly faults: readonly Fault[];
  };
  stop(): Promise<void>;
}

export interface Oidc {
  readonly url: string;
  readonly state: { readonly log: readonly { readonly audience?: string; readonly sub?: string }[] };
  /** Returns the two variables of a job's identity token. */
  env(requestToken?: string): Record<string, string>;
  stop(): Promise<void>;
}

/** An event by its name in `runner/events.mjs`, or with options. */
export type LabEvent = string | ({ readonly name: string } & Readonly<Record<string, unknown>>);

export interface StepRun {
  readonly code: number | null;
  readonly signal: string | null;
  readonly signals: readonly string[];
  readonly ms: number;
  /** Milliseconds from the first signal to the end; null when none was sent. */
  readonly exitAfterSignalMs: number | null;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** True if GitHub would show it, which it does for ten per level and step. */
  readonly shown: boolean;
}

/** Result of a run as the runner reads it. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly main: StepRun;
  readonly post: StepRun | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly exported: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly masks: readonly string[];
  readonly blockedOutputs: readonly string[];
  readonly runnerWarnings: readonly string[];
  readonly missingInputs: readonly string[];
  readonly log: string;
  readonly rawLog: string;
}

export interface ActionOptions {
  /** A folder with an action.yml. */
  readonly action: string;
  readonly event?: LabEvent;
  readonly inputs?: Readonly<Record<string, string | number>>;
  readonly workspace?: string;
  /** A Node binary; default: the one that runs. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly token?: string;
  /** Further claims of the job's identity token; `false`: no id-token permission. */
  readonly identity?: false | Readonly<Record<string, unknown>>;
  /** Cancels the step as the runner does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  readonly cancel?: {
    readonly signal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
    readonly afterMs?: number;
    readonly onLine?: RegExp;
    readonly when?: AbortSignal;
    readonly graceMs?: number;
    readonly killMs?: number;
  };
  /** False leaves the post step out. */
  readonly post?: boolean;
  readonly timeoutMs?: number;
  readonly onLine?: (line: string, step: string) => void;
}

export interface Lab {
  readonly github: GitHub;
  readonly oidc: Oidc;
  /** The variables that a run needs: API, GraphQL, and a job's identity token. */
  readonly env: Record<string, string>;
  /** Returns the event of a pull request with the commits of the stand-in. */
  pullEvent(name: string, number?: number, fullName?: string): LabEvent;
  run(options: ActionOptions): Promise<ActionRun>;
  stop(): Promise<unknown>;
}

export function startLab(options?: {
  readonly apiPort?: number;
  readonly oidcPort?: number;
  readonly seed?: Seed;
}): Promise<Lab>;
