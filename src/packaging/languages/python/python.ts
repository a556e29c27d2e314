import { hasToken } from '../../../cloudformation/token.ts';
import { type Diagnostic, errorAt, isError, type Outcome } from '../../../diagnostics/diagnostic.ts';
import { defineLanguage } from '../../language.ts';
import type { BuiltImage, FileLookup, Platform } from '../../packaging.ts';
import { buildOf, ownProperties } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { pythonComplaints, versionComplaints } from './complaints.ts';
import { type DockerfileRequest, pythonDockerfile } from './dockerfile.ts';
import { firstDockerfile, onlyProgram } from './first-dockerfile.ts';
import { lambdaHandler, pythonLambdaDockerfile } from './lambda-dockerfile.ts';
import { manifestOf, type PythonManifest } from './manifest.ts';
import { filesOf, moduleFolders, neverSource } from './program-stage.ts';
import { type PythonProgram, pythonEnds, pythonProperties } from './properties.ts';
import { chosenMinor, minorOf, usualMinor } from './versions.ts';

/** The hint about a folder of which the image takes everything. */
const wideHint =
  'Name the files that the program reads in includeFiles, import modules by their names, or leave files out by excludeFiles.';

/** Programs in Python: their packages are installed into a virtual environment, inside Docker. */
export const python = defineLanguage({
  name: 'Python',
  extensions: ['py'],
  namesObject: true,
  ends: pythonEnds,
  properties: pythonProperties,
  entryFile: onlyProgram,
  dockerfile: firstDockerfile,
  image(entry, program, surroundings, platform) {
    const { pythonVersion } = program.languageSpecificConfig;
    return builtBy(pythonDockerfile, entry, program, surroundings, platform, (manifest) =>
      pythonVersion === undefined ? chosenMinor(entry, manifest, surroundings) : minorOf(pythonVersion),
    );
  },
  lambda: {
    handler: lambdaHandler,
    runtime: ({ pythonVersion }) => `python${pythonVersion ?? `3.${usualMinor}`}`,
    variables: () => ({}),
    code(entry, program, { handlerFunction, runtime }, surroundings, platform) {
      const minor = minorIn(runtime);
      const write = (request: DockerfileRequest) => pythonLambdaDockerfile(request, handlerFunction);
      return builtBy(
        write,
        entry,
        program,
        surroundings,
        platform,
        () => minor,
        (manifest) => [...runtimeComplaints(program, runtime, minor), ...codeComplaints(manifest, handlerFunction)],
      );
    },
  },
});

/** Returns the build of a program by the Dockerfile that `write` returns, or every diagnostic. */
const builtBy = (
  write: (request: DockerfileRequest) => string,
  entry: string,
  program: PythonProgram,
  surroundings: FileLookup,
  platform: Platform,
  minorFor: (manifest: PythonManifest | undefined) => number | undefined,
  more: (manifest: PythonManifest | undefined) => Diagnostic[] = () => [],
): Outcome<BuiltImage> => {
  const { packageManagerFile } = program.languageSpecificConfig;
  const isKnown = packageManagerFile === undefined || !hasToken(packageManagerFile);
  const manifest = isKnown ? manifestOf(entry, program, surroundings) : undefined;
  const minor = minorFor(manifest);
  const diagnostics = [
    ...pythonComplaints(entry, program, manifest, surroundings),
    ...(more(manifest).length > 0 ? more(manifest) : versionComplaints(entry, minor, program, manifest, surroundings)),
  ];
  if (diagnostics.some(isError)) return { diagnostics };
  const { copied, included, wide } = filesOf(entry, program, manifest, surroundings);
  const modules = moduleFolders(entry, manifest, surroundings);
  const dockerfile = () => write({ entry, program, manifest, minor: minor ?? 0, modules, copied });
  return buildOf(program, [...diagnostics, ...wideNotes(wide, wideHint, program)], {
    ...{ platform, recipe: 1, neverSource, dockerfile, included },
  });
};

/** Returns the minor version of Python 3 in a runtime of Lambda; undefined for another runtime. */
const minorIn = (runtime: string): number | undefined => {
  const [, minor] = /^python3\.(\d{1,2})$/.exec(runtime) ?? [];
  return minor === undefined ? undefined : Number(minor);
};

/** Returns the diagnostics of a runtime that does not run the program. */
const runtimeComplaints = (program: PythonProgram, runtime: string, minor: number | undefined): Diagnostic[] => {
  const { pythonVersion } = program.languageSpecificConfig;
  if (minor === undefined)
    return [
      errorAt(
        'packaging/function-code',
        ['properties', 'entryfilePath'],
        `The entry file is a program in Python, and the runtime ${runtime} does not run it.`,
        `Write a runtime like python3.${usualMinor}, or leave it out.`,
      ),
    ];
  if (pythonVersion !== undefined && minorOf(pythonVersion) !== minor)
    return [
      errorAt(
        'packaging/function-code',
        [...ownProperties, 'pythonVersion'],
        `The runtime is ${runtime}, and pythonVersion is ${pythonVersion}.`,
        'Leave one of them out.',
      ),
    ];
  return [];
};

/** Returns the diagnostics of code in which Lambda would not find the packages or the handler. */
const codeComplaints = (manifest: PythonManifest | undefined, handlerFunction: string | undefined): Diagnostic[] => [
  ...(handlerFunction?.includes('$')
    ? [
        errorAt(
          'packaging/function-code',
          ['properties', 'handlerFunction'],
          `No function of Python is named ${handlerFunction}.`,
          'Write the name of a function of the entry file.',
        ),
      ]
    : []),
  ...(manifest && manifest.editable.length > 0
    ? [
        errorAt(
          'packaging/function-code',
          ['properties', 'entryfilePath'],
          `${manifest.file} installs ${manifest.editable.join(', ')} where it stands, which Lambda would not find.`,
          'Install it as a usual package, without `-e`, `editable` or `develop`.',
        ),
      ]
    : []),
];
