import { jobExample } from '../../schema/job-example.ts';
import { isSpot, poolKindOf } from '../../stage/pool-kind.ts';
import { defineRule } from '../rule.ts';

/** Reports `spotFallback` of jobs that run on demand anyway: there is nothing to fall back from. */
export const spotFallbackWithoutSpot = defineRule({
  type: 'spot-fallback-without-spot',
  says: 'A job has spotFallback and no spot instances.',
  severity: 'warning',
  reason:
    '`spotFallback` moves the last attempt of a run from spot instances to instances on demand. A job without `useSpotInstances` or `capacity: fargate-spot` is there already, and costs the price on demand.',
  link: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
  trips: jobExample('spotFallback: true'),
  spares: jobExample('spotFallback: false'),
  example: jobExample(`
useSpotInstances: true
spotFallback: true
retryConfig:
  attempts: 3
`),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties }) =>
      properties.spotFallback && !isSpot(poolKindOf(properties))
        ? [
            {
              path: [...path, 'spotFallback'],
              at: 'key' as const,
              sentence: 'This job runs on demand, so there are no spot instances that could be taken back.',
              hint: 'Add useSpotInstances: true or capacity: fargate-spot, or leave spotFallback out.',
            },
          ]
        : [],
    ),
});
