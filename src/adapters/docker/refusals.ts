import { Refused } from '../../diagnostics/refused.ts';
import { type BuildError, BuildFailed, buildErrorsIn } from '../../packaging/build-errors.ts';
import { type BuildOwner, ownerWords } from '../../packaging/build-owner.ts';
import type { DockerRun } from './process.ts';
import { emulationRefusal, setupRefusal } from './setup-refusals.ts';

/** Returns the refusal of a failed `docker build` or `docker push`, with a hint if docker's output shows the cause. */
export const dockerRefusal = (verb: 'build' | 'push', owner: BuildOwner, run: DockerRun): Refused => {
  const setup = setupRefusal(run);
  if (setup !== undefined) return setup;
  return verb === 'build' ? buildFailed(owner, run, []) : pushFailed(owner, run);
};

/**
 * Returns the refusal of an image or code whose `docker build` failed, with the errors of the programs that it ran.
 * `platform` is that of the build: `linux/amd64`.
 */
export const buildFailure = (owner: BuildOwner, platform: string, run: DockerRun): Refused => {
  const refusal = dockerRefusal('build', owner, run);
  if (!(refusal instanceof BuildFailed)) return refusal;
  const { of } = ownerWords(owner);
  return emulationRefusal(of, platform, run) ?? buildFailed(owner, run, buildErrorsIn(run.lastLines));
};

const shown = ({ lastLines }: DockerRun): string =>
  lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';

const ending = ({ code }: DockerRun): string => (code === undefined ? 'was killed' : `ended with exit code ${code}`);

/** Returns an error as one line, `file:line:column: sentence`. */
const errorLine = ({ sentence, file, line, column }: BuildError): string =>
  [...(file === undefined ? [] : [[file, line, column].filter((one) => one !== undefined).join(':')]), sentence].join(
    ': ',
  );

const buildFailed = (owner: BuildOwner, run: DockerRun, errors: readonly BuildError[]): BuildFailed => {
  const { name, of, what } = ownerWords(owner);
  return new BuildFailed({
    job: name,
    errors,
    message:
      errors.length > 0
        ? `The ${what} of ${of} could not be built: ${errors.map(errorLine).join('\n')}`
        : `docker build of ${of} ${ending(run)}. Its last lines:${shown(run)}`,
    hint: hintFor(run) ?? 'The whole output is in the log above.',
  });
};

const pushFailed = (owner: BuildOwner, run: DockerRun): Refused =>
  /denied|unauthorized|no basic auth|authentication required/i.test(run.lastLines.join('\n'))
    ? new Refused({
        code: 'packaging/login-failed',
        message: `The registry refused the image of ${ownerWords(owner).of}:${shown(run)}`,
        hint: 'The role needs ecr:GetAuthorizationToken and the ECR actions for pushing to the repository.',
      })
    : new Refused({
        code: 'packaging/push-failed',
        message: `docker push of ${ownerWords(owner).of} ${ending(run)}. Its last lines:${shown(run)}`,
        hint: hintFor(run) ?? 'Run it again: what was built and pushed so far is reused.',
      });

const makeRoom =
  'The disk is full. Free some of it (docker system prune), keep large files out of the context with .dockerignore, or use a runner with a larger disk.';

/** Hints by words in docker's last lines. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|disk quota exceeded/i, makeRoom],
  // Pulls are limited per IP address, which runners share, or per account: https://docs.docker.com/docker-hub/usage/
  [
    /toomanyrequests|pull rate limit/i,
    'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
  ],
  // Podman asks where an image without a registry comes from: https://github.com/podman-container-tools/podman/issues/11530
  [
    /short-name resolution enforced|short-name .{1,200} did not resolve to an alias/i,
    'Podman needs the whole name of a base image: docker.io/library/node:24 in place of node:24. Or write unqualified-search-registries = ["docker.io"] into registries.conf of the machine.',
  ],
  [
    /package-lock\.json or npm-shrinkwrap\.json are in sync|can only install packages when your package\.json and/,
    'Run `npm install` where package.json lies, and commit package-lock.json.',
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE|Your lockfile needs to be updated|YN0028: .{1,3}The lockfile would have been modified|lockfile had changes, but lockfile is frozen/,
    'Install the packages where the lock file lies, by the version of the package manager that `packageManager` in package.json names, and commit the lock file.',
  ],
  [
    /Could not resolve "\.{1,2}(?:\/|")/,
    'A build by the buildpack has only the files that its sources name. If the file is there, under another name than the one written, add it to includeFiles.',
  ],
  [
    /No loader is configured for "\.node" files/,
    'A package has native parts: name it in languageSpecificConfig.dependenciesToExcludeFromBundle.',
  ],
];

const hintFor = ({ lastLines }: DockerRun): string | undefined =>
  hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];

/** True for a file operation that failed because the disk or a quota is full. */
export const isFullDisk = (problem: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((problem as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Returns the refusal for a full disk while the files of an image or of code were copied. */
export const fullDisk = (owner: BuildOwner, folder: string, cause: unknown): Refused => {
  const { of, what } = ownerWords(owner);
  return new Refused({
    code: 'packaging/build-failed',
    message: `There is no space left in ${folder} for the files of the ${what} of ${of}.`,
    hint: makeRoom,
    cause,
  });
};
