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

/** A container that ran: the id of its job of AWS Batch, and its times in milliseconds; `to` is Infinity while it runs. */
export type RanContainer = { jobId: string; from: number; to: number };

/** Returns the containers that started after a time in milliseconds, as Docker's daemon recorded them; it keeps 256 events. */
export async function containersSince(time: number): Promise<RanContainer[]> {
  const period = ['--since', `${time / 1000}`, '--until', `${Date.now() / 1000}`];
  const kinds = ['type=container', 'event=start', 'event=die'].flatMap((filter) => ['--filter', filter]);
  const lines = (await docker('events', ...period, ...kinds, '--format', '{{json .}}')).split('\n').filter(Boolean);
  const events = lines.map((line) => JSON.parse(line) as DockerEvent);
  const at = (event: DockerEvent) => event.timeNano / 1e6;
  return events
    .filter(({ Action }) => Action === 'start')
    .map((start) => {
      const end = events.find(({ Action, Actor }) => Action === 'die' && Actor.ID === start.Actor.ID);
      // The emulator names a container after its job, with the job's id, a UUID, at the end.
      return { jobId: start.Actor.Attributes.name.slice(-36), from: at(start), to: end ? at(end) : Infinity };
    });
}

type DockerEvent = { Action: string; Actor: { ID: string; Attributes: { name: string } }; timeNano: number };
