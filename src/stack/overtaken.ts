import { Refused } from '../diagnostics/refused.ts';

/**
 * Error `stack/busy`: another run changed the stack after this one had read it and before this one changed anything.
 * Callers may read the stack and compare again.
 */
export class Overtaken extends Refused {
  /** Takes the stack's name and the error that revealed the other run. */
  constructor(stack: string, cause?: unknown) {
    super({
      code: 'stack/busy',
      message: `Another run changed the stack ${stack} after this one had looked at it. This run changed nothing.`,
      hint: 'Run again when the other one is over; run deployments of one stage one after the other (concurrency in the workflow).',
      cause,
    });
  }
}
