import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { configFileAt } from '../../src/adapters/node/config-file.ts';
import { openWorkspace } from '../../src/adapters/node/workspace.ts';
import type { CompileRequest } from '../../src/operations/compile/compile-request.ts';
import type { Programs } from '../../src/ports/machine.ts';
import type { World } from '../../src/ports/world.ts';
import { offlineWorld } from '../fakes/offline-world.ts';

/** What a case's `case.json` may say of the run; the rest is the same for all. */
interface CaseRun extends Partial<CompileRequest> {
  /** ARNs of secrets by name, as AWS would answer; without it the run is offline. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** What else AWS would answer, by the key of the question. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What git says. */
  readonly git?: Readonly<Record<string, string | boolean>>;
  /** What programs answer for custom directives, by their file; any other is a bug. */
  readonly programs?: Readonly<Record<string, unknown>>;
}

/** Programs that answer by heart; a file that nobody knows fails the case. */
const programsThatSay = (said: Readonly<Record<string, unknown>>): Programs => ({
  answer: async ({ file }) => {
    if (!Object.hasOwn(said, file)) throw new Error(`the case says nothing of the program ${file}`);
    return { kind: 'found', value: said[file] };
  },
});

/** What stands in a case folder beside the config's own files. */
const notTheConfigs = ['expected', 'case.json'];

/**
 * The world of one case: its folder without what is expected of it, copied, so that the digest of a build context
 * does not depend on the golden files beside it. Only the disk is there; every door to AWS and Docker is a bug.
 */
export const caseWorld = (folder: string): { world: World; request: CompileRequest; close(): void } => {
  const root = mkdtempSync(join(tmpdir(), 'case-'));
  cpSync(folder, root, { recursive: true, filter: (path) => !notTheConfigs.includes(basename(path)) });
  const run = existsSync(join(folder, 'case.json'))
    ? (JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseRun)
    : {};
  const { secrets = {}, answers = {}, git = {}, programs, ...request } = run;
  const known: Readonly<Record<string, string>> = {
    ...answers,
    ...Object.fromEntries(Object.entries(secrets).map(([name, arn]) => [`secret:${name}`, arn])),
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
    checkout: async () => ({ describe: async () => git }),
    ...(programs ? { programs: async () => programsThatSay(programs) } : {}),
  });
  return {
    world,
    request: { repository: 'acme/shop', stage: 'dev', region: 'eu-west-1', ...request },
    close: () => rmSync(root, { recursive: true }),
  };
};
