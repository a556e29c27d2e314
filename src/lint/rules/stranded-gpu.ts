import { jobExample } from '../../schema/job-example.ts';
import { sharing } from '../../shared/prices.ts';
import { defineRule, type Finding } from '../rule.ts';

const withMemory = (mebibytes: number): string =>
  jobExample(`
resources:
  cpu: 8
  memory: ${mebibytes}
  gpu: 1
`);

/** Returns the GPUs of the cheapest instance for a job that no run of it on that instance would use, and the instance. */
const idleOn = (cpu: number, memoryMiB: number, gpu: number): { instance: string; gpus: number; idle: number } => {
  const { instance = '', gpus = 0, jobs = 0 } = sharing({ cpu, memoryMiB, gpu }) ?? {};
  return { instance, gpus, idle: gpus - jobs * gpu };
};

/** Reports jobs whose cpu or memory needs an instance of which most GPUs are idle. */
export const strandedGpu = defineRule({
  type: 'stranded-gpu',
  says: 'A job needs so much cpu or memory that GPUs of its instance stay idle.',
  severity: 'warning',
  reason:
    'Instances with one GPU have at most 64 vCPUs and 256 GiB (g5.16xlarge, $4.10 an hour in us-east-1). A job with one GPU that needs more gets an instance with four or eight, of which it fills the processors or the memory, so that nothing else can use the other GPUs: they are paid, $8.14 to $22 an hour, and idle.',
  link: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html',
  trips: withMemory(300_000),
  spares: withMemory(240_000),
  example: withMemory(120_000),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { resources, jobQueueArn, capacity } }): Finding[] => {
      if (jobQueueArn !== undefined || capacity !== undefined) return [];
      const { cpu, memory, gpu = 0 } = resources;
      if (gpu === 0) return [];
      const [asked, alone] = [idleOn(cpu, memory, gpu), idleOn(1, 4, gpu)];
      // GPUs that stay idle with any cpu and memory are those of the number itself: `idle-gpu` reports them.
      if (asked.instance === '' || asked.idle <= alone.idle) return [];
      const isCpu = idleOn(cpu, 4, gpu).idle > alone.idle;
      return [
        {
          path: [...path, 'resources', isCpu ? 'cpu' : 'memory'],
          sentence: `The job needs ${asked.instance} for its ${isCpu ? 'vCPUs' : 'memory'}, which has ${asked.gpus} GPUs, and ${asked.idle} of them would be idle.`,
          hint: `Ask for less ${isCpu ? 'cpu' : 'memory'}, or for the ${asked.gpus} GPUs.`,
        },
      ];
    }),
});
