import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { posix } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { python } from '../../../../src/packaging/languages/python/python.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';
import { contextIn, expectNarrow, type ImageOf } from '../narrow.ts';
import { commandsIn } from './dockerfile-commands.ts';

/** A run of a program: what it prints, and the files of its folder that it opens. */
interface Ran {
  readonly printed: string;
  readonly opened: readonly string[];
}
interface Compared {
  readonly everything: Ran;
  readonly image: Ran;
  readonly isSameImage: boolean;
}

/** One process of Python runs every program. */
let child: ChildProcessWithoutNullStreams;
let answers: AsyncIterator<string>;
beforeAll(() => {
  child = spawn('python3', ['-I', '-B', new URL('narrow-driver.py', import.meta.url).pathname]);
  child.stderr.pipe(process.stderr);
  answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
});
afterAll(async () => {
  const ended = once(child, 'close');
  child.stdin.end();
  await ended;
});
const compare = async (program: object): Promise<Compared> => {
  child.stdin.write(`${JSON.stringify(program)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error('the process of Python has ended');
  return JSON.parse(value);
};

/** The project, and folders in it and elsewhere that have modules; those without a module of their own are namespaces. */
const project = 'svc/job';
const own = [project, `${project}/pkg`, `${project}/pkg/deep`, `${project}/lib`, `${project}/src/core`];
const elsewhere = ['.', 'lib', 'lib/deep', 'lib/deep/er', 'svc', 'svc/common', 'core'];
const folders = [...own, ...elsewhere];

interface Load {
  readonly to: number;
  readonly by: number;
  readonly root: number;
}
interface Module {
  readonly path: string;
  readonly loads: readonly Load[];
  /** The way in which it reads the file beside it; any number above those for none. */
  readonly reads: number;
}

const loads = fc.array(fc.record({ to: fc.nat(30), by: fc.nat(12), root: fc.nat(4) }), { maxLength: 3 });
const module = fc
  .record({ folder: fc.constantFrom(...folders), name: fc.nat(7), loads, reads: fc.nat(9) })
  .map(({ folder, name, ...more }) => ({
    path: posix.join(folder, name < 5 || folder === '.' ? `m${name}.py` : '__init__.py'),
    ...more,
  }));
const modules = fc.uniqueArray(module, { minLength: 2, maxLength: 16, selector: ({ path }) => path });
const entries = fc.record({
  path: fc.constantFrom(`${project}/job.py`, `${project}/pkg/job.py`, `${project}/src/job.py`),
  loads: fc.array(fc.record({ to: fc.nat(30), by: fc.nat(12), root: fc.nat(4) }), { minLength: 1, maxLength: 5 }),
  reads: fc.constant(9),
});

const isWithin = (folder: string, path: string) => folder === '.' || path.startsWith(`${folder}/`);
/** The folder that the image has as a whole, and those in which Python looks for modules. */
interface Place {
  readonly whole: string;
  readonly roots: readonly string[];
  /** Folders with an `__init__.py`. */
  readonly packages: readonly string[];
}

/** Returns the name of a module from a folder on, as its words. */
const wordsFrom = (root: string, path: string) =>
  posix
    .relative(root, path)
    .replace(/(?:\/?__init__)?\.py$/, '')
    .split('/');

/** Returns a statement by which a module imports another one; undefined where a form has none. */
const statement = (from: string, to: string, { by, root }: Load, { whole, roots, packages }: Place): string => {
  const above = roots.filter((one) => isWithin(one, to) && to !== posix.join(one, '__init__.py'));
  const words = wordsFrom(above[root % above.length] ?? '.', to);
  const [dotted, parent, leaf = ''] = [words.join('.'), words.slice(0, -1).join('.'), words.at(-1)];
  const plain = `import ${dotted}`;
  const only = (condition: boolean, text: string) => (condition ? text : plain);
  const [up = '', ...down] = posix
    .relative(posix.dirname(from), to.replace(/(?:\/__init__)?\.py$/, ''))
    .split(/(?<!\.)\/(?!\.\.)/);
  const climbs = up.split('/').filter((word) => word === '..').length;
  const below = [...up.split('/').filter((word) => word !== '..'), ...down];
  const dots = '.'.repeat(climbs + 1);
  // A folder without `__init__.py` has no names of its own.
  const hasStart = parent !== '' && packages.includes(posix.dirname(to.replace(/\/__init__\.py$/, '')));
  const near = isWithin(whole, from) ? isWithin(whole, to) : isWithin(posix.dirname(from), to);
  return [
    plain,
    only(parent !== '', `from ${parent} import ${leaf}`),
    only(parent !== '', `from ${parent} import (  # that one :)\n        ${leaf} as x,\n    )`),
    only(hasStart, `from ${parent} import *`),
    `if True: import \\\n        os, ${dotted} as x`,
    `importlib.import_module("${dotted}")`,
    only(parent !== '', `importlib.import_module(".${leaf}", package='${parent}')`),
    only(parent !== '', `importlib.import_module("${parent}." + ''.join(["${leaf}"]))`),
    only(parent !== '', `importlib.import_module(f'${parent}.{"${leaf}"}')`),
    only(near && posix.dirname(from) !== '.', `importlib.import_module(''.join(["${dotted}"]))`),
    `__import__('${dotted}')`,
    only(below.at(-1) !== '', `from ${dots}${below.slice(0, -1).join('.')} import ${below.at(-1)}`),
    only(below.at(-1) !== '', `importlib.import_module("${dots}${below.join('.')}", __package__)`),
  ][by] as string;
};

const reading = [
  'print(open(os.path.join(os.path.dirname(__file__), "data.txt")).read())',
  'print(pkgutil.get_data(__name__, "data.txt"))',
];

const written = ({ path, loads: all, reads }: Module, modules: readonly Module[], place: Place): string => {
  const beside = modules.filter((one) => posix.dirname(one.path) === posix.dirname(path) && one.path !== path);
  const names = beside.map((one) => posix.basename(one.path, '.py'));
  const read = posix.dirname(path) === '.' ? undefined : reading[reads];
  const lines = [
    ...all.map((load) => statement(path, (modules[load.to % modules.length] as Module).path, load, place)),
    ...(read ? [read] : []),
  ];
  return [
    `print("${path}", __name__ == "__main__")`,
    ...(path.endsWith('__init__.py') ? [`__all__ = ${JSON.stringify(names)}`] : []),
    ...(/importlib/.test(lines.join()) ? ['import importlib'] : []),
    ...(read ? ['import os, pkgutil'] : []),
    ...lines.flatMap((line) => [
      'try:',
      `    ${line}`,
      'except Exception as error:',
      '    print("-", type(error).__name__, getattr(error, "name", ""))',
    ]),
    '',
  ].join('\n');
};

const imageOf =
  (entry: string): ImageOf =>
  (surroundings) =>
    python.image(entry, { entryfilePath: entry, languageSpecificConfig: {} }, surroundings, 'linux/amd64');

/** Returns the words of the command that takes the files of an image, and the folders in which it looks for modules. */
const imageIn = (entry: string, files: Record<string, string>) => {
  const { value } = imageOf(entry)(fakeWorkspace(files));
  const text = value !== undefined && 'text' in value.dockerfile ? value.dockerfile.text : '';
  const copy = commandsIn(text).find((words) => words.at(-1) === '/out/app/') ?? [];
  const [, path = ''] = /PYTHONPATH="(.*)"/.exec(text) ?? [];
  return { copy: copy.slice(2, 5), folders: path.split(':').map((one) => posix.relative('/app', one)) };
};

test('a program prints the same in its image, made from the narrow context, as beside everything', () =>
  fc.assert(
    fc.asyncProperty(modules, entries, fc.boolean(), fc.nat(), async (all, main, hasManifest, touched) => {
      const entry = main.path;
      const whole = hasManifest ? project : posix.dirname(entry);
      const roots = [posix.dirname(entry), ...(hasManifest ? [project, `${project}/src`] : []), '.'];
      const packages = all.flatMap(({ path }) => (path.endsWith('/__init__.py') ? [posix.dirname(path)] : []));
      const place = { whole, roots, packages };
      const files: Record<string, string> = {
        ...(hasManifest ? { [`${project}/requirements.txt`]: 'rich==13.0.0\n' } : {}),
        ...Object.fromEntries(folders.map((folder) => [posix.join(folder, 'data.txt'), folder])),
        ...{ 'README.md': '', 'other/none.py': '', 'other/__init__.py': 'import none' },
        ...Object.fromEntries([...all, main].map((one) => [one.path, written(one, all, place)])),
      };
      const { copy, folders: places } = imageIn(entry, files);
      const { inside } = await contextIn(imageOf(entry), files);
      const ran = await compare({ files, inside, copy, entry, folders: places });
      expect(ran.isSameImage).toBe(true);
      expect(ran.image).toEqual(ran.everything);
      await expectNarrow(imageOf(entry), files, {
        needed: ran.everything.opened,
        foreign: ['README.md', 'other/none.py', 'other/__init__.py'],
        touched,
      });
    }),
    { numRuns: 30 },
  ));
