import { posix } from 'node:path';
import { normalPath } from '../../config-paths.ts';
import { globPattern } from '../../glob.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { compilePattern } from '../../linear-pattern.ts';
import { copyScript } from './copy-script.ts';
import type { NodeManifest } from './manifest.ts';
import type { NodeProgram } from './properties.ts';

/**
 * The bundler, as a package of npm with its version: another version may give another bundle, so raise `recipe` in
 * `node.ts` with it.
 */
export const bundler = 'esbuild@0.28.2';

/** Mounts the user's .npmrc, if the build has one, and the cache of npm: neither becomes part of a layer. */
const npmMounts =
  '--mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=cache,target=/root/.npm,sharing=locked';

/** Flags of npm that keep its output short. */
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];

/** Returns the lines that install the packages of a manifest into its folder below /build; none without a manifest. */
const install = (manifest: NodeManifest | undefined, ...flags: string[]): string[] => {
  if (!manifest) return [];
  const sources = manifest.files?.map((file) => posix.join(manifest.folder, file));
  return [
    ...(sources ? [] : ['WORKDIR /build', 'COPY . .']),
    `WORKDIR ${literal(posix.join('/build', manifest.folder))}`,
    ...(sources ? [`COPY ${JSON.stringify([...sources, './'])}`] : []),
    `RUN ${npmMounts} ${exec('npm', manifest.command, ...quiet, ...flags)}`,
  ];
};

/** Returns the arguments of esbuild: https://esbuild.github.io/api/ */
const bundleFlags = (
  entry: string,
  bundle: string,
  format: string,
  version: number,
  { languageSpecificConfig: specific }: NodeProgram,
): string[] => {
  const excluded = specific.dependenciesToExcludeFromBundle ?? [];
  return [
    `./${entry}`,
    '--bundle',
    '--platform=node',
    `--target=node${version}`,
    `--format=${format}`,
    `--outfile=/out/${bundle}`,
    '--log-level=info',
    '--color=false',
    ...(specific.disableSourceMaps ? [] : ['--sourcemap']),
    ...(format === 'esm' ? esmFlags : []),
    ...(excluded.includes('*') ? ['--packages=external'] : excluded.map((name) => `--external:${name}`)),
    ...(specific.tsConfigPath === undefined ? [] : [`--tsconfig=./${normalPath(specific.tsConfigPath)}`]),
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

/** A program to bundle. */
interface BuildRequest {
  /** The file that is bundled, relative to the context. */
  readonly entry: string;
  readonly program: NodeProgram;
  readonly manifest: NodeManifest | undefined;
  /** The major version of Node. */
  readonly version: number;
  /** Lines of the stage behind the bundler, which no file of the user changes. */
  readonly first?: readonly string[];
  /** Lines of the stage before the bundle is made, when the user's files are there. */
  readonly beforeBundle?: readonly string[];
}

/** The stages of a Dockerfile before the last one. */
interface BuildStages {
  readonly lines: readonly string[];
  /** The name of the bundle in `/out/` of the stage `build`. */
  readonly bundle: string;
  /** Returns the lines that copy the packages that are not bundled into a folder; none if there are none. */
  copyPackages(target: string): string[];
}

/**
 * Returns the stages in which a JavaScript or TypeScript program is bundled, for an image and for a Lambda function
 * alike. Built on the platform of the builder, since the bundle is the same for every processor: no emulation for arm64.
 */
export const buildStages = ({ entry, program, manifest, version, first, beforeBundle }: BuildRequest): BuildStages => {
  const { includeFiles = [], languageSpecificConfig: specific } = program;
  const excluded = specific.dependenciesToExcludeFromBundle ?? [];
  // The default of Stacktape, https://docs.stacktape.com: cjs up to Node 23.
  const format = specific.outputModuleFormat ?? (version >= 24 ? 'esm' : 'cjs');
  const bundle = format === 'esm' ? 'index.mjs' : 'index.cjs';
  const installed = excluded.length > 0 && manifest ? manifest : undefined;
  const globs = JSON.stringify(includeFiles.map((glob) => compilePattern(globPattern(glob))));
  return {
    bundle,
    lines: [
      `FROM --platform=$BUILDPLATFORM node:${version} AS build`,
      `RUN ${npmMounts} ${exec('npm', 'install', ...quiet, '--ignore-scripts', '--prefix', '/bundler', bundler)}`,
      ...(first ?? []),
      ...install(manifest),
      'WORKDIR /build',
      'COPY . .',
      ...(includeFiles.length ? [`RUN ${exec('node', '-e', copyScript, globs, '/out/')}`] : []),
      ...(beforeBundle ?? []),
      `RUN ${exec('/bundler/node_modules/.bin/esbuild', ...bundleFlags(entry, bundle, format, version, program))}`,
      '',
      ...(installed ? [`FROM node:${version} AS dependencies`, ...install(installed, '--omit=dev'), ''] : []),
    ],
    copyPackages: (target) =>
      installed
        ? [
            `COPY --from=dependencies ${JSON.stringify([onePath(posix.join('/build', installed.folder, 'node_modules')), target])}`,
          ]
        : [],
  };
};
