import { runnerStream } from '../adapters/github/runner-stream.ts';
import { promptConsole } from '../adapters/node/prompt.ts';
import type { Console, Environment } from '../ports/machine.ts';
import { coloured, isColoured, type Terminal } from './colours.ts';
import type { Invocation } from './invocation.ts';

/**
 * Names of the step's state, in which `main` saves for `post` its process id, its output folder, its change set, and that
 * it ended.
 */
export const stateNames = { process: 'process', folder: 'folder', changeSet: 'changeset', ended: 'ended' } as const;

/** The log of a run: that of a step, or the two streams of a prompt. */
export interface Log {
  /** True in a step of a workflow, false at a prompt. */
  readonly inActions: boolean;
  readonly console: Console;
  /** Writes lines that are formatted already. */
  lines(text: string): void;
  /** Prints the result of a command, which ends with a line break: to standard output at a prompt, in the log in a step. */
  print(text: string, form: 'text' | 'json'): void;
  /** Masks a secret in the log of a step, or of a script in a step; does nothing at a prompt. */
  mask(secret: string): void;
  /** Saves state for the step's `post`; does nothing at a prompt. */
  state(name: string, value: string): void;
}

/** Returns a writer of a prompt that colours what it writes if the stream is a terminal that wants colours. */
const colouring =
  (write: (text: string) => void, terminal: (() => Terminal) | undefined, environment: Environment) =>
  (text: string): void =>
    write(isColoured(terminal?.() ?? {}, environment) ? coloured(text) : text);

/** Returns the width of a terminal in characters; undefined for what is none, or a dumb one. */
const widthOf = ({ isTTY = false, columns = 80 }: Terminal, { TERM: name }: Environment): number | undefined =>
  isTTY && name !== 'dumb' ? columns : undefined;

/**
 * Returns the log of a run. As the action it writes all to standard output, which keeps the order; at a prompt all but
 * `print` to standard error. A prompt may be a script in a step, whose output the runner scans for workflow commands.
 */
export const openLog = async (
  { out, err, terminals }: Pick<Invocation, 'out' | 'err' | 'terminals'>,
  words: readonly string[],
  environment: Environment,
): Promise<Log> => {
  const inWorkflow = environment.GITHUB_ACTIONS === 'true';
  // Without arguments this is the action itself, with the runner's inputs and outputs.
  const inActions = inWorkflow && words.length === 0;
  if (!inActions) {
    const streams = inWorkflow ? { out: runnerStream(out), err: runnerStream(err) } : undefined;
    const write = streams?.err.text ?? colouring(err, terminals?.err, environment);
    const printed = streams?.out ?? { text: colouring(out, terminals?.out, environment), json: out };
    return {
      inActions,
      console: promptConsole(write, () => (inWorkflow ? undefined : widthOf(terminals?.err() ?? {}, environment))),
      lines: (text) => write(`${text}\n`),
      print: (text, form) => printed[form](text),
      mask: (secret) => streams?.err.mask(secret),
      state: () => {},
    };
  }
  const { actionsConsole } = await import('../adapters/github/console.ts');
  const console = actionsConsole(
    out,
    environment.GITHUB_OUTPUT,
    environment.GITHUB_STEP_SUMMARY,
    environment.GITHUB_STATE,
  );
  const lines = (text: string) => {
    for (const line of text.replace(/\n$/, '').split('\n')) console.info(line);
  };
  return { inActions, console, lines, print: lines, mask: console.mask, state: console.state };
};
