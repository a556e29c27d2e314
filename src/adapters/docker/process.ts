import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

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

/**
 * Runs docker without a shell and tells each line of its output as it comes, a line over 8,192 characters in pieces.
 * Never throws: how it ended is the answer. The signal asks docker to end, and two seconds later makes it; once it is
 * aborted, docker is not started.
 */
export const runDocker = (
  words: readonly string[],
  environment: Record<string, string>,
  onLine: (line: string) => void,
  signal?: AbortSignal,
): Promise<DockerRun> =>
  new Promise((resolve) => {
    const lastLines: string[] = [];
    if (signal?.aborted) return resolve({ code: undefined, lastLines });
    const tell = (line: string) => {
      lastLines.push(line);
      if (lastLines.length > kept) lastLines.shift();
      onLine(line);
    };
    const docker = spawn('docker', words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const finish = [docker.stdout, docker.stderr].map((stream) => {
      const reader = lineReader(tell);
      stream.on('data', reader.take);
      return reader.end;
    });
    let killer: NodeJS.Timeout | undefined;
    const stop = () => {
      docker.kill('SIGTERM');
      killer = setTimeout(() => docker.kill('SIGKILL'), 2_000);
    };
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

const lineReader = (tell: (line: string) => void) => {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const tellPieces = (line: string) => {
    for (let at = 0; at === 0 || at < line.length; at += longest) tell(line.slice(at, at + longest));
  };
  return {
    take(chunk: Buffer) {
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() as string;
      for (const line of lines) tellPieces(line);
      if (rest.length > longest) {
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
