// The folders and the programs of somebody who follows a page of docs/.
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../adapters/node/disk.ts';
import { root } from '../docs/pages.ts';
import type { Part } from '../docs/parts.ts';
import { dist } from './bundle.ts';

/** State of the GitHub CLI's stand-in. */
export interface OnGitHub {
  readonly environments: readonly string[];
  /** Values by name, those of an environment by `{environment}/{name}`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly pulls: readonly { readonly number: number; readonly branch: string; readonly state: 'open' | 'merged' }[];
  /** Workflows that were started by hand, by file name. */
  readonly runs: readonly string[];
  readonly disabled: readonly string[];
}

/** A user with a clone of this repository, perhaps beside one of a repository of their own, on branch `main`. */
export interface Newcomer {
  /** The folder of the user's repository. */
  readonly folder: string;
  /**
   * Runs a script where the one before ended; returns its standard output and errors together. Throws these if it fails.
   * Asynchronous, so that AWS's stand-in in this process can answer.
   */
  sh(script: string, environment?: Readonly<Record<string, string | undefined>>): Promise<string>;
  /** Returns the calls of `aws` and `gh` so far, a line each. */
  calls(): string;
  /** Returns what `gh` has made on GitHub. */
  onGitHub(): OnGitHub;
}

/** Where a program of a newcomer's PATH is. */
type Programs = Readonly<Record<string, string>>;

const programOf = (name: string): string =>
  `"${process.execPath}" "${fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url))}"`;

/**
 * Returns a newcomer whose repository has these files; without files there is none yet. `programs` are commands by name
 * that take the place of the stand-ins for `aws` and `gh`.
 */
export const newcomer = async (
  files?: Readonly<Record<string, string>>,
  programs: Programs = {},
): Promise<Newcomer> => {
  const own = Object.entries(files ?? {}).map(([path, text]) => [`my-repository/${path}`, text]);
  const identity = '[user]\nname = Ada\nemail = ada@example.com\n[init]\ndefaultBranch = main\n';
  const home = await folderWith({ ...Object.fromEntries(own), 'bin/.keep': '', log: '', '.gitconfig': identity });
  cpSync(dist, join(home, 'batch-job-action/dist'), { recursive: true });
  for (const part of ['action.yml', 'schemas', 'docs'])
    cpSync(join(root, part), join(home, 'batch-job-action', part), { recursive: true });
  for (const [name, start] of Object.entries({ aws: programOf('aws'), gh: programOf('gh'), ...programs })) {
    const program = join(home, 'bin', name);
    writeFileSync(program, `#!/bin/sh\nexec ${start} "$@"\n`);
    chmodSync(program, 0o755);
  }
  const folder = join(home, 'my-repository');
  const [log, state, place] = ['log', 'on-github.json', 'place'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(place, files === undefined ? home : folder);
  const sh: Newcomer['sh'] = (script, environment = {}) =>
    new Promise((done, failed) => {
      const own = {
        PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
        HOME: home,
        LOG: log,
        GH_STATE: state,
      };
      const words = ['-ec', `exec 2>&1\n${script}\npwd >"$PLACE"`];
      const env = { ...own, PLACE: place, GIT_CONFIG_NOSYSTEM: '1', ...environment };
      const cwd = readFileSync(place, 'utf8').trim();
      execFile('sh', words, { cwd, encoding: 'utf8', env, maxBuffer: 2 ** 26 }, (problem, said) =>
        problem ? failed(new Error(`${script}\n${said}`)) : done(said),
      );
    });
  if (files !== undefined) {
    mkdirSync(folder, { recursive: true });
    const remote = join(home, 'acme/my-repository.git');
    await sh(`git init -q --bare "${remote}" && git init -q . && git remote add origin "${remote}"`);
    // GitHub has a first commit, with which a pull request is compared.
    await sh('git commit -q --allow-empty -m "Initial commit" && git push -q origin main');
  }
  const nothing: OnGitHub = { environments: [], variables: {}, pulls: [], runs: [], disabled: [] };
  return {
    folder,
    sh,
    calls: () => readFileSync(log, 'utf8'),
    onGitHub: () => (existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as OnGitHub) : nothing),
  };
};

/** Does what a part of a page says; returns what its commands say. */
export const follow = async (
  user: Newcomer,
  part: Part,
  environment?: Readonly<Record<string, string | undefined>>,
): Promise<string> => {
  if (part.kind === 'run') return user.sh(part.text, environment);
  const path = join(user.folder, part.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, part.text, { flag: part.kind === 'append' ? 'a' : 'w' });
  return '';
};

/** Returns the commands that `bootstrap` prints for an administrator, each time that it ran. */
export const administratorCommands = (said: string): string =>
  said
    .split(/^As an administrator .*$/m)
    .slice(1)
    // The template of the next one.
    .map((commands) => commands.replace(/^\{$[\s\S]*/m, ''))
    .join('');
