import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Limits of a program of the repository; `bytesOfAnswer` counts characters. */
export const defaultLimits = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };

/** Milliseconds between two checks of the memory. */
const memoryInterval = 50;

/** Characters of a program's output that are kept, the last ones. */
const maxOutput = 16_384;

/** Result of a run: the texts of descriptor 3 and of standard output and error, or why it was stopped. */
export type RunResult =
  | { readonly kind: 'ended'; readonly answer: string; readonly output: string }
  | { readonly kind: 'stopped'; readonly why: 'time' | 'memory' | 'answer' | 'stop' };

/** POSIX shell, on every system but Windows: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html */
export const shell = '/bin/sh';

/**
 * Returns the command that runs a program and kills it when this process ends. A watcher next to the program reads from a
 * pipe that this process keeps open: the pipe closes when this process ends, killed or not, and the watcher kills the
 * process group. It runs outside of the walls, hidden from the program, and `unshare --kill-child` kills all processes
 * behind them. The limit of CPU seconds applies to processes that left the group; `env -i` removes variables of the shell.
 */
const withWatcher = (argv: readonly string[], seconds: number): readonly string[] =>
  existsSync(shell)
    ? [
        shell,
        '-c',
        `ulimit -t ${seconds}; { read -r _; kill -9 0; } <&4 >/dev/null 2>&1 3>&- 4<&- & exec 4<&-; /usr/bin/env -i "$@"; kill -9 0`,
        'sh',
        ...argv,
      ]
    : argv;

/** CPU seconds that a program may take for each second of its time limit: it may have several threads. */
const cpuFactor = 4;

/**
 * Runs a program in a new folder in `temporary` with an empty environment. Its answer is what it writes to file
 * descriptor 3. Kills it, with all processes that it started, when it exceeds a limit or the signal aborts. Throws if it
 * cannot be started.
 */
export const runProgram = (
  argv: readonly string[],
  input: string,
  temporary: string,
  limits = defaultLimits,
  signal?: AbortSignal,
): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    const folder = mkdtempSync(join(temporary, 'custom-directive-'));
    const [command = '', ...words] = withWatcher(argv, Math.ceil((limits.milliseconds / 1_000) * cpuFactor));
    const child = spawn(command, words, {
      cwd: folder,
      env: {},
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    let answer = '';
    let output = '';
    let stopped: RunResult | undefined;
    const stop = (why: (RunResult & { kind: 'stopped' })['why']): void => {
      stopped ??= { kind: 'stopped', why };
      for (const pid of processTree(child.pid)) kill(pid);
      for (const stream of child.stdio) stream?.destroy();
    };
    const onAbort = () => stop('stop');
    const timer = setTimeout(() => stop('time'), limits.milliseconds);
    const watcher = setInterval(() => {
      if (memoryOf(child.pid) > limits.bytesOfMemory) stop('memory');
    }, memoryInterval);
    const close = (): void => {
      clearTimeout(timer);
      clearInterval(watcher);
      signal?.removeEventListener('abort', onAbort);
      // Processes that it started may still run.
      if (child.pid) kill(-child.pid);
      rmSync(folder, { recursive: true, force: true });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted) stop('stop');
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-maxOutput);
      });
    const answerStream = child.stdio[3] as NodeJS.ReadableStream;
    answerStream.setEncoding('utf8');
    answerStream.on('data', (text: string) => {
      answer += text;
      if (answer.length > limits.bytesOfAnswer) stop('answer');
    });
    // It may end before it has read its input.
    child.stdin?.on('error', () => {}).end(input);
    child.on('error', (problem) => {
      close();
      reject(problem);
    });
    child.on('exit', () => {
      // A process that it started may keep the streams open.
      if (child.pid) kill(-child.pid);
    });
    child.on('close', () => {
      close();
      resolve(stopped ?? { kind: 'ended', answer, output });
    });
  });

/** Kills a process, or with a negative id a process group. */
const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

/** Returns the ids of a process and, on Linux, of all processes that it started, innermost first. */
const processTree = (pid: number | undefined): number[] => {
  if (pid === undefined) return [];
  const children = procText(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [...children.flatMap(processTree), pid];
};

/**
 * Returns the memory of a process and of all that it started in bytes: resident pages of 4 KiB.
 * https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html
 */
const memoryOf = (pid: number | undefined): number =>
  processTree(pid).reduce((sum, id) => sum + Number(procText(`${id}/statm`).split(' ')[1] ?? 0) * 4096, 0);

/** Returns the text of a file in /proc; empty if it cannot be read. */
const procText = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8').trim();
  } catch {
    return '';
  }
};
