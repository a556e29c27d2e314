import { flag, later, list, object, oneOf, type Properties, required, text } from '../schema/shape.ts';

/** The Node versions that a build may ask for: those of Docker Hub's `node` that the bundler runs on. */
export const nodeVersions = [18, 19, 20, 21, 22, 23, 24] as const;

/** Characters of a glob: matching takes at most so many steps for each character of a path. */
const longestGlob = 1_024;

/** The properties of the buildpack: one shape for all languages, so that complaints stay in their own words. */
export const buildpackProperties = {
  entryfilePath: required(
    text('The file that the job runs, relative to the config. Its extension tells the language.', { minLength: 1 }),
  ),
  includeFiles: list(
    'Globs, relative to the config, of files that the program reads at run time; they stand at the same path under /app. A glob knows `*`, `**`, `?`, `[a-z]`, `[!a]` and `{a,b}`; one that names a folder means everything in it.',
    text('A glob.', { minLength: 1, maxLength: longestGlob }),
  ),
  excludeFiles: list(
    'Globs, relative to the config, of files that are no part of the image and do not change its tag, written as in includeFiles.',
    text('A glob.', { minLength: 1, maxLength: longestGlob }),
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
    pythonVersion: later(oneOf('The version of Python.', [2.7, 3.6, 3.7, 3.8, 3.9, 3.11, 3.12, 3.13, 3.14])),
    packageManager: later(oneOf('What installs the packages of Python.', ['uv', 'pip', 'pipenv', 'poetry'])),
    packageManagerFile: later(
      text('The file that names the dependencies, such as `requirements.txt` or `pom.xml`, relative to the config.'),
    ),
    runAppAs: later(oneOf('The kind of web application in Python.', ['WSGI', 'ASGI'])),
    minify: later(flag('Leave comments and blank lines of Python out.')),
    uvOptionalDependencies: later(list('Extras that uv installs.', text('The name of an extra.'))),
    uvWithGroups: later(list('Groups that uv installs as well.', text('The name of a group.'))),
    uvWithoutGroups: later(list('Groups that uv leaves out.', text('The name of a group.'))),
    uvOnlyGroups: later(list('The only groups that uv installs.', text('The name of a group.'))),
    javaVersion: later(oneOf('The version of Java.', [8, 11, 17, 19, 21])),
    useMaven: later(flag('Build by Maven instead of Gradle.')),
    rubyVersion: later(oneOf('The version of Ruby.', [3.2, 3.3])),
    phpVersion: later(oneOf('The version of PHP.', [8.2, 8.3])),
    dotnetVersion: later(oneOf('The version of .NET.', [6, 8])),
    projectFile: later(text('The project file of .NET, relative to the config.')),
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
