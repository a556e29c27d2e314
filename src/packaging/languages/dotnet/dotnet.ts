import { posix } from 'node:path';
import { type Diagnostic, errorAt, warningAt } from '../../../diagnostics/diagnostic.ts';
import { normalPath, placeComplaints } from '../../config-paths.ts';
import { globLiteral } from '../../glob.ts';
import { defineLanguage } from '../../language.ts';
import type { FileLookup } from '../../packaging.ts';
import { buildOf, notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { dotnetDockerfile } from './dockerfile.ts';
import { type DotnetProject, projectOf, projectPathOf } from './project.ts';
import { type DotnetProgram, dotnetProperties, usualVersion } from './properties.ts';

const entryPath = ['properties', 'entryfilePath'];

/** Programs in C#: the project of the entry file is published inside Docker. */
export const dotnet = defineLanguage({
  name: 'C#',
  extensions: ['cs'],
  properties: dotnetProperties,
  image(entry, program, surroundings, platform) {
    const { projectFile } = program.languageSpecificConfig;
    const path = projectFile === undefined ? projectPathOf(entry, surroundings) : normalPath(projectFile);
    const isThere = path !== undefined && surroundings.look(path) === 'file';
    const project = isThere ? projectOf(path, surroundings) : undefined;
    const diagnostics = [
      ...programComplaints(program),
      ...propertyComplaints(program, path, surroundings),
      ...(project ? projectComplaints(program, project) : []),
    ];
    const built = buildOf(program, diagnostics, {
      platform,
      recipe: 1,
      dockerfile: () =>
        dotnetDockerfile(program, project as DotnetProject, versionOf(program, project as DotnetProject)),
    });
    if (built.value === undefined) return built;
    // What the compiler has written on this machine.
    const written = (project?.folders ?? []).flatMap((folder) =>
      ['bin', 'obj'].map((name) => posix.join(folder, name)),
    );
    const excluded = written.filter((one) => !entry.startsWith(`${one}/`)).map((one) => `/${globLiteral(one)}`);
    return { ...built, value: { ...built.value, excluded: [...built.value.excluded, ...excluded] } };
  },
});

/** The oldest version of .NET with an image whose curl is new enough for the entry. */
const oldest = 6;

/** Returns the version of .NET: by its property, else the newest that the project is compiled for, else the usual one. */
const versionOf = (
  { languageSpecificConfig: { dotnetVersion } }: DotnetProgram,
  { frameworks }: DotnetProject,
): number => dotnetVersion ?? (frameworks.length > 0 ? Math.max(...frameworks) : usualVersion);

const propertyComplaints = (
  { excludeDependencies = [], languageSpecificConfig: { projectFile } }: DotnetProgram,
  path: string | undefined,
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
        'No project file at or above the entry file, in the folder of the config, is named as its folder, as the entry file or as its namespace.',
        'Write languageSpecificConfig.projectFile, such as `src/Report/Report.csproj`.',
      ),
    );
  return found;
};

/** Returns the diagnostics of a project from which .NET makes no program that the image can run. */
const projectComplaints = (program: DotnetProgram, project: DotnetProject): Diagnostic[] => {
  const { path, assembly, isLibrary, frameworks, hasPackages, hasLock, missing, sdk } = project;
  const { dotnetVersion } = program.languageSpecificConfig;
  const version = versionOf(program, project);
  const newer = frameworks.length > 0 && frameworks.every((one) => one > version) ? Math.min(...frameworks) : undefined;
  const complain = (sentence: string, hint: string, at: readonly string[] = entryPath) =>
    errorAt('packaging/entry-file', at, sentence, hint);
  const found = missing.map(({ path: folder, file, look }) =>
    errorAt(
      look === 'outside' ? 'source/outside' : 'source/missing-path',
      entryPath,
      look === 'outside'
        ? `${file} refers to the project "${folder}", which is outside of the folder of the config.`
        : `${file} refers to the project "${folder}", and there is no such file.`,
      look === 'outside' ? 'Move the config above both.' : 'Correct the path.',
    ),
  );
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
      warningAt(
        'packaging/unpinned',
        entryPath,
        `${path} has no lock file: NuGet picks the versions that it allows on the day of the build.`,
        'Write <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>, run `dotnet restore`, and commit packages.lock.json.',
      ),
    );
  return found;
};
