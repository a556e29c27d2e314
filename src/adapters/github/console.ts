import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';
import { runnerStream } from './runner-stream.ts';

/** Returns a text with invisible characters made visible and its line breaks kept, for an annotation of several lines. */
const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Returns the console of a step: workflow commands on standard output; outputs, summary and state in the files that the
 * runner names, of which a missing one drops its values. No text starts a workflow command. A failed write to such a
 * file becomes the warning `door/cannot-write`.
 */
export const actionsConsole = (
  write: (text: string) => void,
  outputFile: string | undefined,
  summaryFile?: string,
  stateFile?: string,
): Console & { mask(secret: string): void; state(name: string, value: string): void } => {
  const stream = runnerStream(write);
  const info = (text: string) => stream.text(`${visible(text)}\n`);
  const warnLost = (what: string, problem: unknown) =>
    stream.command('warning', { title: 'door/cannot-write' }, `${what} was lost: ${String(problem)}`);
  /** Appends a value as a block with a random end mark that the author of a value cannot predict. */
  const append = (file: string | undefined, name: string, value: string, what: string): void => {
    if (!file) return;
    const mark = `end-${randomUUID()}`;
    try {
      appendFileSync(file, `${name}<<${mark}\n${value}\n${mark}\n`);
    } catch (problem) {
      // A deployment that succeeded does not fail for its outputs.
      warnLost(what, problem);
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
    output: (name, value) => append(outputFile, name, value, `The step output ${name}`),
    // Only the action's post step reads the state, and works without it.
    state: (name, value) => append(stateFile, name, value, `What post should know (${name})`),
    summary: (markdown) => {
      if (!summaryFile) return;
      try {
        appendFileSync(summaryFile, `${markdown}\n`);
      } catch (problem) {
        warnLost('The step summary', problem);
      }
    },
    mask: stream.mask,
  };
};
