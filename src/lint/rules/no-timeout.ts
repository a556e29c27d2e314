import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** Reports jobs without a timeout, which nothing ends. */
export const noTimeout = defineRule({
  type: 'no-timeout',
  says: 'A job has no timeout, so nothing ends one that hangs or waits.',
  severity: 'warning',
  reason:
    'AWS Batch ends no job by itself. A program that waits for an answer which never comes keeps its instance, and what that costs, until somebody notices; a job for which there is no instance waits in its queue, unless it is the first there. Both end after a year, with the execution. With a `timeout` an attempt ends after so many seconds, and one that was not placed within `queueTimeout`, two days by default, fails as `never-placed`.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html',
  trips: jobExample('timeout:'),
  spares: jobExample('timeout: 1209600'),
  example: jobExample('timeout: 3600'),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { timeout } }) =>
      timeout === undefined
        ? [
            {
              path,
              at: 'key' as const,
              sentence:
                'This job has no timeout: a run that hangs, or finds no instance, goes on and may cost for up to a year.',
              hint: 'Write timeout: with the seconds after which an attempt is surely stuck, a few times of what it takes.',
            },
          ]
        : [],
    ),
});
