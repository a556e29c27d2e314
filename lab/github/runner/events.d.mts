export interface RunEvent {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: GitHub's payload, read by its paths
  readonly payload: any;
  /** The GITHUB_* variables that follow from it. */
  readonly env: Record<string, string>;
}

export const eventNames: readonly string[];
export function makeEvent(name: string, about?: Readonly<Record<string, unknown>>): RunEvent;
