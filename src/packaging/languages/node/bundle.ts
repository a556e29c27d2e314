import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { exec } from '../../instructions.ts';
import { decoratorScript } from './decorator-script.ts';
import type { ModuleFormat } from './module-format.ts';
import type { NodeProgram } from './properties.ts';
import { mapFlags, mapsPlace } from './source-maps.ts';

/**
 * The bundler, as a package of npm with its version: another version may give another bundle, so raise `recipe` in
 * `node.ts` with it.
 */
export const bundler = 'esbuild@0.28.2';

/**
 * The compiler of programs with metadata of decorators, which the bundler does not know: the last version with a program
 * interface in JavaScript. https://github.com/microsoft/typescript-go#what-works-so-far
 */
export const decoratorCompiler = 'typescript@6.0.3';

/** The folder of the bundler in the first stage. */
export const bundlerFolder = '/bundler';

/** A program to bundle. */
export interface BundleRequest {
  /** The file that is bundled, relative to the config's folder. */
  readonly entry: string;
  readonly program: NodeProgram;
  readonly format: ModuleFormat;
  /** The major version of Node. */
  readonly version: number;
  /** Names of packages that are not bundled, or `*`. */
  readonly external: readonly string[];
  /** Extensions of the program's files in capitals, `.TS`, which the bundler knows in small letters only. */
  readonly capitals: readonly string[];
}

/** Returns the name of the bundle: its extension tells Node its format. */
export const bundleName = (format: ModuleFormat): string => (format === 'esm' ? 'index.mjs' : 'index.cjs');

/** Loaders of the bundler by extension: https://esbuild.github.io/content-types/ */
const loaders: Readonly<Record<string, string>> = {
  ...{ '.js': 'js', '.mjs': 'js', '.cjs': 'js', '.jsx': 'jsx' },
  ...{ '.ts': 'ts', '.mts': 'ts', '.cts': 'ts', '.tsx': 'tsx', '.json': 'json' },
};

/** Returns the extension of a path that has capitals in it and is one of JavaScript or TypeScript; undefined for others. */
export const capitalsOf = (path: string): string | undefined => {
  const extension = posix.extname(path);
  return loaders[extension] === undefined && loaders[extension.toLowerCase()] !== undefined ? extension : undefined;
};

/** Returns the line that bundles a program. */
export const bundleLine = (request: BundleRequest): string => {
  const { emitTsDecoratorMetadata } = request.program.languageSpecificConfig;
  const flags = bundleFlags(request);
  return emitTsDecoratorMetadata
    ? `RUN ${exec('node', '-e', decoratorScript, JSON.stringify(flags), bundlerFolder)}`
    : `RUN ${exec(`${bundlerFolder}/node_modules/.bin/esbuild`, ...flags)}`;
};

/** Returns the arguments of esbuild: https://esbuild.github.io/api/ */
const bundleFlags = ({ entry, program, format, version, external, capitals }: BundleRequest): string[] => {
  const { tsConfigPath } = program.languageSpecificConfig;
  return [
    `./${entry}`,
    '--bundle',
    '--platform=node',
    `--target=node${version}`,
    `--format=${format}`,
    `--outfile=/out/${bundleName(format)}`,
    '--log-level=info',
    '--color=false',
    ...mapFlags[mapsPlace(program.languageSpecificConfig)],
    ...(format === 'esm' ? esmFlags : []),
    ...(external.includes('*') ? ['--packages=external'] : external.map((name) => `--external:${name}`)),
    ...(tsConfigPath === undefined ? [] : [`--tsconfig=./${normalPath(tsConfigPath)}`]),
    ...capitals.map((extension) => `--loader:${extension}=${loaders[extension.toLowerCase()]}`),
  ];
};

/**
 * Defines `require`, `__filename` and `__dirname` for CommonJS packages inside an ES module; esbuild renames a
 * `require` of the program.
 */
const esmFlags = [
  `--banner:js=${[
    "import { createRequire as stpCreateRequire } from 'node:module';",
    "import { dirname as stpDirectory } from 'node:path';",
    "import { fileURLToPath as stpPath } from 'node:url';",
    'const require = stpCreateRequire(import.meta.url);',
    'const stpFilename = stpPath(import.meta.url);',
    'const stpDirname = stpDirectory(stpFilename);',
  ].join('')}`,
  '--define:__filename=stpFilename',
  '--define:__dirname=stpDirname',
];
