import { posix } from 'node:path';
import { shellEntryText } from '../generated/entry-shim.ts';
import { fixedSeconds } from './fixed-time.ts';
import { exec, runLine } from './instructions.ts';
import { officialImage } from './official-image.ts';

/** The file of the image with the entry, `shell-entry.sh`. */
const entryFile = '/opt/batch-job/entry.sh';

/**
 * The folder of a build stage that becomes the top of the image: the stage puts each file there at its path, so that
 * folders are copied with their times as well.
 */
export const outFolder = '/out';

/**
 * The image of Debian with curl, certificates and time zones (https://hub.docker.com/_/buildpack-deps), for languages
 * whose programs need no image of their own: its curl is new enough for the entry, so that the last stage runs nothing.
 */
export const curlImage = officialImage('buildpack-deps:trixie-curl');

/** The script that writes a text into a file and makes a folder: `sh -c script sh text file folder`. */
const writeScript = 'mkdir -p "${2%/*}" "$3" && printf %s "$1" >"$2"';

/** Returns the RUN line of a build stage that writes a text into a file, and makes its folder and another. */
export const writeText = (text: string, file: string, folder = posix.dirname(file)): string =>
  `RUN ${exec('/bin/sh', '-c', writeScript, 'sh', text, file, folder)}`;

/** Returns the RUN line of a build stage that writes the entry into `outFolder`, and makes `app` there. */
export const writeShellEntry = (): string => writeText(shellEntryText, `${outFolder}${entryFile}`, `${outFolder}/app`);

/**
 * Returns the last RUN line of a build stage: gives everything in `outFolder`, and in other folders, one time, so that the
 * same files are the same layer on every day.
 */
export const fixedTimes = (...folders: string[]): string =>
  `RUN ${exec('find', outFolder, ...folders, '-exec', 'touch', '-h', '-d', `@${fixedSeconds}`, '{}', '+')}`;

/**
 * Returns the last lines of the last stage: the user's commands, what the stages have put into `outFolder`, and the start of
 * a program by the entry, which becomes the program. Without commands nothing but `COPY` adds files.
 */
export const lastLines = (
  stages: readonly string[],
  commands: readonly string[] | undefined,
  ...program: string[]
): string[] => [
  ...(commands?.length ? ['WORKDIR /app', ...commands.map(runLine)] : []),
  ...stages.map((stage) => `COPY --from=${stage} ${outFolder}/ /`),
  ...(commands?.length ? [] : ['WORKDIR /app']),
  `CMD ${exec('sh', entryFile, ...program)}`,
  '',
];

/** The script that installs curl where it is missing, in the version of the system's packages on the day of the build. */
const curlScript =
  'command -v curl >/dev/null || { apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*; }';

/** Returns the RUN line of the last stage that installs curl, which the entry calls, where the image lacks it. */
export const installCurl = (): string => `RUN ${exec('/bin/sh', '-c', curlScript)}`;
