import { shellEntryText } from '../generated/entry-shim.ts';
import { exec } from './instructions.ts';

/** The file of the image with the entry, `shell-entry.sh`. */
const entryFile = '/opt/batch-job/entry.sh';

/** The script that writes a text into a file: `sh -c script sh text file`. */
const writeScript = 'mkdir -p "${2%/*}" && printf %s "$1" >"$2"';

/** Returns the RUN line of a build stage that writes the entry. */
export const writeShellEntry = (): string =>
  `RUN ${exec('/bin/sh', '-c', writeScript, 'sh', shellEntryText, entryFile)}`;

/** Returns the line of the last stage that copies the entry from a build stage. */
export const copyShellEntry = (stage: string): string =>
  `COPY --from=${stage} ${JSON.stringify([entryFile, entryFile])}`;

/** Returns the line of the last stage that starts a program by the entry, which becomes the program. */
export const startByShellEntry = (...words: string[]): string => `CMD ${exec('sh', entryFile, ...words)}`;
