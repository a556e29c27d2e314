/** Milliseconds from a signal to the end of the process, in which calls under way are aborted and reported. */
const grace = 4_000;

const stop = new AbortController();
// Only the first signal is caught: a second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
    setTimeout(() => process.exit(1), grace).unref();
  });

/** Aborted by the first SIGINT or SIGTERM. Handlers are installed when this file is loaded, before all others. */
export const stopSignal: AbortSignal = stop.signal;
