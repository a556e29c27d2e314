import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { bundler, decoratorCompiler } from '../../../../src/packaging/languages/node/bundle.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import { folderWith } from '../../../adapters/node/disk.ts';
import { fakeNpmLock } from '../../../fakes/npm-lock.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const run = promisify(execFile);
const files = {
  'src/job.ts':
    "import { Real } from './real.js';\nimport { legacy } from 'legacy';\n@Mark class Job { constructor(readonly real: Real) {} }\nconsole.log(JSON.stringify([await 'x', legacy, new Job(new Real()).real.name, seen]));\n",
  'src/real.ts': "export class Real { name: string = 'real' }\n",
  'node_modules/legacy/index.js': "exports.legacy = require('node:path').basename(__filename) + ' @Mark';\n",
  'tsconfig.json': '{}',
  'package.json': '{"dependencies":{"legacy":"1"}}',
  'package-lock.json': fakeNpmLock({ legacy: '1' }),
};

/** Stands in for TypeScript: compiles one file, and tells for which files and settings it was asked. */
const compiler = `exports.ScriptTarget={ES5:1,ES2022:9,ESNext:99};exports.ModuleKind={ESNext:99};exports.ModuleResolutionKind={Bundler:100};exports.JsxEmit={Preserve:1};
exports.sys={fileExists:require('fs').existsSync,readFile:(file)=>require('fs').readFileSync(file,'utf8')};
exports.findConfigFile=()=>undefined;exports.readConfigFile=(file)=>({config:JSON.parse(exports.sys.readFile(file))});
exports.parseJsonConfigFileContent=(config)=>({options:{outDir:'dist',noEmit:true,target:9,own:config}});
exports.createProgram=(roots,set)=>({getSourceFile:(file)=>roots.includes(file)?file:undefined,emit(file,write){
const text=exports.sys.readFile(file).replace('@Mark class Job { constructor(readonly real: Real) {} }','const seen='+JSON.stringify(set)+';class Job { constructor(real) { this.real = real } }');
write(file+'.map','');write(file.replace(/ts$/,'js'),text)}});`;

describe('metadata of decorators', () => {
  const image = (emitTsDecoratorMetadata: boolean) => {
    const program = {
      entryfilePath: 'src/job.ts',
      languageSpecificConfig: { nodeVersion: 24 as const, emitTsDecoratorMetadata, tsConfigPath: 'tsconfig.json' },
    };
    const { value, diagnostics } = node.image('src/job.ts', program, fakeWorkspace(files), 'linux/amd64');
    expect(diagnostics).toEqual([]);
    return value && 'text' in value.dockerfile ? value.dockerfile.text : '';
  };

  test('installs the compiler beside the bundler where they are wanted', () => {
    expect(image(true)).toContain(`"/bundler","${bundler}","${decoratorCompiler}"]`);
    expect(image(false)).not.toContain('typescript');
  });

  test('bundles what the compiler emits for files with decorators, with the flags of every other bundle', async () => {
    const folder = await folderWith({ ...files, 'tools/node_modules/typescript/index.js': compiler });
    const tools = join(folder, 'tools');
    symlinkSync(join(process.cwd(), 'node_modules/esbuild'), join(tools, 'node_modules/esbuild'));
    mkdirSync(join(folder, 'out'));
    const line = image(true)
      .split('\n')
      .find((one) => one.includes('"/bundler"]') && one.includes('--bundle'));
    const [program = '', ...words] = JSON.parse(line?.slice('RUN '.length) ?? '[]') as string[];
    const here = words.map((word) => word.replace('/out/', `${folder}/out/`).replace(/^\/bundler$/, tools));
    await run(program, here, { cwd: folder });
    const { stdout } = await run(process.execPath, ['--enable-source-maps', join(folder, 'out/index.mjs')]);
    const [awaited, legacy, name, settings] = JSON.parse(stdout);
    expect([awaited, legacy, name]).toEqual(['x', 'index.mjs @Mark', 'real']);
    expect(settings).toMatchObject({
      emitDecoratorMetadata: true,
      useDefineForClassFields: true,
      inlineSourceMap: true,
    });
    expect(settings).not.toHaveProperty('outDir');
    expect(settings).not.toHaveProperty('noEmit');
  });
});
