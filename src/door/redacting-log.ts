import { concealed, concealedDeep } from '../diagnostics/secret.ts';
import { lineConcealer } from '../diagnostics/secret-lines.ts';
import type { Console } from '../ports/console.ts';
import type { Log } from './log.ts';

/** Holds values as they are: docs/comment.md says so, and that it is for programs. */
const asTheyAre = 'outputs';

const concealedOutput = (value: string): string => {
  if (!/^[[{]/.test(value)) return concealed(value);
  try {
    return JSON.stringify(concealedDeep(JSON.parse(value)));
  } catch {
    return concealed(value);
  }
};

const discreetConsole = (console: Console): Console => {
  const ofLine = lineConcealer();
  return {
    group: (title, work) => console.group(concealed(title), work),
    info: (line) => console.info(ofLine(line)),
    annotate: (annotation) =>
      console.annotate({ ...annotation, title: concealed(annotation.title), message: concealed(annotation.message) }),
    summary: (markdown) => console.summary(concealed(markdown)),
    output: (name, value) => console.output(name, name === asTheyAre ? value : concealedOutput(value)),
  };
};

/**
 * Returns the log with secrets hidden in everything that a person reads: whatever is said anywhere goes through here. At
 * a prompt, what a command was asked to print is handed over as it is.
 */
export const discreetLog = (log: Log): Log => ({
  ...log,
  console: discreetConsole(log.console),
  lines: (text) => log.lines(concealed(text)),
  print: (...[text, ...rest]: Parameters<Log['print']>) =>
    log.print(...([log.inActions ? concealed(text) : text, ...rest] as Parameters<Log['print']>)),
});
