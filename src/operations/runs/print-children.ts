import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { type BatchJob, childIds } from '../../runs/run.ts';
import type { LogPrinter } from './print-log.ts';

/** The most children of which it is read how they ended. */
const mostRead = 1_000;

/** The most children whose logs are shown. */
const mostShown = 20;

/** An array job whose children are shown. */
type ArrayJob = BatchJob & Required<Pick<BatchJob, 'array'>>;

/** True for an array job. */
export const isArrayJob = (job: BatchJob | undefined): job is ArrayJob => job?.array !== undefined;

/** Returns the indices of the children to read. Throws `door/bad-value` for an index that the array does not have. */
const indicesOf = ({ array: { size } }: ArrayJob, index: number | undefined): readonly number[] => {
  if (index === undefined) return Array.from({ length: Math.min(size, mostRead) }, (_, at) => at);
  if (index < size) return [index];
  throw new Refused({
    code: 'door/bad-value',
    message: `The array has ${size} children, and none with the index ${index}.`,
    hint: `Give an index from 0 to ${size - 1}.`,
  });
};

/**
 * Prints the logs of children of an array job: of the one with an index, else of those that failed, of all where none did, each
 * below a heading. `headingOf` returns that of a child. Logs what is not shown.
 */
export const printChildren = async (
  world: World,
  printer: LogPrinter,
  job: ArrayJob,
  index: number | undefined,
  headingOf: (index: string) => string,
): Promise<void> => {
  const { info } = world.console;
  const children = await (await world.runs()).jobs(childIds(job.id, indicesOf(job, index)));
  const failed = children.filter(({ status }) => status === 'FAILED');
  const chosen = (failed.length > 0 ? failed : children).slice(0, mostShown);
  for (const child of chosen) {
    printer.heading(headingOf(child.id.slice(child.id.lastIndexOf(':') + 1)));
    if (child.logStream !== undefined) await printer.drain(child.logStream);
    else info('It has no log: its container did not begin yet, or never.');
  }
  if (children.length === 0)
    info('AWS Batch does not know the children of the array any more: it forgets them after a week.');
  else if (index === undefined && chosen.length < job.array.size)
    info(
      `${chosen.length} of ${job.array.size} children ${failed.length > 0 ? 'are shown, of those that failed' : 'are shown'}. Show another one: logs with index.`,
    );
};
