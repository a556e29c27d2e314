import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import type { CommandResult } from '../../report/diagnostics-file.ts';
import { columns, counted } from '../../report/plain-text.ts';
import { sweepMarkdown } from '../../report/sweep-markdown.ts';
import type { SweptLeftovers } from './sweep-leftovers.ts';
import type { SweptPreview } from './sweep-previews.ts';

/** Logs what a sweep did, writes it into the summary of the step, and returns the result: a failed deletion fails it. */
export const reportSweep = (
  world: World,
  project: string,
  previews: readonly SweptPreview[],
  { lines, hasFailed }: SweptLeftovers,
): CommandResult => {
  for (const line of columns(previews.map(({ stage, done, why }) => [stage, done, why]))) world.console.info(line);
  for (const line of lines) world.console.info(line);
  const count = (done: SweptPreview['done']): number => previews.filter((one) => one.done === done).length;
  world.console.info(
    `${counted(previews.length, 'preview')} of ${project}: ${count('removed')} removed, ${count('warned')} warned, ${count('kept')} kept, ${count('failed')} failed.`,
  );
  world.console.summary(sweepMarkdown(project, previews, lines));
  const failed = previews.filter(({ done }) => done === 'failed').map(({ stage }) => stage);
  const done = { diagnostics: [], located: undefined };
  if (failed.length === 0 && !hasFailed) return done;
  const what = failed.length > 0 ? failed.join(', ') : 'what previews left';
  return {
    ...done,
    refusal: new Refused({
      code: 'stack/delete-failed',
      message: `sweep could not delete ${what}.`,
      hint: 'Mend what the lines above name; the next sweep goes on where this one stopped.',
    }),
  };
};
