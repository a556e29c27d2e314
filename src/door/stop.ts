/** How long what is under way may take to end by itself after a signal, in milliseconds. */
const grace = 4_000;

const stop = new AbortController();
// Only the first signal is caught: a second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
    setTimeout(() => process.exit(1), grace).unref();
  });

/** Aborted when the process is asked to stop. The listening begins when this file is loaded, before all others. */
export const stopSignal: AbortSignal = stop.signal;
