import { jobExample } from '../../schema/job-example.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Reports waits between attempts, and `retryOnOutOfMemory: false`, of a job with one attempt, and multipliers of a wait of 0 seconds. */
export const idleRetrySetting = defineRule({
  type: 'idle-retry-setting',
  says: 'A wait between attempts is set, and has no effect.',
  severity: 'warning',
  reason:
    'A job has one attempt unless `attempts` says more, so an interval alone retries nothing. And without an interval the wait before every attempt is 0 seconds, whatever it is multiplied by.',
  link: 'https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html',
  trips: jobExample(`
retryConfig:
  retryIntervalSeconds: 30
`),
  spares: jobExample(`
retryConfig:
  attempts: 2
`),
  example: jobExample(`
retryConfig:
  attempts: 3
  retryIntervalSeconds: 30
`),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { retryConfig, retryOnOutOfMemory, array } }): Finding[] => {
      // The attempts of an array's children also count those that a lost spot instance ended.
      if (retryOnOutOfMemory === false && array === undefined && (retryConfig?.attempts ?? 1) === 1)
        return [
          {
            path: [...path, 'retryOnOutOfMemory'],
            at: 'key',
            sentence: 'This says when there is no other attempt, and the job has only one.',
            hint: 'Add retryConfig with attempts: 3, or remove this.',
          },
        ];
      if (!retryConfig) return [];
      const { attempts, retryIntervalSeconds: interval, retryIntervalMultiplier: factor } = retryConfig;
      const at = [...path, 'retryConfig'];
      if (attempts === 1 && (interval !== 0 || factor !== 1))
        return [
          {
            path: [...at, interval === 0 ? 'retryIntervalMultiplier' : 'retryIntervalSeconds'],
            at: 'key',
            sentence: 'This says how long to wait before another attempt, and the job has only one.',
            hint: 'Add attempts: 3 to retryConfig, or remove this.',
          },
        ];
      if (interval === 0 && factor !== 1)
        return [
          {
            path: [...at, 'retryIntervalMultiplier'],
            at: 'key',
            sentence: `The wait between attempts is 0 seconds, and stays so however often it is multiplied by ${factor}.`,
            hint: 'Add retryIntervalSeconds, such as 10, or remove this.',
          },
        ];
      return [];
    }),
});
