import type { Answers } from '../../src/directives/directive.ts';
import type { Console } from '../../src/ports/console.ts';
import type { Stacks } from '../../src/ports/stacks.ts';
import type { World } from '../../src/ports/world.ts';
import { fakeWorkspace } from './workspace.ts';

export interface OfflineRequest {
  /** The text of the config. */
  readonly config: string;
  /** Texts of the files beside it, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What lookups answer; the rest stays open, as without credentials. */
  readonly answers?: Answers;
  /** CloudFormation; without it nobody may ask for it. */
  readonly stacks?: Stacks;
}

export interface OfflineWorld {
  readonly world: World;
  /** What was written into the output folder, by name. */
  readonly written: Record<string, string>;
  readonly said: string[];
  readonly annotated: Parameters<Console['annotate']>[0][];
  readonly outputs: Record<string, string>;
}

const closed = (door: string) => async (): Promise<never> => {
  throw new Error(`the test opened a door that should stay closed: ${door}`);
};

/** A config in memory and no door to the world. Doors that the test does not bring are closed: whoever opens one fails. */
export const offlineWorld = ({ config, files = {}, answers = new Map(), stacks }: OfflineRequest): OfflineWorld => {
  const written: Record<string, string> = {};
  const said: string[] = [];
  const annotated: OfflineWorld['annotated'] = [];
  const outputs: Record<string, string> = {};
  const world: World = {
    console: {
      group: (_title, work) => work(),
      info: (line) => void said.push(line),
      annotate: (annotation) => void annotated.push(annotation),
      output: (name, value) => {
        outputs[name] = value;
      },
    },
    source: { file: 'batch-jobs.yml', name: 'batch-jobs.yml', read: async () => new TextEncoder().encode(config) },
    workspace: fakeWorkspace({ 'batch-jobs.yml': config, ...files }),
    lookups: async () => ({ answer: async () => answers }),
    identity: async () => ({
      whoami: async () => ({ account: '123456789012', arn: 'arn:aws:iam::123456789012:role/deploy' }),
    }),
    stacks: stacks ? async () => stacks : closed('stacks'),
    images: closed('images'),
    leftovers: closed('leftovers'),
    print: (text) => void said.push(text),
    write: async (given) => void Object.assign(written, given),
  };
  return { world, written, said, annotated, outputs };
};
