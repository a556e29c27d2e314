import { imageName, type PlannedImage } from '../../src/packaging/planned-image.ts';
import type { World } from '../../src/ports/world.ts';
import { type Account, makeAccount } from './account.ts';
import { fakeConversation } from './conversation.ts';
import { fakeFunctionCode } from './function-code.ts';
import { fakeIdentity } from './identity.ts';
import { fakeLeftovers } from './leftovers.ts';
import { fakeLookups } from './lookups.ts';
import { fakePools } from './pools.ts';
import { type FakePull, makePull } from './pull.ts';
import { fakeQuotas } from './quotas.ts';
import { fakeStacks } from './stacks.ts';
import { fakeTriggers } from './triggers.ts';
import { fakeUploads } from './uploads.ts';
import { fakeWorkspace } from './workspace.ts';
import { fakeZones } from './zones.ts';

/** Output, files and port calls of a command. */
export interface Recorded {
  readonly lines: string[];
  readonly annotations: { severity: string; title: string; message: string; file?: string; line?: number }[];
  readonly outputs: Record<string, string>;
  readonly files: Record<string, string>;
  /** Calls of ports, such as `stacks.describe`, in order. */
  readonly asked: string[];
  readonly published: string[];
  readonly summaries: string[];
}

/** A world in memory with everything that a command did in it. */
export interface FakeWorld extends Recorded {
  readonly world: World;
  readonly account: Account;
  /** Pull request of the run. */
  readonly pull: FakePull;
}

/** Returns a port that records its calls in `asked`. */
const watched = <T extends object>(name: string, port: T, asked: string[]): T =>
  new Proxy(port, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        asked.push(`${name}.${String(key)}`);
        return value.apply(target, given);
      };
    },
  });

/** Returns a world in memory; `expected` are the accounts in which a command may run, none for any. */
export const makeWorld = (
  expected: readonly string[] = [],
  account = makeAccount(),
  config = 'serviceName: jobs',
): FakeWorld => {
  const recorded: Recorded = {
    lines: [],
    annotations: [],
    outputs: {},
    files: {},
    asked: [],
    published: [],
    summaries: [],
  };
  const { asked } = recorded;
  const pull = makePull();
  let clock = 0;
  const images = {
    published: async (repository: string, tags: readonly string[]) =>
      new Map(
        tags.flatMap((tag) => {
          const digest = account.images.get(`${repository}:${tag}`);
          return digest === undefined ? [] : [[tag, digest] as const];
        }),
      ),
    publish: async (wanted: readonly PlannedImage[]) =>
      new Map(
        wanted.map((image) => {
          const digest = `sha256:${image.tag}`;
          account.images.set(imageName(image), digest);
          recorded.published.push(image.job);
          return [imageName(image), digest] as const;
        }),
      ),
  };
  const world: World = {
    now: () => new Date('2026-11-24T12:00:00Z'),
    console: {
      group: async (_title, work) => work(),
      info: (line) => void recorded.lines.push(line),
      annotate: (annotation) => void recorded.annotations.push(annotation),
      summary: (markdown) => void recorded.summaries.push(markdown),
      output: (name, value) => {
        recorded.outputs[name] = value;
      },
    },
    print: (text) => void recorded.lines.push(text),
    source: {
      file: 'batch-jobs.yml',
      name: 'batch-jobs.yml',
      path: 'batch-jobs.yml',
      read: async () => new TextEncoder().encode(config),
    },
    workspace: fakeWorkspace({}),
    offline: false,
    output: '.batch-job',
    base: async () => ({ at: async (_ref, work) => work({ kind: 'no-ref' }), likely: async () => undefined }),
    checkout: async () => ({ describe: async () => ({}), defaultBranch: async () => undefined }),
    programs: async () => {
      throw new Error('a deployed stage runs no program of the repository');
    },
    identity: async () => watched('identity', fakeIdentity(account, expected), asked),
    publisher: async () => undefined,
    stacks: async () => watched('stacks', fakeStacks(account), asked),
    images: async () => watched('images', images, asked),
    functionCode: async () => watched('functionCode', fakeFunctionCode(account), asked),
    lookups: async () => watched('lookups', fakeLookups(account), asked),
    quotas: async () => watched('quotas', fakeQuotas(account), asked),
    triggers: async () => watched('triggers', fakeTriggers(account), asked),
    zones: async () => watched('zones', fakeZones(account), asked),
    uploads: async () => watched('uploads', fakeUploads(account), asked),
    pools: async () => watched('pools', fakePools(account), asked),
    leftovers: async () => watched('leftovers', fakeLeftovers(account), asked),
    conversation: async () => watched('conversation', fakeConversation(pull), asked),
    written: async (name) => recorded.files[name],
    given: async (path) => recorded.files[path.replace(/^[.]batch-job[/]/, '')],
    elapsed: () => (clock += 1_000),
    stopped: false,
    code: 'own',
    write: async (files) => void Object.assign(recorded.files, files),
    create: async () => {
      throw new Error('a deployed stage makes no new files in the checkout');
    },
  };
  return { ...recorded, world, account, pull };
};
