import { promptConsole } from './adapters/node/prompt.ts';
import type { Console } from './ports/console.ts';

/** Where the door writes: the log of a step, or a prompt with its two streams. */
export interface Log {
  readonly inActions: boolean;
  readonly console: Console;
  /** Lines that are laid out already. */
  lines(text: string): void;
  /** What a command was asked for: standard output at the prompt, lines of the log in a step. */
  print(text: string): void;
  /** Keeps a secret out of the log; at the prompt nothing prints one. */
  mask(secret: string): void;
}

interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** In a step all goes to standard output, so that its order stays; at a prompt all but `print` to standard error. */
export const openLog = async ({ out, err }: Streams, inActions: boolean, outputFile?: string): Promise<Log> => {
  if (!inActions)
    return {
      inActions,
      console: promptConsole(err),
      lines: (text) => err(`${text}\n`),
      print: out,
      mask: () => {},
    };
  const { actionsConsole } = await import('./adapters/github/console.ts');
  const console = actionsConsole(out, outputFile);
  const lines = (text: string) => {
    for (const line of text.replace(/\n$/, '').split('\n')) console.info(line);
  };
  return { inActions, console, lines, print: lines, mask: console.mask };
};
