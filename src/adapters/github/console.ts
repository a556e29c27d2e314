import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';
import { runnerStream } from './runner-stream.ts';

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
  const stream = runnerStream(write);
  const info = (text: string) => stream.text(`${visible(text)}\n`);
  const tellLost = (what: string, problem: unknown) =>
    stream.command('warning', { title: 'door/cannot-write' }, `${what} was lost: ${String(problem)}`);
  /** Adds a value to a file that the runner names. */
  const keep = (file: string | undefined, name: string, value: string, what: string): void => {
    if (!file) return;
    const mark = `end-${randomUUID()}`;
    try {
      appendFileSync(file, `${name}<<${mark}\n${value}\n${mark}\n`);
    } catch (problem) {
      // A deployment that is done stays done.
      tellLost(what, problem);
    }
  };
  return {
    async group(title, work) {
      stream.command('group', {}, visible(title));
      try {
        return await work();
      } finally {
        stream.command('endgroup', {}, '');
      }
    },
    info,
    annotate: ({ severity, title, message, file, line, column }) => {
      const properties = {
        ...(file === undefined ? {} : { file: visible(file) }),
        ...(line === undefined ? {} : { line: String(line) }),
        ...(column === undefined ? {} : { col: String(column) }),
        title: visible(title),
      };
      stream.command(levels[severity], properties, visibleLines(message));
    },
    output: (name, value) => keep(outputFile, name, value, `The step output ${name}`),
    // Only `post` reads it, and does without.
    state: (name, value) => keep(stateFile, name, value, `What post should know (${name})`),
    summary: (markdown) => {
      if (!summaryFile) return;
      try {
        appendFileSync(summaryFile, `${markdown}\n`);
      } catch (problem) {
        tellLost('The step summary', problem);
      }
    },
    mask: stream.mask,
  };
};
