import { type Diagnostic, type Path, warningAt } from '../diagnostics/diagnostic.ts';
import { defaultQueueTimeout, type JobProperties } from './job-shape.ts';

/**
 * Returns a warning about a `queueTimeout` without `timeout`: the limit of an attempt is the sum of both, so there is none.
 * Empty for an array, of which `checkArray` refuses it. `at` is the path of the job's properties.
 */
export const checkQueueTimeout = (
  { array, queueTimeout, timeout }: Pick<JobProperties, 'array' | 'queueTimeout' | 'timeout'>,
  at: Path,
): Diagnostic[] => {
  if (timeout !== undefined || array !== undefined || queueTimeout === defaultQueueTimeout) return [];
  const path = [...at, 'queueTimeout'];
  return [
    {
      ...warningAt(
        'config/ignored',
        path,
        'Without a timeout nobody knows how long an attempt may run, so nothing ends its wait, and queueTimeout has no effect.',
        'Write timeout: with the seconds after which an attempt is surely stuck, or remove queueTimeout.',
      ),
      place: { path, at: 'key' },
    },
  ];
};
