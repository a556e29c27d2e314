import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith } from '../node/disk.ts';

/** One call of the fake docker. */
export interface DockerCall {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory. */
  readonly folder: string;
  /** Text of the Dockerfile. */
  readonly dockerfile?: string;
  /** Names of the files in the Dockerfile's folder. */
  readonly beside?: readonly string[];
  /** Files of the context by path: mode, time and content, or the link's time and target. */
  readonly context?: Readonly<Record<string, string>>;
  /** Folders of the context by path, with `.` for itself: mode and time. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Output of the credential helper for the registry; of a build only with settings of its own. */
  readonly login?: string;
  /** Output of the credential helper for another registry. */
  readonly otherLogin?: string;
  /** Settings that docker got with the login. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files in the temporary folder that contain the password. */
  readonly leaks: readonly string[];
}

/** A fake docker on the disk. */
export interface FakeDocker {
  /** Environment whose PATH finds the fake first, with secrets that docker must not receive. */
  readonly environment: Record<string, string>;
  readonly temporary: string;
  calls(): Promise<DockerCall[]>;
}

/**
 * Creates a program `docker`. `behave` is the body of a function that returns the exit code; in it, `words[0]` is the
 * verb, `count` the number of calls with this verb, and `say` prints lines.
 */
export const fakeDocker = async (password: string, behave = 'return 0;'): Promise<FakeDocker> => {
  const folder = await folderWith({});
  const temporary = join(folder, 'temporary');
  const journal = join(folder, 'journal');
  await mkdir(temporary);
  await mkdir(join(folder, 'bin'));
  await writeFile(journal, '');
  const program = join(folder, 'bin', 'docker');
  await writeFile(program, source(journal, temporary, password, behave));
  await chmod(program, 0o755);
  return {
    temporary,
    environment: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, HOME: folder, ...secrets },
    async calls() {
      const lines = (await readFile(journal, 'utf8')).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line));
    },
  };
};

/** Secrets in the environment of a workflow step. */
export const secrets = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'canary-key',
  AWS_SESSION_TOKEN: 'canary-session',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request',
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime',
  GITHUB_TOKEN: 'canary-github',
  INPUT_GITHUB_TOKEN: 'canary-input',
  'INPUT_GITHUB-TOKEN': 'canary-input',
  BUILDX_BUILDER: 'canary-builder',
  NPM_TOKEN: 'canary-npm',
};

const source = (journal: string, temporary: string, password: string, behave: string) => `#!${process.execPath}
const fs = require('fs'), path = require('path'), { execFileSync } = require('child_process');
const words = process.argv.slice(2);
const list = (folder, base = '') => fs.readdirSync(path.join(folder, base), { withFileTypes: true }).flatMap((entry) => {
  const name = base ? base + '/' + entry.name : entry.name;
  return entry.isDirectory() ? list(folder, name) : [name];
});
const shown = (folder, name) => {
  const at = path.join(folder, name), stat = fs.lstatSync(at);
  return stat.isSymbolicLink() ? 'link ' + stat.mtimeMs + ' ' + fs.readlinkSync(at)
    : (stat.mode & 0o777).toString(8) + ' ' + stat.mtimeMs + ' ' + fs.readFileSync(at, 'utf8');
};
const folders = (folder, base) => ({
  [base]: ((stat) => (stat.mode & 0o777).toString(8) + ' ' + stat.mtimeMs)(fs.statSync(path.join(folder, base))),
  ...Object.assign({}, ...fs.readdirSync(path.join(folder, base), { withFileTypes: true })
    .filter((entry) => entry.isDirectory()).map((entry) => folders(folder, path.join(base, entry.name)))),
});
const holds = (name) => {
  const at = path.join(${JSON.stringify(temporary)}, name);
  return fs.lstatSync(at).isFile() && fs.readFileSync(at).includes(${JSON.stringify(password)});
};
const call = { words, folder: process.cwd(), environment: process.env, leaks: list(${JSON.stringify(temporary)}).filter(holds) };
if (words[0] === 'build') {
  const context = words.at(-1), dockerfile = words[words.indexOf('--file') + 1];
  call.dockerfile = fs.readFileSync(dockerfile, 'utf8');
  call.beside = fs.readdirSync(path.dirname(dockerfile)).sort();
  call.folders = folders(context, '.');
  call.context = Object.fromEntries(list(context).sort().map((name) => [name, shown(context, name)]));
}
if (words[0] === 'push' || process.env.DOCKER_CONFIG) {
  const settings = JSON.parse(fs.readFileSync(path.join(process.env.DOCKER_CONFIG, 'config.json'), 'utf8'));
  const credHelpers = settings.credHelpers || {};
  call.settings = settings;
  const cached = /ref=([^/]+)/.exec(words[words.indexOf('--cache-from') + 1] || '');
  const host = words[0] === 'push' ? words[1].slice(0, words[1].indexOf('/')) : (cached || [])[1];
  const ask = (server) => {
    try { return execFileSync('docker-credential-' + credHelpers[host], ['get'], { input: server, encoding: 'utf8' }); }
    catch (error) { return String(error.stdout); }
  };
  call.login = ask(host);
  call.otherLogin = ask('index.docker.io');
}
fs.appendFileSync(${JSON.stringify(journal)}, JSON.stringify(call) + '\\n');
const count = fs.readFileSync(${JSON.stringify(journal)}, 'utf8').split('\\n').filter((line) => line && JSON.parse(line).words[0] === words[0]).length;
const say = (...lines) => process.stderr.write(lines.join('\\n') + '\\n');
process.stdout.write('docker ' + words[0] + '\\n');
process.exitCode = (() => { ${behave} })();
`;
