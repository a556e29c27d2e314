import { placeDiagnostics } from '../diagnostics/render.ts';
import type { CommandResult } from './diagnostics-file.ts';
import { type FailureProblem, mostProblems, problemItem } from './failure-markdown.ts';
import { code, count, join, type Markdown, md, text } from './markdown.ts';
import { tallyOf } from './plain-text.ts';

const rank = { error: 0, warning: 1, note: 2 } as const;

/** Returns diagnostics as problems with their places, errors first. */
export const problemsIn = ({ diagnostics, located }: CommandResult, file: string): FailureProblem[] =>
  placeDiagnostics(diagnostics, located)
    .map(({ diagnostic: { code: word, severity, sentence, hint }, position: { line, column } }) => ({
      code: word,
      severity,
      sentence,
      ...(hint === undefined ? {} : { hint }),
      place: { file, line, column },
    }))
    .sort((one, other) => rank[one.severity] - rank[other.severity]);

/** Returns the heading of a summary; without a command, that of a step whose inputs are wrong. */
const headingOf = (command: string | undefined, failed: boolean): Markdown => {
  if (command === undefined) return md`### ❌ The step did not begin`;
  return failed ? md`### ❌ ${code(command, 40)} failed` : md`### ✅ ${code(command, 40)} passed`;
};

/**
 * Returns the summary of a command that writes no report: whether it failed, and its problems with what to do next, at
 * most 50 of them.
 */
export const problemsMarkdown = (command: string | undefined, problems: readonly FailureProblem[]): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const left = problems.length - mostProblems;
  const parts = [
    headingOf(command, errors > 0),
    problems.length > 0 ? text(tallyOf(problems)) : md``,
    join(
      problems.slice(0, mostProblems).map((problem) => problemItem(problem)),
      '\n',
    ),
    left > 0 ? md`${count(left)} more in the log of the run.` : md``,
  ];
  return `${join(parts, '\n\n')}\n`;
};
