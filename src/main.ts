#!/usr/bin/env node

// biome-ignore-start assist/source/organizeImports: modules are run in this order, and signals are heard first of all.
import { stopSignal } from './door/stop.ts';
import { enter } from './door/door.ts';
// biome-ignore-end assist/source/organizeImports: see above.

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
  signal: stopSignal,
  process: process.pid,
});
