#!/usr/bin/env node

// biome-ignore-start assist/source/organizeImports: modules run in this order, and signal handlers are installed first.
import { stopSignal } from './door/stop.ts';
import { enter } from './door/door.ts';
// biome-ignore-end assist/source/organizeImports: see above.

/** Returns a function that writes to a stream, which is opened at the first call: opening takes milliseconds. */
const writer = (stream: () => NodeJS.WriteStream) => {
  let open: NodeJS.WriteStream | undefined;
  return (text: string): void => {
    // A reader may close its end (`… | head`): later output is lost, and the run goes on.
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
  terminals: { out: () => process.stdout, err: () => process.stderr },
  columns: () => process.stdout.columns,
  process: process.pid,
});
