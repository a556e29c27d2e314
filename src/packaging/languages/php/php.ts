import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, warningAt } from '../../../diagnostics/diagnostic.ts';
import { globLiteral } from '../../glob.ts';
import { defineLanguage } from '../../language.ts';
import { lineNaming, missingPart, noLockFile } from '../../manifest-complaints.ts';
import { outsideSources } from '../../outside-sources.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildOf, excludedFrom, notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { type ComposerProject, composerOf } from './composer.ts';
import { allows } from './constraint.ts';
import { phpDockerfile } from './dockerfile.ts';
import { phpFiles, phpLoads } from './files.ts';
import { type PhpProgram, phpProperties, usualVersion } from './properties.ts';

const entryPath = ['properties', 'entryfilePath'];
const wideHint =
  'Leave files out by excludeFiles. Name what is included in the source, and what it reads in the source or by includeFiles.';

/** Programs in PHP: Composer installs their packages inside Docker. */
export const php = defineLanguage({
  name: 'PHP',
  extensions: ['php'],
  properties: phpProperties,
  image(entry, program, surroundings, platform) {
    const project = composerOf(entry, surroundings);
    const version = versionOf(program, project);
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program),
      ...(project
        ? [...versionComplaints(program, project, version), ...projectComplaints(program, project, surroundings)]
        : []),
    ];
    if (diagnostics.some(isError)) return { diagnostics };
    // Composer installs the packages anew.
    const excluded =
      project === undefined || entry.startsWith(`${project.vendor}/`) ? [] : [`/${globLiteral(project.vendor)}`];
    const { includeFiles } = program;
    const { included, wide } = phpFiles(
      { entry, project, includeFiles, excluded: [...excludedFrom(program), ...excluded] },
      surroundings,
    );
    const outside = outsideSources(entry, included, phpLoads, surroundings);
    return buildOf(program, [...diagnostics, ...outside, ...wideNotes(wide, wideHint, program)], {
      ...{ platform, recipe: 1, excluded, included },
      dockerfile: () => phpDockerfile(entry, program, project, version ?? usualVersion),
    });
  },
});

/** Versions of PHP with images whose curl is new enough for the entry, the preferred ones first. */
const versions = [usualVersion, '8.4', '8.5', '8.2', '8.1', '8.0'];

/** Returns the version of PHP: by its property, else one that the project allows; undefined if there is none. */
const versionOf = (
  { languageSpecificConfig: { phpVersion } }: PhpProgram,
  project: ComposerProject | undefined,
): string | undefined =>
  phpVersion === undefined ? versions.find((one) => allows(project?.php ?? '*', one)) : String(phpVersion);

const propertyComplaints = ({ excludeDependencies = [] }: PhpProgram): Diagnostic[] =>
  excludeDependencies.length > 0
    ? [
        notCompiled(
          ['properties', 'excludeDependencies'],
          'Put the packages into require-dev of composer.json: they are not installed.',
        ),
      ]
    : [];

const versionComplaints = (
  { languageSpecificConfig: { phpVersion } }: PhpProgram,
  { php: wanted = '*', isSetPhp, folder }: ComposerProject,
  version: string | undefined,
): Diagnostic[] => {
  const path = posix.join(folder, 'composer.json');
  if (version === undefined)
    return [
      errorAt(
        'packaging/entry-file',
        entryPath,
        `${path} asks for PHP ${wanted}, and the buildpack has PHP ${versions.toSorted()[0]} to ${versions.toSorted().at(-1)}.`,
        'Allow one of them, or use custom-dockerfile.',
      ),
    ];
  return phpVersion === undefined || isSetPhp || allows(wanted, version)
    ? []
    : [
        errorAt(
          'config/wrong-format',
          [...ownProperties, 'phpVersion'],
          `${path} asks for PHP ${wanted}, and phpVersion is ${version}: Composer would refuse it.`,
          'Leave phpVersion out, or allow it there.',
        ),
      ];
};

/**
 * The extensions of the image `php`, as composer.json names them:
 * https://github.com/docker-library/php/blob/master/Dockerfile-linux.template
 */
const extensions = new Set(
  [
    'ctype curl date dom fileinfo filter hash iconv json libxml mbstring mysqlnd openssl pcre pdo pdo_sqlite phar posix',
    'random readline reflection session simplexml sodium spl sqlite3 standard tokenizer xml xmlreader xmlwriter',
    'zend-opcache opcache zlib',
  ].flatMap((line) => line.split(' ')),
);

/** Returns the diagnostics of what a composer.json names. */
const projectComplaints = (
  { customDockerBuildCommands = [] }: PhpProgram,
  project: ComposerProject,
  surroundings: FileLookup,
): Diagnostic[] => {
  const path = posix.join(project.folder, 'composer.json');
  const commands = customDockerBuildCommands.join('\n').toLowerCase();
  const missing = project.extensions.filter((name) => {
    const plain = name.toLowerCase();
    return !extensions.has(plain) && !commands.includes(plain);
  });
  const found: Diagnostic[] = [];
  if (project.outside !== undefined)
    found.push(
      missingPart(
        { path: project.outside, file: path, line: lineNaming(surroundings, path, project.outside), look: 'outside' },
        { names: 'names packages in', noun: 'folder', outside: 'Move the config above both.' },
      ),
    );
  if (project.hasPackages && !project.hasLock)
    found.push(noLockFile(path, 'Composer', 'Run `composer update`, and commit composer.lock.'));
  if (missing.length > 0)
    found.push(
      warningAt(
        'packaging/extension',
        entryPath,
        `The packages of ${path} need ${missing.map((name) => `ext-${name}`).join(', ')}, which the image of PHP lacks.`,
        `Install them by customDockerBuildCommands, such as \`docker-php-ext-install ${missing[0]}\`.`,
      ),
    );
  return found;
};
