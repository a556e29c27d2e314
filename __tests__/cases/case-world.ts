import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { configFileAt } from '../../src/adapters/node/config-file.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import type { CompileRequest } from '../../src/operations/compile/compile-request.ts';
import type { Programs } from '../../src/ports/machine.ts';
import type { World } from '../../src/ports/world.ts';
import { offlineWorld } from '../fakes/offline-world.ts';

/** Settings of a run in `case.json`; all others are the same for every case. */
interface CaseRun extends Partial<CompileRequest> {
  /** True for a config that is refused for nothing but what is not compiled yet (`config/not-yet`). */
  readonly notYet?: true;
  /** ARNs of secrets by name, as AWS returns them; without them the run is offline. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Other answers of AWS, by the key of the question. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Facts from git. */
  readonly git?: Readonly<Record<string, string | boolean>>;
  /** Results of programs of custom directives by file; any other file fails the case. */
  readonly programs?: Readonly<Record<string, unknown>>;
}

/** Returns programs with fixed results; any other file throws. */
const programsThatSay = (said: Readonly<Record<string, unknown>>): Programs => ({
  answer: async ({ file }) => {
    if (!Object.hasOwn(said, file)) throw new Error(`the case says nothing of the program ${file}`);
    return { kind: 'found', value: said[file] };
  },
});

/** Files of a case folder that do not belong to the config. */
const notTheConfigs = ['expected', 'case.json'];

/** Beginning of the names of the copies that this process makes, in the folder for temporary files. */
export const copyPrefix = `case-${process.pid}-`;

/** Returns the settings of a case; empty without a `case.json`. */
const runOf = (folder: string): CaseRun => {
  const file = join(folder, 'case.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CaseRun) : {};
};

/** True for a case whose config is refused for nothing but what is not compiled yet. */
export const isNotYet = (folder: string): boolean => runOf(folder).notYet ?? false;

/**
 * Returns the world of a case, whose copy `close` removes: a copy of its folder without the golden files, so that the digest of a build context
 * does not depend on them. Opening a port to AWS or Docker throws.
 */
export const caseWorld = (folder: string): { world: World; request: CompileRequest; close(): void } => {
  const root = mkdtempSync(join(tmpdir(), copyPrefix));
  cpSync(folder, root, { recursive: true, filter: (path) => !notTheConfigs.includes(basename(path)) });
  const { secrets = {}, answers = {}, git = {}, programs, notYet: _, ...request } = runOf(folder);
  const known: Readonly<Record<string, unknown>> = {
    ...answers,
    ...Object.fromEntries(Object.entries(secrets).map(([name, arn]) => [`secret:${name}`, { arn }])),
  };
  const file = 'batch-jobs.yml';
  const world = offlineWorld({
    source: { file, name: file, path: file, read: configFileAt(join(root, file), {}).read },
    workspace: openWorkspace(root),
    lookups: async () => ({
      answer: async (questions) =>
        new Map(
          questions.flatMap(({ key }) =>
            Object.hasOwn(known, key) ? [[key, { kind: 'found', value: known[key] }] as const] : [],
          ),
        ),
    }),
    checkout: async () => ({ describe: async () => git, defaultBranch: async () => undefined }),
    ...(programs ? { programs: async () => programsThatSay(programs) } : {}),
  });
  return {
    world,
    request: { repository: 'acme/shop', stage: 'dev', region: 'eu-west-1', ...request },
    close: () => rmSync(root, { recursive: true }),
  };
};
