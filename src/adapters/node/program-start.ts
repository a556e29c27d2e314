import { extname } from 'node:path';
import type { Answer } from '../../directives/directive.ts';

/** A command that runs a program of the repository. It writes its answer to file descriptor 3, as JSON. */
export interface Start {
  readonly argv: readonly string[];
  /** Standard input. */
  readonly input: string;
}

/** JavaScript that reads `{file, handler, args}`, calls the function and writes `{"value": …}` or `{"error": "…"}`. */
const nodeDriver = `
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const send = (answer) => {
  const bytes = Buffer.from(JSON.stringify(answer));
  for (let at = 0; at < bytes.length; ) {
    try { at += writeSync(3, bytes, at); } catch (problem) { if (problem.code !== 'EAGAIN') throw problem; }
  }
};
try {
  const { file, handler, args } = JSON.parse(readFileSync(0, 'utf8'));
  const module = await import(pathToFileURL(file).href);
  const inner = module.default && typeof module.default === 'object' ? module.default : {};
  const called = handler === 'default' ? (inner.default ?? module.default) : (module[handler] ?? inner[handler]);
  if (typeof called !== 'function') throw new Error('it exports no function ' + JSON.stringify(handler));
  send({ value: await called(...args) });
} catch (problem) {
  send({ error: String(problem?.message ?? problem) });
}
process.exit(0);
`;

/** Python that reads and writes the same JSON as `nodeDriver`. */
const pythonDriver = `
import asyncio, importlib.util, inspect, json, os, sys
request = json.load(sys.stdin)
def send(answer):
    with os.fdopen(3, 'w') as out:
        out.write(answer)
try:
    sys.path.insert(0, os.path.dirname(request['file']))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location('custom_directive', request['file'])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    called = getattr(module, request['handler'], None)
    if not callable(called):
        raise Exception('it has no function ' + json.dumps(request['handler']))
    value = called(*request['args'])
    if inspect.isawaitable(value):
        async def wait():
            return await value
        value = asyncio.run(wait())
    answer = json.dumps({'value': value}, allow_nan=False)
except BaseException as problem:
    answer = json.dumps({'error': str(problem) or type(problem).__name__})
send(answer)
os._exit(0)
`;

/** Node's heap in MiB; the whole process then takes about the 512 MiB that it may. */
const heapSize = 384;

const unable = (sentence: string, hint: string): Answer => ({
  kind: 'missing',
  code: 'directives/custom-failed',
  sentence,
  hint,
});

/** Returns the absolute path of a program of the machine by its name; undefined without one. */
export type Find = (name: string) => string | undefined;

/**
 * Returns the command that calls a function of a program by its language, or the answer that says why this machine
 * cannot. `file` is an absolute path; without a `handler` the function is `default`, in Python `main`.
 */
export const startOf = (
  file: string,
  handler: string | undefined,
  args: readonly unknown[],
  find: Find,
): Start | Answer => {
  const inputFor = (defaultHandler: string): string =>
    JSON.stringify({ file, handler: handler ?? defaultHandler, args });
  const node = (...flags: string[]): Start => ({
    argv: [process.execPath, `--max-old-space-size=${heapSize}`, ...flags, '--input-type=module', '--eval', nodeDriver],
    input: inputFor('default'),
  });
  const extension = extname(file).toLowerCase();
  if (/^\.[cm]?js$/.test(extension)) return node();
  if (/^\.[cm]?ts$/.test(extension)) {
    if (process.features.typescript) return node('--disable-warning=ExperimentalWarning');
    return unable(
      `Node ${process.versions.node} cannot read TypeScript, in which \`${file.split(/[\\/]/).at(-1)}\` is written.`,
      'Run it with Node 22.18 or newer (the action itself runs on 24), or write the program in JavaScript.',
    );
  }
  if (extension !== '.py')
    return unable(
      `\`${file.split(/[\\/]/).at(-1)}\` is no program that a directive can be.`,
      'Write it in JavaScript (.js), TypeScript (.ts) or Python (.py).',
    );
  const python = find('python3');
  if (python) return { argv: [python, '-I', '-c', pythonDriver], input: inputFor('main') };
  return unable('There is no python3 on this machine.', 'Install it, or write the program in JavaScript.');
};
