import fc from 'fast-check';
import { parse } from 'yaml';
import type { Expression } from '../../src/cloudformation/expression.ts';
import { resources } from '../../src/generated/resources.ts';
import type { CompiledConfig } from '../../src/operations/compile/assemble.ts';
import { compile, compileAnySize } from '../../src/operations/compile/compile.ts';
import { offlineWorld } from '../fakes/offline-world.ts';
import { fakeWorkspace } from '../fakes/workspace.ts';

/** A resource of a template. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, Expression>>;
  readonly DependsOn?: readonly string[];
  readonly Metadata?: { readonly 'batch-job'?: { readonly path: string; readonly event?: string } };
}

/** Region of all compilations, which no template may contain. */
export const region = 'ap-southeast-3';

/** The files that examples of resources name as their programs, each empty. */
const programs: Readonly<Record<string, string>> = Object.fromEntries(
  resources.flatMap(({ example }) =>
    [...example.matchAll(/entryfilePath: (\S+)/g)].map(([, path]): [string, string] => [path as string, '']),
  ),
);

/** A file that a function may have as its program. */
export const entryFile = Object.keys(programs)[0] as string;

/** Returns a world with a config and the programs of examples alone: no other file, no lookups. */
const lonely = (config: string) =>
  offlineWorld({
    source: {
      file: 'batch-jobs.yml',
      name: 'batch-jobs.yml',
      path: 'batch-jobs.yml',
      read: async () => new TextEncoder().encode(config),
    },
    workspace: fakeWorkspace({ ...programs, 'batch-jobs.yml': config }),
  });

/** The accounts at other services that examples of resources name, without which these are refused. */
const providerConfig = Object.assign(
  {},
  ...resources.map(({ example }) => (parse(example) as { providerConfig?: object }).providerConfig ?? {}),
) as object;

const asked = (config: unknown, stage: string) =>
  [
    lonely(typeof config === 'string' ? config : JSON.stringify({ providerConfig, ...(config as object) })),
    { repository: 'acme/shop', stage, region },
  ] as const;

/** Compiles a config, given as a value or a text, in a world without other files. */
export const compiledFrom = (config: unknown, stage = 'dev'): Promise<CompiledConfig> =>
  compile(...asked(config, stage));

/** Does `compiledFrom` also for a template that exceeds limits of AWS: its diagnostics then contain errors. */
export const compiledAnySizeFrom = (config: unknown, stage = 'dev'): Promise<CompiledConfig> =>
  compileAnySize(...asked(config, stage));

/** Returns the resources of a compiled template by logical id. */
export const resourcesOf = ({ template }: CompiledConfig): Readonly<Record<string, TemplateResource>> =>
  (template as unknown as { Resources: Record<string, TemplateResource> }).Resources;

/** Returns the logical ids in which two templates differ; none if they are the same bytes. */
export const differences = (a: CompiledConfig, b: CompiledConfig): string[] => {
  if (a.templateText === b.templateText) return [];
  const [one, other] = [resourcesOf(a), resourcesOf(b)];
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const found = ids.filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]));
  return found.length ? found : ['outside of Resources'];
};

/** Returns permutations of a list. */
export const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** Returns copies of a value with the keys of all maps permuted. */
export const keysShuffled = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value)) return fc.tuple(...value.map(keysShuffled));
  if (value === null || typeof value !== 'object') return fc.constant(value);
  return shuffled(Object.entries(value)).chain((entries) =>
    fc
      .tuple(...entries.map(([, item]) => keysShuffled(item)))
      .map((items) => Object.fromEntries(entries.map(([key], index) => [key, items[index]]))),
  );
};
