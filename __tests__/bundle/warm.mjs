// Runs the bundle again and again in one process, each time from its first line, and reports how each run ended.
import { pathToFileURL } from 'node:url';

const [bundle] = process.argv.slice(2);
const toParent = process.send.bind(process);
let runs = 0;

/** Collects what a stream is given until it is given back. */
const captured = (stream) => {
  const { write } = stream;
  let text = '';
  stream.write = (chunk) => {
    text += chunk;
    return true;
  };
  return () => {
    stream.write = write;
    return text;
  };
};

process.on('message', async ({ words, folder, environment }) => {
  process.chdir(folder);
  process.argv = [process.execPath, bundle, ...words];
  process.env = environment;
  process.exitCode = undefined;
  const [stdout, stderr] = [process.stdout, process.stderr].map(captured);
  let thrown = '';
  try {
    // Another query is another module: nothing is left of the run before.
    await import(`${pathToFileURL(bundle).href}?run=${++runs}`);
  } catch (error) {
    thrown = String(error?.stack);
  }
  // Each run listens anew.
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  toParent({ code: process.exitCode ?? 0, signal: null, stdout: stdout(), stderr: stderr() + thrown });
});
