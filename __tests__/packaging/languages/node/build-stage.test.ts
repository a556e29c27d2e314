import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeDockerfile } from '../../../../src/packaging/languages/node/dockerfile.ts';
import { installationOf } from '../../../../src/packaging/languages/node/installation.ts';
import { nodeLambdaDockerfile } from '../../../../src/packaging/languages/node/lambda-dockerfile.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';
import { fakeWorkspace } from '../../../fakes/workspace.ts';

const programs = fc.record({
  includeFiles: fc.array(fc.constantFrom('data/**', '*.json'), { maxLength: 2 }),
  languageSpecificConfig: fc.record(
    {
      nodeVersion: fc.constantFrom(20, 22, 24),
      emitTsDecoratorMetadata: fc.boolean(),
      disableSourceMaps: fc.boolean(),
      outputSourceMapsTo: fc.constant('maps'),
      dependenciesToExcludeFromBundle: fc.constantFrom(['sharp'], ['*'], []),
      tsConfigPath: fc.constant('tsconfig.json'),
    },
    { requiredKeys: ['nodeVersion'] },
  ),
}) as unknown as fc.Arbitrary<NodeProgram>;
const installations = fc
  .constantFrom<Record<string, string>>(
    {},
    { 'package.json': '{}', 'package-lock.json': '{}' },
    { 'package.json': '{"workspaces":["a"]}', 'a/package.json': '{}', 'yarn.lock': '' },
    { 'package.json': '{"scripts":{"prepare":"x"}}', 'pnpm-lock.yaml': "lockfileVersion: '9.0'" },
  )
  .map((files) => installationOf('job.ts', fakeWorkspace(files)));

/** Returns the instructions of a Dockerfile before the stages that only an image or only a function has, with the bundled file as `<entry>`. */
const stagesOf = (text: string, entry: string): string[] => {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .slice(
      0,
      lines.findIndex((line) => /^FROM .* AS (?:packages-)?layout$|^FROM scratch$/.test(line)),
    )
    .map((line) => line.replace(`./${entry}`, '<entry>'));
};
/** True for the line by which only one of the two writes a file of ours. */
const isOwn = (line: string): boolean => /^RUN \["node","-e",.*(?:fetch-event\.cjs|\.stp-lambda\.mjs)/.test(line);

test('a function is bundled by the stages of an image, but for one file that each writes for itself', () => {
  fc.assert(
    fc.property(
      programs,
      installations,
      fc.constantFrom('cjs' as const, 'esm' as const),
      (program, installation, format) => {
        const { nodeVersion: version } = program.languageSpecificConfig;
        const shared = { program, installation, format, version, capitals: [], below: '' };
        const image = stagesOf(nodeDockerfile('job.ts', shared), 'job.ts');
        const code = stagesOf(nodeLambdaDockerfile('job.ts', shared, undefined), '.stp-lambda.mjs');
        expect([image, code].map((lines) => lines.filter(isOwn).length)).toEqual([1, 1]);
        expect(code.filter((line) => !isOwn(line))).toEqual(image.filter((line) => !isOwn(line)));
      },
    ),
  );
});
