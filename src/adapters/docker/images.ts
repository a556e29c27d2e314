import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Images } from '../../ports/aws.ts';
import type { Environment } from '../../ports/machine.ts';
import { buildCommand } from './build.ts';
import { copyBuildFiles } from './build-folder.ts';
import { type DockerStart, dockerStart } from './environment.ts';
import { folderPrefix } from './leftover.ts';
import { logIn, passwordForms } from './login.ts';
import { type DockerRun, runDocker } from './process.ts';
import { redaction } from './redaction.ts';
import { dockerRefusal, fullDisk, isFullDisk } from './refusals.ts';
import type { Registry } from './registry.ts';

/** Settings of `dockerImages`. */
export interface DockerImagesOptions {
  readonly registry: Registry;
  /** Absolute path of the config's folder. */
  readonly root: string;
  /** Environment of the process; docker receives only allowed variables of it. */
  readonly environment: Environment;
  /** Additional flags of `docker build`. */
  readonly buildFlags: readonly string[];
  /** Folder in which temporary folders are created. */
  readonly temporary: string;
  /** Waits for this many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Stops docker when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Returns the port to images of a registry, built by the local Docker. Starts docker for missing tags only. */
export const dockerImages = (options: DockerImagesOptions): Images => ({
  published: (repository, tags) => options.registry.published(repository, tags),
  async publish(image, onLine) {
    const there = await digestOf(options.registry, image);
    if (there !== undefined) return there;
    const docker = dockerStart(options.environment, options.root);
    const address = await options.registry.ensure(image.repository);
    try {
      return await buildAndPush(options, docker, image, `${address}:${image.tag}`, onLine);
    } catch (problem) {
      throw isFullDisk(problem) ? fullDisk(image.job, options.temporary, problem) : problem;
    }
  },
});

/** Builds and pushes an image in a temporary folder, which is removed afterwards; returns the digest. */
const buildAndPush = async (
  options: DockerImagesOptions,
  docker: DockerStart,
  image: PlannedImage,
  name: string,
  onLine: (line: string) => void,
): Promise<string> => {
  await mkdir(options.temporary, { recursive: true });
  const folder = await mkdtemp(join(options.temporary, folderPrefix(process.pid)));
  try {
    const command = buildCommand(image, name, await copyBuildFiles(image, options.root, folder), options.buildFlags);
    const built = await runDocker(command, docker, folder, onLine, options.signal);
    options.signal?.throwIfAborted();
    if (built.code !== 0) throw dockerRefusal('build', image.job, built);
    return await push(options, docker, image, name, folder, onLine);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const digestOf = async (registry: Registry, { repository, tag }: PlannedImage): Promise<string | undefined> =>
  (await registry.published(repository, [tag])).get(tag);

/**
 * Pauses between reads of a tag that was pushed, in seconds, a minute in all: the registry is eventually consistent.
 */
const digestDelays = [1, 2, 4, 8, 15, 15, 15];

/** Returns the digest of the image's tag; undefined if there is none. If `isPushed`, retries for a minute. */
const findDigest = async ({ registry, pause }: DockerImagesOptions, image: PlannedImage, isPushed: boolean) => {
  for (const seconds of isPushed ? digestDelays : []) {
    const digest = await digestOf(registry, image);
    if (digest !== undefined) return digest;
    await pause(1000 * seconds);
  }
  return digestOf(registry, image);
};

/**
 * Pushes an image, up to three times, with a fresh login each time; returns the digest in the registry. A tag that
 * exists afterwards counts, whoever pushed it: tags name content and are immutable, so of two simultaneous pushes one
 * fails and loses nothing.
 */
const push = async (
  options: DockerImagesOptions,
  docker: DockerStart,
  image: PlannedImage,
  name: string,
  folder: string,
  onLine: (line: string) => void,
): Promise<string> => {
  const { registry, pause, signal } = options;
  const host = name.slice(0, name.indexOf('/'));
  for (let attempt = 1; ; attempt++) {
    const login = await registry.login();
    const child = await logIn(join(folder, `login-${attempt}`), host, login, docker.environment);
    const start = { ...docker, environment: child };
    const run = await runDocker(['push', name], start, folder, onLine, signal, redaction(passwordForms(login)));
    signal?.throwIfAborted();
    const isPushed = run.code === 0 || tagExists(run);
    const digest = run.notStarted === undefined ? await findDigest(options, image, isPushed) : undefined;
    if (digest !== undefined) return digest;
    if (run.code === 0) throw digestMissing(image, name);
    if (attempt === 3 || !isTransient(run)) throw dockerRefusal('push', image.job, run);
    await pause(1000 * 3 ** (attempt - 1));
  }
};

/** True if the tag exists and is immutable: another run has pushed the same content meanwhile. */
const tagExists = ({ lastLines }: DockerRun): boolean =>
  /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));

/** True for failures that may not occur again: of the network or the registry, or an expired login. */
const isTransient = ({ lastLines }: DockerRun): boolean =>
  /\bEOF\b|timeout|timed out|connection (reset|refused)|broken pipe|no such host|TLS handshake|unknown blob|too ?many ?requests|\b(429|500|502|503|504)\b|token has expired/i.test(
    lastLines.join('\n'),
  );

const digestMissing = (image: PlannedImage, name: string): Refused =>
  new Refused({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
  });
