import { Refused } from '../diagnostics/refused.ts';

/** Somebody else changed the stack between the look at it and the change, which was not begun: to be compared again. */
export class Overtaken extends Refused {
  constructor(stack: string, cause?: unknown) {
    super({
      code: 'stack/busy',
      message: `Another run changed the stack ${stack} after this one had looked at it. This run changed nothing.`,
      hint: 'Run again when the other one is over; run deployments of one stage one after the other (concurrency in the workflow).',
      cause,
    });
  }
}
