import { copiedFromContext } from './dockerfile-copies.ts';
import type { DockerfileInstruction } from './dockerfile-instructions.ts';
import { builtStages, fullStagesOf, mountsOf } from './dockerfile-stages.ts';
import { commandReadsGit, programReadsGit, scriptReadsGit } from './git-commands.ts';
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

/** True for an instruction that runs a command of git which reads a repository, or has one in a here-document. */
const runsGit = ({ name, text, words, isList, documents }: DockerfileInstruction): boolean => {
  const isOther = otherLanguage.test(words[0] ?? '');
  const inDocument = documents.some((document) => {
    const [, interpreter = ''] = /^#!\s*([^\n]*)/.exec(document) ?? [];
    const isProgram = isOther || otherLanguage.test(interpreter.trim());
    return isProgram ? programReadsGit(document) : scriptReadsGit(document);
  });
  return inDocument || (name === 'RUN' && (isList ? commandReadsGit(words) : scriptReadsGit(text)));
};

/**
 * Returns the lines of a Dockerfile, from 1, that take the `.git` folder out of the build context: by its name in `COPY`, `ADD`
 * or a mount, or by git in a stage that has the whole context. Only the stages that are built for `target` count. A stage has what the one has that
 * it begins with; what it copies from another one is not followed. https://docs.docker.com/reference/dockerfile/#copy
 */
export const linesTakingGit = (dockerfile: string, target?: string): number[] => {
  const stages = fullStagesOf(dockerfile);
  const built = builtStages(dockerfile, stages, target);
  const whole = new Set<number>();
  return stages.flatMap(({ index, base, instructions }) => {
    if (base !== undefined && whole.has(base)) whole.add(index);
    return instructions.flatMap((instruction) => {
      const copied = copiedPaths(instruction).map(gitIn);
      const mounted = mountedPaths(instruction).map(gitIn);
      if (copied.includes('whole')) whole.add(index);
      const isNamed = [...copied, ...mounted].includes('name');
      const hasAll = whole.has(index) || mounted.includes('whole');
      return built.has(index) && (isNamed || (hasAll && runsGit(instruction))) ? [instruction.line] : [];
    });
  });
};
