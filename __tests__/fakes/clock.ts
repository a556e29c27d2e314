import type { Clock } from '../../src/adapters/aws/clock.ts';

/**
 * Returns a clock that only sleeps advance; they take no time and are recorded. Deadlines pass when `expire` is called;
 * `stop` cancels the run.
 */
export const fakeClock = (start = Date.UTC(2026, 0, 1)) => {
  let now = start;
  let serial = 0;
  const sleeps: number[] = [];
  const run = new AbortController();
  const deadlines = new Map<AbortController, number>();
  const lastDeadline = (milliseconds: number): AbortSignal => {
    const controller = new AbortController();
    deadlines.set(controller, now + milliseconds);
    return controller.signal;
  };
  const linger = async (milliseconds: number) => {
    sleeps.push(milliseconds);
    now += milliseconds;
  };
  const clock: Clock = {
    now: () => now,
    sleep: async (milliseconds) => {
      run.signal.throwIfAborted();
      await linger(milliseconds);
    },
    linger,
    throwIfStopped: () => run.signal.throwIfAborted(),
    deadline: (milliseconds) => AbortSignal.any([run.signal, lastDeadline(milliseconds)]),
    lastDeadline,
    random: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`,
  };
  return {
    clock,
    sleeps,
    advance: (milliseconds: number) => (now += milliseconds),
    /** Advances the clock to each deadline that is set, and aborts its signal. */
    expire: () => {
      for (const [controller, at] of deadlines) {
        now = Math.max(now, at);
        controller.abort(new DOMException('The operation timed out.', 'TimeoutError'));
      }
      deadlines.clear();
    },
    stop: () => run.abort(),
  };
};
