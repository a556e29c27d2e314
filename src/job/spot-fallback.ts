import type { Expression } from '../cloudformation/expression.ts';
import { compactJsonata } from './jsonata.ts';

/** The placeholder of the queue on demand, to which a job with `spotFallback` submits its last attempt. */
export const onDemandQueue = '${OnDemandQueue}';

/** The variables that a machine with `spotFallback` has from its first state on. */
export const fallbackVariables = { queue: '${JobQueue}', onDemandQueue, reclaimed: false };

/** The variable that tells whether EC2 took back an instance of the run, as the waits before a retry set it. */
export const reclaimedVariable: Readonly<Record<string, Expression>> = {
  reclaimed: "{% $reclaimed or $failure.class = 'spot' %}",
};

/** Returns a JSONata condition: true for an attempt on demand, the last one of a run of which EC2 took an instance back. */
export const isOnDemand = (attempts: number): string => compactJsonata(`$attempt = ${attempts} and $reclaimed`);

/** Returns a JSONata expression for the queue of an attempt. */
export const queueExpression = (attempts: number): string =>
  `{% ${compactJsonata(`${isOnDemand(attempts)} ? $onDemandQueue : $queue`)} %}`;
