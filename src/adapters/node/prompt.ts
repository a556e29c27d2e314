import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';

/** Erases the line of a terminal and returns to its beginning: ECMA-48's EL and a carriage return. */
const eraseLine = '\r\u001b[2K';

/**
 * Returns the console of a prompt. The caller writes to standard error, as standard output is for the result of a command
 * alone. Indents the lines of a group. The last line
 * of a terminal shows the status; `width` returns its characters, and undefined where there is no terminal.
 */
export const promptConsole = (
  writeText: (text: string) => void,
  width: () => number | undefined = () => undefined,
): Console => {
  let margin = '';
  let hasStatus = false;
  const write = (text: string): void => {
    writeText(hasStatus ? `${eraseLine}${text}` : text);
    hasStatus = false;
  };
  return {
    status: (line) => {
      const characters = width();
      if (characters === undefined || (line === undefined && !hasStatus)) return;
      // A line that fills the terminal would break, and a broken line cannot be erased.
      write(line === undefined ? '' : [...`${margin}${visible(line)}`].slice(0, characters - 1).join(''));
      hasStatus = line !== undefined;
    },
    async group(title, work) {
      write(`${visible(title)}\n`);
      margin = '  ';
      try {
        return await work();
      } finally {
        margin = '';
      }
    },
    info: (line) => write(`${margin}${visible(line)}\n`),
    annotate: ({ severity, title, message, file, line, column }) => {
      const place = file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1} `;
      const lines = message.split(/\r?\n/).map((one) => `  ${visible(one)}\n`);
      write(`${visible(`${place}${severity} ${title}`)}\n${lines.join('')}`);
    },
    summary: () => {},
    output: () => {},
  };
};
