import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { openWorkspace } from '../../../src/adapters/node/workspace.ts';
import { DiagnosticsError } from '../../../src/diagnostics/diagnostics-error.ts';
import { compile } from '../../../src/operations/compile/compile.ts';
import type { CompileRequest } from '../../../src/operations/compile/compile-request.ts';
import { addFiles, folderWith } from '../../adapters/node/disk.ts';
import { offlineWorld } from '../../fakes/offline-world.ts';
import type { FakeFile } from '../../fakes/workspace.ts';

const file = 'batch-jobs.yml';
const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };

/** Returns a config with one function of this packaging. */
const configOf = (type: string, properties: object, more: object = {}): string =>
  JSON.stringify({ resources: { fn: { type: 'function', properties: { packaging: { type, properties }, ...more } } } });
const custom = (properties: object, more: object = {}) => configOf('custom-artifact', properties, more);
const buildpack = (properties: object, more: object = {}) => configOf('stacktape-lambda-buildpack', properties, more);

/** Compiles a config in a folder on disk; every port to AWS and Docker throws when it is opened. */
const compiledIn = async (root: string, config: string, given: Partial<CompileRequest> = {}) => {
  await addFiles(root, { [file]: config });
  const world = offlineWorld({
    source: { file, name: file, path: file, read: async () => new TextEncoder().encode(config) },
    workspace: openWorkspace(root),
  });
  return compile(world, { ...request, ...given });
};

/** Returns the errors of a config in a folder on disk: code, config path and sentence. */
const faultsIn = async (root: string, config: string, given: Partial<CompileRequest> = {}) => {
  try {
    await compiledIn(root, config, given);
    return [];
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    return problem.diagnostics.map(({ code, place, sentence }) => ({
      code,
      at: (place as { path: readonly string[] }).path.slice(4).join('.'),
      sentence,
    }));
  }
};
const faultsOf = async (files: Readonly<Record<string, FakeFile>>, config: string) =>
  faultsIn(await folderWith(files), config);

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));

describe('the code of a function is refused on its line, before any call,', () => {
  const at = 'properties.packagePath';
  test.each<[string, Readonly<Record<string, FakeFile>>, object, { code: string; at: string; sentence?: RegExp }]>([
    ['a path with nothing there', {}, { packagePath: 'dist' }, { code: 'source/missing-path', at }],
    ['a path out of the folder', {}, { packagePath: '../dist' }, { code: 'source/outside', at }],
    ['an absolute path', {}, { packagePath: '/etc' }, { code: 'source/outside', at }],
    ['a .git folder', { '.git/config': 'x' }, { packagePath: '.git' }, { code: 'source/outside', at }],
    ['a link to a folder outside', { dist: { link: '/etc' } }, { packagePath: 'dist' }, { code: 'source/outside', at }],
    [
      'a link out of the folder of the config',
      { 'dist/index.js': '', 'dist/passwd': { link: '/etc/passwd' } },
      { packagePath: 'dist' },
      { code: 'source/outside', at },
    ],
    [
      'a link out of the folder of the code',
      { 'dist/index.js': '', 'dist/lib/shared': { link: '../../shared' }, 'shared/a.js': '' },
      { packagePath: 'dist' },
      { code: 'source/outside', at, sentence: /"dist\/lib\/shared" points out of the folder "dist"/ },
    ],
    [
      'a file that is no zip file',
      { 'code.zip': 'no zip file' },
      { packagePath: 'code.zip' },
      { code: 'packaging/function-code', at, sentence: /is no zip file/ },
    ],
    [
      'an empty file',
      { 'code.zip': '' },
      { packagePath: 'code.zip' },
      { code: 'packaging/function-code', at, sentence: /is no zip file/ },
    ],
    [
      'a folder without the file of the handler',
      { 'dist/main.js': '' },
      { packagePath: 'dist', handler: 'index.js:handler' },
      { code: 'packaging/function-code', at, sentence: /has no file index\.js,/ },
    ],
    [
      'a folder without the usual file',
      { 'dist/main.js': '' },
      { packagePath: 'dist' },
      { code: 'packaging/function-code', at, sentence: /has no file index\.js, index\.mjs or index\.cjs,/ },
    ],
    [
      'a handler in a form of no runtime',
      { 'dist/main.js': '' },
      { packagePath: 'dist', handler: 'main' },
      { code: 'packaging/function-code', at: 'properties.handler' },
    ],
  ])('for %s', async (_, files, properties, { sentence = /./, ...expected }) => {
    expect(await faultsOf(files, custom(properties))).toEqual([
      { ...expected, sentence: expect.stringMatching(sentence) },
    ]);
  });

  test('for an empty folder', async () => {
    const root = await folderWith({ 'dist/.git/x': 'x' });
    expect(await faultsIn(root, custom({ packagePath: 'dist' }))).toEqual([
      { code: 'packaging/function-code', at, sentence: 'The folder "dist" has no files.' },
    ]);
  });

  test('for a file that cannot be read', async () => {
    const root = await folderWith({ 'dist/index.js': '' });
    // A name that is no UTF-8, which Node cannot give back to the system.
    await writeFile(Buffer.concat([Buffer.from(`${root}/dist/`), Buffer.from([0xff])]), '');
    const faults = await faultsIn(root, custom({ packagePath: 'dist' }));
    expect(faults.map(({ code, at: path }) => [code, path])).toEqual([['packaging/context', at]]);
  });

  test('for more than 250 MB, in a folder, a zip file, and a zip file that would have more', async () => {
    const root = await folderWith({ 'dist/index.js': '', 'dist/model.bin': '', 'large.zip': '' });
    await truncate(join(root, 'dist/model.bin'), 262_144_001);
    await truncate(join(root, 'large.zip'), 262_144_001);
    const bomb = Buffer.from(zipped({ 'index.js': 'x' }));
    // The size of the file when it is unzipped, in the central directory: APPNOTE.TXT, 4.3.12.
    bomb.writeUInt32LE(262_144_001, bomb.indexOf('PK\u0001\u0002') + 24);
    await addFiles(root, { 'bomb.zip': '' });
    await writeFile(join(root, 'bomb.zip'), bomb);
    for (const packagePath of ['dist', 'large.zip', 'bomb.zip'])
      expect(await faultsIn(root, custom({ packagePath }))).toEqual([
        { code: 'packaging/function-code', at, sentence: expect.stringMatching(/250 MB/) },
      ]);
  });

  test('for a zip file that is compressed in a way that Lambda does not know', async () => {
    const root = await folderWith({ 'code.zip': '' });
    const zip = Buffer.from(zipped({ 'index.js': 'x' }));
    zip.writeUInt16LE(99, zip.indexOf('PK\u0001\u0002') + 10);
    await writeFile(join(root, 'code.zip'), zip);
    expect(await faultsIn(root, custom({ packagePath: 'code.zip' }))).toEqual([
      { code: 'packaging/function-code', at, sentence: expect.stringMatching(/compressed by method 99/) },
    ]);
  });

  test('for an entry file that is missing, of a language that is not compiled, or of none', async () => {
    const entry = 'properties.entryfilePath';
    const faults = async (entryfilePath: string, files = {}) =>
      (await faultsOf(files, buildpack({ entryfilePath }))).map(({ code, at: path }) => [code, path]);
    expect(await faults('src/missing.ts')).toEqual([['packaging/entry-file', entry]]);
    expect(await faults('app.rb', { 'app.rb': '' })).toEqual([['config/not-yet', entry]]);
    expect(await faults('app.zig', { 'app.zig': '' })).toEqual([['packaging/entry-file', entry]]);
    expect(await faults('app', { app: '' })).toEqual([['packaging/entry-file', entry]]);
  });

  test('for a runtime that does not run the bundle', async () => {
    const faults = async (own: object, more: object) =>
      (await faultsOf({ 'a.ts': '' }, buildpack({ entryfilePath: 'a.ts', ...own }, more)))
        .filter(({ code }) => code !== 'lint/ended-version')
        .map(({ code, at: path }) => [code, path]);
    const specific = (nodeVersion: number) => ({ languageSpecificConfig: { nodeVersion } });
    expect(await faults({}, { runtime: 'python3.13' })).toEqual([
      ['packaging/function-code', 'properties.entryfilePath'],
    ]);
    expect(await faults(specific(20), { runtime: 'nodejs22.x' })).toEqual([
      ['packaging/function-code', 'properties.languageSpecificConfig.nodeVersion'],
    ]);
    expect(await faults(specific(23), {})).toEqual([
      ['packaging/function-code', 'properties.languageSpecificConfig.nodeVersion'],
    ]);
    expect(await faults(specific(22), { runtime: 'nodejs22.x' })).toEqual([]);
    expect(await faults({}, { runtime: 'nodejs22.x' })).toEqual([]);
  });

  test('for a run that may use no bucket, together with what else is wrong', async () => {
    const root = await folderWith({});
    const faults = await faultsIn(root, custom({ packagePath: 'dist' }), { artifactBucket: 'none' });
    expect(faults.map(({ code }) => code)).toEqual(['packaging/needs-bucket', 'source/missing-path']);
  });
});

describe('the code of a function', () => {
  const codeIn = (template: unknown) =>
    (template as { Resources: { FnFunction: { Properties: { Code: object } } } }).Resources.FnFunction.Properties.Code;

  test('is in the bucket that the run names, else in that of the project, of the account and region of the stack', async () => {
    const root = await folderWith({ 'dist/index.js': 'x' });
    const config = custom({ packagePath: 'dist' });
    const own = codeIn((await compiledIn(root, config, { artifactBucket: 'mine' })).template);
    const usual = codeIn((await compiledIn(root, config)).template);
    expect(own).toMatchObject({ S3Bucket: 'mine', S3Key: expect.stringMatching(/^functions\/fn-[0-9a-f]{32}\.zip$/) });
    expect(usual).toEqual({
      ...own,
      S3Bucket: { 'Fn::Join': ['', ['shop-artifacts-', { Ref: 'AWS::AccountId' }, '-', { Ref: 'AWS::Region' }]] },
    });
  });

  test('of a preview has a folder of its own, so that it never becomes that of another stage', async () => {
    const root = await folderWith({ 'dist/index.js': 'x' });
    const { codes } = await compiledIn(root, custom({ packagePath: 'dist' }), { stage: 'pr-7' });
    expect(codes.map(({ key }) => key)).toEqual([expect.stringMatching(/^functions\/preview\/fn-[0-9a-f]{32}\.zip$/)]);
  });

  test('has a key that follows from everything that it is built from, and from nothing else', async () => {
    const root = await folderWith({ 'src/a.ts': "import './b.ts';\n", 'src/b.ts': '', 'notes.txt': 'n' });
    const keyOf = async (own: object = {}, more: object = {}) => {
      const { codes } = await compiledIn(root, buildpack({ entryfilePath: 'src/a.ts', ...own }, more));
      return codes[0]?.key;
    };
    const first = await keyOf();
    expect(await keyOf({}, { timeout: 5, memory: 256 })).toBe(first);
    const others = [
      await keyOf({ handlerFunction: 'run' }),
      await keyOf({ includeFiles: ['notes.txt'] }),
      await keyOf({}, { architecture: 'arm64' }),
      await keyOf({}, { runtime: 'nodejs22.x' }),
      await keyOf({ excludeFiles: ['src/b.ts'] }),
    ];
    await addFiles(root, { 'src/a.ts': 'export default () => 2;\n' });
    expect(new Set([first, ...others, await keyOf()]).size).toBe(7);
  });

  test('is checked by validate without reading its files', async () => {
    const root = await folderWith({ 'dist/index.js': 'x', 'a.ts': '' });
    const { codes } = await compiledIn(root, custom({ packagePath: 'dist' }), { contents: 'checked' });
    await addFiles(root, { 'dist/index.js': 'y' });
    expect((await compiledIn(root, custom({ packagePath: 'dist' }), { contents: 'checked' })).codes).toEqual(codes);
  });

  test('of a zip file is named by its bytes', async () => {
    const root = await folderWith({});
    const write = async (files: Readonly<Record<string, string>>) => {
      await writeFile(join(root, 'code.zip'), zipped(files));
      return (await compiledIn(root, custom({ packagePath: 'code.zip' }))).codes[0];
    };
    const one = await write({ 'index.js': 'a' });
    expect(one?.from).toMatchObject({ kind: 'zip', path: 'code.zip' });
    expect((await write({ 'index.js': 'b' }))?.key).not.toBe(one?.key);
    expect((await write({ 'index.js': 'a' }))?.from).toEqual({ ...one?.from, digest: expect.any(String) });
  });
});
