import { shellEntryText } from '../generated/entry-shim.ts';
import { exec, runLine } from './instructions.ts';

/** The file of the image with the entry, `shell-entry.sh`. */
const entryFile = '/opt/batch-job/entry.sh';

/**
 * The folder of a build stage that becomes the top of the image: the stage puts each file there at its path, so that
 * folders are copied with their times as well.
 */
export const outFolder = '/out';

/** The script that writes a text into a file and makes a folder: `sh -c script sh text file folder`. */
const writeScript = 'mkdir -p "${2%/*}" "$3" && printf %s "$1" >"$2"';

/** Returns the RUN line of a build stage that writes the entry into `outFolder`, and makes `app` there. */
export const writeShellEntry = (): string =>
  `RUN ${exec('/bin/sh', '-c', writeScript, 'sh', shellEntryText, `${outFolder}${entryFile}`, `${outFolder}/app`)}`;

/**
 * Returns the last RUN line of a build stage: gives everything in `outFolder` one time, so that the same files are the same
 * layer on every day.
 */
export const fixedTimes = (): string => `RUN ${exec('find', outFolder, '-exec', 'touch', '-h', '-d', '@0', '{}', '+')}`;

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
