import type { Answers } from '../../src/directives/directive.ts';
import type { Programs } from '../../src/ports/machine.ts';
import type { Stacks } from '../../src/ports/stacks.ts';
import type { World } from '../../src/ports/world.ts';
import { makeAccount } from './account.ts';
import { fakeKeptObjects } from './kept-objects.ts';
import { offlineWorld } from './offline-world.ts';
import { fakeQuotas } from './quotas.ts';
import { fakeUploads } from './uploads.ts';
import { type FakeFile, fakeWorkspace } from './workspace.ts';
import { fakeZones } from './zones.ts';

/** A config and its surroundings. */
export interface ConfigWorldRequest {
  /** Text of the config. */
  readonly config: string;
  /** Files beside it, by path; without them, the entry files that it names. */
  readonly files?: Readonly<Record<string, FakeFile>>;
  /** Answers of lookups, by key. */
  readonly answers?: Answers;
  /** Programs of custom directives; without them, starting one throws. */
  readonly programs?: Programs;
  /** CloudFormation; without it, a call throws. */
  readonly stacks?: Stacks;
  /** Numbers of compute environments and job queues in the region. */
  readonly pools?: number;
}

/** Returns a program for each entry file that a config, in YAML or JSON, names. */
export const entryFilesIn = (config: string): Record<string, string> =>
  Object.fromEntries(
    [...config.matchAll(/\bentryfilePath"?: ?"?([^"\s,}#]+)/g)].map(([, path = '']) => [
      path,
      'export default () => {};\n',
    ]),
  );

/** Returns a world with a config and files in memory; `written` has the files that a command wrote, by name. */
export const configWorld = ({
  config,
  files = entryFilesIn(config),
  answers = new Map(),
  stacks,
  programs,
  pools = 0,
}: ConfigWorldRequest) => {
  const written: Record<string, string> = {};
  const name = 'batch-jobs.yml';
  const caller = { account: '123456789012', arn: 'arn:aws:iam::123456789012:role/deploy' };
  const account = makeAccount();
  account.pools = { computeEnvironments: pools, jobQueues: pools };
  const world: World = offlineWorld({
    source: { file: name, name, path: name, read: async () => new TextEncoder().encode(config) },
    workspace: fakeWorkspace({ [name]: config, ...files }),
    lookups: async () => ({ answer: async () => answers }),
    write: async (given) => void Object.assign(written, given),
    ...(programs ? { programs: async () => programs } : {}),
    ...(stacks
      ? {
          stacks: async () => stacks,
          publisher: async () => undefined,
          identity: async () => ({ whoami: async () => caller }),
          quotas: async () => fakeQuotas(account),
          zones: async () => fakeZones(account),
          uploads: async () => fakeUploads(account),
          keptObjects: async () => fakeKeptObjects(account),
        }
      : {}),
  });
  return { world, written };
};
