import { extname } from 'node:path';
import type { Answer } from '../../directives/directive.ts';

/** What starts a program, and what it is told on its standard input. It answers on descriptor 3, as JSON. */
export interface Start {
  readonly argv: readonly string[];
  readonly input: string;
}

/** Reads `{file, handler, args}`, calls, and writes `{"value": …}` or `{"error": "…"}`. */
const nodeDriver = `
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const say = (answer) => {
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
  say({ value: await called(...args) });
} catch (problem) {
  say({ error: String(problem?.message ?? problem) });
}
process.exit(0);
`;

const pythonDriver = `
import asyncio, importlib.util, inspect, json, os, sys
told = json.load(sys.stdin)
def say(answer):
    with os.fdopen(3, 'w') as out:
        out.write(answer)
try:
    sys.path.insert(0, os.path.dirname(told['file']))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location('custom_directive', told['file'])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    called = getattr(module, told['handler'], None)
    if not callable(called):
        raise Exception('it has no function ' + json.dumps(told['handler']))
    value = called(*told['args'])
    if inspect.isawaitable(value):
        async def wait():
            return await value
        value = asyncio.run(wait())
    answer = json.dumps({'value': value}, allow_nan=False)
except BaseException as problem:
    answer = json.dumps({'error': str(problem) or type(problem).__name__})
say(answer)
os._exit(0)
`;

/** Megabytes of Node's heap; with its own memory that is about the 512 of the whole. */
const heap = 384;

const unable = (sentence: string, hint: string): Answer => ({
  kind: 'missing',
  code: 'directives/custom-failed',
  sentence,
  hint,
});

/** Finds a program of the machine by its name; its absolute path. */
export type Find = (name: string) => string | undefined;

/** How a program of a language is started, or why this machine cannot. `file` is absolute. */
export const startOf = (
  file: string,
  handler: string | undefined,
  args: readonly unknown[],
  find: Find,
): Start | Answer => {
  const told = (otherwise: string): string => JSON.stringify({ file, handler: handler ?? otherwise, args });
  const node = (...flags: string[]): Start => ({
    argv: [process.execPath, `--max-old-space-size=${heap}`, ...flags, '--input-type=module', '--eval', nodeDriver],
    input: told('default'),
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
  if (python) return { argv: [python, '-I', '-c', pythonDriver], input: told('main') };
  return unable('There is no python3 on this machine.', 'Install it, or write the program in JavaScript.');
};
