import type { LabEvent } from '../lab.mjs';

export interface ActOptions {
  /** A folder with `.github/workflows`; act gets a copy. */
  readonly repo: string;
  readonly event?: LabEvent;
  /** Path of one workflow in the repository; default: all of them. */
  readonly workflow?: string;
  readonly job?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly matrix?: readonly string[];
  /** `owner/repo@ref` → folder, for what act would fetch from GitHub. */
  readonly local?: Readonly<Record<string, string>>;
  readonly act?: string;
  readonly onLine?: (line: string) => void;
  readonly timeoutMs?: number;
}

export interface ActRun {
  readonly code: number | null;
  readonly jobs: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly job: string; readonly step: string; readonly result: string }[];
  readonly log: string;
}

export function runAct(options: ActOptions): Promise<ActRun>;
