/** The stages of a Dockerfile: https://docs.docker.com/build/building/multi-stage/ */
export interface DockerfileStages {
  /** Their names in lower case, as Docker compares them, in the order of the file; those without a name are left out. */
  readonly names: readonly string[];
  /** The number of all stages; each can also be named by its index. */
  readonly count: number;
}

/**
 * Returns the stages of a Dockerfile; undefined for one in another language, which its `# syntax=` line names. A `FROM` in a
 * here-document counts as well, so that there may be stages more than Docker sees, and never fewer.
 */
export const stagesOf = (text: string): DockerfileStages | undefined => {
  const directives = directivesOf(text.split(/\r?\n/));
  const syntax = directives.map((line) => /^\s*#\s*syntax\s*=\s*(\S+)/i.exec(line)?.[1]).find(Boolean);
  if (syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(syntax))
    return undefined;
  const stages = instructionsOf(text).flatMap((instruction) => {
    const [first = '', ...words] = instruction.text.trim().split(/\s+/);
    return first.toUpperCase() === 'FROM' ? [words] : [];
  });
  return {
    names: stages.flatMap((words) =>
      words.at(-2)?.toUpperCase() === 'AS' ? [(words.at(-1) ?? '').toLowerCase()] : [],
    ),
    count: stages.length,
  };
};

/** An instruction of a Dockerfile in one line, with the number of its first one, from 1. */
export interface DockerfileInstruction {
  readonly line: number;
  readonly text: string;
}

/** Returns the comments at the beginning of a Dockerfile, which may be directives of its parser. */
const directivesOf = (lines: readonly string[]): readonly string[] =>
  lines.slice(
    0,
    lines.findIndex((line) => !/^\s*#/.test(line)),
  );

/** Returns the lines of a Dockerfile with those joined that end with the escape character; comments are left out. */
export const instructionsOf = (dockerfile: string): DockerfileInstruction[] => {
  const lines = dockerfile.split(/\r?\n/);
  const continues = directivesOf(lines).some((line) => /^\s*#\s*escape\s*=\s*`/i.test(line)) ? '`' : '\\';
  const all: DockerfileInstruction[] = [];
  let open: string[] = [];
  let first = 1;
  for (const [index, line] of lines.entries()) {
    if (/^\s*#/.test(line)) continue;
    if (open.length === 0) first = index + 1;
    const text = line.trimEnd();
    const isOpen = text.endsWith(continues);
    open.push(isOpen ? text.slice(0, -1) : text);
    if (isOpen) continue;
    all.push({ line: first, text: open.join(' ') });
    open = [];
  }
  return open.length > 0 ? [...all, { line: first, text: open.join(' ') }] : all;
};
