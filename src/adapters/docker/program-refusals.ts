import { Refused } from '../../diagnostics/refused.ts';
import { BuildFailed, buildErrorsIn } from '../../packaging/build-errors.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { BuilderName } from './environment.ts';
import type { DockerRun } from './process.ts';
import { ending, errorLine, hintFor, shown } from './refusals.ts';
import { setupRefusal } from './setup-refusals.ts';

/** The way to each program, for workflows and at a prompt. */
const installs: Readonly<Record<BuilderName, string>> = {
  pack: 'Add a step with buildpacks/github-actions/setup-pack before this one. At a prompt: https://buildpacks.io/docs/for-platform-operators/how-to/integrate-ci/pack/.',
  nixpacks:
    'Add a step before this one that unpacks a release of https://github.com/railwayapp/nixpacks/releases into a folder and adds that folder to $GITHUB_PATH. At a prompt: https://nixpacks.com/docs/install.',
};

/** Returns the refusal of an image whose program could not be started; `reason` is Node's error code. */
export const noBuilder = ({ job }: Pick<PlannedImage, 'job'>, name: BuilderName, reason: string): Refused =>
  new Refused({
    code: 'packaging/no-builder',
    message: `The image of job "${job}" is built by ${name}, which could not be started (${reason}).`,
    hint: `${installs[name]} A ${name} among the files of the repository is never started.`,
  });

/** Hints by words of the programs. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /No buildpack groups passed detection/,
    'No buildpack of the builder knows this source. Look at what it needs in the log above, choose another `builder`, or name `buildpacks`.',
  ],
  [
    /failed to fetch builder image|invalid builder/i,
    'Compare the name of `builder` with https://buildpacks.io/docs/for-app-developers/concepts/builder/; for a private one log in to its registry before this step (docker/login-action).',
  ],
  [/unknown flag: --platform/, 'This pack is too old to build for a platform. Install a newer one.'],
  [/No start command could be found/, 'Write `startCmd`, or a Procfile or nixpacks.toml beside the source.'],
  [
    /unable to generate a build plan/,
    'Nixpacks found no language that it knows in the folder. Compare `sourceDirectoryPath`, or name `providers`.',
  ],
  [/Provider \S{1,100} not found/, 'Compare the names in `providers` with https://nixpacks.com/docs/providers.'],
  [/Failed to parse Nixpacks config file/, 'Mend that file: https://nixpacks.com/docs/configuration/file.'],
];

/** Matches what `pack` writes before a line of a phase: `[builder] `. */
const ofPhase = /^\[[a-z-]{1,30}\] /;

/**
 * Returns the refusal of an image whose program failed: `packaging/no-builder` if it could not be started,
 * `packaging/no-docker` if it found no daemon, else a `BuildFailed`, with the errors of the programs that it ran.
 */
export const builderFailed = (image: PlannedImage, name: BuilderName, run: DockerRun): Refused => {
  if (run.notStarted !== undefined) return noBuilder(image, name, run.notStarted);
  const lastLines = run.lastLines.map((line) => line.replace(ofPhase, ''));
  const setup = setupRefusal({ ...run, lastLines });
  if (setup !== undefined) return setup;
  const found = hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];
  // Only lines of a phase are those of programs that ran in it: npm, pip, a compiler.
  const ofPrograms = run.lastLines.filter((line) => ofPhase.test(line)).map((line) => line.replace(ofPhase, ''));
  const errors = found === undefined ? buildErrorsIn(ofPrograms) : [];
  return new BuildFailed({
    job: image.job,
    errors,
    message:
      errors.length > 0
        ? `The image of job "${image.job}" could not be built: ${errors.map(errorLine).join('\n')}`
        : `${name} of job "${image.job}" ${ending(run)}. Its last lines:${shown({ ...run, lastLines })}`,
    hint: found ?? hintFor({ ...run, lastLines }) ?? 'The whole output is in the log above.',
  });
};

/** Returns the refusal of a source in which Nixpacks finds a program only one folder deeper, of which it builds nothing. */
export const deeperSource = (image: PlannedImage, deeper: string): BuildFailed =>
  new BuildFailed({
    job: image.job,
    errors: [],
    message: `Nixpacks finds no program in ${image.folder}, only one in its folder ${deeper}.`,
    hint: `Write sourceDirectoryPath: ${[image.folder, deeper].filter((part) => part !== '.').join('/')}`,
  });
