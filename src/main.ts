#!/usr/bin/env node
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

/** Writes to a stream, which is made when it is first written to: making one takes milliseconds. */
const writer = (stream: () => NodeJS.WriteStream) => {
  let open: NodeJS.WriteStream | undefined;
  return (text: string): void => {
    // Whoever reads may leave (`… | head`): what is said then is lost, and the work goes on.
    open ??= stream().on('error', () => {});
    open.write(text);
  };
};

process.exitCode = await enter({
  words: process.argv.slice(2),
  environment: process.env,
  entry: process.argv[1] ?? '',
  out: writer(() => process.stdout),
  err: writer(() => process.stderr),
  signal: stop.signal,
  process: process.pid,
});
