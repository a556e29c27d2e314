import { jobExample } from '../../schema/job-example.ts';
import { mostMemoryMiB, sharing } from '../../shared/prices.ts';
import { hasInstanceStore } from '../../stage/pool-kind.ts';
import { defineRule, type Finding } from '../rule.ts';

const withMemory = (mebibytes: number): string =>
  jobExample(`
resources:
  cpu: 96
  memory: ${mebibytes}
`);

/** Returns `stackConfig.compute.maxVcpus` of a config; undefined without it. */
const mostVcpus = (config: object): number | undefined =>
  (config as { stackConfig?: { compute?: { maxVcpus?: number } } }).stackConfig?.compute?.maxVcpus;

/** Returns the hint for a job that no instance holds: instances of Graviton have 64 vCPUs at most, others 192. */
const hintFor = (cpu: number, arm64: boolean): string => {
  const most = mostMemoryMiB(cpu, arm64);
  return most > 0 ? `Write ${most} or less.` : 'Write 64 vCPUs or fewer, or take arm64 out.';
};

/**
 * Reports jobs with more memory than any instance has, and with more vCPUs than the config gives to a pool; the
 * shape already rejects more vCPUs than any instance has.
 */
export const neverPlaced = defineRule({
  type: 'never-placed',
  says: 'No instance is large enough for a job, so it could never run.',
  severity: 'error',
  reason:
    'AWS Batch takes a job of any size, and then looks in vain for an instance of the families c, m and r that holds it, or for as many vCPUs as `stackConfig.compute.maxVcpus` allows. The job stays RUNNABLE, and is cancelled after ten minutes; every run fails so.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html',
  trips: withMemory(1_500_000),
  spares: withMemory(1_474_560),
  example: withMemory(720_000),
  check: ({ jobs, config }) => {
    const most = mostVcpus(config);
    return jobs.flatMap(({ path, properties: { resources, arm64, capacity, jobQueueArn, volumes } }): Finding[] => {
      // A queue that is there already has instances that are not known.
      if (jobQueueArn !== undefined) return [];
      const { cpu, memory, gpu = 0 } = resources;
      const at = [...path, 'resources'];
      if (most !== undefined && cpu > most)
        return [
          {
            path: [...at, 'cpu'],
            sentence: `A job of ${cpu} vCPUs cannot run where stackConfig.compute.maxVcpus gives its pool ${most}.`,
            hint: `Write maxVcpus: ${cpu} or more, or give the job ${most} or less.`,
          },
        ];
      // The sizes of Fargate, and those of instances with GPUs or disks of their own, are checked with the config.
      if (capacity !== undefined || hasInstanceStore(volumes)) return [];
      if (gpu || sharing({ cpu, memoryMiB: memory, arm64 })) return [];
      return [
        {
          path: [...at, 'memory'],
          sentence: `No instance that jobs ${arm64 ? 'with arm64: true ' : ''}run on has ${memory} MiB for a job of ${cpu} vCPU${cpu === 1 ? '' : 's'}, so this job could never run.`,
          hint: hintFor(cpu, arm64),
        },
      ];
    });
  },
});
