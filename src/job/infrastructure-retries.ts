import type { Expression } from '../cloudformation/expression.ts';
import { compactJsonata } from './jsonata.ts';

/** The name of the state before a retry of infrastructure. Frozen: the history of an execution tells such retries by it. */
export const recoverState = 'Recover';

/**
 * The retries that cost a run no attempt where its container never started: the host was lost, or the pull of the image
 * was throttled or timed out.
 */
export const freeRetries = 2;

/**
 * The most that `infrastructureRetries` may be. A history has at most 25,000 events, of which 1,000 attempts need 14,000 and
 * the waits for a place 10,000; each retry needs 14.
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const mostInfrastructureRetries = 50;

/**
 * Seconds of the wait before the first retry of infrastructure; each further one is longer by as many. Not the interval of
 * `retryConfig`, which is made for the program and 0 by default: a registry refuses a pull that comes again at once, and AWS
 * Batch takes minutes to replace a host anyway.
 */
const recoverSeconds = 30;

/** The variable of an attempt with the number of retries of infrastructure before it. */
export const infrastructureVariable = { Name: 'STP_INFRASTRUCTURE_ATTEMPT', Value: '{% $string($infra) %}' };

/**
 * A JSONata regular expression for the reasons of a pull that may succeed a little later: throttled by the registry, or not
 * in time. An image that does not exist is not among them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html
 */
export const passingPull =
  '/too ?many ?requests|rate ?(exceeded|limit)|throttl|time ?out|context (canceled|deadline)/i';

/** Returns the variables that a machine has from its first state on: retries of infrastructure in all, and those for free. */
export const infrastructureVariables = (retries: number): Readonly<Record<string, Expression>> =>
  retries === 0 ? { infra: 0 } : { infra: 0, free: 0 };

/**
 * Returns the choice after a failure of infrastructure while there are retries for it. `retries` is `infrastructureRetries`
 * of the job: those for a host that ended, or that EC2 took back, after the container started.
 */
export const toRecover = (retries: number): Expression => ({
  Condition: `{% ${compactJsonata(
    retries === 0
      ? `$failure.free and $infra < ${freeRetries}`
      : `$failure.free and $free < ${freeRetries} or $failure.class in ['spot', 'host-lost'] and $infra - $free < ${retries}`,
  )} %}`,
  Next: recoverState,
});

/** Returns the state that waits before a retry of infrastructure; `assign` are further variables that it sets. */
export const recoverStates = (
  retries: number,
  assign: Readonly<Record<string, Expression>>,
): Readonly<Record<string, Expression>> => ({
  [recoverState]: {
    Type: 'Wait',
    Seconds: `{% ${recoverSeconds} * ($infra + 1) %}`,
    Assign: {
      infra: '{% $infra + 1 %}',
      ...(retries === 0
        ? {}
        : { free: `{% ${compactJsonata(`$free + ($failure.free and $free < ${freeRetries} ? 1 : 0)`)} %}` }),
      ...assign,
    },
    Next: 'Run',
  },
});

/** A JSONata text for the Cause of a run that failed: the retries of infrastructure that it had. */
export const infrastructureWords = compactJsonata(
  "($infra > 0 ? ', after ' & $infra & ($infra = 1 ? ' infrastructure retry,' : ' infrastructure retries,'))",
);
