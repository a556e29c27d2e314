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
  const lines = text.split(/\r?\n/);
  const directives = lines.slice(
    0,
    lines.findIndex((line) => !/^\s*#/.test(line)),
  );
  const syntax = directives.map((line) => /^\s*#\s*syntax\s*=\s*(\S+)/i.exec(line)?.[1]).find(Boolean);
  if (syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(syntax))
    return undefined;
  const continues = directives.some((line) => /^\s*#\s*escape\s*=\s*`/i.test(line)) ? '`' : '\\';
  const stages = joined(lines, continues).flatMap((line) => {
    const [first = '', ...words] = line.trim().split(/\s+/);
    return first.toUpperCase() === 'FROM' ? [words] : [];
  });
  return {
    names: stages.flatMap((words) =>
      words.at(-2)?.toUpperCase() === 'AS' ? [(words.at(-1) ?? '').toLowerCase()] : [],
    ),
    count: stages.length,
  };
};

/** Returns lines with those joined that end with the escape character; comments among them are left out. */
const joined = (lines: readonly string[], continues: string): string[] => {
  const all: string[] = [];
  let open = '';
  for (const line of lines) {
    if (/^\s*#/.test(line)) continue;
    const text = line.trimEnd();
    if (text.endsWith(continues)) {
      open += `${text.slice(0, -1)} `;
      continue;
    }
    all.push(open + text);
    open = '';
  }
  return [...all, open];
};
