import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Images } from '../../ports/aws.ts';
import { buildCommand } from './build.ts';
import { copyBuildFiles } from './build-folder.ts';
import { type DockerStart, dockerStart, type Environment } from './environment.ts';
import { folderOf } from './leftover.ts';
import { logIn, passwordForms } from './login.ts';
import { type DockerRun, runDocker } from './process.ts';
import { redaction } from './redaction.ts';
import { dockerRefusal, fullDisk, isFullDisk } from './refusals.ts';
import type { Registry } from './registry.ts';

export interface DockerImagesOptions {
  readonly registry: Registry;
  /** Absolute path of the config's folder. */
  readonly root: string;
  /** The door's environment; what docker gets of it is chosen name by name. */
  readonly environment: Environment;
  /** Further flags of `docker build`. */
  readonly buildFlags: readonly string[];
  /** Where temporary folders are made. */
  readonly temporary: string;
  pause(milliseconds: number): Promise<void>;
  /** Ends docker. */
  readonly signal?: AbortSignal;
}

/** Images by the local Docker and a registry. Docker is started for missing tags only. */
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

/** Works in a temporary folder, of which nothing is left. */
const buildAndPush = async (
  options: DockerImagesOptions,
  docker: DockerStart,
  image: PlannedImage,
  name: string,
  onLine: (line: string) => void,
): Promise<string> => {
  await mkdir(options.temporary, { recursive: true });
  const folder = await mkdtemp(join(options.temporary, folderOf(process.pid)));
  try {
    const words = buildCommand(image, name, await copyBuildFiles(image, options.root, folder), options.buildFlags);
    const built = await runDocker(words, docker, folder, onLine, options.signal);
    options.signal?.throwIfAborted();
    if (built.code !== 0) throw dockerRefusal('build', image.job, built);
    return await push(options, docker, image, name, folder, onLine);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const digestOf = async (registry: Registry, { repository, tag }: PlannedImage): Promise<string | undefined> =>
  (await registry.published(repository, [tag])).get(tag);

/** Seconds between questions for a tag that was pushed and cannot be seen yet: a minute in all. */
const untilSeen = [1, 2, 4, 8, 15, 15, 15];

/** Asks the registry for the tag's digest, again and again for a minute if the tag must be there by now. */
const lookFor = async ({ registry, pause }: DockerImagesOptions, image: PlannedImage, mustBe: boolean) => {
  for (const seconds of mustBe ? untilSeen : []) {
    const digest = await digestOf(registry, image);
    if (digest !== undefined) return digest;
    await pause(1000 * seconds);
  }
  return digestOf(registry, image);
};

/**
 * Pushes, up to three times, with a fresh login each time, and returns the digest that the registry holds. A tag that
 * is there afterwards counts, whoever pushed it: tags name content and cannot be overwritten, so a second push at the
 * same moment fails and has lost nothing.
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
    const isThere = run.code === 0 || isTaken(run);
    const digest = run.notStarted === undefined ? await lookFor(options, image, isThere) : undefined;
    if (digest !== undefined) return digest;
    if (run.code === 0) throw unseen(image, name);
    if (attempt === 3 || !isTransient(run)) throw dockerRefusal('push', image.job, run);
    await pause(1000 * 3 ** (attempt - 1));
  }
};

/** The tag exists and cannot be overwritten: somebody else pushed the same content meanwhile. */
const isTaken = ({ lastLines }: DockerRun): boolean =>
  /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));

/** Failures that a second push may not meet: the network's, the registry's, and a login that ran out. */
const isTransient = ({ lastLines }: DockerRun): boolean =>
  /\bEOF\b|timeout|timed out|connection (reset|refused)|broken pipe|no such host|TLS handshake|unknown blob|too ?many ?requests|\b(429|500|502|503|504)\b|token has expired/i.test(
    lastLines.join('\n'),
  );

const unseen = (image: PlannedImage, name: string): Refused =>
  new Refused({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
  });
