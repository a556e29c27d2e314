import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a program may take. */
export const bounds = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };

/** How often the memory is looked at, in milliseconds. */
const watch = 50;

/** Characters of what a program writes that are kept. */
const mostSaid = 16_384;

export type Ran =
  | { readonly kind: 'ended'; readonly answer: string; readonly said: string }
  | { readonly kind: 'stopped'; readonly why: 'time' | 'memory' | 'answer' | 'stop' };

/** Every system but Windows has it here: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html */
export const shell = '/bin/sh';

/**
 * Ends a program with us. It runs beside a watcher that reads from a pipe which nobody writes to and whose other end is
 * ours: when our process ends, killed or not, the pipe closes, and the watcher kills the whole group. The watcher stands
 * outside of the walls, where the program does not see it, and `unshare --kill-child` takes what is behind them along.
 * The limit of processor time, in seconds, holds for what slips out of the group; `env -i` takes away what a shell adds
 * to an environment.
 */
const guarded = (argv: readonly string[], seconds: number): readonly string[] =>
  existsSync(shell)
    ? [
        shell,
        '-c',
        `ulimit -t ${seconds}; { read -r _; kill -9 0; } <&4 >/dev/null 2>&1 3>&- 4<&- & exec 4<&-; /usr/bin/env -i "$@"; kill -9 0`,
        'sh',
        ...argv,
      ]
    : argv;

/** How much processor time a program may take, as a multiple of its time: it may have several threads. */
const threads = 4;

/**
 * Runs a program in a folder of its own with an empty environment. What it writes is data, kept for a message; what it
 * answers comes on descriptor 3. It is killed, with all that it started, when it takes more than its bounds.
 */
export const runWalled = (
  argv: readonly string[],
  input: string,
  temporary: string,
  limits = bounds,
  signal?: AbortSignal,
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const folder = mkdtempSync(join(temporary, 'custom-directive-'));
    const [command = '', ...words] = guarded(argv, Math.ceil((limits.milliseconds / 1_000) * threads));
    const child = spawn(command, words, {
      cwd: folder,
      env: {},
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    let answer = '';
    let said = '';
    let stopped: Ran | undefined;
    const kill = (why: (Ran & { kind: 'stopped' })['why']): void => {
      stopped ??= { kind: 'stopped', why };
      for (const pid of familyOf(child.pid)) end(pid);
      for (const stream of child.stdio) stream?.destroy();
    };
    const onAbort = () => kill('stop');
    const timer = setTimeout(() => kill('time'), limits.milliseconds);
    const watcher = setInterval(() => {
      if (memoryOf(child.pid) > limits.bytesOfMemory) kill('memory');
    }, watch);
    const close = (): void => {
      clearTimeout(timer);
      clearInterval(watcher);
      signal?.removeEventListener('abort', onAbort);
      // Whatever it left running goes with it.
      if (child.pid) end(-child.pid);
      rmSync(folder, { recursive: true, force: true });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted) kill('stop');
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-mostSaid);
      });
    const answers = child.stdio[3] as NodeJS.ReadableStream;
    answers.setEncoding('utf8');
    answers.on('data', (text: string) => {
      answer += text;
      if (answer.length > limits.bytesOfAnswer) kill('answer');
    });
    // It may end without having read what it was told.
    child.stdin?.on('error', () => {}).end(input);
    child.on('error', (problem) => {
      close();
      reject(problem);
    });
    child.on('exit', () => {
      // A grandchild may hold the streams open for ever.
      if (child.pid) end(-child.pid);
    });
    child.on('close', () => {
      close();
      resolve(stopped ?? { kind: 'ended', answer, said });
    });
  });

const end = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
};

/** A process and all that it started, innermost first, where the system tells (Linux). */
const familyOf = (pid: number | undefined): number[] => {
  if (pid === undefined) return [];
  const children = procText(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [...children.flatMap(familyOf), pid];
};

/** https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html: resident pages of 4 KiB. */
const memoryOf = (pid: number | undefined): number =>
  familyOf(pid).reduce((sum, one) => sum + Number(procText(`${one}/statm`).split(' ')[1] ?? 0) * 4096, 0);

const procText = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8').trim();
  } catch {
    return '';
  }
};
