import type { Annotation } from '../lab.mjs';

/** Parses the values of a file command, such as GITHUB_OUTPUT. Throws if the runner would fail the step. */
export function parseFileCommands(text: string): Record<string, string>;

export class OutputReader {
  constructor(masks?: readonly string[]);
  readonly annotations: readonly Annotation[];
  line(text: string): void;
  mask(text: string): string;
}
