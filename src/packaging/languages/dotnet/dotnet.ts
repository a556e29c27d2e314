import { posix } from 'node:path';
import { type Diagnostic, errorAt, isError } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints } from '../../config-paths.ts';
import { globLiteral } from '../../glob.ts';
import { defineLanguage } from '../../language.ts';
import { missingPart, noLockFile } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildOf, excludedFrom, notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { wideNotes } from '../../wide-context.ts';
import { dotnetDockerfile } from './dockerfile.ts';
import { dotnetFiles } from './files.ts';
import { type DotnetProject, type NearestProject, nearestProject, projectOf } from './project.ts';
import { type DotnetProgram, dotnetProperties, usualVersion } from './properties.ts';

const entryPath = ['properties', 'entryfilePath'];
const wideHint = 'Leave files out by excludeFiles, or write the path itself.';

/** Programs in C#: the project of the entry file is published inside Docker. */
export const dotnet = defineLanguage({
  name: 'C#',
  extensions: ['cs'],
  properties: dotnetProperties,
  image(entry, program, surroundings, platform) {
    const { projectFile } = program.languageSpecificConfig;
    const nearest = projectFile === undefined ? nearestProject(entry, surroundings) : named(projectFile);
    const { path } = nearest;
    const isThere = path !== undefined && surroundings.look(path) === 'file';
    const project = isThere ? projectOf(path, surroundings) : undefined;
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program, nearest, surroundings),
      ...(project ? projectComplaints(program, project) : []),
    ];
    if (project === undefined || diagnostics.some(isError)) return { diagnostics };
    const { includeFiles } = program;
    // The folders in which the compiler has written on this machine.
    const written = project.folders
      .flatMap((folder) => ['bin', 'obj'].map((name) => posix.join(folder, name)))
      .filter((one) => !entry.startsWith(`${one}/`))
      .map((one) => `/${globLiteral(one)}`);
    const excluded = [...excludedFrom(program), ...written];
    const { included, wide } = dotnetFiles({ path: project.path, includeFiles, excluded }, surroundings);
    return buildOf(program, [...diagnostics, ...wideNotes(wide, wideHint, program)], {
      ...{ platform, recipe: 1, included, excluded: written },
      dockerfile: () => dotnetDockerfile(program, project, versionOf(program, project)),
    });
  },
});

const named = (projectFile: string): NearestProject => ({ path: normalPath(projectFile), clash: [] });

/** The oldest version of .NET with an image whose curl is new enough for the entry. */
const oldest = 6;

/** Returns the version of .NET: by its property, else the newest that the project is compiled for, else the usual one. */
const versionOf = (
  { languageSpecificConfig: { dotnetVersion } }: DotnetProgram,
  { frameworks }: DotnetProject,
): number => dotnetVersion ?? (frameworks.length > 0 ? Math.max(...frameworks) : usualVersion);

const propertyComplaints = (
  { excludeDependencies = [], languageSpecificConfig: { projectFile } }: DotnetProgram,
  { path, clash }: NearestProject,
  surroundings: FileLookup,
): Diagnostic[] => {
  const at = [...ownProperties, 'projectFile'];
  const found: Diagnostic[] = [];
  if (excludeDependencies.length > 0)
    found.push(
      notCompiled(
        ['properties', 'excludeDependencies'],
        'Give these packages ExcludeAssets="runtime" in the project file: they are then no part of the image.',
      ),
    );
  if (projectFile !== undefined) {
    const missing = placeComplaints(surroundings, projectFile, at, {
      kind: 'file',
      code: 'source/missing-path',
      noun: 'The project file',
    });
    found.push(...missing);
    if (missing.length === 0 && !/\.csproj$/i.test(projectFile))
      found.push(
        errorAt(
          'config/wrong-format',
          at,
          `"${projectFile}" is no project file of C#.`,
          'Name a file that ends in .csproj.',
        ),
      );
  } else if (path === undefined)
    found.push(
      errorAt(
        'packaging/entry-file',
        entryPath,
        clash.length > 0
          ? `The entry file may belong to several projects: ${clash.join(', ')}. None is named as its folder, as the entry file or as its namespace.`
          : 'There is no project file at or above the entry file, in the folder of the config, and C# is compiled by one.',
        clash.length > 0
          ? `Write languageSpecificConfig.projectFile, such as \`${clash[0]}\`.`
          : 'Add a .csproj, or move the config to its folder or above.',
      ),
    );
  return found;
};

/** Returns the diagnostics of a project from which .NET makes no program that the image can run. */
const projectComplaints = (program: DotnetProgram, project: DotnetProject): Diagnostic[] => {
  const { path, assembly, isLibrary, frameworks, hasPackages, hasLock, missing, outside, sdk } = project;
  const { dotnetVersion } = program.languageSpecificConfig;
  const version = versionOf(program, project);
  const newer = frameworks.length > 0 && frameworks.every((one) => one > version) ? Math.min(...frameworks) : undefined;
  const complain = (sentence: string, hint: string, at: readonly string[] = entryPath) =>
    errorAt('packaging/entry-file', at, sentence, hint);
  const move = { noun: 'file', outside: 'Move the config above both.' } as const;
  const found = [
    ...missing.map((one) => missingPart(one, { names: 'refers to the project', ...move })),
    // A group around it may have a condition.
    ...outside.map((one) => ({
      ...missingPart(one, { names: 'takes files from', ...move }),
      severity: 'warning' as const,
    })),
  ];
  if (isLibrary)
    found.push(
      complain(
        `${path} is compiled to a library.`,
        'Write <OutputType>Exe</OutputType>, or name the project of the program.',
      ),
    );
  if (/[$@%]\(/.test(assembly))
    found.push(complain(`${path} computes the name of its program: ${assembly}.`, 'Write AssemblyName itself.'));
  if (version < oldest)
    found.push(
      complain(
        `${path} is compiled for .NET ${version}, and the buildpack has .NET ${oldest} and later.`,
        `Write net${usualVersion}.0, or use custom-dockerfile.`,
      ),
    );
  if (newer !== undefined)
    found.push(
      complain(
        `${path} is compiled for .NET ${newer}, which does not run on .NET ${version}.`,
        'Leave dotnetVersion out: the version of the project is taken.',
        dotnetVersion === undefined ? entryPath : [...ownProperties, 'dotnetVersion'],
      ),
    );
  if (sdk !== undefined && Number(sdk.split('.')[0]) < Math.min(version, ...frameworks))
    found.push(
      complain(
        `global.json names the SDK ${sdk}, which does not compile for .NET ${version}.`,
        'Name a newer SDK there.',
      ),
    );
  if (hasPackages && !hasLock)
    found.push(
      noLockFile(
        path,
        'NuGet',
        'Write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>, run `dotnet restore`, and commit packages.lock.json.',
      ),
    );
  return found;
};
