import { execFile, execFileSync, spawn } from 'node:child_process';

/** Runs git without a shell. Returns its output; undefined if it fails or writes more than `most` bytes. */
export type Git = (words: readonly string[], options?: GitOptions) => Promise<Buffer | undefined>;

/** Output of git, or why there is none. */
export type GitAnswer = { readonly kind: 'done'; readonly output: Buffer } | GitFailure;

/** The end of a run of git whose output was handed over. */
export type GitEnd = { readonly kind: 'done' } | GitFailure;

/** A run of git that failed. */
export interface GitFailure {
  readonly kind: 'failed';
  /** The exit code; missing after a signal. */
  readonly code?: number;
  /** The last line that git wrote to standard error, or a sentence without a full stop on what stopped it. */
  readonly says: string;
}

interface GitOptions {
  /** Text for standard input. */
  readonly input?: string;
  /** Largest output in bytes; 1 MiB by default. */
  readonly most?: number;
}

/** A program with its first arguments and the options of its process. */
export interface Started {
  readonly program: string;
  readonly words: readonly string[];
  readonly options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    /** Milliseconds after which it is ended. */
    readonly timeout: number;
    readonly windowsHide: boolean;
  };
  readonly signal: AbortSignal | undefined;
}

/** Returns a function that runs a program as `Git`. */
export const gitOf =
  (started: Started): Git =>
  async (words, options = {}) => {
    const answer = await run(started, words, options);
    return answer.kind === 'done' ? answer.output : undefined;
  };

/** Returns the last line of an error output. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** Returns the sentence on a program that was ended after its time. */
const tooSlow = (milliseconds: number): string => `git was stopped after ${milliseconds / 1000} seconds`;

/** Runs git without a shell. */
export const run = (
  { program, words: first, options, signal }: Started,
  words: readonly string[],
  { input = '', most = 1024 * 1024 }: GitOptions,
): Promise<GitAnswer> =>
  new Promise((resolve) => {
    const settings = { ...options, maxBuffer: most, encoding: 'buffer' as const, ...(signal ? { signal } : {}) };
    const began = performance.now();
    const child = execFile(program, [...first, ...words], settings, (error, output, problem) => {
      if (error === null) return resolve({ kind: 'done', output });
      const code = typeof error.code === 'number' ? { code: error.code } : {};
      const isLate = error.killed === true && !signal?.aborted && performance.now() - began >= options.timeout;
      resolve({ kind: 'failed', ...code, says: isLate ? tooSlow(options.timeout) : lastLine(problem.toString()) });
    });
    // Git may end before it has read its input.
    child.stdin?.on('error', () => {}).end(input);
  });

/** Runs git without a shell, and blocks until it ends; undefined for any failure. */
export const runNow = (
  { program, words: first, options }: Started,
  words: readonly string[],
  most: number,
): Buffer | undefined => {
  try {
    return execFileSync(program, [...first, ...words], { ...options, maxBuffer: most, stdio: 'pipe', input: '' });
  } catch {
    return undefined;
  }
};

/** Characters of an error output that are kept. */
const mostProblem = 4_096;

/** Runs git without a shell and hands over its output. Throws what `onOutput` throws, after git has ended. */
export const runStreaming = (
  { program, words: first, options, signal }: Started,
  words: readonly string[],
  input: string,
  onOutput: (piece: Buffer) => void,
): Promise<GitEnd> =>
  new Promise((resolve, reject) => {
    const { timeout, ...settings } = { ...options, ...(signal ? { signal } : {}) };
    const child = spawn(program, [...first, ...words], { ...settings, stdio: 'pipe' });
    let problem = '';
    let notTaken: { readonly cause: unknown } | undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill();
    }, timeout);
    const fail = (says: string, code?: number): void =>
      resolve({ kind: 'failed', ...(code === undefined ? {} : { code }), says });
    child.stdout.on('data', (piece: Buffer) => {
      if (notTaken) return;
      try {
        onOutput(piece);
      } catch (cause) {
        notTaken = { cause };
        child.kill();
      }
    });
    child.stderr.on('data', (piece: Buffer) => {
      problem = (problem + piece.toString()).slice(-mostProblem);
    });
    child.on('error', (error) => {
      problem ||= error.message;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (notTaken) return reject(notTaken.cause);
      if (code === 0) return resolve({ kind: 'done' });
      fail(isLate ? tooSlow(timeout) : lastLine(problem), code ?? undefined);
    });
    child.stdin.on('error', () => {}).end(input);
  });
