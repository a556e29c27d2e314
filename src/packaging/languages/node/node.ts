import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, type Outcome } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints } from '../../config-paths.ts';
import { defineLanguage } from '../../language.ts';
import type { BuiltImage, FileLookup, Platform } from '../../packaging.ts';
import { buildOf, ownProperties, programComplaints } from '../../program-source.ts';
import { type WideFolder, wideNotes } from '../../wide-context.ts';
import type { SharedRequest } from './build-stage.ts';
import { capitalsOf } from './bundle.ts';
import { installationComplaints } from './complaints.ts';
import { nodeDockerfile } from './dockerfile.ts';
import { type Installation, installationOf } from './installation.ts';
import { nodeLambdaDockerfile } from './lambda-dockerfile.ts';
import { moduleFormat } from './module-format.ts';
import { absentComplaints, programContext } from './program-context.ts';
import { type NodeProgram, nodeEnds, nodeProperties, oldestNode } from './properties.ts';
import { tokenComplaints } from './registry-token.ts';
import { missingAtRun } from './runtime-files.ts';
import { settingsComplaints } from './settings.ts';
import { mapsComplaints, mapsPlace, sourceMapsOf, writtenMaps } from './source-maps.ts';
import { staleComplaints } from './stale-lock.ts';
import { unbuiltComplaints } from './unbuilt.ts';
import { unknownNames, unlistedImports } from './unknown-packages.ts';
import { fromConfig, programRoot, seenFromConfig, separateAbove } from './workspace-above.ts';

/**
 * Programs in JavaScript and TypeScript: their package manager installs their packages and esbuild makes one bundle, both
 * inside Docker.
 */
export const node = defineLanguage({
  name: 'Node',
  extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
  ends: nodeEnds,
  properties: nodeProperties,
  image: (entry, program, surroundings, platform) =>
    // Recipe 2: the entry puts events from S3 back.
    builtBy(
      (shared) => nodeDockerfile(entry, shared),
      { entry, program, version: program.languageSpecificConfig.nodeVersion },
      surroundings,
      platform,
      2,
    ),
  lambda: {
    handler: 'index.handler',
    runtime: ({ nodeVersion }) => `nodejs${nodeVersion}.x`,
    // Without a flag in NODE_OPTIONS Lambda's Node ignores source maps.
    variables: (own) => (mapsPlace(own) === 'beside' ? { NODE_OPTIONS: '--enable-source-maps' } : {}),
    code(entry, program, { handlerFunction, runtime }, surroundings, platform) {
      const version = nodeOf(runtime);
      const wrong = runtimeComplaints(program, runtime, version);
      const built = builtBy(
        (shared) => nodeLambdaDockerfile(entry, shared, handlerFunction),
        { entry, program, version: version ?? 0 },
        surroundings,
        platform,
        1,
      );
      const diagnostics = [...wrong, ...built.diagnostics];
      return built.value === undefined || wrong.length > 0 ? { diagnostics } : { value: built.value, diagnostics };
    },
  },
});

/** A program with the major version of Node that runs it. */
interface Versioned {
  readonly entry: string;
  readonly program: NodeProgram;
  readonly version: number;
}

/** Returns the build of a program by the Dockerfile that `write` returns, or every diagnostic. */
const builtBy = (
  write: (shared: SharedRequest) => string,
  { entry, program, version }: Versioned,
  surroundings: FileLookup,
  platform: Platform,
  recipe: number,
): Outcome<BuiltImage> => {
  const installed = programRoot(entry, surroundings);
  const own = installationOf(posix.join(installed.below, entry), installed.files);
  const inCheckout = surroundings.checkout !== undefined || surroundings.hasGit?.('.') !== false;
  const settings = settingsComplaints(entry, installed, own, surroundings);
  const seen = withSeparate(seenFromConfig(own, installed), entry, surroundings);
  const diagnostics = [
    ...mapsComplaints(program, surroundings),
    ...valueComplaints(program, surroundings),
    ...settings,
    // Without its settings a workspace is not the one that it is.
    ...(settings.some(isError) ? [] : installationComplaints(program, seen, inCheckout)),
  ];
  if (diagnostics.some(isError)) return { diagnostics };
  const { includeFiles = [], languageSpecificConfig } = program;
  const tsconfig = languageSpecificConfig.tsConfigPath;
  const context = programContext(
    {
      ...{ entry, includeFiles, root: installed, installation: own },
      tsconfig: tsconfig === undefined ? undefined : normalPath(tsconfig),
    },
    surroundings,
  );
  const { root, installation, found } = context;
  const { below, files } = root;
  const { included, wide } = found;
  diagnostics.push(
    ...absentComplaints(context, entry, surroundings),
    ...unbuiltComplaints(context, program, surroundings),
    ...missingAtRun(context, program),
    ...unlistedImports(context, program),
    ...unknownNames(context, program),
    ...(installation === undefined
      ? []
      : [tokenComplaints, staleComplaints].flatMap((find) =>
          find(installation, files, (path) => fromConfig(root, path)),
        )),
  );
  const format = moduleFormat(posix.join(below, entry), program, version, files);
  const capitals = [...new Set([entry, ...(included?.files ?? [])].flatMap((path) => capitalsOf(path) ?? []))];
  const dockerfile = () => write({ below, program, installation, format, version, capitals });
  const sourceMaps = sourceMapsOf(program);
  const excluded = writtenMaps(sourceMaps, below);
  const build = { platform, recipe, included, excluded, sourceMaps, root, dockerfile, neverSource: loaderFiles };
  return buildOf(program, [...diagnostics, ...wideNotes(wide, wideHintOf, program)], build);
};

/** Returns an installation with the workspace above the config that leaves it its own lock file, for messages. */
const withSeparate = (
  installation: Installation | undefined,
  entry: string,
  surroundings: FileLookup,
): Installation | undefined => {
  const separate = installation?.project.separate ?? separateAbove(entry, surroundings);
  return installation && separate ? { ...installation, project: { ...installation.project, separate } } : installation;
};

/** Files by which Yarn finds packages without a node_modules, which is what the build has. */
const loaderFiles = ['.pnp.cjs', '.pnp.loader.mjs', '.pnp.data.json'];

/** Returns how to make a context narrow: a folder is excluded by its path from the config, also one above it. */
const wideHintOf = ({ folder, why }: WideFolder): string => {
  const exclude = `Leave files out by excludeFiles, such as \`${folder === '.' ? '' : `${folder}/`}docs/**\``;
  return why.includes('known at run time only')
    ? `${exclude}, or write each path that is loaded as a text: \`import('./a.js')\`.`
    : `${exclude}.`;
};

/** Returns the major version of Node in a runtime of Lambda; undefined for another runtime. */
const nodeOf = (runtime: string): number | undefined => {
  const [, major] = /^nodejs(\d{1,3})\.x$/.exec(runtime) ?? [];
  return major === undefined ? undefined : Number(major);
};

/** The version of a program that names none. */
const { default: usualVersion } = nodeProperties.nodeVersion as unknown as { readonly default: number };

/** Returns the diagnostics of a runtime that does not run what the bundler makes. */
const runtimeComplaints = (program: NodeProgram, runtime: string, version: number | undefined): Diagnostic[] => {
  const { nodeVersion } = program.languageSpecificConfig;
  if (version === undefined)
    return [
      errorAt(
        'packaging/function-code',
        ['properties', 'entryfilePath'],
        `The entry file is a program for Node, and the runtime ${runtime} does not run it.`,
        'Write a runtime like nodejs24.x, or leave it out.',
      ),
    ];
  if (nodeVersion !== usualVersion && nodeVersion !== version)
    return [
      errorAt(
        'packaging/function-code',
        [...ownProperties, 'nodeVersion'],
        `The runtime is ${runtime}, and nodeVersion is ${nodeVersion}.`,
        'Leave one of them out.',
      ),
    ];
  // The odd versions of Node never became runtimes: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
  if (version % 2 === 1)
    return [
      errorAt(
        'packaging/function-code',
        nodeVersion === version ? [...ownProperties, 'nodeVersion'] : ['properties', 'entryfilePath'],
        `Lambda has no runtime ${runtime}: it has those of even versions of Node.`,
        `Write ${version + 1}, or leave it out.`,
      ),
    ];
  return [];
};

/** Returns the diagnostics of a version, paths, commands and names of packages that cannot be used. */
const valueComplaints = (program: NodeProgram, surroundings: FileLookup): Diagnostic[] => {
  const { tsConfigPath, nodeVersion } = program.languageSpecificConfig;
  return [
    ...(nodeVersion < oldestNode
      ? [
          errorAt(
            'config/not-supported',
            [...ownProperties, 'nodeVersion'],
            `Node ${nodeVersion} gets no fixes any more, and the bundler and newer versions of pnpm and Yarn need Node ${oldestNode}.`,
            'Write a newer version, or use custom-dockerfile.',
          ),
        ]
      : []),
    ...(tsConfigPath === undefined
      ? []
      : placeComplaints(surroundings, tsConfigPath, [...ownProperties, 'tsConfigPath'], {
          kind: 'file',
          code: 'source/missing-path',
          noun: 'The tsconfig',
        })),
    ...programComplaints(program),
  ];
};
