import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedBuild, PlannedImage } from '../../packaging/planned-image.ts';
import type { BuildFolder } from './build-folder.ts';

/** Returns the arguments of a `docker build`: flags that Docker 20.10, 29 and Podman support, then the user's own. */
const commandOf = (
  { platform, target, buildArguments }: PlannedBuild,
  destination: readonly string[],
  { context, dockerfile }: BuildFolder,
  flags: readonly string[],
): string[] => [
  'build',
  ...['--platform', platform],
  ...['--file', dockerfile],
  ...(target === undefined ? [] : ['--target', target]),
  ...destination,
  ...buildArguments.flatMap((argument) => ['--build-arg', `${argument.name}=${argument.value}`]),
  ...flags,
  context,
];

/** Returns the arguments of the `docker build` of an image under a name. */
export const buildCommand = (
  image: PlannedImage,
  name: string,
  folder: BuildFolder,
  flags: readonly string[],
): string[] => commandOf(image, ['--tag', name], folder, flags);

/**
 * Returns the arguments of a `docker build` that writes the files of the last stage into a folder, instead of making an
 * image: https://docs.docker.com/build/exporters/local-tar/. The value is a line of CSV, in which only a comma needs
 * quotes: Podman would take them for a part of the path.
 */
export const outputCommand = (
  build: PlannedBuild,
  output: string,
  folder: BuildFolder,
  flags: readonly string[],
): string[] => commandOf(build, ['--output', `type=local,${csvField(`dest=${output}`)}`], folder, flags);

/** Returns a field of a line of CSV: https://www.rfc-editor.org/rfc/rfc4180 */
export const csvField = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Parses `BATCH_JOB_DOCKER_BUILD_FLAGS`, a JSON list of strings such as `["--network", "host"]`. Throws
 * `door/bad-value` for anything else.
 */
export const buildFlagsOf = (variable: string | undefined): string[] => {
  if (!variable) return [];
  try {
    const flags: unknown = JSON.parse(variable);
    if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string')) return flags;
  } catch {
    // Invalid JSON is reported below, like JSON of another form.
  }
  throw new Refused({
    code: 'door/bad-value',
    message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
    hint: 'Write it like ["--network", "host"].',
  });
};
