import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { Clock } from '../aws/clock.ts';
import type { DockerStart } from './environment.ts';
import { openLogin } from './login.ts';
import { type DockerRun, runDocker } from './process.ts';
import { redaction } from './redaction.ts';
import { dockerRefusal } from './refusals.ts';
import type { Registry } from './registry.ts';

/** Settings of `pushes`. */
export interface PushOptions {
  readonly registry: Registry;
  readonly docker: DockerStart;
  /** Hosts of the registry that images are pushed to. */
  readonly hosts: readonly string[];
  /** Temporary folder, in which docker's settings are written. */
  readonly folder: string;
  readonly clock: PushClock;
  readonly signal?: AbortSignal;
}

/** Time and chance of pushes. */
export type PushClock = Pick<Clock, 'now' | 'random' | 'sleep'>;

/** Pushes of one run. */
export interface Pushes {
  /** Pushes an image and returns its digest. */
  push(push: Push): Promise<string>;
  /** Ends the login. */
  close(): Promise<void>;
}

/** One image to push. */
export interface Push {
  readonly image: PlannedImage;
  /** The image's name for docker: `<registry>/<repository>:<tag>`. */
  readonly address: string;
  readonly onLine: (line: string) => void;
  /** Receives the digest of an image that this push brought into the registry, and nobody else's. */
  readonly onPushed?: ((digest: string) => void) | undefined;
}

/** Most tries of one push. */
const tries = 5;

/** Returns the pause after a failed try, in milliseconds: 1, 3, 9 and 27 seconds, each half as much shorter or longer. */
const pauseAfter = (attempt: number, clock: PushClock): number => 1_000 * 3 ** (attempt - 1) * (0.5 + clock.random());

/**
 * Opens the login that all pushes of a run share. A push is tried up to five times, with another token after one that
 * failed. A tag that exists afterwards counts, whoever pushed it: tags name content and are immutable, so of two
 * simultaneous pushes one fails and loses nothing.
 */
export const pushes = async (options: PushOptions): Promise<Pushes> => {
  const { registry, docker, hosts, folder, clock, signal } = options;
  const login = await openLogin({
    ...{ registry, hosts, folder: join(folder, 'login'), inherited: docker.environment },
    now: () => clock.now(),
  });
  const start = { ...docker, environment: { ...login.environment } };
  const push = async ({ image, address, onLine, onPushed }: Push): Promise<string> => {
    for (let attempt = 1; ; attempt++) {
      const before = login.token();
      const conceal = redaction();
      const redact = (line: string): string => conceal(login.hide(line));
      const run = await runDocker(['push', address], start, folder, onLine, signal, redact);
      signal?.throwIfAborted();
      const digest = await digestAfter(options, image, address, run);
      if (digest !== undefined) {
        if (run.code === 0) onPushed?.(digest);
        return digest;
      }
      if (run.code === 0) throw digestMissing(image, address);
      // Docker pushes without a login where its helper has none, and tells another reason.
      if (login.problem() !== undefined) throw login.problem();
      if (attempt === tries || !isTransient(run)) throw dockerRefusal('push', image, run);
      login.renew(before ?? login.token());
      await clock.sleep(pauseAfter(attempt, clock));
    }
  };
  return { push, close: login.close };
};

/**
 * Returns the digest of an image after a push, as the registry names it; undefined if it does not. Throws
 * `packaging/push-failed` if docker pushed another one.
 */
const digestAfter = async (
  options: PushOptions,
  image: PlannedImage,
  address: string,
  run: DockerRun,
): Promise<string | undefined> => {
  if (run.notStarted !== undefined) return undefined;
  const found = await findDigest(options, image, run.code === 0 || tagExists(run));
  const printed = run.code === 0 ? printedDigest(run, image.tag) : undefined;
  if (found !== undefined && printed !== undefined && found !== printed)
    throw otherDigest(image, address, { found, printed });
  return found;
};

/** Returns the digest in docker's last words about a push, `<tag>: digest: sha256:… size: …`. */
const printedDigest = ({ lastLines }: DockerRun, tag: string): string | undefined =>
  lastLines.flatMap((line) => {
    const [, named, digest] = /^(\S{1,200}): digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(line.trim()) ?? [];
    return named === tag && digest !== undefined ? [digest] : [];
  })[0];

/**
 * Pauses between reads of a tag that was pushed, in seconds, a minute in all: the registry is eventually consistent.
 */
const digestDelays = [1, 2, 4, 8, 15, 15, 15];

/** Returns the digest of the image's tag; undefined if there is none. If `isPushed`, retries for a minute. */
const findDigest = async (
  { registry, clock }: PushOptions,
  { repository, tag }: PlannedImage,
  isPushed: boolean,
): Promise<string | undefined> => {
  const read = async () => (await registry.published(repository, [tag])).get(tag);
  for (const seconds of isPushed ? digestDelays : []) {
    const digest = await read();
    if (digest !== undefined) return digest;
    await clock.sleep(1000 * seconds);
  }
  return read();
};

/** True if the tag exists and is immutable: another run has pushed the same content meanwhile. */
const tagExists = ({ lastLines }: DockerRun): boolean =>
  /already exists.*immutable|ImageTagAlreadyExists/i.test(lastLines.join(' '));

/** Words of docker about failures that may not occur again: of the network or the registry, or an expired login. */
const transient = [
  /\bEOF\b|timeout|timed out|deadline exceeded|broken pipe|no such host|TLS handshake|unknown blob|http2: /i,
  /connection (?:reset|refused|closed)|closed network connection|network is unreachable|name resolution/i,
  /too ?many ?requests|throttl|rate exceeded|\b(?:408|429|500|502|503|504)\b|token has expired/i,
];

/** True for a push that failed for a reason that may not occur again. */
const isTransient = ({ lastLines }: DockerRun): boolean => {
  const said = lastLines.join('\n');
  return transient.some((words) => words.test(said));
};

const digestMissing = (image: PlannedImage, name: string): Refused =>
  new Refused({
    code: 'packaging/push-failed',
    message: `docker push of job "${image.job}" succeeded, yet a minute later the registry does not know ${name}.`,
    hint: 'Run it again; if it stays, look at the repository in the ECR console.',
  });

const otherDigest = (
  image: PlannedImage,
  name: string,
  { found, printed }: { readonly found: string; readonly printed: string },
): Refused =>
  new Refused({
    code: 'packaging/push-failed',
    message: `docker pushed the image of job "${image.job}" as ${printed}, and the registry has ${name} as ${found}.`,
    hint: 'Something else writes to this tag. Let the tags of the repository be immutable, delete this one in the ECR console, and run again.',
  });
