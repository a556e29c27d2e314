import { type Diagnostic, errorAtKey } from '../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../diagnostics/diagnostics-error.ts';
import type { LocatedText } from '../diagnostics/position.ts';
import type { BuildError, BuildFailed } from '../packaging/build-errors.ts';
import type { PlannedImage } from '../packaging/planned-image.ts';
import type { World } from '../ports/world.ts';

/** An image whose `docker build` failed. */
export interface FailedImage {
  readonly image: PlannedImage;
  readonly failure: BuildFailed;
}

/** Joins parts of a `/`-separated path, without `.` and empty parts. */
const joinPath = (...parts: readonly string[]): string =>
  parts
    .join('/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** Returns the file of an error as a path from the config's folder; undefined if it is no file of the image's context. */
const fileOf = ({ folder, files, dockerfile }: PlannedImage, { file, line }: BuildError): string | undefined => {
  if (file !== undefined) return files.includes(file) ? joinPath(folder, file) : undefined;
  return line !== undefined && 'path' in dockerfile ? joinPath(folder, dockerfile.path) : undefined;
};

/** Annotates the errors of a build that are in files of the repository, each once. */
const annotateErrors = ({ console, source }: World, { image, failure }: FailedImage): void => {
  const folder = source.file.replace(/[^/]*$/, '');
  for (const error of failure.errors) {
    const file = fileOf(image, error);
    if (file === undefined) continue;
    const { sentence, line, column } = error;
    console.annotate({
      severity: 'error',
      title: failure.code,
      message: `Image of job "${image.job}": ${sentence}`,
      file: `${folder}${file}`,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    });
  }
};

const diagnosticOf = ({ image, failure }: FailedImage): Diagnostic =>
  errorAtKey(
    failure.code,
    ['resources', image.job, 'properties', 'container', 'packaging'],
    failure.message,
    failure.hint,
  );

/** Annotates the errors of failed images in their files, and returns the error that reports each image at its packaging. */
export const reportFailedImages = (
  world: World,
  located: LocatedText,
  failed: readonly FailedImage[],
): DiagnosticsError => {
  for (const one of failed) annotateErrors(world, one);
  return new DiagnosticsError(failed.map(diagnosticOf), located);
};
