import { jobExample } from '../../schema/job-example.ts';
import { defineRule } from '../rule.ts';

/** The most seconds of an execution: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const longestSeconds = 365 * 24 * 60 * 60;
/** The most seconds of a wait state: https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html */
const longestWait = 99_999_999;

interface Retrying {
  readonly attempts: number;
  readonly retryIntervalSeconds: number;
  readonly retryIntervalMultiplier: number;
}

/**
 * Returns the number of the attempt that would end after a year; undefined if none does. Each attempt takes
 * `timeoutSeconds`, and the waits between them grow as in the state machine.
 */
export const attemptCutOff = (
  { attempts, retryIntervalSeconds, retryIntervalMultiplier }: Retrying,
  timeoutSeconds = 0,
): number | undefined => {
  let passed = timeoutSeconds;
  let wait = retryIntervalSeconds;
  for (let attempt = 2; attempt <= attempts; attempt++) {
    passed += Math.min(longestWait, wait) + timeoutSeconds;
    if (passed > longestSeconds) return attempt;
    wait *= retryIntervalMultiplier;
  }
  return undefined;
};

/** Reports jobs whose attempts and waits take more than a year, after which AWS ends the execution. */
export const yearLongRun = defineRule({
  type: 'year-long-run',
  says: 'The attempts of a run and the waits between them take more than a year.',
  severity: 'warning',
  reason:
    'A run with all its attempts and waits is one execution of a state machine, and AWS ends executions after a year. Intervals that are multiplied grow faster than one thinks: ten seconds, tripled fifteen times, are more than four years.',
  link: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  trips: jobExample(`
retryConfig:
  attempts: 20
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 2.5
`),
  spares: jobExample(`
retryConfig:
  attempts: 15
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 2.5
`),
  example: jobExample(`
retryConfig:
  attempts: 20
  retryIntervalSeconds: 60
  retryIntervalMultiplier: 1.5
`),
  check: ({ jobs }) =>
    jobs.flatMap(({ path, properties: { retryConfig, timeout } }) => {
      const cut = retryConfig && attemptCutOff(retryConfig, timeout);
      return cut === undefined
        ? []
        : [
            {
              path: [...path, 'retryConfig'],
              at: 'key' as const,
              sentence: `With these waits${timeout === undefined ? '' : ' and this timeout'}, attempt ${cut} of ${retryConfig?.attempts} would end more than a year after the first began; AWS stops the run before.`,
              hint: `Write attempts: ${cut - 1}, or a smaller retryIntervalMultiplier.`,
            },
          ];
    }),
});
