/** Files that no image needs: a change of them would otherwise change the tag of the image, and rebuild it. */
const always = ['.git', '.github', '.batch-job', 'batch-jobs.yml'] as const;

/** Returns the patterns of files that no image needs; `takesGit` is true where a Dockerfile takes the `.git` folder. */
const patternsFor = (takesGit: boolean): readonly string[] =>
  takesGit ? always.filter((pattern) => pattern !== '.git') : always;

/**
 * Returns the text of a `.dockerignore`; `more` are patterns of the program's language. It leaves `.git` in where a Dockerfile
 * takes that.
 */
export const dockerIgnoreText = (more: readonly string[], takesGit = false): string =>
  [
    '# Files that the image does not need: what changes here builds no new image.',
    ...patternsFor(takesGit),
    ...more,
    '# Documentation, if the image does not need it (some packages do):',
    '# *.md',
    '',
  ].join('\n');

/**
 * Returns the patterns that an existing `.dockerignore` lacks. None if it excludes everything first, and readmits what
 * the image needs.
 */
export const missingPatterns = (text: string, takesGit = false): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => /^(?:\*|\*\*|\.)$/.test(line))) return [];
  const written = new Set(lines.map((line) => line.replace(/^(?:\*\*\/|\/|\.\/)/, '').replace(/\/(?:\*\*?)?$/, '')));
  return patternsFor(takesGit).filter((pattern) => !written.has(pattern));
};
