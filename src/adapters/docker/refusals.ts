import { Refused } from '../../diagnostics/refused.ts';
import { type BuildError, BuildFailed, buildErrorsIn } from '../../packaging/build-errors.ts';
import { type BuildOwner, ownerWords } from '../../packaging/build-owner.ts';
import type { DockerRun } from './process.ts';

/** Returns the refusal of a failed `docker build` or `docker push`, with a hint if docker's output shows the cause. */
export const dockerRefusal = (verb: 'build' | 'push', owner: BuildOwner, run: DockerRun): Refused => {
  if (run.notStarted !== undefined)
    return new Refused({
      code: 'packaging/no-docker',
      message: `docker could not be started (${run.notStarted}).`,
      hint: 'Install Docker 20.10 or newer, or use a runner that has it, such as ubuntu-24.04. A docker among the files of the repository is never started.',
    });
  // Lines of build steps begin with "#<step>": their output is not docker's own.
  const words = run.lastLines.filter((line) => !/^\s*#\d+ /.test(line)).join('\n');
  if (
    /buildx component is missing|buildx.{0,200}(not found|missing or broken)|unknown flag: --(file|secret|progress)/i.test(
      words,
    )
  )
    return new Refused({
      code: 'packaging/no-docker',
      message: 'This docker has no BuildKit client: its buildx component is missing.',
      hint: "Install the docker-buildx-plugin package (Debian's docker.io has BuildKit built in).",
    });
  if (/permission denied while trying to connect/i.test(words))
    return new Refused({
      code: 'packaging/no-docker',
      message: 'The Docker daemon may not be used by this user.',
      hint: 'Add the user to the docker group, or set DOCKER_HOST to a daemon that it may use.',
    });
  if (
    /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API/i.test(
      words,
    )
  )
    return new Refused({
      code: 'packaging/no-docker',
      message: 'The Docker daemon does not answer.',
      hint: 'Start Docker, or set DOCKER_HOST to where its daemon listens.',
    });
  return verb === 'build' ? buildFailed(owner, run, []) : pushFailed(owner, run, words);
};

/** Returns the refusal of an image or code whose `docker build` failed, with the errors of the programs that it ran. */
export const buildFailure = (owner: BuildOwner, run: DockerRun): Refused => {
  const refusal = dockerRefusal('build', owner, run);
  return refusal instanceof BuildFailed ? buildFailed(owner, run, buildErrorsIn(run.lastLines)) : refusal;
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

const pushFailed = (owner: BuildOwner, run: DockerRun, words: string): Refused =>
  /denied|unauthorized|no basic auth|authentication required/i.test(words)
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
  [
    /package-lock\.json or npm-shrinkwrap\.json are in sync|can only install packages when your package\.json and/,
    'Run `npm install` where package.json lies, and commit package-lock.json.',
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
