import { posix } from 'node:path';
import { shellEntryText } from '../generated/entry-shim.ts';
import { exec } from './instructions.ts';

/** The file of the image with the entry, `shell-entry.sh`. */
const entryFile = '/opt/batch-job/entry.sh';

/**
 * The image of Debian with curl, certificates and time zones (https://hub.docker.com/_/buildpack-deps), for languages
 * whose programs need no image of their own: its curl is new enough for the entry, so that the last stage runs nothing.
 */
export const curlImage = 'buildpack-deps:trixie-curl';

/** The script that writes a text into a file: `sh -c script sh text file`. */
const writeScript = 'mkdir -p "${2%/*}" && printf %s "$1" >"$2"';

/** Returns the RUN line of a build stage that writes a text into a file, whose folder it makes. */
export const writeText = (text: string, file: string): string =>
  `RUN ${exec('/bin/sh', '-c', writeScript, 'sh', text, file)}`;

/** Returns the RUN line of a build stage that writes the entry. */
export const writeShellEntry = (): string => writeText(shellEntryText, entryFile);

/**
 * Returns the last RUN line of a build stage: gives everything beside the entry, and in other folders, one time, so that
 * the same files are the same layer on every day.
 */
export const fixedTimes = (...folders: string[]): string =>
  `RUN ${exec('find', posix.dirname(entryFile), ...folders, '-exec', 'touch', '-h', '-d', '@0', '{}', '+')}`;

/** Returns the line of the last stage that copies the entry, and what a build stage has put beside it. */
export const copyShellEntry = (stage: string): string => {
  const folder = `${posix.dirname(entryFile)}/`;
  return `COPY --from=${stage} ${folder} ${folder}`;
};

/** Returns the line of the last stage that starts a program by the entry, which becomes the program. */
export const startByShellEntry = (...words: string[]): string => `CMD ${exec('sh', entryFile, ...words)}`;

/** The script that installs curl where it is missing, in the version of the system's packages on the day of the build. */
const curlScript =
  'command -v curl >/dev/null || { apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*; }';

/** Returns the RUN line of the last stage that installs curl, which the entry calls, where the image lacks it. */
export const installCurl = (): string => `RUN ${exec('/bin/sh', '-c', curlScript)}`;
