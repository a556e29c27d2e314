import { redacted, redactedDeep } from '../diagnostics/secret.ts';
import { lineRedactor } from '../diagnostics/secret-lines.ts';
import type { Console } from '../ports/machine.ts';
import type { Log } from './log.ts';

/** The step output that contains values unredacted, for programs, as docs/comment.md documents. */
const unredacted = 'outputs';

const redactedOutput = (value: string): string => {
  if (!/^[[{]/.test(value)) return redacted(value);
  try {
    return JSON.stringify(redactedDeep(JSON.parse(value)));
  } catch {
    return redacted(value);
  }
};

/** A log that knows whether the step has a summary. */
export interface WatchedLog extends Log {
  /** Returns true once something wrote into the step's summary. */
  hasSummary(): boolean;
}

const redactingConsole = ({ console, inActions }: Log, onSummary: () => void): Console => {
  const ofLine = lineRedactor();
  return {
    group: (title, work) => console.group(redacted(title), work),
    info: (line) => console.info(ofLine(line)),
    status: (line) => console.status?.(line === undefined ? line : redacted(line)),
    annotate: (annotation) =>
      console.annotate({ ...annotation, title: redacted(annotation.title), message: redacted(annotation.message) }),
    summary: (markdown) => {
      onSummary();
      // A prompt has no summary: a long one would be searched for nothing.
      if (inActions) console.summary(redacted(markdown));
    },
    output: (name, value) => console.output(name, name === unredacted ? value : redactedOutput(value)),
  };
};

/**
 * Returns a log that hides secrets in everything that a person reads. Everything that any code logs goes through it. At a
 * prompt, the printed result of a command is not changed.
 */
export const redactingLog = (log: Log): WatchedLog => {
  let hasSummary = false;
  return {
    ...log,
    console: redactingConsole(log, () => {
      hasSummary = true;
    }),
    lines: (text) => log.lines(redacted(text)),
    print: (...[text, ...rest]: Parameters<Log['print']>) =>
      log.print(...([log.inActions ? redacted(text) : text, ...rest] as Parameters<Log['print']>)),
    hasSummary: () => hasSummary,
  };
};
