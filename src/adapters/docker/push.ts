import { join } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { PlannedImage } from '../../packaging/planned-image.ts';
import type { DockerStart } from './environment.ts';
import { logIn, passwordForms } from './login.ts';
import { type DockerRun, runDocker } from './process.ts';
import { type Redaction, redaction } from './redaction.ts';
import { dockerRefusal } from './refusals.ts';
import type { Registry } from './registry.ts';

/** Settings of `pushes`. */
export interface PushOptions {
  readonly registry: Registry;
  readonly docker: DockerStart;
  /** Temporary folder, in which the files of logins are written. */
  readonly folder: string;
  /** Waits for this many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  readonly signal?: AbortSignal;
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

/** A login to the registry: the environment of docker, and the redaction of its password. */
interface LoggedIn {
  readonly environment: Record<string, string>;
  redact(): Redaction;
}

/**
 * Returns a function that pushes an image, up to three times, and returns its digest in the registry. All pushes share
 * one login; one that failed is followed by a fresh one. A tag that exists afterwards counts, whoever pushed it: tags
 * name content and are immutable, so of two simultaneous pushes one fails and loses nothing.
 */
export const pushes = (options: PushOptions): ((push: Push) => Promise<string>) => {
  const { registry, docker, folder, pause, signal } = options;
  let logins = 0;
  let current: Promise<LoggedIn> | undefined;
  /** Returns the shared login, or a fresh one in place of `failed`. */
  const loginFor = (host: string, failed?: Promise<LoggedIn>): Promise<LoggedIn> => {
    if (current === undefined || current === failed) current = openLogin(host);
    return current;
  };
  const openLogin = async (host: string): Promise<LoggedIn> => {
    const login = await registry.login();
    const environment = await logIn(join(folder, `login-${++logins}`), host, login, docker.environment);
    return { environment, redact: () => redaction(passwordForms(login)) };
  };
  return async ({ image, address, onLine, onPushed }) => {
    const host = address.slice(0, address.indexOf('/'));
    let login: Promise<LoggedIn> | undefined;
    for (let attempt = 1; ; attempt++) {
      login = loginFor(host, login);
      const { environment, redact } = await login;
      const start = { ...docker, environment };
      const run = await runDocker(['push', address], start, folder, onLine, signal, redact());
      signal?.throwIfAborted();
      const digest = await digestAfter(options, image, run);
      if (digest !== undefined) {
        if (run.code === 0) onPushed?.(digest);
        return digest;
      }
      if (run.code === 0) throw digestMissing(image, address);
      if (attempt === 3 || !isTransient(run)) throw dockerRefusal('push', image, run);
      await pause(1000 * 3 ** (attempt - 1));
    }
  };
};

/** Returns the digest of an image after a push: as docker printed it, else as the registry knows it; undefined if not. */
const digestAfter = async (options: PushOptions, image: PlannedImage, run: DockerRun): Promise<string | undefined> => {
  if (run.notStarted !== undefined) return undefined;
  const printed = run.code === 0 ? printedDigest(run, image.tag) : undefined;
  return printed ?? (await findDigest(options, image, run.code === 0 || tagExists(run)));
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
  { registry, pause }: PushOptions,
  { repository, tag }: PlannedImage,
  isPushed: boolean,
): Promise<string | undefined> => {
  const read = async () => (await registry.published(repository, [tag])).get(tag);
  for (const seconds of isPushed ? digestDelays : []) {
    const digest = await read();
    if (digest !== undefined) return digest;
    await pause(1000 * seconds);
  }
  return read();
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
