import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError, warningAt } from '../../../diagnostics/diagnostic.ts';
import { placeComplaints } from '../../config-paths.ts';
import { globLiteral } from '../../glob.ts';
import { defineLanguage } from '../../language.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildOf, excludedFrom, notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { type BuildFile, buildFileOf, namesOf } from './build-file.ts';
import { javaDockerfile } from './dockerfile.ts';
import { javaFiles } from './files.ts';
import { outsideComplaints } from './outside.ts';
import type { JavaProject } from './project.ts';
import { type JavaProgram, javaProperties, usualVersion } from './properties.ts';
import { projectOf } from './tools.ts';

const entryPath = ['properties', 'entryfilePath'];
const wideHint = 'Leave files out by excludeFiles, or write the path itself.';

/** Programs in Java: Gradle or Maven compiles them inside Docker, by the build file of the repository. */
export const java = defineLanguage({
  name: 'Java',
  extensions: ['java'],
  properties: javaProperties,
  image(entry, program, surroundings, platform) {
    const build = buildFileOf(entry, program, surroundings);
    const project = build && projectOf(build, surroundings);
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program, build, surroundings),
      ...(project ? projectComplaints(entry, program, project) : []),
      ...(project ? outsideComplaints(project, surroundings) : []),
    ];
    if (project === undefined || diagnostics.some(isError)) return { diagnostics };
    const written = project.written
      .filter((path) => !entry.startsWith(`${path}/`))
      .map((path) => `/${globLiteral(path)}`);
    const excluded = [...excludedFrom(program), ...written];
    const { included, wide } = javaFiles({ entry, project }, program.includeFiles, excluded, surroundings);
    return buildOf(program, [...diagnostics, ...wideNotes(wide, wideHint, program)], {
      ...{ platform, recipe: 1, included, excluded: written },
      dockerfile: () =>
        javaDockerfile(mainClass(entry, surroundings.text(entry) ?? ''), program, project, versionOf(program, project)),
    });
  },
});

/** Returns the class of an entry file: its package with its name. */
const mainClass = (entry: string, source: string): string => {
  const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
  const [, name] = /^\uFEFF?\s*(?:@[\w.]+(?:\([^)]*\))?\s*)*package\s+([\p{L}\p{N}_$.\s]+?)\s*;/u.exec(text) ?? [];
  const own = posix.basename(entry).replace(/\.java$/i, '');
  return name === undefined ? own : `${name.replace(/\s+/g, '')}.${own}`;
};

/** Versions of Java with images that stay supported: https://adoptium.net/support/ */
const supported = [8, 11, 17, 21, 25];

/** Returns the version of Java: by its property, else the supported one that compiles what the build file asks for. */
const versionOf = (
  { languageSpecificConfig: { javaVersion } }: JavaProgram,
  { tool, java: named, wrapper }: JavaProject,
): number => {
  if (javaVersion !== undefined) return javaVersion;
  if (named !== undefined) return supported.find((one) => one >= named) ?? named;
  return tool === 'Gradle' && majorOf(wrapper) >= 9 ? 17 : usualVersion;
};

const majorOf = (version: string | undefined): number => Number(version?.split('.')[0] ?? 0);

/** Returns the diagnostics of the properties, and of a build file that is not there. */
const propertyComplaints = (
  { excludeDependencies = [], languageSpecificConfig: { useMaven, packageManagerFile } }: JavaProgram,
  build: BuildFile | undefined,
  surroundings: FileLookup,
): Diagnostic[] => [
  ...(excludeDependencies.length > 0
    ? [
        notCompiled(
          ['properties', 'excludeDependencies'],
          'Give these packages the scope compileOnly of Gradle or provided of Maven: they are then no part of the image.',
        ),
      ]
    : []),
  ...(packageManagerFile === undefined
    ? missingBuildFile(useMaven, build)
    : namedFileComplaints(packageManagerFile, useMaven, build, surroundings)),
];

const missingBuildFile = (useMaven: boolean | undefined, build: BuildFile | undefined): Diagnostic[] =>
  build === undefined
    ? [
        errorAt(
          'packaging/entry-file',
          useMaven === undefined ? entryPath : [...ownProperties, 'useMaven'],
          `There is no ${namesOf(useMaven).join(' or ')} at or above the entry file, in the folder of the config, and Java is compiled by a build file.`,
          'Add one, or move the config to its folder or above.',
        ),
      ]
    : [];

const namedFileComplaints = (
  path: string,
  useMaven: boolean | undefined,
  build: BuildFile | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  const at = [...ownProperties, 'packageManagerFile'];
  const missing = placeComplaints(surroundings, path, at, {
    kind: 'file',
    code: 'source/missing-path',
    noun: 'The build file',
  });
  if (missing.length > 0) return missing;
  const isOther = useMaven !== undefined && build !== undefined && useMaven !== (build.tool === 'Maven');
  return build === undefined || isOther
    ? [
        errorAt(
          'config/wrong-format',
          at,
          isOther
            ? `"${path}" is a build file of ${build.tool}, and useMaven is ${useMaven}.`
            : `"${path}" is no build file of Java.`,
          isOther ? 'Leave useMaven out: the file decides.' : `Name a ${namesOf(useMaven).join(' or ')}.`,
        ),
      ]
    : [];
};

/** Returns the diagnostics of a project, and of an entry file from which it makes no program. */
const projectComplaints = (entry: string, program: JavaProgram, project: JavaProject): Diagnostic[] => {
  const path = posix.join(project.folder, project.file);
  const [first] = project.changing;
  const version = versionOf(program, project);
  const isTest = posix.relative(project.folder, entry).startsWith('src/test/');
  return [
    ...(isTest
      ? [
          errorAt(
            'packaging/entry-file',
            entryPath,
            `${project.tool} compiles the files of src/test only for tests.`,
            'Name a file of the program itself, such as one of src/main/java.',
          ),
        ]
      : []),
    // https://docs.gradle.org/9.0.0/release-notes.html
    ...(project.tool === 'Gradle' && majorOf(project.wrapper) >= 9 && version < 17
      ? [
          errorAt(
            'packaging/entry-file',
            program.languageSpecificConfig.javaVersion === undefined ? entryPath : [...ownProperties, 'javaVersion'],
            `The wrapper of Gradle names version ${project.wrapper}, which runs on Java 17 and later, and the program is for Java ${version}.`,
            'Use Java 17 or later, or a wrapper of Gradle 8.',
          ),
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          warningAt(
            'packaging/unpinned',
            entryPath,
            `${path} names ${first}, a version that is another one on another day.`,
            project.tool === 'Gradle'
              ? 'Write the version itself, or lock it: `gradle dependencies --write-locks`, and commit gradle.lockfile.'
              : 'Write the version itself.',
          ),
        ]),
  ];
};
