import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOf, planImages } from '../../../../src/packaging/image-plan.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { type FakeFile, fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
type Specific = Partial<NodeProgram['languageSpecificConfig']>;

/** Returns a program with its own properties. */
const programOf = (specific: Specific): NodeProgram => ({
  entryfilePath: 'job.ts',
  languageSpecificConfig: { nodeVersion: 24, ...specific },
});
/** Returns the image of a program among files. */
const image = (specific: Specific, files: Readonly<Record<string, FakeFile>> = {}) =>
  node.image('job.ts', programOf(specific), fakeWorkspace({ 'job.ts': '', ...files }), 'linux/amd64');
/** Returns the code of a function among files. */
const code = (specific: Specific) =>
  node.lambda?.code(
    'job.ts',
    programOf(specific),
    { handlerFunction: undefined, runtime: 'nodejs24.x' },
    fakeWorkspace({ 'job.ts': '' }),
    'linux/amd64',
  );
/** Returns the text of a generated Dockerfile. */
const textOf = (outcome: ReturnType<typeof image> | undefined): string => {
  const dockerfile = outcome?.value?.dockerfile;
  return dockerfile && 'text' in dockerfile ? dockerfile.text : '';
};
/** Returns the tag that an image gets for its program, its Dockerfile and its context. */
const tagOf = async (specific: Specific, files: Readonly<Record<string, FakeFile>> = {}) => {
  const { value } = image(specific, files);
  if (value === undefined) throw new Error('The program has errors.');
  const context = await fakeWorkspace({ 'job.ts': '', ...files }).digest(contextOf(value, []));
  return planImages({ project: 'shop', preview: false }, [{ job: 'report', source: value, context }])[0]?.tag;
};

describe('outputSourceMapsTo', () => {
  test.each([
    ['an image', image],
    ['a function', code],
  ])('moves the source maps of %s into a stage of their own, which the last one does not copy', (_, build) => {
    const outcome = build({ outputSourceMapsTo: './maps/' });
    expect(outcome?.diagnostics).toEqual([]);
    expect(outcome?.value?.sourceMaps).toEqual({ stage: 'source-maps', folder: 'maps' });
    const text = textOf(outcome);
    expect(text).toContain('"--sourcemap=external"');
    expect(text).toContain('\nFROM scratch AS source-maps\nCOPY --from=build /source-maps/ /\n');
    expect(text.match(/^COPY --from=source-maps/m)).toBeNull();
    expect(text).not.toContain('--enable-source-maps');
    expect(text.indexOf('AS source-maps')).toBeLessThan(text.lastIndexOf('FROM '));
  });

  test('gives a function no flag for maps that it does not have', () => {
    const variables = node.lambda?.variables;
    expect(variables?.(programOf({}).languageSpecificConfig)).toEqual({ NODE_OPTIONS: '--enable-source-maps' });
    expect(variables?.(programOf({ outputSourceMapsTo: 'maps' }).languageSpecificConfig)).toEqual({});
  });

  test.each(['cjs', 'esm'] as const)(
    'takes the maps out of what the bundler makes as %s, with that of imported CSS',
    async (outputModuleFormat) => {
      const folder = await folderWith({
        'job.ts': "import './a.css';\nconsole.log(1 as number);\n",
        'a.css': 'a { top: 0 }\n',
      });
      await mkdir(join(folder, 'out'));
      const lines = textOf(image({ outputSourceMapsTo: 'maps', outputModuleFormat })).split('\n');
      const at = lines.findIndex((line) => line.includes('esbuild"'));
      const [, ...words] = JSON.parse((lines[at] ?? '').slice('RUN '.length)) as string[];
      const here = (text: string) =>
        text.replaceAll('/out/', `${folder}/out/`).replaceAll('/source-maps', `${folder}/source-maps`);
      await run(join(process.cwd(), 'node_modules/.bin/esbuild'), words.map(here), { cwd: folder });
      await run('sh', ['-c', here((lines[at + 1] ?? '').slice('RUN '.length))]);
      const bundle = outputModuleFormat === 'esm' ? 'index.mjs' : 'index.cjs';
      expect((await readdir(join(folder, 'out'))).sort()).toEqual(['index.css', bundle].sort());
      expect((await readdir(join(folder, 'source-maps'))).sort()).toEqual(['index.css.map', `${bundle}.map`].sort());
      expect(await readFile(join(folder, 'out', bundle), 'utf8')).not.toContain('sourceMappingURL');
      expect(JSON.parse(await readFile(join(folder, 'source-maps', `${bundle}.map`), 'utf8')).sources).toContain(
        '../job.ts',
      );
    },
  );

  test('changes no tag by the name of its folder, nor by the maps that a build left there', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('maps', '.', 'a/b', './out (1)/', 'jobs/[x]'),
        fc.constantFrom('report', 'nightly import'),
        fc.constantFrom('index.mjs.map', 'index.cjs.map', 'index.css.map'),
        async (outputSourceMapsTo, job, name) => {
          // The whole folder is the context of a program that loads what nobody knows before.
          const wide = { 'job.ts': 'require(process.argv[2])' };
          const clean = await tagOf({ outputSourceMapsTo }, wide);
          const left = `${outputSourceMapsTo}/${job}/${name}`.replace(/^\.\//, '').replace('//', '/');
          expect(await tagOf({ outputSourceMapsTo }, { ...wide, [left]: '{}' })).toBe(clean);
          expect(await tagOf({ outputSourceMapsTo: 'elsewhere' }, wide)).toBe(clean);
          expect(await tagOf({}, wide)).not.toBe(clean);
          expect(await tagOf({ outputSourceMapsTo }, { ...wide, 'maps/report/other.ts': '' })).not.toBe(clean);
        },
      ),
    ));

  test.each<[string, string, string, Readonly<Record<string, FakeFile>>]>([
    ['a folder elsewhere', '../maps', 'source/outside', {}],
    ['an absolute path', '/maps', 'source/outside', {}],
    ['the .git folder', '.git/maps', 'source/outside', {}],
    ['a link out', 'maps', 'source/outside', { maps: { link: '../elsewhere' } }],
    ['a file', 'maps', 'packaging/source-maps', { maps: '' }],
    ['a path with a line break', 'ma\nps', 'config/wrong-format', {}],
  ])('rejects %s', (_, outputSourceMapsTo, expected, files) => {
    const { value, diagnostics } = image({ outputSourceMapsTo }, files);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: expected, place: { path: ['properties', 'languageSpecificConfig', 'outputSourceMapsTo'] } },
    ]);
  });

  test('accepts a folder that exists, and is ignored with a warning where there are no maps', () => {
    expect(image({ outputSourceMapsTo: 'maps' }, { 'maps/x': '' }).diagnostics).toEqual([]);
    const { value, diagnostics } = image({ outputSourceMapsTo: 'maps', disableSourceMaps: true });
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'config/ignored' }]);
    expect(value?.sourceMaps).toBeUndefined();
    expect(textOf({ diagnostics: [], ...(value ? { value } : {}) })).not.toContain('source');
  });
});
