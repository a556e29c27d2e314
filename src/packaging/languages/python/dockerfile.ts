import { posix } from 'node:path';
import { pythonEntryText } from '../../../generated/python-entry.ts';
import { exec, runLine } from '../../instructions.ts';
import { officialImage } from '../../official-image.ts';
import { buildStage, environment } from './installation.ts';
import type { PythonManifest } from './manifest.ts';
import { programStage } from './program-stage.ts';
import type { PythonProgram } from './properties.ts';
import { compileScript, writeScript } from './scripts.ts';

/** A program for which a Dockerfile is written. */
export interface DockerfileRequest {
  /** The path of the entry file, relative to the context. */
  readonly entry: string;
  readonly program: PythonProgram;
  readonly manifest: PythonManifest | undefined;
  /** The minor version of Python 3. */
  readonly minor: number;
  /** Folders in which Python looks for modules, relative to the context. */
  readonly modules: readonly string[];
  /** Folders and files that the image takes, as in `ProgramFiles`. */
  readonly copied: readonly string[];
}

/**
 * Returns the Dockerfile of a program in Python. Commands are in exec form, so that no shell interprets a name of the
 * user's; the last starts a program of ours, which becomes the user's. There is no `# syntax=` line: the built-in
 * frontend of Docker 20.10 supports all of it. The program is process 1, or the child of Batch's init process, and
 * receives SIGTERM. It runs as root, as in Stacktape's images, since programs write to /app.
 */
export const pythonDockerfile = ({ entry, program, manifest, minor, modules, copied }: DockerfileRequest): string => {
  const { customDockerBuildCommands = [] } = program;
  const image = officialImage(`python:3.${minor}`);
  return [
    ...buildStage({
      ...{ image, minor, manifest, program },
      first: [
        '# The program that puts the event of a run where the program looks for it.',
        `RUN ${exec('python3', '-c', writeScript, `/out${startFile}`, pythonEntryText)}`,
      ],
    }),
    '# Compiles the packages, so that no run has to, and gives all files one time, in the folder that the image takes.',
    `RUN ${exec('python3', '-c', compileScript, environment, environment, '/out')}`,
    '',
    ...programStage(`${image}-slim`, program, copied),
    `RUN ${exec('python3', '-c', compileScript, '/out/app', '/app')}`,
    '',
    `FROM ${image}-slim`,
    // Output reaches the log line by line, and nothing is compiled at run time for a container that ends with its run.
    `ENV PATH=${environment}/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=${variable(modules)}`,
    ...(customDockerBuildCommands.length > 0 ? ['WORKDIR /app', ...customDockerBuildCommands.map(runLine)] : []),
    // Folders come with their times: those that WORKDIR or the path of a copy make get that of the build.
    'COPY --from=build /out/ /',
    'COPY --from=program /out/ /',
    ...(customDockerBuildCommands.length > 0 ? [] : ['WORKDIR /app']),
    `CMD ${exec('python3', '-I', '-S', startFile, 'python3', posix.join('/app', entry))}`,
    '',
  ].join('\n');
};

/** The file of the image with the program that puts the event of a run back. */
const startFile = '/opt/batch-job/start.py';

/** Returns folders below /app as the value of a variable: https://docs.docker.com/reference/dockerfile/#env */
const variable = (folders: readonly string[]): string =>
  `"${folders.map((folder) => posix.join('/app', folder).replace(/["\\$]/g, '\\$&')).join(':')}"`;
