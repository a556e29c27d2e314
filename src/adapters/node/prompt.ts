import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';

/** The console of a prompt: lines on standard error, so that standard output holds only what was asked for. */
export const promptConsole = (write: (text: string) => void): Console => {
  // Lines of a group stand further in, so that the eye sees where it ends.
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
