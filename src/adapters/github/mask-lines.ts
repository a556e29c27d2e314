/**
 * The workflow commands that keep a secret out of the log, one for each of its lines; empty if it holds none.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log
 */
export const maskLines = (secret: string): string =>
  secret
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => `::add-mask::${line.replaceAll('%', '%25')}\n`)
    .join('');
