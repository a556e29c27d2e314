import { type Diagnostic, errorAt, isError, noteAt, type Outcome, warningAt } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints, tokenComplaints } from '../../config-paths.ts';
import { globFault } from '../../glob.ts';
import { defineLanguage } from '../../language.ts';
import type { BuiltImage, FileLookup, Platform } from '../../packaging.ts';
import { nodeDockerfile } from './dockerfile.ts';
import { programFiles } from './files/program-files.ts';
import type { WideFolder } from './files/search.ts';
import { nodeLambdaDockerfile } from './lambda-dockerfile.ts';
import { manifestOf, type NodeManifest } from './manifest.ts';
import { type NodeProgram, nodeProperties } from './properties.ts';

/**
 * Names of files and folders that are never source, and often large or specific to a machine. The list of Stacktape
 * without `dist`, `build` and `target`, which may contain the entry file or its imports, and with `.github`, where a
 * copy of this action may be.
 */
const neverSource = [
  ...['.git', '.github', '.batch-job', '.idea', '.vscode', '.stacktape', '.serverless', '.next', '.turbo', '.cache'],
  ...[
    'node_modules',
    '.venv',
    '__pycache__',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.nyc_output',
    '.DS_Store',
  ],
];

/**
 * Programs in JavaScript and TypeScript: npm installs their packages and esbuild makes one bundle, both inside Docker.
 */
export const node = defineLanguage({
  name: 'Node',
  extensions: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'],
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
  const { excludeFiles = [], includeFiles = [], languageSpecificConfig: own } = program;
  const { included, wide } = programFiles(
    {
      entry,
      installedIn: manifest?.folder,
      tsconfig: own.tsConfigPath === undefined ? undefined : normalPath(own.tsConfigPath),
      includeFiles,
    },
    surroundings,
  );
  return {
    value: {
      kind: 'built',
      folder: '.',
      dockerfile: { text: write(manifest) },
      excluded: [`{${neverSource.join(',')}}`, ...excludeFiles.map((glob) => `/${glob.replace(/^(\.?\/)+/, '')}`)],
      ...(included ? { included } : {}),
      buildArguments: [],
      platform,
      recipe,
    },
    diagnostics: [...diagnostics, ...wide.map(wideNote)],
  };
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
        [...specific, 'nodeVersion'],
        `The runtime is ${runtime}, and nodeVersion is ${nodeVersion}.`,
        'Leave one of them out.',
      ),
    ];
  // The odd versions of Node never became runtimes: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
  if (version % 2 === 1)
    return [
      errorAt(
        'packaging/function-code',
        nodeVersion === version ? [...specific, 'nodeVersion'] : ['properties', 'entryfilePath'],
        `Lambda has no runtime ${runtime}: it has those of even versions of Node.`,
        `Write ${version + 1}, or leave it out.`,
      ),
    ];
  return [];
};

/** The path of the language's own properties, from the packaging. */
const specific = ['properties', 'languageSpecificConfig'];

/** Returns the diagnostics of properties that are not compiled yet and would change the program. */
const notYet = (program: NodeProgram): Diagnostic[] => {
  const { languageSpecificConfig } = program;
  const refused = (path: readonly string[], hint: string) =>
    errorAt('config/not-yet', path, `${path.at(-1)} is not compiled yet.`, hint);
  const found: Diagnostic[] = [];
  if (program.excludeDependencies?.length)
    found.push(
      refused(['properties', 'excludeDependencies'], 'Leave it out: only what the program imports is bundled anyway.'),
    );
  if (languageSpecificConfig.dependenciesToExcludeFromDeploymentPackage?.length)
    found.push(
      refused(
        [...specific, 'dependenciesToExcludeFromDeploymentPackage'],
        'Use dependenciesToExcludeFromBundle, which installs the packages in the image.',
      ),
    );
  if (languageSpecificConfig.emitTsDecoratorMetadata)
    found.push(refused([...specific, 'emitTsDecoratorMetadata'], 'Use custom-dockerfile and compile with tsc there.'));
  if (languageSpecificConfig.outputSourceMapsTo !== undefined)
    found.push(refused([...specific, 'outputSourceMapsTo'], 'Leave it out: the source maps are in the image.'));
  return found;
};

/** Returns the diagnostics of paths, commands and names of packages that cannot be used. */
const valueComplaints = (program: NodeProgram, surroundings: FileLookup): Diagnostic[] => {
  const { tsConfigPath, dependenciesToExcludeFromBundle = [] } = program.languageSpecificConfig;
  const lists = ['includeFiles', 'excludeFiles', 'customDockerBuildCommands'] as const;
  return [
    ...(tsConfigPath === undefined
      ? []
      : placeComplaints(surroundings, tsConfigPath, [...specific, 'tsConfigPath'], {
          kind: 'file',
          code: 'source/missing-path',
          noun: 'The tsconfig',
        })),
    ...lists.flatMap((key) =>
      (program[key] ?? []).flatMap((value, index) => tokenComplaints(value, ['properties', key, index], key)),
    ),
    ...(['includeFiles', 'excludeFiles'] as const).flatMap((key) =>
      (program[key] ?? []).flatMap((glob, index) => {
        const fault = globFault(glob);
        const sentence = `The glob "${glob}" ${fault?.why}, which is not supported here.`;
        return fault ? [errorAt('config/wrong-format', ['properties', key, index], sentence, fault.hint)] : [];
      }),
    ),
    ...dependenciesToExcludeFromBundle.flatMap((name, index) =>
      // https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name
      name === '*' || /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/i.test(name)
        ? []
        : [
            errorAt(
              'config/wrong-format',
              [...specific, 'dependenciesToExcludeFromBundle', index],
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
        [...specific, 'dependenciesToExcludeFromBundle'],
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
