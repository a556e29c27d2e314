import { type DockerfileInstruction, directivesOf, instructionsOf } from './dockerfile-instructions.ts';

/** The stages of a Dockerfile: https://docs.docker.com/build/building/multi-stage/ */
export interface DockerfileStages {
  /** Their names in lower case, as Docker compares them, in the order of the file; those without a name are left out. */
  readonly names: readonly string[];
  /** The number of all stages; each can also be named by its index. */
  readonly count: number;
}

/** Returns the stages of a Dockerfile; undefined for one in another language, which its `# syntax=` line names. */
export const stagesOf = (text: string): DockerfileStages | undefined => {
  if (!isDockers(text)) return undefined;
  const stages = instructionsOf(text).filter(({ name }) => name === 'FROM');
  return { names: stages.map(stageName).filter((name) => name !== undefined), count: stages.length };
};

/** True for a Dockerfile that no `# syntax=` line gives to a parser other than Docker's. */
export const isDockers = (text: string): boolean => {
  const directives = directivesOf(text.split(/\r?\n/));
  const syntax = directives.map((line) => /^\s*#\s*syntax\s*=\s*(\S+)/i.exec(line)?.[1]).find(Boolean);
  return syntax === undefined || /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(syntax);
};

/** Returns the name that a FROM line gives its stage, in lower case; undefined without one. */
export const stageName = ({ words }: DockerfileInstruction): string | undefined =>
  words.at(-2)?.toUpperCase() === 'AS' ? words.at(-1)?.toLowerCase() : undefined;

/** Returns the values of the mounts of an instruction, by their keys in lower case: https://docs.docker.com/reference/dockerfile/#run---mount */
export const mountsOf = ({ flags }: DockerfileInstruction): ReadonlyMap<string, string>[] =>
  flags
    .filter((flag) => flag.startsWith('--mount='))
    .map((flag) => {
      const options = flag
        .slice('--mount='.length)
        .split(',')
        .map((option): [string, string] => {
          const at = option.indexOf('=');
          return at < 0 ? [option.toLowerCase(), ''] : [option.slice(0, at).toLowerCase(), option.slice(at + 1)];
        });
      return new Map(options);
    });

/** A stage of a Dockerfile. */
export interface DockerfileStage {
  /** Its index in the list of stages. */
  readonly index: number;
  /** The index of the stage that it begins with; undefined for an image. */
  readonly base: number | undefined;
  /** The indexes of the stages that it begins with, copies from or mounts. */
  readonly needs: readonly number[];
  /** True where a variable names its base, which may be any earlier stage. */
  readonly needsEarlier: boolean;
  readonly instructions: readonly DockerfileInstruction[];
}

/** Returns the stages of a Dockerfile with their instructions, without `FROM`. */
export const fullStagesOf = (dockerfile: string): DockerfileStage[] => {
  const known = new Map<string, number>();
  const stages: {
    index: number;
    base: number | undefined;
    needs: number[];
    needsEarlier: boolean;
    instructions: DockerfileInstruction[];
  }[] = [];
  const find = (name: string): number | undefined => known.get(name.toLowerCase());
  for (const instruction of instructionsOf(dockerfile)) {
    const { name, words, flags } = instruction;
    const stage = stages.at(-1);
    if (name === 'FROM') {
      const index = stages.length;
      const base = find(words[0] ?? '');
      const needsEarlier = words[0]?.includes('$') ?? false;
      stages.push({ index, base, needs: base === undefined ? [] : [base], needsEarlier, instructions: [] });
      known.set(String(index), index);
      const own = stageName(instruction);
      if (own !== undefined) known.set(own, index);
    } else if (stage) {
      const copied = flags.filter((flag) => flag.startsWith('--from=')).map((flag) => flag.slice('--from='.length));
      const mounted = mountsOf(instruction).flatMap((mount) => mount.get('from') ?? []);
      stage.needs.push(...[...copied, ...mounted].map(find).filter((one) => one !== undefined));
      stage.instructions.push(instruction);
    }
  }
  return stages;
};

/**
 * Returns the indexes of the stages that BuildKit builds for a target, the last stage by default: itself and what it needs.
 * Returns all for a target that there is not, and for a Dockerfile in another language.
 */
export const builtStages = (dockerfile: string, stages: readonly DockerfileStage[], target?: string): Set<number> => {
  const all = new Set(stages.keys());
  const { names } = stagesOf(dockerfile) ?? {};
  if (names === undefined) return all;
  const wanted = target === undefined ? stages.length - 1 : indexOf(dockerfile, target);
  if (stages[wanted] === undefined) return all;
  const built = new Set<number>();
  // All stages before this index are among those to build.
  let earlier = 0;
  for (const open = [wanted]; open.length > 0; ) {
    const index = open.pop() as number;
    if (built.has(index)) continue;
    built.add(index);
    open.push(...(stages[index]?.needs ?? []));
    if (stages[index]?.needsEarlier) for (; earlier < index; earlier++) open.push(earlier);
  }
  return built;
};

/** Returns the index of the stage that a target names; -1 for none. */
const indexOf = (dockerfile: string, target: string): number => {
  const named = instructionsOf(dockerfile)
    .filter(({ name }) => name === 'FROM')
    .map(stageName)
    .lastIndexOf(target.toLowerCase());
  return named < 0 && /^\d+$/.test(target) ? Number(target) : named;
};
