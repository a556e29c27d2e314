import { type Diagnostic, errorAt, isError, noteAt, type Outcome, warningAt } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints } from '../../config-paths.ts';
import { defineLanguage } from '../../language.ts';
import type { BuiltImage, FileLookup, Platform } from '../../packaging.ts';
import { buildOf, notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { nodeDockerfile } from './dockerfile.ts';
import { programFiles } from './files/program-files.ts';
import type { WideFolder } from './files/search.ts';
import { nodeLambdaDockerfile } from './lambda-dockerfile.ts';
import { manifestOf, type NodeManifest } from './manifest.ts';
import { type NodeProgram, nodeEnds, nodeProperties } from './properties.ts';

/**
 * Programs in JavaScript and TypeScript: npm installs their packages and esbuild makes one bundle, both inside Docker.
 */
export const node = defineLanguage({
  name: 'Node',
  extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
  ends: nodeEnds,
  properties: nodeProperties,
  image: (entry, program, surroundings, platform) =>
    // Recipe 2: the entry puts events from S3 back.
    builtBy((manifest) => nodeDockerfile(entry, program, manifest), entry, program, surroundings, platform, 2),
  lambda: {
    handler: 'index.handler',
    runtime: ({ nodeVersion }) => `nodejs${nodeVersion}.x`,
    // Without a flag in NODE_OPTIONS Lambda's Node ignores source maps.
    variables: ({ disableSourceMaps }) => (disableSourceMaps ? {} : { NODE_OPTIONS: '--enable-source-maps' }),
    code(entry, program, { handlerFunction, runtime }, surroundings, platform) {
      const version = nodeOf(runtime);
      const wrong = runtimeComplaints(program, runtime, version);
      const built = builtBy(
        (manifest) => nodeLambdaDockerfile(entry, program, manifest, version ?? 0, handlerFunction),
        entry,
        program,
        surroundings,
        platform,
        1,
      );
      const diagnostics = [...wrong, ...built.diagnostics];
      return built.value === undefined || wrong.length > 0 ? { diagnostics } : { value: built.value, diagnostics };
    },
  },
});

/** Returns the build of a program by the Dockerfile that `write` returns, or every diagnostic. */
const builtBy = (
  write: (manifest: NodeManifest | undefined) => string,
  entry: string,
  program: NodeProgram,
  surroundings: FileLookup,
  platform: Platform,
  recipe: number,
): Outcome<BuiltImage> => {
  const manifest = manifestOf(entry, surroundings);
  const diagnostics = [
    ...notYet(program),
    ...valueComplaints(program, surroundings),
    ...manifestComplaints(program, manifest),
  ];
  if (diagnostics.some(isError)) return { diagnostics };
  const { includeFiles = [], languageSpecificConfig: own } = program;
  const { included, wide } = programFiles(
    {
      entry,
      installedIn: manifest?.folder,
      tsconfig: own.tsConfigPath === undefined ? undefined : normalPath(own.tsConfigPath),
      includeFiles,
    },
    surroundings,
  );
  const build = { platform, recipe, included, dockerfile: () => write(manifest) };
  return buildOf(program, [...diagnostics, ...wide.map(wideNote)], build);
};

/** Returns the note that an image depends on a whole folder. */
const wideNote = ({ folder, why }: WideFolder): Diagnostic =>
  noteAt(
    'packaging/wide-context',
    ['properties', 'entryfilePath'],
    `${folder === '.' ? 'Every file beside the config' : `Every file in \`${folder}\``} is part of the image's context, and a change of any builds it again: ${why}.`,
    'Leave files out by excludeFiles, or name what is imported in the source.',
  );

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

/** Returns the diagnostics of properties that are not compiled yet and would change the program. */
const notYet = (program: NodeProgram): Diagnostic[] => {
  const { languageSpecificConfig } = program;
  const found: Diagnostic[] = [];
  if (program.excludeDependencies?.length)
    found.push(
      notCompiled(
        ['properties', 'excludeDependencies'],
        'Leave it out: only what the program imports is bundled anyway.',
      ),
    );
  if (languageSpecificConfig.dependenciesToExcludeFromDeploymentPackage?.length)
    found.push(
      notCompiled(
        [...ownProperties, 'dependenciesToExcludeFromDeploymentPackage'],
        'Use dependenciesToExcludeFromBundle, which installs the packages in the image.',
      ),
    );
  if (languageSpecificConfig.emitTsDecoratorMetadata)
    found.push(
      notCompiled([...ownProperties, 'emitTsDecoratorMetadata'], 'Use custom-dockerfile and compile with tsc there.'),
    );
  if (languageSpecificConfig.outputSourceMapsTo !== undefined)
    found.push(
      notCompiled([...ownProperties, 'outputSourceMapsTo'], 'Leave it out: the source maps are in the image.'),
    );
  return found;
};

/** Returns the diagnostics of paths, commands and names of packages that cannot be used. */
const valueComplaints = (program: NodeProgram, surroundings: FileLookup): Diagnostic[] => {
  const { tsConfigPath, dependenciesToExcludeFromBundle = [] } = program.languageSpecificConfig;
  return [
    ...(tsConfigPath === undefined
      ? []
      : placeComplaints(surroundings, tsConfigPath, [...ownProperties, 'tsConfigPath'], {
          kind: 'file',
          code: 'source/missing-path',
          noun: 'The tsconfig',
        })),
    ...programComplaints(program),
    ...dependenciesToExcludeFromBundle.flatMap((name, index) =>
      // https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name
      name === '*' || /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/i.test(name)
        ? []
        : [
            errorAt(
              'config/wrong-format',
              [...ownProperties, 'dependenciesToExcludeFromBundle', index],
              `"${name}" is no name of a package.`,
              'Write names as in package.json, or * for all.',
            ),
          ],
    ),
  ];
};

/** Returns the diagnostics of the package.json and its lock file. */
const manifestComplaints = (program: NodeProgram, manifest: NodeManifest | undefined): Diagnostic[] => {
  const excluded = program.languageSpecificConfig.dependenciesToExcludeFromBundle ?? [];
  if (manifest?.unreadable)
    return [
      errorAt(
        'packaging/entry-file',
        ['properties', 'entryfilePath'],
        `The package.json of the entry file ("${manifest.folder}/package.json") is no JSON object.`,
      ),
    ];
  if (!manifest && excluded.length)
    return [
      errorAt(
        'source/missing-path',
        [...ownProperties, 'dependenciesToExcludeFromBundle'],
        'Packages can be installed only from a package.json, and there is none at or above the entry file.',
      ),
    ];
  if (manifest?.foreignLock)
    return [
      warningAt(
        'config/not-yet',
        ['properties', 'entryfilePath'],
        `${manifest.foreignLock} is not read yet: npm install picks the versions that package.json allows on the day of the build.`,
        'Commit a package-lock.json to pin them.',
      ),
    ];
  return [];
};
