import { mostMemoryMiB, sharing } from '../batch/prices.ts';
import { jobWith } from './example-config.ts';
import { defineRule } from './rule.ts';

const withMemory = (mebibytes: number): string =>
  jobWith(`
resources:
  cpu: 96
  memory: ${mebibytes}
`);

/** A job that no instance can hold waits in RUNNABLE until its queue cancels it. More vCPUs than any has, the shape refuses. */
export const neverPlaced = defineRule({
  type: 'never-placed',
  severity: 'error',
  reason:
    'AWS Batch takes a job of any size, and then looks in vain for an instance of the families c, m and r that holds it. The job stays RUNNABLE, and is cancelled after ten minutes; every run fails so.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html',
  trips: withMemory(1_500_000),
  spares: withMemory(1_474_560),
  example: withMemory(720_000),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { resources } }) => {
      const { cpu, memory, gpu } = resources;
      return gpu || sharing({ cpu, memoryMiB: memory })
        ? []
        : [
            {
              path: [...path, 'resources', 'memory'],
              sentence: `No instance that jobs run on has ${memory} MiB for a job of ${cpu} vCPU${cpu === 1 ? '' : 's'}, so this job could never run.`,
              hint: `Write ${mostMemoryMiB(cpu)} or less.`,
            },
          ];
    }),
});
