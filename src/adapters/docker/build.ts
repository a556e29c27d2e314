import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { BuildFolder } from './build-folder.ts';

/** The words of `docker build`: only flags that Docker 20.10 and 29 both know, then those that the door was given. */
export const buildCommand = (
  { platform, buildArguments }: PlannedImage,
  name: string,
  { context, dockerfile }: BuildFolder,
  flags: readonly string[],
): string[] => [
  'build',
  ...['--progress', 'plain'],
  ...['--platform', platform],
  ...['--file', dockerfile],
  ...['--tag', name],
  ...buildArguments.flatMap((argument) => ['--build-arg', `${argument.name}=${argument.value}`]),
  ...flags,
  context,
];

/** The flags in `BATCH_JOB_DOCKER_BUILD_FLAGS`, a JSON list of texts such as `["--network", "host"]`. */
export const buildFlagsOf = (variable: string | undefined): string[] => {
  if (!variable) return [];
  try {
    const flags: unknown = JSON.parse(variable);
    if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string')) return flags;
  } catch {
    // Told below, like a value of another form.
  }
  throw new Refused({
    code: 'door/bad-value',
    message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
    hint: 'Write it like ["--network", "host"].',
  });
};
