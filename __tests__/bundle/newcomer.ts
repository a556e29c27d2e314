// The folders and the programs of somebody who follows a page of docs/.
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { folderWith } from '../adapters/node/disk.ts';
import { read, root } from '../docs/pages.ts';
import { dist } from './bundle.ts';

/** Programs that write down their words, and answer as the AWS CLI and the GitHub CLI do. */
const stubs: Readonly<Record<string, string>> = {
  aws: 'case "$*" in *describe-stacks*) echo arn:aws:states:eu-central-1:123456789012:stateMachine:x;; *get-role*) echo "arn:of:$4";; esac',
  gh: 'case "$4" in .owner.login) echo acme;; .name) echo my-repository;; .owner.id) echo 111;; .id) echo 222;; esac',
};

/** A clone of the user's repository on branch `main`, beside one of this repository. */
export interface Newcomer {
  /** The folder of the user's repository. */
  readonly folder: string;
  /**
   * Runs a script in the user's repository; returns its standard output and errors together. Asynchronous, so that AWS's
   * stand-in in this process can answer.
   */
  sh(script: string, environment?: Readonly<Record<string, string>>): Promise<string>;
  /** Returns the calls of `aws` and `gh` so far, a line each. */
  calls(): string;
}

/** Returns a newcomer whose repository has these files. */
export const newcomer = async (files: Readonly<Record<string, string>>): Promise<Newcomer> => {
  const own = Object.entries(files).map(([path, text]) => [`my-repository/${path}`, text]);
  const home = await folderWith({ ...Object.fromEntries(own), 'bin/.keep': '', log: '' });
  cpSync(dist, join(home, 'batch-job-action/dist'), { recursive: true });
  for (const part of ['action.yml', 'schemas', 'docs'])
    cpSync(join(root, part), join(home, 'batch-job-action', part), { recursive: true });
  for (const [name, answer] of Object.entries(stubs)) {
    const program = join(home, 'bin', name);
    writeFileSync(program, `#!/bin/sh\necho "${name} $*" >>"$LOG"\n${answer}\n`);
    chmodSync(program, 0o755);
  }
  const folder = join(home, 'my-repository');
  const log = join(home, 'log');
  const sh = async (script: string, environment: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { stdout } = await promisify(execFile)('sh', ['-ec', `exec 2>&1\n${script}`], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
        HOME: home,
        LOG: log,
        GIT_CONFIG_NOSYSTEM: '1',
        ...environment,
      },
    });
    return stdout;
  };
  const remote = join(home, 'acme/my-repository.git');
  await sh(`git init -q --bare "${remote}" && git init -q -b main . && git remote add origin "${remote}"
    git config user.name Ada && git config user.email ada@example.com`);
  return { folder, sh, calls: () => readFileSync(log, 'utf8') };
};

/** Returns the shell blocks of a page, by the number of their section. */
export const shellBlocks = (page: string): readonly (readonly string[])[] =>
  read(page)
    .split(/^## /m)
    .map((section) => [...section.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block]) => block as string));
