import { posix } from 'node:path';
import { globPattern } from '../../glob.ts';
import { exec, literal, onePath } from '../../instructions.ts';
import { compilePattern } from '../../linear-pattern.ts';
import { officialImage } from '../../official-image.ts';
import { bundleLine, bundleName, bundler, bundlerFolder, decoratorCompiler } from './bundle.ts';
import { collectScript } from './collect-script.ts';
import { copyScript, pickScript } from './copy-script.ts';
import { externalOf } from './external.ts';
import { buildFolder, installFolder, installPackages, installTools, isSpread } from './install.ts';
import type { Installation } from './installation.ts';
import type { ModuleFormat } from './module-format.ts';
import type { NodeProgram } from './properties.ts';
import { mapsPlace, mapsStageLines, moveMaps } from './source-maps.ts';

/** A program to bundle. */
interface BuildRequest {
  /** The file that is bundled, relative to the config's folder. */
  readonly entry: string;
  /** The config's folder, relative to the context; empty for the context's own. */
  readonly below: string;
  readonly program: NodeProgram;
  readonly installation: Installation | undefined;
  readonly format: ModuleFormat;
  /** The major version of Node. */
  readonly version: number;
  /** Extensions of the program's files in capitals. */
  readonly capitals: readonly string[];
  /** Lines of the stage that bundles, which no file of the user changes. */
  readonly first?: readonly string[];
  /** Lines before the bundle is made, when the user's files are there. */
  readonly beforeBundle?: readonly string[];
}

/** The parts of a build that an image and the code of a function share. */
export type SharedRequest = Pick<
  BuildRequest,
  'below' | 'program' | 'installation' | 'format' | 'version' | 'capitals'
>;

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
 * The stages `packages` and `dependencies` are the same for all programs of a package: Docker builds them once.
 */
export const buildStages = (request: BuildRequest): BuildStages => {
  const { below, program, installation, format, version, first, beforeBundle } = request;
  const external = externalOf(program, installation);
  const image = officialImage(`node:${version}`);
  const tools = [bundler, ...(program.languageSpecificConfig.emitTsDecoratorMetadata ? [decoratorCompiler] : [])];
  const context = contextLines(request);
  const isApart = mapsPlace(program.languageSpecificConfig) === 'apart';
  const dependencies = external.isInstalled ? installation : undefined;
  return {
    bundle: bundleName(format),
    lines: [
      ...(context.length
        ? [
            '# Files as they are in the repository, of which later stages take some.',
            `FROM --platform=$BUILDPLATFORM ${image} AS context`,
            ...context,
            '',
          ]
        : []),
      '# The bundler, and the packages of the lock file: one stage for all programs of the package or workspace.',
      `FROM --platform=$BUILDPLATFORM ${image} AS packages`,
      installTools(bundlerFolder, false, ...tools),
      ...(installation ? installPackages(installation, false) : []),
      '',
      '# The files of the program, which become one file in /out.',
      'FROM packages AS build',
      ...(first ?? []),
      `WORKDIR ${buildFolder}`,
      'COPY . .',
      ...(program.includeFiles?.length ? ['COPY --from=context /out/ /out/'] : []),
      ...enter(buildFolder, below),
      ...(beforeBundle ?? []),
      bundleLine({ ...request, external: external.names }),
      ...(isApart ? [moveMaps(bundleName(format))] : []),
      '',
      ...(isApart ? mapsStageLines() : []),
      ...(dependencies
        ? [
            '# The packages that are not bundled, for the processor of the image and without those of development.',
            `FROM ${image} AS dependencies`,
            ...installPackages(dependencies, true),
            '# Makes one folder of them.',
            collectLine(dependencies, external.removed),
            '',
          ]
        : []),
    ],
    copyPackages: (target) =>
      dependencies
        ? [
            `COPY --from=dependencies ${JSON.stringify([onePath(posix.join(buildFolder, dependencies.project.top.folder, 'node_modules')), target])}`,
          ]
        : [],
  };
};

/**
 * Returns the lines of the stage with the files as they are in the repository, of which the others take some: what
 * includeFiles names is no file that an installation made.
 */
const contextLines = ({ below, program, installation }: BuildRequest): string[] => {
  const { includeFiles = [] } = program;
  const globs = includeFiles.map((glob) => compilePattern(globPattern(glob)));
  const lines = [
    ...(installation && isSpread(installation)
      ? [`RUN ${exec('node', '-e', pickScript, JSON.stringify(installation.files), `${installFolder}/`)}`]
      : []),
    ...(globs.length
      ? [...enter('/context', below), `RUN ${exec('node', '-e', copyScript, JSON.stringify(globs), '/out/')}`]
      : []),
  ];
  return lines.length ? ['WORKDIR /context', 'COPY . .', ...lines] : [];
};

/** Returns the line that enters the config's folder, to which the paths of the config are relative; none where it is `folder`. */
const enter = (folder: string, below: string): string[] =>
  below === '' ? [] : [`WORKDIR ${literal(posix.join(folder, below))}`];

/** Returns the line that makes one folder of the installed packages, without those that are left out. */
const collectLine = ({ project: { own, top, members } }: Installation, removed: readonly string[]): string => {
  const folders = [own, ...members].map(({ folder }) => posix.relative(top.folder, folder) || '.');
  return `RUN ${exec('node', '-e', collectScript, JSON.stringify(folders), JSON.stringify(removed))}`;
};
