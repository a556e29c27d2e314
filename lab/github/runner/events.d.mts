export interface RunEvent {
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: GitHub's payload, read by its paths
  readonly payload: any;
  /** GITHUB_* variables of the event. */
  readonly env: Record<string, string>;
}

export const eventNames: readonly string[];
export function makeEvent(name: string, about?: Readonly<Record<string, unknown>>): RunEvent;
