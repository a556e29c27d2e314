import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

/** GPUs of the instances: https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html */
const boxes = [1, 4, 8] as const;

const withGpu = (gpu: number): string =>
  jobExample(`
resources:
  cpu: 4
  memory: 12000
  gpu: ${gpu}
`);

/** Reports jobs with a number of GPUs that leaves others of their instance idle. */
export const idleGpu = defineRule({
  type: 'idle-gpu',
  says: 'An instance would have more graphics processors than a job uses.',
  severity: 'warning',
  reason:
    'Instances of the families p4d and g5 have one, four or eight graphics processors. A job that asks for two or three gets an instance with four, for five to seven one with eight; the rest is paid and idle unless another job fits beside it.',
  link: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html',
  trips: withGpu(3),
  spares: withGpu(1),
  example: withGpu(4),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { resources, jobQueueArn, capacity } }): Finding[] => {
      if (jobQueueArn !== undefined || capacity !== undefined) return [];
      const gpu = resources.gpu ?? 0;
      const box = boxes.find((size) => size >= gpu);
      if (gpu === 0 || box === undefined || box % gpu === 0) return [];
      return [
        {
          path: [...path, 'resources', 'gpu'],
          sentence: `No instance has ${gpu} graphics processors: the next one has ${box}, of which ${box - gpu} would be idle.`,
          hint: `Write gpu: ${box}, or as many as make ${box} together.`,
        },
      ];
    }),
});
