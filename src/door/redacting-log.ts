import { concealed, concealedDeep } from '../diagnostics/secret.ts';
import { lineConcealer } from '../diagnostics/secret-lines.ts';
import type { Console } from '../ports/machine.ts';
import type { Log } from './log.ts';

/** The step output that contains values unredacted, for programs, as docs/comment.md documents. */
const unredacted = 'outputs';

const concealedOutput = (value: string): string => {
  if (!/^[[{]/.test(value)) return concealed(value);
  try {
    return JSON.stringify(concealedDeep(JSON.parse(value)));
  } catch {
    return concealed(value);
  }
};

const redactingConsole = (console: Console): Console => {
  const ofLine = lineConcealer();
  return {
    group: (title, work) => console.group(concealed(title), work),
    info: (line) => console.info(ofLine(line)),
    annotate: (annotation) =>
      console.annotate({ ...annotation, title: concealed(annotation.title), message: concealed(annotation.message) }),
    summary: (markdown) => console.summary(concealed(markdown)),
    output: (name, value) => console.output(name, name === unredacted ? value : concealedOutput(value)),
  };
};

/**
 * Returns a log that hides secrets in everything that a person reads. Everything that any code logs goes through it. At a
 * prompt, the printed result of a command is not changed.
 */
export const redactingLog = (log: Log): Log => ({
  ...log,
  console: redactingConsole(log.console),
  lines: (text) => log.lines(concealed(text)),
  print: (...[text, ...rest]: Parameters<Log['print']>) =>
    log.print(...([log.inActions ? concealed(text) : text, ...rest] as Parameters<Log['print']>)),
});
