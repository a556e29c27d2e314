import { enter } from './door.ts';

/** How long what is under way may take to end by itself after a signal, in milliseconds. */
const grace = 4_000;

const stop = new AbortController();
// Only the first signal is caught: a second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
    setTimeout(() => process.exit(1), grace).unref();
  });

// Whoever reads may leave (`… | head`): what is said then is lost, and the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await enter({
  words: process.argv.slice(2),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  signal: stop.signal,
});
