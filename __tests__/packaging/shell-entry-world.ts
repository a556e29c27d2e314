import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shellEntryText } from '../../src/generated/entry-shim.ts';
import { folderWith } from '../adapters/node/disk.ts';

const run = promisify(execFile);

const known = [['dash'], ['busybox', 'sh']].filter(
  ([program = '', ...words]) => spawnSync(program, [...words, '-c', 'exit']).status === 0,
);
/** The shells of this machine that images have: that of Debian and that of BusyBox; else `sh`. */
export const shells = known.length > 0 ? known : [['sh']];

/** A run of the entry: its exit code, its output, and what its program found. */
export interface EntryRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Absent if the program was not started. */
  readonly data?: string;
  /** Absent without a file. */
  readonly text?: string;
}

/** A folder with the entry, and with programs that stand before those of the machine. */
export interface EntryWorld {
  readonly folder: string;
  readonly entry: string;
  /** Starts a program, by default one that keeps what it finds, in an environment of these variables alone. */
  start(shell: readonly string[], env: Readonly<Record<string, string>>, ...program: string[]): Promise<EntryRun>;
  /** Returns the seconds that were slept, in order. */
  slept(): Promise<number[]>;
}

/** The program that keeps what it finds. */
const keep =
  'printf %s "$STP_TRIGGER_EVENT_DATA" >"$KEPT/data"; [ -z "$STP_TRIGGER_EVENT_DATA_FILE" ] || cp "$STP_TRIGGER_EVENT_DATA_FILE" "$KEPT/text"';

/** Returns a world of the entry; `programs` stand before those of the machine. */
export const entryWorld = async (programs: Readonly<Record<string, string>> = {}): Promise<EntryWorld> => {
  const bin = Object.fromEntries(Object.entries(programs).map(([name, text]) => [`bin/${name}`, text]));
  // A function, since the shell of BusyBox looks for no other program of this name.
  const sleep = 'sleep() { echo "$1" >>"$SLEPT"; }\n';
  const folder = await folderWith({ ...bin, 'entry.sh': sleep + shellEntryText, 'tmp/.keep': '', slept: '' });
  await run('chmod', ['+x', ...Object.keys(bin).map((path) => join(folder, path)), join(folder, 'entry.sh')]);
  const entry = join(folder, 'entry.sh');
  return {
    folder,
    entry,
    async start([shell = 'sh', ...words], env, ...program) {
      const kept = await folderWith({ '.keep': '' });
      const found = (name: string) => readFile(join(kept, name), 'utf8').catch(() => undefined);
      const args = [...words, entry, ...(program.length > 0 ? program : ['sh', '-c', keep])];
      const all = {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        TMPDIR: join(folder, 'tmp'),
        KEPT: kept,
        SLEPT: join(folder, 'slept'),
        ...env,
      };
      const { stdout, stderr, code } = await run(shell, args, { env: all, maxBuffer: 2 ** 26 }).then(
        (ended) => ({ ...ended, code: 0 }),
        (error: unknown) => error as EntryRun,
      );
      const [data, text] = await Promise.all([found('data'), found('text')]);
      return { code, stdout, stderr, ...(data === undefined ? {} : { data }), ...(text === undefined ? {} : { text }) };
    },
    slept: async () => (await readFile(join(folder, 'slept'), 'utf8')).split('\n').filter(Boolean).map(Number),
  };
};
