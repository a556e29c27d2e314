import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { found } from './program-start.ts';

/** What a program may take. */
export const bounds = { milliseconds: 30_000, bytesOfMemory: 512 * 1024 * 1024, bytesOfAnswer: 1024 * 1024 };

/** How often the memory is looked at, in milliseconds. */
const watch = 50;

/** Characters of what a program writes that are kept. */
const mostSaid = 16_384;

export type Ran =
  | { readonly kind: 'ended'; readonly answer: string; readonly said: string }
  | { readonly kind: 'stopped'; readonly why: 'time' | 'memory' | 'answer' | 'stop' };

/**
 * The words before a program's own that take from it what this system can take away, from most to least: the network,
 * the sight of other processes (and with them of their environments), and the way to more rights (`sudo`).
 */
export const walls = async (path: string | undefined): Promise<readonly string[]> => {
  const [unshare, setpriv] = [found('unshare', path), found('setpriv', path)];
  const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
  const lower = setpriv ? [setpriv, '--no-new-privs', '--'] : [];
  const tries = unshare
    ? [
        [unshare, '--user', '--map-current-user', ...own, '--', ...lower],
        [unshare, '--user', '--map-root-user', ...own, '--', ...lower],
        [unshare, '--user', '--map-root-user', '--net', '--', ...lower],
      ]
    : [];
  for (const words of [...tries, lower]) if (words.length > 0 && (await works(words, path))) return words;
  return [];
};

const works = ([command = '', ...words]: readonly string[], path: string | undefined): Promise<boolean> => {
  const nothing = found('true', path);
  if (nothing === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile(command, [...words, nothing], { env: {}, timeout: 5_000 }, (error) => resolve(!error));
  });
};

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
    const [command = '', ...words] = argv;
    const child = spawn(command, words, {
      cwd: folder,
      env: {},
      detached: true,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
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
