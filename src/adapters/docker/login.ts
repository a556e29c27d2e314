import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { redactionMark } from '../../diagnostics/secret.ts';
import { type CredentialAnswer, serveCredentials } from './credential-server.ts';
import { dockerConfigFolder } from './environment.ts';
import type { Login, Registry } from './registry.ts';
import { readUserSettings, type UserSettings } from './user-settings.ts';

/** Settings of `openLogin`. */
export interface LoginOptions {
  readonly registry: Pick<Registry, 'login'>;
  /** Hosts of the registry: `123456789012.dkr.ecr.eu-west-1.amazonaws.com`. */
  readonly hosts: readonly string[];
  /** Folder to create for docker's settings, the helper and the socket, of this user only. */
  readonly folder: string;
  /** Environment of docker without the login. */
  readonly inherited: Readonly<Record<string, string>>;
  /** Returns the time in milliseconds since the epoch. */
  now(): number;
  /**
   * True for a docker that builds: the user's proxies without a password stay in force, and so does a login of the user's to one of the
   * hosts, by which base images are pulled.
   */
  readonly forBuild?: boolean;
  /** The docker settings of the user, where they were read already. */
  readonly user?: UserSettings;
}

/** A login to a registry, which docker asks for when it needs it. */
export interface OpenLogin {
  /** Environment of a docker that is logged in; contains no secret. */
  readonly environment: Readonly<Record<string, string>>;
  /** Returns a line without the passwords that were handed out so far. */
  hide(line: string): string;
  /** Stands for the token in use; undefined before the first one. */
  token(): unknown;
  /** Fetches another token for the next one who asks, unless `token` is not the one in use any more. */
  renew(token: unknown): void;
  /** Returns the error of the last token, if it could not be fetched. */
  problem(): unknown;
  close(): Promise<void>;
}

/** Milliseconds before its end in which a token is not handed out any more: a push of a large layer takes minutes. */
const margin = 15 * 60_000;

/** Returns the forms in which a login's password may occur in output: plain, and in base64 as docker sends it. */
const formsOf = ({ user, password }: Login): string[] => [
  Buffer.from(`${user}:${password}`).toString('base64'),
  password,
];

/** Keeps one token of a registry, shared by all who ask. */
const sharedToken = (registry: Pick<Registry, 'login'>, now: () => number) => {
  let current: Promise<Login> | undefined;
  let problem: unknown;
  const fetched = (): Promise<Login> => {
    const login = registry.login();
    current = login;
    login.then(
      () => {
        problem = undefined;
      },
      (reason: unknown) => {
        problem = reason;
        if (current === login) current = undefined;
      },
    );
    return login;
  };
  return {
    async get(): Promise<Login> {
      const held = current ?? fetched();
      const login = await held;
      if (login.expiresAt === undefined || login.expiresAt - now() >= margin) return login;
      // Whoever noticed first has fetched another one already.
      return current === held || current === undefined ? fetched() : current;
    },
    token: (): unknown => current,
    renew: (token: unknown): void => {
      if (current === token) current = undefined;
    },
    problem: (): unknown => problem,
  };
};

/**
 * Returns a login that no file, argument or variable contains: docker gets settings of their own, whose credential
 * helper asks this process over a socket. The user's other logins, helpers and context stay in force; those that stand
 * in the user's settings themselves are handed out by the same helper instead of being copied.
 * https://github.com/docker/docker-credential-helpers#development
 */
export const openLogin = async (options: LoginOptions): Promise<OpenLogin> => {
  const { registry, folder, inherited, now, forBuild = false } = options;
  const settings = dockerConfigFolder(inherited);
  const { plain, helpers, logins, ofBuilds } = options.user ?? (await readUserSettings(settings));
  const hosts = options.hosts.filter((host) => !forBuild || !(host in helpers || logins.has(host)));
  const shared = sharedToken(registry, now);
  const hidden = new Set<string>();
  const answer = async (asked: string): Promise<CredentialAnswer> => {
    try {
      const login = hosts.includes(asked) ? await shared.get() : logins.get(asked);
      if (login === undefined) return {};
      for (const form of formsOf(login)) if (form !== '') hidden.add(form);
      return { login };
    } catch {
      return { failed: true };
    }
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const server = await serveCredentials(folder, answer);
  const ours = Object.fromEntries([...logins.keys(), ...hosts].map((host) => [host, 'batch-job']));
  await writeFile(
    join(folder, 'config.json'),
    // A helper of the user wins over a login in the settings, and ours over both.
    JSON.stringify({
      ...plain,
      ...(forBuild ? ofBuilds : {}),
      credHelpers: { ...ours, ...helpers, ...Object.fromEntries(hosts.map((host) => [host, 'batch-job'])) },
    }),
    { mode: 0o600 },
  );
  const program = join(folder, 'ask.cjs');
  await writeFile(program, helper(server.path), { mode: 0o600 });
  await writeFile(
    join(folder, 'docker-credential-batch-job'),
    `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(program)} "$1"\n`,
    { mode: 0o700 },
  );
  // A context other than the default names the daemon; plug-ins and their builders are the user's as well.
  for (const name of ['contexts', 'cli-plugins', 'buildx'])
    if (existsSync(join(settings, name))) await symlink(join(settings, name), join(folder, name), 'dir');
  return {
    environment: {
      ...inherited,
      PATH: [folder, inherited.PATH].filter(Boolean).join(delimiter),
      DOCKER_CONFIG: folder,
    },
    // The longest first: of one that contains another nothing may stay beside the mark.
    hide: (line) =>
      [...hidden]
        .sort((a, b) => b.length - a.length)
        .reduce((text, secret) => text.replaceAll(secret, redactionMark), line),
    ...{ token: shared.token, renew: shared.renew, problem: shared.problem },
    close: server.close,
  };
};

/** Returns a text as one word for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Returns a credential helper in docker's protocol, which asks at a socket. Contains no secret. */
const helper = (socket: string): string => `'use strict';
const end = (text, code) => {
  process.exitCode = code;
  process.stdout.write(text + '\\n');
};
const ask = (registry) => {
  let answer = '';
  require('node:net')
    .connect(${JSON.stringify(socket)})
    .setEncoding('utf8')
    .on('connect', function () { this.write(registry + '\\n'); })
    .on('data', (chunk) => { answer += chunk; })
    .on('error', () => {})
    .on('close', () => {
      if (!answer.endsWith('\\n')) return end('batch-job does not run any more', 1);
      const { login, failed } = JSON.parse(answer);
      if (failed) return end('batch-job got no login from the registry', 1);
      if (!login) return end('credentials not found in native keychain', 1);
      end(JSON.stringify({ ServerURL: registry, Username: login.user, Secret: login.password }), 0);
    });
};
const verb = process.argv[2];
if (verb === 'list') end('{}', 0);
else if (verb !== 'get') end('batch-job hands out logins and stores none', 1);
else {
  let asked = '';
  process.stdin.setEncoding('utf8').on('data', (chunk) => { asked += chunk; }).on('end', () => ask(asked.trim()));
}
`;
