import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeDockerfile } from '../../../../src/packaging/languages/node/dockerfile.ts';
import { nodeLambdaDockerfile } from '../../../../src/packaging/languages/node/lambda-dockerfile.ts';
import type { NodeProgram } from '../../../../src/packaging/languages/node/properties.ts';

const programs = fc.record({
  includeFiles: fc.array(fc.constantFrom('data/**', '*.json'), { maxLength: 2 }),
  languageSpecificConfig: fc.record(
    {
      nodeVersion: fc.constantFrom(20, 22, 24),
      outputModuleFormat: fc.constantFrom('cjs' as const, 'esm' as const),
      disableSourceMaps: fc.boolean(),
      dependenciesToExcludeFromBundle: fc.constantFrom(['sharp'], ['*'], []),
      tsConfigPath: fc.constant('tsconfig.json'),
    },
    { requiredKeys: ['nodeVersion'] },
  ),
}) as unknown as fc.Arbitrary<NodeProgram>;
const manifests = fc.constantFrom(
  undefined,
  { folder: 'app', command: 'ci', files: ['package.json'] },
  { folder: '', command: 'install' },
);

/** Returns the lines of a Dockerfile before the stages that only an image or only a function has, with the bundled file as `<entry>`. */
const stagesOf = (text: string, entry: string): string[] => {
  const lines = text.split('\n');
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
    fc.property(programs, manifests, (program, manifest) => {
      const { nodeVersion } = program.languageSpecificConfig;
      const image = stagesOf(nodeDockerfile('job.ts', program, manifest as never), 'job.ts');
      const code = stagesOf(
        nodeLambdaDockerfile('job.ts', program, manifest as never, nodeVersion, undefined),
        '.stp-lambda.mjs',
      );
      expect([image, code].map((lines) => lines.filter(isOwn).length)).toEqual([1, 1]);
      expect(code.filter((line) => !isOwn(line))).toEqual(image.filter((line) => !isOwn(line)));
    }),
  );
});
