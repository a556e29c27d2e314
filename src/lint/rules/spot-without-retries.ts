import { retryDefaults } from '../../job/job-shape.ts';
import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** Reports jobs on spot instances or Fargate Spot with one attempt: an interruption fails the run. */
export const spotWithoutRetries = defineRule({
  type: 'spot-without-retries',
  says: 'A job on spot instances has one attempt only.',
  severity: 'warning',
  reason:
    'AWS takes spot instances back whenever it needs them, two minutes after a notice. A run that is interrupted fails; only a further attempt does its work.',
  link: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
  trips: jobExample('useSpotInstances: true'),
  spares: jobExample('useSpotInstances: false'),
  example: jobExample(`
useSpotInstances: true
retryConfig:
  attempts: 3
`),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { useSpotInstances, capacity, retryConfig } }) => {
      const isOnFargate = capacity === 'fargate-spot';
      // On Fargate useSpotInstances is an error of its own.
      return (isOnFargate || (useSpotInstances && capacity === undefined)) &&
        (retryConfig?.attempts ?? retryDefaults.attempts) === 1
        ? [
            {
              path: [...path, isOnFargate ? 'capacity' : 'useSpotInstances'],
              at: 'key' as const,
              sentence: `AWS may take ${isOnFargate ? 'capacity of Fargate Spot' : 'a spot instance'} back at any time, and this job has one attempt only: that run would be lost.`,
              hint: `Add retryConfig: {attempts: 3}, or ${isOnFargate ? 'write capacity: fargate' : 'leave useSpotInstances out'}.`,
            },
          ]
        : [];
    }),
});
