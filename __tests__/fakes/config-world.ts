import type { Answers } from '../../src/directives/directive.ts';
import type { Stacks } from '../../src/ports/aws.ts';
import type { Programs } from '../../src/ports/machine.ts';
import type { World } from '../../src/ports/world.ts';
import { offlineWorld } from './offline-world.ts';
import { type FakeFile, fakeWorkspace } from './workspace.ts';

export interface ConfigWorldRequest {
  /** The text of the config. */
  readonly config: string;
  /** Files beside it, by path. */
  readonly files?: Readonly<Record<string, FakeFile>>;
  /** What lookups answer. */
  readonly answers?: Answers;
  /** Who answers for custom directives; without it nobody may be asked. */
  readonly programs?: Programs;
  /** CloudFormation; without it nobody may ask for it. */
  readonly stacks?: Stacks;
  /** How many compute environments and how many queues its region has. */
  readonly pools?: number;
}

/** A config in memory with what stands beside it; `written` are the files that a command puts out, by name. */
export const configWorld = ({
  config,
  files = {},
  answers = new Map(),
  stacks,
  programs,
  pools = 0,
}: ConfigWorldRequest) => {
  const written: Record<string, string> = {};
  const name = 'batch-jobs.yml';
  const caller = { account: '123456789012', arn: 'arn:aws:iam::123456789012:role/deploy' };
  const quotas = { pools: async () => ({ computeEnvironments: pools, jobQueues: pools }) };
  const world: World = offlineWorld({
    source: { file: name, name, path: name, read: async () => new TextEncoder().encode(config) },
    workspace: fakeWorkspace({ [name]: config, ...files }),
    lookups: async () => ({ answer: async () => answers }),
    write: async (given) => void Object.assign(written, given),
    ...(programs ? { programs: async () => programs } : {}),
    ...(stacks
      ? {
          stacks: async () => stacks,
          identity: async () => ({ whoami: async () => caller }),
          quotas: async () => quotas,
        }
      : {}),
  });
  return { world, written };
};
