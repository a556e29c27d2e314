import { runnerStream } from '../adapters/github/runner-stream.ts';
import { promptConsole } from '../adapters/node/prompt.ts';
import type { Console } from '../ports/console.ts';

/** What `main` notes for `post`: its process, what it made, and, when it came to its end by itself, that all was told. */
export const noted = { process: 'process', changeSet: 'changeset', told: 'told' } as const;

/** Where the door writes: the log of a step, or a prompt with its two streams. */
export interface Log {
  readonly inActions: boolean;
  readonly console: Console;
  /** Lines that are laid out already. */
  lines(text: string): void;
  /** Prints the result of a command: to standard output at the prompt, as lines of the log in a step. */
  print(text: string, form: 'text' | 'json'): void;
  /** Keeps a secret out of the log of a step, also of a script's; at a prompt nothing prints one. */
  mask(secret: string): void;
  /** Notes something for the step's `post`; nothing at the prompt. */
  state(name: string, value: string): void;
}

interface Streams {
  out(text: string): void;
  err(text: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * As the action, all goes to standard output, so that its order stays; at a prompt all but `print` to standard error.
 * A prompt may be a script in a step, where the runner reads along for commands.
 */
export const openLog = async (
  { out, err }: Streams,
  words: readonly string[],
  environment: Environment,
): Promise<Log> => {
  const watched = environment.GITHUB_ACTIONS === 'true';
  // Without arguments we are the action itself: inputs and outputs are the runner's.
  const inActions = watched && words.length === 0;
  if (!inActions) {
    const streams = watched ? { out: runnerStream(out), err: runnerStream(err) } : undefined;
    const tell = streams?.err.text ?? err;
    const printed = streams?.out ?? { text: out, json: out };
    return {
      inActions,
      console: promptConsole(tell),
      lines: (text) => tell(`${text}\n`),
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
