import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import fc from 'fast-check';
import { contextOf } from '../../../../../src/packaging/image-plan.ts';
import { node } from '../../../../../src/packaging/languages/node/node.ts';
import { fakeCheckout } from '../../../../fakes/checkout.ts';

/** Folders of modules; each has a way to be named from elsewhere. */
const folders = ['.', 'src', 'src/lib', 'lib/deep', 'packages/a'];
const endings = ['.ts', '.js', '.mts', '.cjs', '.tsx', '.json', '/index.ts', '/index.js'];

interface Module {
  readonly path: string;
  /** The modules that it loads, by index, each with a way to write that. */
  readonly loads: readonly { readonly to: number; readonly by: number; readonly as: number }[];
}

const modules: fc.Arbitrary<Module[]> = fc
  .array(
    fc.record({
      folder: fc.constantFrom(...folders),
      ending: fc.constantFrom(...endings),
      loads: fc.array(fc.record({ to: fc.nat(30), by: fc.nat(6), as: fc.nat(9) }), { maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((all) => all.map(({ folder, ending, loads }, index) => ({ path: join(folder, `m${index}${ending}`), loads })));

/** The folder of the config: the top of a workspace, one below it, or one with a lock file of its own in no workspace. */
interface Place {
  readonly prefix: string;
  readonly isOwn: boolean;
}
const places = fc.constantFrom<Place>(
  ...['', 'src', 'src/lib'].map((prefix) => ({ prefix, isOwn: false })),
  ...['src', 'src/lib'].map((prefix) => ({ prefix, isOwn: true })),
);

/** Returns a specifier of a module: relative with or without its ending, by an alias, or of a package of the workspace. */
const specifierOf = (from: string, to: string, by: number, isOwn: boolean): string => {
  const bare = to.replace(/\/index\.\w+$|\.[tj]sx?$/, '');
  if (by === 0) return `@root/${bare}`;
  if (by === 1 && !isOwn) return `#root/${to}`;
  if (by === 6 && !isOwn) return '@acme/b';
  const target = [to.replace(/\.tsx?$/, '.js'), to][by - 2] ?? bare;
  const up = dirname(from) === '.' ? '.' : dirname(from).replaceAll(/[^/]+/g, '..');
  return `${up === '.' ? './' : `${up}/`}${target}`;
};

const written = ({ path, loads }: Module, all: readonly Module[], isOwn: boolean): string => {
  if (path.endsWith('.json')) return JSON.stringify({ path });
  const lines = loads.map(({ to, by, as }, index) => {
    const specifier = specifierOf(path, (all[to % all.length] as Module).path, by, isOwn);
    const isModule = !path.endsWith('.cjs');
    const forms = [
      `import * as x${index} from '${specifier}'; console.log(x${index});`,
      `export * as y${index} from "${specifier}";`,
      `import(/* it's */ '${specifier}');`,
      `console.log(require('${specifier}'));`,
      `import '${specifier}';`,
      `import(\n  \`${specifier}\`\n);`,
      `try { console.log(require('${specifier}')); } catch {}`,
      `import('${specifier}').catch(() => {});`,
      `console.log('https://example.com', require('${specifier}'));`,
      `console.log(/\`/.test('a'), require('${specifier}'));`,
    ];
    return forms[isModule || as > 5 ? as : 3] as string;
  });
  return `// don't\n${lines.join('\n')}\nconsole.log(${JSON.stringify(path)});\n`;
};

/** Returns a tsconfig in a folder, by whose alias every module is named from the top. */
const tsconfigIn = (folder: string) =>
  JSON.stringify({ compilerOptions: { paths: { '@root/*': [`${relative(folder, '.') || '.'}/*`] } } });

const workspace = {
  'tsconfig.json': '{"extends":"./config/paths.json"}',
  'config/paths.json': '{"compilerOptions":{"paths":{"@root/*":["../*"]}}} // shared',
  'package.json': '{"name":"x","imports":{"#root/*":"./*"},"workspaces":["packages/*"]}',
  'package-lock.json': '{}',
  'packages/b/package.json': '{"name":"@acme/b","main":"main.ts"}',
  'packages/b/main.ts': "export * from './more'",
  'packages/b/more.ts': 'console.log(1)',
  'packages/c/package.json': '{"name":"@acme/c"}',
  'packages/c/main.ts': 'console.log(2)',
};

const projectOf = (all: readonly Module[], { prefix, isOwn }: Place): Record<string, string> => ({
  ...(isOwn
    ? {
        'tsconfig.json': tsconfigIn('.'),
        [`${prefix}/tsconfig.json`]: tsconfigIn(prefix),
        [`${prefix}/package.json`]: '{"name":"own"}',
        [`${prefix}/package-lock.json`]: '{}',
      }
    : workspace),
  'README.md': '# none of it',
  ...Object.fromEntries(all.map((module) => [module.path, written(module, all, isOwn)])),
});

/** Returns the first program in the folder of the config, relative to it. */
const entryOf = (all: readonly Module[], prefix: string): string | undefined => {
  const found = all.find(({ path }) => !path.endsWith('.json') && path.startsWith(prefix && `${prefix}/`));
  return found && relative(prefix, found.path);
};

/** Returns the image, with the files of its context from the top of the checkout. */
const imageOf = (entry: string, files: Record<string, string>, { prefix, isOwn }: Place) => {
  const program = { entryfilePath: entry, languageSpecificConfig: { nodeVersion: 24 as const } };
  const { value } = node.image(entry, program, fakeCheckout(files, prefix), 'linux/amd64');
  if (value?.included === undefined) throw new Error('The context is not narrow.');
  if (!isOwn) expect(value.below ?? '').toBe(prefix);
  const fromTop = (path: string) => join(prefix, value.folder ?? '.', path);
  return { image: value, fromTop, files: value.included.files.map(fromTop) };
};

const bundleOf = async (
  entry: string,
  files: Record<string, string>,
  prefix: string,
): Promise<{ text: string; inputs: string[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'narrow-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await mkdir(join(folder, 'node_modules/@acme'), { recursive: true });
    await symlink('../../packages/b', join(folder, 'node_modules/@acme/b'));
    const { outputFiles, metafile } = await build({
      ...{ absWorkingDir: join(folder, prefix), entryPoints: [entry], bundle: true, platform: 'node', format: 'esm' },
      ...{ write: false, metafile: true, logLevel: 'silent', outfile: 'out.js' },
    });
    return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs).map((path) => join(prefix, path)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

test('the bundle made from the narrow context is the one made from everything', () =>
  fc.assert(
    fc.asyncProperty(modules, places, async (all, place) => {
      const { prefix } = place;
      const entry = entryOf(all, prefix);
      if (entry === undefined) return;
      const files = projectOf(all, place);
      const included = imageOf(entry, files, place).files;
      const narrow = Object.fromEntries(Object.entries(files).filter(([path]) => included.includes(path)));
      const whole = await bundleOf(entry, files, prefix);
      expect(included).toEqual(expect.arrayContaining(whole.inputs));
      expect(await bundleOf(entry, narrow, prefix)).toEqual(whole);
      expect(narrow).not.toHaveProperty(['README.md']);
      expect(narrow).not.toHaveProperty(['packages/c/main.ts']);
    }),
    { numRuns: 200 },
  ));

test('a change of a file in the context changes its digest, one of any other file does not', () =>
  fc.assert(
    fc.asyncProperty(modules, places, fc.nat(), async (all, place, chosen) => {
      const entry = entryOf(all, place.prefix);
      if (entry === undefined) return;
      const files = projectOf(all, place);
      const paths = Object.keys(files);
      const path = paths[chosen % paths.length] as string;
      const digestOf = async (now: Record<string, string>) => {
        const { image, fromTop } = imageOf(entry, now, place);
        const found = await fakeCheckout(now, place.prefix).digest(contextOf(image, []));
        return { digest: found.digest, inside: found.files.map(fromTop) };
      };
      const { digest, inside } = await digestOf(files);
      const changed = await digestOf({ ...files, [path]: `${files[path]} ` });
      expect(changed.digest === digest).toBe(!inside.includes(path));
    }),
    { numRuns: 150 },
  ));
