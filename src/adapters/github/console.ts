import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/console.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * The console of a step: workflow commands on standard output, step outputs in the file that the runner names. A line
 * that would read as a command of its own is kept from it, whoever wrote it.
 */
export const actionsConsole = (
  write: (text: string) => void,
  outputFile: string | undefined,
): Console & { mask(secret: string): void } => {
  const line = (text: string) => write(`${visible(text).replace(/^(\s*)(::|##\[)/, '$1\u200b$2')}\n`);
  return {
    async group(title, work) {
      write(`::group::${escapeData(visible(title))}\n`);
      try {
        return await work();
      } finally {
        write('::endgroup::\n');
      }
    },
    info: line,
    annotate: ({ severity, title, message, file, line: at, column }) => {
      const properties = [
        `title=${escapeProperty(title)}`,
        ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
        ...(at === undefined ? [] : [`line=${at}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
      ];
      write(`::${levels[severity]} ${properties.join(',')}::${escapeData(message)}\n`);
    },
    output: (name, value) => {
      if (!outputFile) return;
      const mark = `end-${randomUUID()}`;
      appendFileSync(outputFile, `${name}<<${mark}\n${value}\n${mark}\n`);
    },
    mask: (secret) => write(`::add-mask::${escapeData(secret)}\n`),
  };
};
