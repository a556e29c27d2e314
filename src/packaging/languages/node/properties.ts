import { flag, list, oneOf, text } from '../../../schema/shape.ts';
import type { Program } from '../../program.ts';

/** The properties of a program in JavaScript or TypeScript. */
export const nodeProperties = {
  nodeVersion: oneOf('The major version of Node, 18 or newer.', [16, 17, 18, 19, 20, 21, 22, 23, 24], { default: 24 }),
  tsConfigPath: text('The tsconfig.json that the bundler reads, relative to the config.'),
  outputModuleFormat: oneOf(
    'The module format of the bundle, by default the one in which the program was written; esm from Node 24 on, cjs before, for a text that runs in both.',
    ['cjs', 'esm'],
  ),
  dependenciesToExcludeFromBundle: list(
    'Packages that are installed in the image instead of being bundled, such as those with native parts; `*` for all.',
    text('The name of a package, or `*`.', { minLength: 1 }),
  ),
  dependenciesToExcludeFromDeploymentPackage: list(
    'Packages that are not installed in the image, of those that are not bundled; `*` for all.',
    text('The name of a package, or `*`.'),
  ),
  disableSourceMaps: flag('Stack traces then show lines of the bundle instead of lines of the source.'),
  outputSourceMapsTo: text(
    'A folder, relative to the config, that receives the source maps when the program is built, each in a folder of the name of its job or function, instead of the image or code.',
    { minLength: 1 },
  ),
  emitTsDecoratorMetadata: flag('Emits metadata for decorators, as some frameworks need.'),
};

/**
 * The oldest major version of Node for which programs are built. The bundler, pnpm 9 and Yarn 4, which run on the version
 * of the program, need it (`npm view esbuild engines`).
 */
export const oldestNode = 18;

/** The days on which versions of Node end: https://github.com/nodejs/release#release-schedule */
export const nodeEnds = {
  property: 'nodeVersion',
  at: {
    18: '2025-04-30',
    19: '2023-06-01',
    20: '2026-04-30',
    21: '2024-06-01',
    22: '2027-04-30',
    23: '2025-06-01',
    24: '2028-04-30',
  },
} as const;

/** A program in JavaScript or TypeScript, as `node` compiles it. */
export type NodeProgram = Program<typeof nodeProperties>;
