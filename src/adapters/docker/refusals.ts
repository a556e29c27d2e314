import { Refused } from '../../diagnostics/refused.ts';
import { type BuildError, BuildFailed, buildErrorsIn } from '../../packaging/build-errors.ts';
import { type BuildOwner, ownerWords } from '../../packaging/build-owner.ts';
import { missedFile, missedFileHint } from './missed-file.ts';
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

/** Returns the last 20 lines of a program's output, after a line break, or a sentence where there is none. */
export const shown = ({ lastLines }: DockerRun): string =>
  lastLines.length ? `\n${lastLines.slice(-20).join('\n')}` : ' It printed nothing.';

/** Returns the words for the end of a program: `ended with exit code 1`. */
export const ending = ({ code }: DockerRun): string =>
  code === undefined ? 'was killed' : `ended with exit code ${code}`;

/** Returns an error as one line, `file:line:column: sentence`. */
export const errorLine = ({ sentence, file, line, column }: BuildError): string =>
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
  // BuildKit does not say whose limit it is: the base image before it does.
  // https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html
  [
    /public\.ecr\.aws\/.{0,500}toomanyrequests|toomanyrequests: (?:Rate|Data limit) exceeded/i,
    'Amazon ECR Public limits how much may be pulled without a login. Run it again in a minute, or log in before this step: aws ecr-public get-login-password --region us-east-1, with docker/login-action and registry: public.ecr.aws.',
  ],
  // Pulls are limited per IP address, which runners share, or per account: https://docs.docker.com/docker-hub/usage/
  [
    /toomanyrequests|pull rate limit|registry-1\.docker\.io\/.{0,500}429 Too Many Requests/i,
    'Docker Hub limits how many images may be pulled. Log in to it before this step (docker/login-action), or take an official image from public.ecr.aws/docker/library.',
  ],
  // A secret that a Dockerfile requires, by BuildKit of today and of Docker 20.10, and a key.
  [
    /^(?:ERROR: )?(?:failed to (?:build: failed to )?solve: )?secret \S{1,128}?:? not found/,
    'The Dockerfile requires a secret that the build was not given: name it in build-secrets, as <id>=<environment variable or file>.',
  ],
  [
    /no SSH key .{0,200} forwarded from the client|unset ssh forward key/,
    'The Dockerfile requires an SSH key: name it in build-ssh, as default for the agent of SSH_AUTH_SOCK or default=<path of a key>.',
  ],
  [
    /no match for platform in manifest|no matching manifest for linux\//i,
    'A base image has no variant for the platform of this image, which follows from its job: arm64: true is linux/arm64, and without it linux/amd64. Choose a base that has it (docker buildx imagetools inspect <image> lists them).',
  ],
  // A registry says the same of an image that is not there and of one that needs a login.
  [
    /pull access denied|insufficient_scope|failed to resolve source metadata for .{1,500}: not found|manifest unknown/i,
    'A base image is not there under this name, or needs a login: look at the line FROM, and log in to its registry before this step (docker/login-action).',
  ],
  // Podman asks where an image without a registry comes from: https://github.com/podman-container-tools/podman/issues/11530
  [
    /short-name resolution enforced|short-name .{1,200} did not resolve to an alias/i,
    'Podman needs the whole name of a base image: docker.io/library/node:24 in place of node:24. Or write unqualified-search-registries = ["docker.io"] into registries.conf of the machine.',
  ],
  [
    /"\/\.git(?:\/[^"]{0,200})?": not found/,
    "A build context has a .git folder only where it is the top of a git checkout, .dockerignore does not exclude the folder, and the Dockerfile names it or runs git after a COPY of the whole context. Of the clone's settings, branches, logs and hooks it has nothing. Or give the build what it needs as one of buildArgs, such as the value $GitInfo('commit').",
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
  [missedFile, missedFileHint],
];

/** Returns the hint for a failure that docker's words, or those of the programs that it ran, explain. */
export const hintFor = ({ lastLines }: DockerRun): string | undefined =>
  hints.find(([words]) => lastLines.some((line) => words.test(line)))?.[1];

/** True for a file operation that failed because the disk or a quota is full. */
const isFullDisk = (problem: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((problem as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Returns the refusal for a full disk while the files of an image or of code were copied. */
const fullDisk = (owner: BuildOwner, folder: string, cause: unknown): Refused => {
  const { of, what } = ownerWords(owner);
  return new Refused({
    code: 'packaging/build-failed',
    message: `There is no space left in ${folder} for the files of the ${what} of ${of}.`,
    hint: makeRoom,
    cause,
  });
};

/** Throws a problem with an image or with code, one of a full disk in words of its own; `folder` is where the files go. */
export const rethrow = (problem: unknown, owner: BuildOwner, folder: string): never => {
  throw isFullDisk(problem) ? fullDisk(owner, folder, problem) : problem;
};
