import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/console.ts';
import { maskLines } from './mask-lines.ts';
import { plainLine } from './plain-line.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Unseen characters made visible, line breaks kept: an annotation may have several lines. */
const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * The console of a step: workflow commands on standard output, step outputs in the file that the runner names. A line
 * that would read as a command of its own is kept from it, whoever wrote it.
 */
export const actionsConsole = (
  write: (text: string) => void,
  outputFile: string | undefined,
  summaryFile?: string,
  stateFile?: string,
): Console & { mask(secret: string): void; state(name: string, value: string): void } => {
  const info = (text: string) => write(`${plainLine(visible(text))}\n`);
  /** Adds a value to a file that the runner names. */
  const keep = (file: string | undefined, name: string, value: string, what: string): void => {
    if (!file) return;
    const mark = `end-${randomUUID()}`;
    try {
      appendFileSync(file, `${name}<<${mark}\n${value}\n${mark}\n`);
    } catch (problem) {
      // A deployment that is done stays done.
      write(`::warning title=door/cannot-write::${what} was lost: ${escapeData(String(problem))}\n`);
    }
  };
  return {
    async group(title, work) {
      write(`::group::${escapeData(visible(title))}\n`);
      try {
        return await work();
      } finally {
        write('::endgroup::\n');
      }
    },
    info,
    annotate: ({ severity, title, message, file, line, column }) => {
      const properties = [
        ...(file === undefined ? [] : [`file=${escapeProperty(visible(file))}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${escapeProperty(visible(title))}`,
      ];
      write(`::${levels[severity]} ${properties.join(',')}::${escapeData(visibleLines(message))}\n`);
    },
    output: (name, value) => keep(outputFile, name, value, `The step output ${name}`),
    // Only `post` reads it, and does without.
    state: (name, value) => keep(stateFile, name, value, `What post should know (${name})`),
    summary: (markdown) => {
      if (!summaryFile) return;
      try {
        appendFileSync(summaryFile, `${markdown}\n`);
      } catch (problem) {
        write(`::warning title=door/cannot-write::The step summary was lost: ${escapeData(String(problem))}\n`);
      }
    },
    mask: (secret) => write(maskLines(secret)),
  };
};
