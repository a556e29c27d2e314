import { concealed, concealedDeep, hidden } from './diagnostics/secret.ts';
import type { Log } from './log.ts';
import type { Console } from './ports/console.ts';

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

/** The last word of a line inside a private key: base64, or a short rest of it. Programs write their own words before it. */
const lineOfKey = /(?:^|\s)[A-Za-z0-9+/]+={0,2}\s*$|^\s*$|^\s*(?:Proc-Type|DEK-Info|Version|Comment):/;
/** Longer than keys are: 16,384 bits of RSA are 200 lines. */
const longestKey = 400;

/**
 * Returns a function for the lines of a log in their order. A private key that a program prints comes in many lines, of
 * which only the first says what it is: the lines behind it are hidden until its end.
 */
export const lineConcealer = (): ((line: string) => string) => {
  let left = 0;
  return (line) => {
    if (left > 0) {
      left = line.includes('-----END') || !lineOfKey.test(line) ? 0 : left - 1;
      if (line.includes('-----END') || left > 0) return hidden;
    }
    if (/-----BEGIN [A-Z0-9 ]{0,60}KEY/.test(line) && !line.includes('-----END')) left = longestKey;
    return concealed(line);
  };
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
