import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';

/** A program to run, and who listens to it. */
export interface ProgramCall {
  /** Absolute path of the program. */
  readonly program: string;
  readonly command: readonly string[];
  /** All variables that the program gets: none of this process are added. */
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory, outside of the repository. */
  readonly folder: string;
  onOutput(chunk: Buffer): void;
  onErrors(chunk: Buffer): void;
  readonly signal?: AbortSignal;
}

/** The end of a program. */
export interface ProgramEnd {
  /** Exit code; undefined if the program could not be started or was killed. */
  readonly code: number | undefined;
  /** Node's error code if it could not be started: `ENOENT`, … */
  readonly notStarted?: string;
}

/** Milliseconds between SIGTERM and SIGKILL. */
const patience = 2_000;

/** Receives the process that `@actions/exec` starts, which it hands to nobody. */
const starts = new AsyncLocalStorage<(child: ChildProcess) => void>();
// https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html#event-child_process
subscribe('child_process', (message) => starts.getStore()?.((message as { process: ChildProcess }).process));

/**
 * Runs a program without a shell by `@actions/exec`, with an empty standard input. Never rejects: a failure is part of
 * the result. When the signal aborts, the program receives SIGTERM, and SIGKILL two seconds later.
 */
export const runProgram = async ({ signal, ...call }: ProgramCall): Promise<ProgramEnd> => {
  if (signal?.aborted) return { code: undefined };
  let child: ChildProcess | undefined;
  let killer: NodeJS.Timeout | undefined;
  const stop = () => {
    child?.kill('SIGTERM');
    killer ??= setTimeout(() => child?.kill('SIGKILL'), patience);
  };
  const started = (process: ChildProcess) => {
    child = process;
    process.once('spawn', () => {
      // `input` of `@actions/exec` is written even if empty, and a program that has ended already refuses it.
      process.stdin?.on('error', () => undefined).end();
      if (signal?.aborted) stop();
    });
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { exec } = await import('@actions/exec');
    const code = await starts.run(started, () =>
      exec(quoted(call.program), [...call.command], {
        cwd: call.folder,
        env: { ...call.environment },
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: call.onOutput, stderr: call.onErrors },
      }),
    );
    // `exec` resolves with null, and not with a number, for a program that a signal ended.
    return { code: (code as number | null) ?? undefined };
  } catch (problem) {
    return { code: undefined, notStarted: reasonOf(problem as Error) };
  } finally {
    clearTimeout(killer);
    signal?.removeEventListener('abort', stop);
  }
};

/** Returns a path as the first word of a command line of `@actions/exec`, which splits that one at spaces. */
const quoted = (path: string): string => `"${path.replaceAll('"', '\\"')}"`;

/** Returns Node's error code in the message of `@actions/exec`, which has no other place for it. */
const reasonOf = ({ message }: Error): string => /\bE[A-Z0-9]{3,}\b/.exec(message)?.[0] ?? 'ENOENT';
