import { jobExample } from '../../schema/job-example.ts';
import { boundaryOf } from '../../shared/prices.ts';
import { defineRule } from '../rule.ts';

const withMemory = (mebibytes: number): string =>
  jobExample(`
resources:
  cpu: 2
  memory: ${mebibytes}
`);

/** MiB below which a number is most likely meant in GiB: hardly any program runs in less. */
const leastMebibytes = 64;

/** Returns the MiB for a number of GiB: what stays on the instance of that size, where the whole would not. */
const mebibytesFor = (cpu: number, gibibytes: number, arm64 = false): number => {
  const memoryMiB = gibibytes * 1_024;
  return boundaryOf({ cpu, memoryMiB, arm64 })?.keeps ?? memoryMiB;
};

/** Reports jobs whose memory is most likely meant in GiB. */
export const tinyMemory = defineRule({
  type: 'tiny-memory',
  says: 'The memory of a job is so small that its number is most likely meant in GiB.',
  severity: 'warning',
  reason:
    '`memory` is in MiB. AWS Batch takes 4 MiB and more, and a container with less memory than its program needs is killed when it starts: an interpreter alone needs 10 to 50 MiB.',
  link: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html',
  trips: withMemory(4),
  spares: withMemory(64),
  example: withMemory(3840),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { resources, arm64 } }) => {
      const { cpu, memory } = resources;
      if (memory >= leastMebibytes) return [];
      return [
        {
          path: [...path, 'resources', 'memory'],
          sentence: `The job gets ${memory} MiB, in which hardly any program starts; memory is in MiB.`,
          hint: `Write ${mebibytesFor(cpu, memory, arm64)} if ${memory} GiB are meant.`,
        },
      ];
    }),
});
