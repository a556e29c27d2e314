import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import type { JobProperties } from './job-shape.ts';

/**
 * Returns an error for a job whose `/dev/shm` is larger than its memory, which it could never fill: what lies in it counts
 * as memory of the container, which is killed when that is full.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html#memory
 * https://docs.aws.amazon.com/batch/latest/APIReference/API_LinuxParameters.html
 */
export const checkSharedMemory = (
  { sharedMemory, resources: { memory } }: Pick<JobProperties, 'sharedMemory' | 'resources'>,
  at: Path,
): Diagnostic[] =>
  sharedMemory === undefined || sharedMemory <= memory
    ? []
    : [
        errorAt(
          'config/shared-memory',
          [...at, 'sharedMemory'],
          `sharedMemory is ${sharedMemory} MiB, and the job has ${memory} MiB of memory, of which they are a part: it would be killed before they are full.`,
          `Write ${memory} or less, or give the job more memory.`,
        ),
      ];
