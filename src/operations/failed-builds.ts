import { posix } from 'node:path';
import { type Diagnostic, errorAtKey, type Path } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import type { LocatedText } from '../diagnostics/position.ts';
import type { Refused } from '../diagnostics/refused.ts';
import { type BuildError, BuildFailed } from '../packaging/build-errors.ts';
import type { PlannedBuild, PlannedImage } from '../packaging/planned-image.ts';
import type { World } from '../ports/world.ts';

/** The part of a config that a build is for. */
export interface BuildSubject {
  /** Its words at the beginning of a sentence: `Image of job "report"`. */
  readonly title: string;
  /** The config path of its packaging. */
  readonly path: Path;
}

/** An image, or the code of a function, whose build failed. */
export interface FailedBuild extends BuildSubject {
  /** The build; absent for code that Docker does not build. */
  readonly build?: PlannedBuild;
  readonly failure: Refused;
}

/** Returns the part of the config that an image is for. */
export const imageSubject = ({ job }: Pick<PlannedImage, 'job'>): BuildSubject => ({
  title: `Image of job "${job}"`,
  path: ['resources', job, 'properties', 'container', 'packaging'],
});

/** Joins parts of a `/`-separated path, without `.` and empty parts. */
const joinPath = (...parts: readonly string[]): string =>
  parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** Returns the file of an error as a path from the config's folder; undefined if it is no file of the build's context. */
const fileOf = ({ folder, files, dockerfile }: PlannedBuild, { file, line }: BuildError): string | undefined => {
  if (file !== undefined) return files.includes(file) ? joinPath(folder, file) : undefined;
  return line !== undefined && 'path' in dockerfile ? joinPath(folder, dockerfile.path) : undefined;
};

/** Annotates the errors of a build that are in files of the repository, each once. */
const annotateErrors = ({ console, source }: World, { title, build, failure }: FailedBuild): void => {
  if (build === undefined || !(failure instanceof BuildFailed)) return;
  const folder = source.file.replace(/[^/]*$/, '');
  for (const error of failure.errors) {
    const file = fileOf(build, error);
    if (file === undefined) continue;
    const { sentence, line, column } = error;
    console.annotate({
      severity: 'error',
      title: failure.code,
      message: `${title}: ${sentence}`,
      file: posix.normalize(`${folder}${file}`),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    });
  }
};

const diagnosticOf = ({ path, failure }: FailedBuild): Diagnostic =>
  errorAtKey(failure.code, path, failure.message, failure.hint);

/** Annotates the errors of failed builds in their files, and returns the error that reports each build at its packaging. */
export const reportFailedBuilds = (
  world: World,
  located: LocatedText,
  failed: readonly FailedBuild[],
): DiagnosticsError => {
  for (const one of failed) annotateErrors(world, one);
  return new DiagnosticsError(failed.map(diagnosticOf), located);
};
