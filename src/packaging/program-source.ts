import { type Diagnostic, errorAt, isError, type Outcome } from '../diagnostics/diagnostic.ts';
import { tokenComplaints } from './config-paths.ts';
import type { Included } from './context.ts';
import { fromAbove, globFault } from './glob.ts';
import type { BuiltImage, Platform, SourceMaps } from './packaging.ts';
import type { Program } from './program.ts';

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

/** The build of a program, as a language describes it. */
interface ProgramBuild {
  readonly platform: Platform;
  /** Part of the tag: incremented when the same files must give a new image. */
  readonly recipe: number;
  /** Names of files and folders that are no source in this language, beside those of every language. */
  readonly neverSource?: readonly string[];
  /** Globs of more files that are no part of the context, from its folder on. */
  readonly excluded?: readonly string[];
  /** The only files of the context; undefined for all that is not excluded. */
  readonly included?: Included | undefined;
  /** The source maps that the build leaves on the machine; undefined for none. */
  readonly sourceMaps?: SourceMaps | undefined;
  /**
   * The folder of the context, relative to the config's folder, and that relative to the context; undefined for the config's
   * folder itself.
   */
  readonly root?: { readonly folder: string; readonly below: string } | undefined;
  /** Returns the text of the Dockerfile; called only for a program without errors. */
  dockerfile(): string;
}

/**
 * Returns the globs of what is no part of a program's context: what is never source, here and in its language, and what
 * the config excludes; `below` is the config's folder in the context, empty for the context's own.
 */
export const excludedFrom = (
  { excludeFiles = [] }: Pick<Program<Record<never, never>>, 'excludeFiles'>,
  own: readonly string[] = [],
  below = '',
): string[] => [
  `{${[...neverSource, ...own].join(',')}}`,
  ...excludeFiles.flatMap((glob) => fromAbove(glob, below) ?? []),
];

/**
 * Returns the build of a program in the folder of the config, or in the one above that `root` names, without the files that it excludes; or its diagnostics,
 * if one of them is an error.
 */
export const buildOf = (
  program: Pick<Program<Record<never, never>>, 'excludeFiles'>,
  diagnostics: Diagnostic[],
  { platform, recipe, neverSource: own, excluded = [], included, sourceMaps, root, dockerfile }: ProgramBuild,
): Outcome<BuiltImage> => {
  if (diagnostics.some(isError)) return { diagnostics };
  return {
    value: {
      kind: 'built',
      folder: root?.folder ?? '.',
      ...(root?.below ? { below: root.below } : {}),
      dockerfile: { text: dockerfile() },
      excluded: [...excludedFrom(program, own, root?.below), ...excluded],
      ...(included ? { included } : {}),
      buildArguments: [],
      platform,
      recipe,
      ...(sourceMaps ? { sourceMaps } : {}),
    },
    diagnostics,
  };
};

/** The properties of a program whose values are globs or commands. */
type GlobsAndCommands = Pick<
  Program<Record<never, never>>,
  'includeFiles' | 'excludeFiles' | 'customDockerBuildCommands'
>;

/** Returns the diagnostics of globs and commands that cannot be used, in every language alike. */
export const programComplaints = (program: GlobsAndCommands): Diagnostic[] => {
  const lists = ['includeFiles', 'excludeFiles', 'customDockerBuildCommands'] as const;
  return [
    ...lists.flatMap((key) =>
      (program[key] ?? []).flatMap((value, index) => tokenComplaints(value, ['properties', key, index], key)),
    ),
    ...(program.includeFiles ?? []).flatMap((glob, index) =>
      /^(?:\.?\/)*\.\.(?:\/|$)/.test(glob)
        ? [
            errorAt(
              'source/outside',
              ['properties', 'includeFiles', index],
              `The glob "${glob}" leaves the folder of the config, and the files of includeFiles stand at their paths below it.`,
              'Name files below the config, or copy what is needed there in a step before this one.',
            ),
          ]
        : [],
    ),
    ...(['includeFiles', 'excludeFiles'] as const).flatMap((key) =>
      (program[key] ?? []).flatMap((glob, index) => {
        const fault = globFault(glob);
        const sentence = `The glob "${glob}" ${fault?.why}, which is not supported here.`;
        return fault ? [errorAt('config/wrong-format', ['properties', key, index], sentence, fault.hint)] : [];
      }),
    ),
  ];
};

/** The config path of a language's own properties, from the packaging. */
export const ownProperties = ['properties', 'languageSpecificConfig'] as const;

/** Returns the diagnostic of a property, by its path from the packaging, that is not compiled and would change the program. */
export const notCompiled = (path: readonly string[], hint: string): Diagnostic =>
  errorAt('config/not-yet', path, `${path.at(-1)} is not compiled yet.`, hint);
