import type { Severity } from '../diagnostics/diagnostic.ts';

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
