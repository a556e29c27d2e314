import { errorAt, type Outcome } from '../../diagnostics/diagnostic.ts';
import { required, text } from '../../schema/shape.ts';
import {
  buildpackProperties,
  compiledExtensions,
  entryFileOf,
  extensionOf,
  languageOf,
  withUnused,
} from '../buildpack.ts';
import { normalPath, placeComplaints } from '../config-paths.ts';
import type { FileLookup, Platform } from '../packaging.ts';
import type { Globs } from '../unmatched-globs.ts';
import type { BuiltCode } from './function-code.ts';

const { customDockerBuildCommands: _, requiresGlibcBinaries: __, ...shared } = buildpackProperties;

/** The properties of the packaging `stacktape-lambda-buildpack` of a function. */
export const lambdaBuildpackProperties = {
  ...shared,
  entryfilePath: required(
    text('The file with the function, relative to the config. Its extension tells the language.', { minLength: 1 }),
  ),
  includeFiles: {
    ...shared.includeFiles,
    description:
      'Globs, relative to the config, of files that the function reads at run time; they stand at the same path beside the bundle, below LAMBDA_TASK_ROOT. Written as those of an image.',
  },
  excludeFiles: {
    ...shared.excludeFiles,
    description:
      'Globs, relative to the config, of files that are no part of what the code is built from and do not make it new, written as in includeFiles; one that begins with `../` names files above the config, of a program that is built from a folder there.',
  },
  handlerFunction: text(
    'The exported function of the entry file that Lambda calls; without it the default export, else `handler`.',
    { pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$', maxLength: 100 },
  ),
};

/** A `stacktape-lambda-buildpack` as the config has it, with its defaults. */
export interface LambdaBuildpack extends Globs {
  readonly entryfilePath: string;
  readonly handlerFunction?: string | undefined;
  readonly languageSpecificConfig: object;
}

/** Returns how programs in the language of an entry file become functions; undefined if they do not yet. */
const lambdaOf = (entryfilePath: string) => {
  const language = languageOf(entryfilePath);
  return language && 'lambda' in language ? language.lambda : undefined;
};

/** Returns the runtime of Lambda for a program: that of its language, unless the config names one; undefined for a language that is not compiled. */
export const buildpackRuntime = (
  { entryfilePath, languageSpecificConfig }: LambdaBuildpack,
  written: string | undefined,
): string | undefined => written ?? lambdaOf(entryfilePath)?.runtime(languageSpecificConfig as never);

/** Returns the handler of a program, in the form of Lambda; undefined for a language that is not compiled. */
export const buildpackHandler = ({ entryfilePath }: LambdaBuildpack): string | undefined =>
  lambdaOf(entryfilePath)?.handler;

/** Returns the variables by which the code of a program runs as its language needs it. */
export const buildpackVariables = ({
  entryfilePath,
  languageSpecificConfig,
}: LambdaBuildpack): Readonly<Record<string, string>> =>
  lambdaOf(entryfilePath)?.variables(languageSpecificConfig as never) ?? {};

/** Returns the build of a program, or every diagnostic, with paths that begin at the packaging. */
export const builtCodeOf = (
  buildpack: LambdaBuildpack,
  runtime: string,
  surroundings: FileLookup,
  platform: Platform,
): Outcome<BuiltCode> => {
  const at = ['properties', 'entryfilePath'];
  const { entryfilePath } = buildpack;
  const language = languageOf(entryfilePath);
  const compiled = lambdaOf(entryfilePath);
  if (language && !compiled)
    return {
      diagnostics: [
        errorAt(
          'config/not-yet',
          at,
          `The buildpack does not compile functions in ${language.name} yet.`,
          'Build them in a step before this one and use custom-artifact for now.',
        ),
      ],
    };
  const { path, object } = entryFileOf(entryfilePath);
  const missing = placeComplaints(surroundings, path, at, {
    kind: 'file',
    code: 'packaging/entry-file',
    noun: 'The entry file',
  });
  if (missing.length > 0) return { diagnostics: missing };
  if (!language || !compiled) {
    const extension = extensionOf(path);
    const known = compiledExtensions.map((one) => `.${one}`).join(', ');
    return {
      diagnostics: [
        errorAt(
          'packaging/entry-file',
          at,
          extension
            ? `No buildpack knows files that end in ".${extension}".`
            : 'The entry file has no extension, which tells the language.',
          `Known are ${known}.`,
        ),
      ],
    };
  }
  const { handlerFunction } = buildpack;
  if (object !== undefined && handlerFunction !== undefined && object !== handlerFunction)
    return {
      diagnostics: [
        errorAt(
          'packaging/function-code',
          ['properties', 'handlerFunction'],
          `entryfilePath names "${object}", and handlerFunction is ${handlerFunction}.`,
          'Leave one of them out.',
        ),
      ],
    };
  const code = compiled.code(
    normalPath(path),
    buildpack as never,
    { handlerFunction: handlerFunction ?? object, runtime },
    surroundings,
    platform,
  );
  const outcome = withUnused(language, buildpack, code, surroundings);
  const { diagnostics } = outcome;
  return outcome.value === undefined
    ? { diagnostics }
    : { value: { kind: 'built', build: outcome.value }, diagnostics };
};
