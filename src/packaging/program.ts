import { flag, list, type Properties, required, type Shapes, text } from '../schema/shape.ts';

/** The maximum length of a glob, in characters: the time to match a path grows in proportion. */
const longestGlob = 1_024;

/** The properties of the buildpack that all languages share. */
export const programProperties = {
  entryfilePath: required(
    text('The file that the job runs, relative to the config. Its extension tells the language.', { minLength: 1 }),
  ),
  includeFiles: list(
    'Globs, relative to the config, of files that the program reads at run time; they stand at the same path under /app. A glob means what it means to picomatch with hidden files: `*`, `**`, `?`, `[a-z]`, `[^a]`, `{a,b}`, `{1..3}`, `@(a|b)`, `?(a)`, `*(a)` and `+(a)`; one that names a folder means everything in it.',
    text('A glob.', { minLength: 1, maxLength: longestGlob }),
  ),
  excludeFiles: list(
    'Globs, relative to the config, of files that are no part of the image and do not change its tag, written as in includeFiles; one that begins with `../` names files above the config, of a program that is built from a folder there.',
    text('A glob.', { minLength: 1, maxLength: longestGlob }),
  ),
  excludeDependencies: list('Dependencies to leave out of the image.', text('The name of a package.')),
  requiresGlibcBinaries: flag('Accepted for compatibility: the image is always built on glibc.'),
  customDockerBuildCommands: list(
    'Commands that run in the image before the program is copied into it, such as the installation of a tool.',
    text('A shell command.', { minLength: 1 }),
  ),
};

/** A program as a language compiles it: the properties that all languages share, and the language's own ones (`P`). */
export type Program<P extends Shapes> = Properties<typeof programProperties> & {
  readonly languageSpecificConfig: Properties<P>;
};
