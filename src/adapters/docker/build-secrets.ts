import { existsSync, lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { type BuildSecret, buildSecretOf } from '../../packaging/build-secrets.ts';
import type { Environment } from '../../ports/machine.ts';
import { realPath, repositoryFolders } from '../node/checkout.ts';
import { isInside } from '../node/inside.ts';
import { csvField } from './build.ts';
import { secretTexts, textsOfFile } from './secret-texts.ts';

/** The inputs `build-secrets` and `build-ssh`, line by line. */
export interface BuildAccess {
  readonly secrets: readonly string[];
  readonly ssh: readonly string[];
}

/** The secrets and keys of a run's builds, as docker gets them. */
export interface GivenAccess {
  /** Flags of `docker build`: names of variables and paths, never a value. */
  readonly flags: readonly string[];
  /** Variables of docker with the values, by names of ours. */
  readonly environment: Readonly<Record<string, string>>;
  /** Texts that no output may show. */
  readonly known: readonly string[];
}

/** The most bytes of a secret that BuildKit hands to a build: https://github.com/moby/buildkit (session/secrets) */
const mostBytes = 500 * 1024;

/**
 * Variables that no build gets, whoever names them: who has the first may become the role that deploys, and with the
 * others a step of the workflow.
 */
const neverGiven = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
];

/** Returns the absolute path of a file that builds may get, or the sentence that says why it is none. */
const fileAt = (written: string, root: string, environment: Environment): { path: string } | { wrong: string } => {
  const path = resolve(written);
  if (!existsSync(path)) return { wrong: `there is no file ${path}` };
  const folders = repositoryFolders(root, environment);
  const inRepository = (one: string) => folders.some((folder) => isInside(folder, one));
  const isNamedInside = inRepository(path) || inRepository(realPath(resolve(path, '..')));
  // A commit can replace a file by a link to one that its author may not read.
  if (isNamedInside && !inRepository(realPath(path)))
    return { wrong: `${path} is a link that leads out of the repository` };
  const stat = statSync(path);
  if (!stat.isFile()) return { wrong: `${path} is no file` };
  if (stat.size === 0) return { wrong: `the file ${path} is empty` };
  if (stat.size > mostBytes) return { wrong: `the file ${path} has more than 500 KiB, the most that BuildKit takes` };
  return { path: realPath(path) };
};

/** Returns the sentence that says why a variable is no secret of a build; undefined for one that is. */
const variableComplaint = (name: string, environment: Environment): string | undefined => {
  if (neverGiven.includes(name)) return `${name} is a credential that no build gets`;
  if (environment[name]) return undefined;
  const unset = `the environment variable ${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`;
  return existsSync(resolve(name)) ? `${unset}; for the file of that name write ./${name}` : unset;
};

/** The parts of `GivenAccess` that one line gives, or the sentence that says why it gives none. */
type Given = Partial<GivenAccess> | { readonly wrong: string };

/** Returns what docker gets for a secret. The variable has a name of ours, so that none of docker's own is replaced. */
const secretGiven = ({ id, from }: BuildSecret, index: number, root: string, environment: Environment): Given => {
  if ('variable' in from) {
    const wrong = variableComplaint(from.variable, environment);
    if (wrong !== undefined) return { wrong: `${id}: ${wrong}` };
    const name = `BATCH_JOB_BUILD_SECRET_${index}`;
    const value = environment[from.variable] as string;
    return {
      flags: ['--secret', `id=${id},env=${name}`],
      environment: { [name]: value },
      known: secretTexts(value),
    };
  }
  const found = fileAt(from.file, root, environment);
  if ('wrong' in found) return { wrong: `${id}: ${found.wrong}` };
  return { flags: ['--secret', `id=${id},${csvField(`src=${found.path}`)}`], known: textsOfFile(found.path) };
};

/** Returns what docker gets for a line of `build-ssh`: `default` is the agent of SSH_AUTH_SOCK, `id=path` a socket or key. */
const sshGiven = (line: string, root: string, environment: Environment): Given => {
  const [id = '', ...rest] = line.split('=');
  const written = rest.join('=') || environment.SSH_AUTH_SOCK;
  if (!written) return { wrong: `${id}: SSH_AUTH_SOCK is not set, so there is no agent` };
  const path = resolve(written);
  if (isSocket(path)) return { flags: ['--ssh', `${id}=${path}`] };
  const found = fileAt(written, root, environment);
  return 'wrong' in found ? { wrong: `${id}: ${found.wrong}` } : { flags: ['--ssh', `${id}=${found.path}`] };
};

const isSocket = (path: string): boolean => {
  try {
    return lstatSync(path).isSocket();
  } catch {
    return false;
  }
};

const isWrong = (given: Given): given is { readonly wrong: string } => 'wrong' in given;

/**
 * Returns the secrets and keys that the inputs name. Throws `packaging/build-secret` with every one that is not there.
 * `root` is the config's folder; paths are relative to the current folder.
 */
export const readBuildAccess = ({ secrets, ssh }: BuildAccess, root: string, environment: Environment): GivenAccess => {
  const twice = [...twiceIn(secrets), ...twiceIn(ssh)];
  if (twice.length > 0) throw idsTwice(twice);
  const given = [
    ...secrets.map((line, index) => secretGiven(buildSecretOf(line), index + 1, root, environment)),
    ...ssh.map((line) => sshGiven(line, root, environment)),
  ];
  const wrong = given.filter(isWrong).map((one) => one.wrong);
  if (wrong.length > 0) throw accessMissing(wrong);
  const parts = given as readonly Partial<GivenAccess>[];
  return {
    flags: parts.flatMap(({ flags = [] }) => flags),
    environment: Object.assign({}, ...parts.map((part) => part.environment ?? {})),
    known: [...new Set(parts.flatMap(({ known = [] }) => known))],
  };
};

/** Returns the ids that stand before the `=` of several lines. */
const twiceIn = (lines: readonly string[]): string[] => {
  const ids = lines.map((line) => line.split('=', 1)[0] as string);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
};

const idsTwice = (ids: readonly string[]): Refused =>
  new Refused({
    code: 'packaging/build-secret',
    message: `Nothing was built: in build-secrets or build-ssh stands more than once: ${ids.join(', ')}.`,
    hint: 'Docker would take one of them in silence. Give each an id of its own, or remove the line that is not meant.',
  });

const accessMissing = (wrong: readonly string[]): Refused =>
  new Refused({
    code: 'packaging/build-secret',
    message: `Nothing was built: what build-secrets or build-ssh names is not there.\n${wrong.join('\n')}`,
    hint: 'A variable is set by `env:` of the step, as NPMRC: ${{ secrets.NPMRC }}; GitHub hands no secrets to runs of forks and of Dependabot. A key comes from an agent (webfactory/ssh-agent), or is a file: build-ssh: default=<path>.',
  });
