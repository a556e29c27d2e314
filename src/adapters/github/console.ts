import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import type { Console } from '../../ports/machine.ts';
import { runnerStream } from './runner-stream.ts';

/** Returns a text with invisible characters made visible and its line breaks kept, for an annotation of several lines. */
const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');

/**
 * Bytes of UTF-16 that the outputs of a step may have together, since those of a job may have no more:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const maxOutputs = 1024 * 1024;

/**
 * Bytes that the summary of a step may have; GitHub drops the whole of a larger one.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const maxSummary = 1024 * 1024;

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
  let [outputsLeft, summaryLeft] = [maxOutputs, maxSummary];
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
    output: (name, value) => {
      const size = value.length * 2;
      if (size > outputsLeft) {
        append(outputFile, name, '', `The step output ${name}`);
        const sizes = `it has ${size} bytes of UTF-16, and the outputs of a job may have ${maxOutputs} together`;
        stream.command(
          'warning',
          { title: 'door/too-long' },
          `The step output ${name} is empty: ${sizes}. Read the file in output-dir that holds the same.`,
        );
        return;
      }
      outputsLeft -= size;
      append(outputFile, name, value, `The step output ${name}`);
    },
    // Only the action's post step reads the state, and works without it.
    state: (name, value) => append(stateFile, name, value, `What post should know (${name})`),
    summary: (markdown) => {
      if (!summaryFile) return;
      const text = `${markdown}\n`;
      const size = Buffer.byteLength(text);
      if (size > summaryLeft)
        return stream.command(
          'warning',
          { title: 'door/too-long' },
          `A part of the summary is left out: it has ${size} bytes, and ${summaryLeft} are left of the ${maxSummary} of a step. The files in output-dir and this log have it.`,
        );
      summaryLeft -= size;
      try {
        appendFileSync(summaryFile, text);
      } catch (problem) {
        warnLost('The step summary', problem);
      }
    },
    mask: stream.mask,
  };
};
