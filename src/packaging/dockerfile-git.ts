import { copiedFromContext } from './dockerfile-copies.ts';
import type { DockerfileInstruction } from './dockerfile-instructions.ts';
import { builtStages, fullStagesOf, mountsOf } from './dockerfile-stages.ts';
import { commandGit, type GitUse, programReadsGit, scriptGit } from './git-commands.ts';
import { firstState, type GitState, repositoryName, resolveFrom, withCopy, withRepository } from './git-folders.ts';
import { excludesGit, gitIn } from './git-paths.ts';

/** Returns the paths of the build context that an instruction mounts: https://docs.docker.com/reference/dockerfile/#run---mounttypebind */
const mountedPaths = (instruction: DockerfileInstruction): string[] =>
  mountsOf(instruction)
    .filter((mount) => (mount.get('type') ?? 'bind') === 'bind' && !mount.has('from'))
    .map((mount) => mount.get('source') ?? mount.get('src') ?? '.');

/** Returns the paths of the build context that an instruction copies, unless it leaves `.git` out of them. */
const copiedPaths = (instruction: DockerfileInstruction): string[] => {
  const excluded = instruction.flags
    .filter((flag) => flag.startsWith('--exclude='))
    .map((flag) => flag.slice('--exclude='.length));
  return excluded.some(excludesGit) ? [] : copiedFromContext(instruction);
};

/** Matches the first word of a command, or the first line of a script, of a language other than the shell's. */
const otherLanguage = /(?:^|[/ ])(?:python|node|ruby|perl|php|deno|bun|pwsh)[\d.]*$/;

/** Returns what an instruction, or a here-document in it, does with repositories of git. */
const gitOf = ({ name, text, words, isList, documents }: DockerfileInstruction, from: GitState): GitUse => {
  const isOther = otherLanguage.test(words[0] ?? '');
  let use: GitUse = { reads: false, state: from };
  for (const document of documents) {
    const [, interpreter = ''] = /^#!\s*([^\n]*)/.exec(document) ?? [];
    const isProgram = isOther || otherLanguage.test(interpreter.trim());
    use = isProgram ? { ...use, reads: programReadsGit(document) } : scriptGit(document, use.state);
    if (use.reads) return use;
  }
  if (!['RUN', 'CMD', 'ENTRYPOINT'].includes(name)) return use;
  return isList ? commandGit(words, use.state) : scriptGit(text, use.state);
};

/** Returns the state behind an instruction that runs nothing: in another folder, or with other files. */
const stateAfter = ({ name, words, flags }: DockerfileInstruction, state: GitState): GitState => {
  const to = words.at(-1) ?? '';
  if (name === 'WORKDIR') return { ...state, folder: resolveFrom(state.folder, to) };
  // https://docs.docker.com/reference/dockerfile/#add---keep-git-dir
  if (name !== 'ADD' || !flags.some((flag) => /^--keep-git-dir(?:=true)?$/.test(flag))) return state;
  const inside = to.endsWith('/') && words.length > 2 ? repositoryName(words[0] ?? '') : '';
  return withRepository(state, resolveFrom(state.folder, `${to}${inside}`), false);
};

/**
 * Returns the lines of a Dockerfile, from 1, that take the `.git` folder out of the build context: by its name in `COPY`, `ADD`
 * or a mount, or by git in a stage that has the whole context, but not in a repository that the stage has made. Only the stages that are built for `target` count. A stage has what the one has that
 * it begins with; what it copies from another one is not followed. https://docs.docker.com/reference/dockerfile/#copy
 */
export const linesTakingGit = (dockerfile: string, target?: string): number[] => {
  const stages = fullStagesOf(dockerfile);
  const built = builtStages(dockerfile, stages, target);
  const whole = new Set<number>();
  const states = new Map<number, GitState>();
  return stages.flatMap(({ index, base, instructions }) => {
    if (base !== undefined && whole.has(base)) whole.add(index);
    let state = (base === undefined ? undefined : states.get(base)) ?? firstState;
    const lines = instructions.flatMap((instruction) => {
      const copied = copiedPaths(instruction).map(gitIn);
      const mounted = mountedPaths(instruction).map(gitIn);
      if (copied.includes('whole')) {
        whole.add(index);
        state = withCopy(state, instruction.words.at(-1) ?? '');
      }
      const isNamed = [...copied, ...mounted].includes('name');
      const hasAll = whole.has(index) || mounted.includes('whole');
      const use = gitOf(instruction, state);
      // The next instruction begins in the folder of the stage, wherever this one went.
      state = stateAfter(instruction, { ...use.state, folder: state.folder });
      return built.has(index) && (isNamed || (hasAll && use.reads)) ? [instruction.line] : [];
    });
    states.set(index, state);
    return lines;
  });
};
