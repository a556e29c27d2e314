import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
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

/** Returns the absolute path of a file that builds may get, or why it is none. */
const fileAt = (written: string, root: string, environment: Environment): { path: string } | Wrong => {
  const path = resolve(written);
  const isNone = (wrong: string): Wrong => ({ wrong, hint: hints.file });
  if (!existsSync(path)) return isNone(`there is no file ${path}`);
  const folders = repositoryFolders(root, environment);
  const inRepository = (one: string) => folders.some((folder) => isInside(folder, one));
  const isNamedInside = inRepository(path) || inRepository(realPath(resolve(path, '..')));
  // A commit can replace a file by a link to one that its author may not read.
  if (isNamedInside && !inRepository(realPath(path)))
    return { wrong: `${path} is a link that leads out of the repository`, hint: hints.link };
  const stat = statSync(path);
  if (!stat.isFile()) return isNone(`${path} is no file`);
  if (stat.size === 0) return isNone(`the file ${path} is empty`);
  if (stat.size > mostBytes) return isNone(`the file ${path} has more than 500 KiB, the most that BuildKit takes`);
  return { path: realPath(path) };
};

/** Returns why a variable is no secret of a build; undefined for one that is. */
const variableComplaint = (name: string, environment: Environment): Wrong | undefined => {
  if (neverGiven.includes(name)) return { wrong: `${name} is a credential that no build gets`, hint: hints.refused };
  if (environment[name]) return undefined;
  const unset = `the environment variable ${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`;
  return existsSync(resolve(name))
    ? { wrong: `${unset}; for the file of that name write ./${name}`, hint: hints.variable }
    : { wrong: unset, hint: hints.variable };
};

/** Returns why a text is not the file that a known secret stands for; undefined for any other. */
const textComplaint = (id: string, name: string, text: string): Wrong | undefined =>
  id === 'npmrc' && !text.includes('=')
    ? { wrong: `${name} is no .npmrc: it has no line with \`=\``, hint: hints.npmrc }
    : undefined;

/** Sentences on what to do about a secret or key, by the cause. */
const hints = {
  variable:
    'A variable is set by `env:` of the step, as NPMRC: ${{ secrets.NPMRC }}; GitHub hands no secrets to runs of forks and of Dependabot.',
  file: 'A path is relative to the folder that the command is started in, in a workflow the workspace: write the file in a step before this one.',
  link: 'Name the file itself, not a link that a commit can change.',
  refused: 'Give what builds need a login of its own, which can only read packages.',
  npmrc: 'Write the token into a line like //npm.pkg.github.com/:_authToken=<token>.',
  agent: 'A key comes from an agent (webfactory/ssh-agent), or is a file: build-ssh: default=<path>.',
} as const;

/** Why a line gives nothing, as a part of a sentence, and what to do. */
interface Wrong {
  readonly wrong: string;
  readonly hint: string;
}

/** The parts of `GivenAccess` that one line gives, or why it gives none. */
type Given = Partial<GivenAccess> | Wrong;

/** Returns what docker gets for a secret. The variable has a name of ours, so that none of docker's own is replaced. */
const secretGiven = ({ id, from }: BuildSecret, index: number, root: string, environment: Environment): Given => {
  if ('variable' in from) {
    const name = `BATCH_JOB_BUILD_SECRET_${index}`;
    const value = environment[from.variable] ?? '';
    const problem = variableComplaint(from.variable, environment) ?? textComplaint(id, from.variable, value);
    if (problem !== undefined) return { ...problem, wrong: `${id}: ${problem.wrong}` };
    return {
      flags: ['--secret', `id=${id},env=${name}`],
      environment: { [name]: value },
      known: secretTexts(value),
    };
  }
  const found = fileAt(from.file, root, environment);
  if ('wrong' in found) return { ...found, wrong: `${id}: ${found.wrong}` };
  const problem = textComplaint(id, found.path, readFileSync(found.path, 'utf8'));
  if (problem !== undefined) return { ...problem, wrong: `${id}: ${problem.wrong}` };
  return { flags: ['--secret', `id=${id},${csvField(`src=${found.path}`)}`], known: textsOfFile(found.path) };
};

/** Returns what docker gets for a line of `build-ssh`: `default` is the agent of SSH_AUTH_SOCK, `id=path` a socket or key. */
const sshGiven = (line: string, root: string, environment: Environment): Given => {
  const [id = '', ...rest] = line.split('=');
  const written = rest.join('=') || environment.SSH_AUTH_SOCK;
  if (!written) return { wrong: `${id}: SSH_AUTH_SOCK is not set, so there is no agent`, hint: hints.agent };
  const path = resolve(written);
  if (isSocket(path)) return { flags: ['--ssh', `${id}=${path}`] };
  const found = fileAt(written, root, environment);
  return 'wrong' in found ? { ...found, wrong: `${id}: ${found.wrong}` } : { flags: ['--ssh', `${id}=${found.path}`] };
};

const isSocket = (path: string): boolean => {
  try {
    return lstatSync(path).isSocket();
  } catch {
    return false;
  }
};

const isWrong = (given: Given): given is Wrong => 'wrong' in given;

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
  const wrong = given.filter(isWrong);
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

const accessMissing = (wrong: readonly Wrong[]): Refused =>
  new Refused({
    code: 'packaging/build-secret',
    message: `Nothing was built: what build-secrets or build-ssh names cannot be given to a build.\n${wrong.map((one) => one.wrong).join('\n')}`,
    hint: [...new Set(wrong.map((one) => one.hint))].join(' '),
  });
