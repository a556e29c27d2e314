import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';

/**
 * Returns the console of a prompt. The caller writes to standard error, as standard output is for the result of a command
 * alone. Indents the lines of a group.
 */
export const promptConsole = (write: (text: string) => void): Console => {
  let margin = '';
  return {
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
