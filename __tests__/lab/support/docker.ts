import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A recorded call of docker. */
export type DockerCall = { args: string[]; envNames: string[] };

const lab = () => {
  const folder = process.env.LAB_DIR;
  if (!folder) throw new Error('the lab is not up: run these tests by npm run lab');
  return folder;
};

/** Flags that let builds of the lab reach the machine's network and read its settings of npm and pip, which enter no layer. */
export const buildFlags = () => [
  ...['--network', 'host'],
  ...['--secret', `id=npmrc,src=${join(lab(), 'tmp/npmrc')}`],
  ...['--secret', `id=pipconf,src=${join(lab(), 'tmp/pip.conf')}`],
];

/** Installs a `docker` that records its arguments and the names of its variables, then starts Debian's docker. */
export function dockerWrapper(folder: string): { bin: string; calls(): DockerCall[] } {
  const [bin, log] = [join(folder, 'bin'), join(folder, 'docker-calls')];
  for (const one of [bin, log]) mkdirSync(one, { recursive: true });
  // Its paths are absolute, since the caller may clear the environment.
  const script = `#!/bin/sh
note=${log}/$(/bin/date +%s%N)-$$
/usr/bin/printf '%s\\0' "$@" >"$note.args"
/bin/sed -z 's/=.*//' </proc/$$/environ >"$note.env"
exec ${join(lab(), 'bin/docker')} "$@"
`;
  writeFileSync(join(bin, 'docker'), script, { mode: 0o755 });
  const names = (file: string) => readFileSync(join(log, file), 'utf8').split('\0').slice(0, -1);
  return {
    bin,
    calls: () =>
      readdirSync(log)
        .filter((file) => file.endsWith('.args'))
        .sort()
        .map((file) => ({ args: names(file), envNames: names(file.replace(/args$/, 'env')).sort() })),
  };
}

/** Runs docker for the test itself. */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(join(lab(), 'bin/docker'), args, { maxBuffer: 2 ** 26 });
  return stdout.trim();
}
