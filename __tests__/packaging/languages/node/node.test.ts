import { describe, expect, test } from '@jest/globals';
import { ref } from '../../../../src/cloudformation/expression.ts';
import { token } from '../../../../src/cloudformation/token.ts';
import { node } from '../../../../src/packaging/languages/node/node.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

type Specific = Partial<NodeProgram['languageSpecificConfig']>;
const image = (properties: Partial<NodeProgram>, specific: Specific = {}, files: Record<string, string> = {}) =>
  node.image(
    'job.ts',
    { entryfilePath: 'job.ts', languageSpecificConfig: { nodeVersion: 24, ...specific }, ...properties },
    fakeWorkspace({ 'job.ts': '', ...files }),
    'linux/amd64',
  );

describe('node', () => {
  test('uses the folder of the config as context, without files that are never source', async () => {
    const { value } = image({ excludeFiles: ['./docs/**', '*.md'] });
    const workspace = fakeWorkspace({
      ...{ 'job.ts': '', 'dist/lib.js': '', 'a/node_modules/x/i.js': '', '.vscode/x': '', '.venv/x': '' },
      ...{ 'docs/a/b': '', 'README.md': '', 'a/README.md': '' },
    });
    const { files } = await workspace.digest({ folder: '.', excluded: value?.excluded ?? [] });
    expect(files).toEqual(['a/README.md', 'dist/lib.js', 'job.ts']);
  });

  test('accepts empty lists and flags that are false', () => {
    const nothing = { dependenciesToExcludeFromDeploymentPackage: [], emitTsDecoratorMetadata: false };
    expect(image({ excludeDependencies: [], requiresGlibcBinaries: true }, nothing).diagnostics).toEqual([]);
  });

  test.each<[string, Partial<NodeProgram>, Specific, string]>([
    ['a missing tsconfig', {}, { tsConfigPath: 'none.json' }, 'source/missing-path'],
    ['a tsconfig elsewhere', {}, { tsConfigPath: '../t.json' }, 'source/outside'],
    ['a package that is a flag', {}, { dependenciesToExcludeFromBundle: ['a --x'] }, 'config/wrong-format'],
    ['a reference in a command', { customDockerBuildCommands: [token(ref('X'))] }, {}, 'directives/misplaced'],
    ['an exclusion in a glob', { includeFiles: ['*.json', '!a.json'] }, {}, 'config/wrong-format'],
    ['an exclusion within a glob', { excludeFiles: ['a/!(b).json'] }, {}, 'config/wrong-format'],
    ['a reference in a glob', { includeFiles: [token(ref('X'))] }, {}, 'directives/misplaced'],
  ])('rejects %s', (_, properties, specific, code) => {
    const { value, diagnostics } = image(properties, specific, { 'package.json': '{}' });
    expect(diagnostics).toMatchObject([{ code }]);
    expect(value).toBeUndefined();
  });

  test('rejects packages to install without a package.json', () => {
    const specific = { dependenciesToExcludeFromBundle: ['sharp'] };
    expect(image({}, specific).diagnostics).toMatchObject([{ code: 'source/missing-path' }]);
    expect(image({}, specific, { 'package.json': '{}' }).value).toBeDefined();
  });

  test('rejects an invalid package.json', () => {
    expect(image({}, {}, { 'package.json': '[' }).diagnostics).toMatchObject([{ code: 'packaging/entry-file' }]);
  });
});
