import { jobExample } from '../../schema/job-example.ts';
import { boundaryOf, boundaryWords, pricesAsOf } from '../../shared/prices.ts';
import { hasInstanceStore } from '../../stage/pool-kind.ts';
import { defineRule } from '../rule.ts';

const withMemory = (mebibytes: number): string =>
  jobExample(`
resources:
  cpu: 2
  memory: ${mebibytes}
`);

/** Reports jobs whose memory is just more than a cheaper instance has. */
export const memoryBoundary = defineRule({
  type: 'memory-boundary',
  says: 'The memory of a job is just more than a cheaper instance has to give.',
  severity: 'warning',
  reason:
    'The system and the ECS agent keep a share of the memory of every instance: 2.3 % to 3.3 % on those that were measured. A job that asks for as much as an instance has by its name gets the next larger one, which costs 11 % to 100 % more.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html',
  trips: withMemory(8192),
  spares: withMemory(8193),
  example: withMemory(7680),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { resources, arm64, capacity, jobQueueArn, volumes } }) => {
      if (jobQueueArn !== undefined) return [];
      const { cpu, memory: memoryMiB, gpu } = resources;
      const size = { cpu, memoryMiB, arm64, gpu, fargate: capacity !== undefined, nvme: hasInstanceStore(volumes) };
      const boundary = boundaryOf(size);
      if (!boundary) return [];
      const words = boundaryWords(size, boundary);
      return [
        {
          path: [...path, 'resources', 'memory'],
          sentence: `M${words.slice(1)}, on demand in ${pricesAsOf.region}: an instance keeps some memory for itself.`,
          hint: `Write ${boundary.keeps} to stay on ${boundary.near.name}.`,
        },
      ];
    }),
});
