import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import type { DockerStart } from './environment.ts';
import { type Redaction, redaction } from './redaction.ts';

export interface DockerRun {
  /** Exit code; undefined when docker could not be started or was killed. */
  readonly code: number | undefined;
  /** Why it could not be started: `ENOENT`, … */
  readonly notStarted?: string;
  /** The last lines of output, both streams. */
  readonly lastLines: readonly string[];
}

const kept = 40;
const longest = 8192;
/** Characters of a line that are waited for before the first are reported: a secret is seen only as a whole. */
const held = 8 * longest;

/**
 * Runs docker without a shell and reports each line of its output as it comes, without secrets, a line over 8,192
 * characters in pieces. Never throws: how it ended is the answer. The signal asks docker to end, and two seconds later makes it.
 */
export const runDocker = (
  words: readonly string[],
  { program, environment }: DockerStart,
  /** Where it stands: a folder of our own, not one of the repository. */
  folder: string,
  onLine: (line: string) => void,
  signal?: AbortSignal,
  redact: Redaction = redaction(),
): Promise<DockerRun> =>
  new Promise((resolve) => {
    const lastLines: string[] = [];
    const tell = (line: string) => {
      lastLines.push(line);
      if (lastLines.length > kept) lastLines.shift();
      onLine(line);
    };
    if (program === undefined) return resolve({ code: undefined, notStarted: 'ENOENT', lastLines });
    const docker = spawn(program, words, {
      ...{ cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] as const, windowsHide: true },
    });
    const finish = [docker.stdout, docker.stderr].map((stream) => {
      const reader = lineReader(tell, redact);
      stream.on('data', reader.take);
      return reader.end;
    });
    let killer: NodeJS.Timeout | undefined;
    const stop = () => {
      docker.kill('SIGTERM');
      killer = setTimeout(() => docker.kill('SIGKILL'), 2_000);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    docker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(killer);
      resolve({ code: undefined, notStarted: error.code ?? error.message, lastLines });
    });
    docker.on('close', (code) => {
      clearTimeout(killer);
      signal?.removeEventListener('abort', stop);
      for (const end of finish) end();
      resolve({ code: code ?? undefined, lastLines });
    });
  });

const lineReader = (tell: (line: string) => void, redact: Redaction) => {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const tellPieces = (whole: string) => {
    const line = redact(whole);
    for (let at = 0; at === 0 || at < line.length; at += longest) tell(line.slice(at, at + longest));
  };
  return {
    take(chunk: Buffer) {
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() as string;
      for (const line of lines) tellPieces(line);
      if (rest.length > held) {
        tellPieces(rest);
        rest = '';
      }
    },
    end() {
      const line = (rest + decoder.end()).replace(/\r$/, '');
      if (line) tellPieces(line);
    },
  };
};
