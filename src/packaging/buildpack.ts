import { flag, list, object, oneOf, type Properties, required, text } from '../schema/shape.ts';

/** The Node versions that a build may ask for: those of Docker Hub's `node` that the bundler runs on. */
export const nodeVersions = [18, 19, 20, 21, 22, 23, 24] as const;

/** The properties of the buildpack: one shape for all languages, so that complaints stay in their own words. */
export const buildpackProperties = {
  entryfilePath: required(
    text('The file that the job runs, relative to the config. Its extension tells the language.', { minLength: 1 }),
  ),
  includeFiles: list(
    'Globs, relative to the config, of files that the program reads at run time; they stand at the same path under /app.',
    text('A glob.', { minLength: 1 }),
  ),
  excludeFiles: list(
    'Globs, relative to the config, of files that are no part of the image and do not change its tag.',
    text('A glob.', { minLength: 1 }),
  ),
  excludeDependencies: list('Dependencies to leave out of the image.', text('The name of a package.')),
  languageSpecificConfig: object('What only one language knows.', {
    nodeVersion: oneOf('The major version of Node.', nodeVersions, { default: 24 }),
    tsConfigPath: text('The tsconfig.json that the bundler reads, relative to the config.'),
    outputModuleFormat: oneOf('The module format of the bundle; esm from Node 24 on, cjs before.', ['cjs', 'esm']),
    dependenciesToExcludeFromBundle: list(
      'Packages that are installed in the image instead of being bundled, such as those with native parts; `*` for all.',
      text('The name of a package, or `*`.', { minLength: 1 }),
    ),
    dependenciesToExcludeFromDeploymentPackage: list(
      'Packages that are neither bundled nor installed.',
      text('The name of a package, or `*`.'),
    ),
    disableSourceMaps: flag('Stack traces then show lines of the bundle instead of lines of the source.'),
    outputSourceMapsTo: text('A folder that receives the source maps.'),
    emitTsDecoratorMetadata: flag('Emits metadata for decorators, as some frameworks need.'),
  }),
  requiresGlibcBinaries: flag('Accepted for compatibility: the image is always built on glibc.'),
  customDockerBuildCommands: list(
    'Commands that run in the image before the program is copied into it, such as the installation of a tool.',
    text('A shell command.', { minLength: 1 }),
  ),
};

export type Buildpack = Properties<typeof buildpackProperties>;

/** What only one language knows, with its defaults also where nothing is written. */
export const specificOf = ({ languageSpecificConfig }: Buildpack): NonNullable<Buildpack['languageSpecificConfig']> =>
  languageSpecificConfig ?? { nodeVersion: 24 };
