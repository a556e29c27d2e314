import { posix } from 'node:path';
import { type Diagnostic, errorAt, warningAt } from '../../../diagnostics/diagnostic.ts';
import { foldersAbove, placeComplaints } from '../../config-paths.ts';
import { lineNaming, missingPart, placeIn } from '../../manifest-complaints.ts';
import type { FileLookup } from '../../packaging.ts';
import { notCompiled, ownProperties, programComplaints } from '../../program-source.ts';
import { jsonFault, mergeFault, type TextFault } from '../../text-faults.ts';
import { tomlFault } from '../../toml.ts';
import { packagesOutside } from './local-packages.ts';
import { lockAbove } from './lock-above.ts';
import type { PythonManifest } from './manifest.ts';
import type { PackageManager, PythonProgram } from './properties.ts';
import { selectorComplaints } from './selectors.ts';
import { staleComplaints } from './stale-lock.ts';
import { isSupported, pinnedMinor, pinnedVersion, rangeOf } from './versions.ts';

const entryPath = ['properties', 'entryfilePath'];

/** Returns the diagnostics of properties that are not compiled, or make no sense for a job or a function. */
const refusals = ({ languageSpecificConfig: own }: PythonProgram): Diagnostic[] => [
  ...(own.minify
    ? [
        notCompiled(
          [...ownProperties, 'minify'],
          'Leave it out: Python reads comments once, and tracebacks would name other lines.',
        ),
      ]
    : []),
  ...(own.runAppAs
    ? [
        errorAt(
          'config/not-supported',
          [...ownProperties, 'runAppAs'],
          `runAppAs starts a web server, which waits for requests: a job ends by itself, and a function is called by Lambda.`,
          'Leave it out.',
        ),
      ]
    : []),
];

/** Returns the diagnostics of names of packages that no package can have. */
const nameComplaints = ({ excludeDependencies = [] }: PythonProgram): Diagnostic[] =>
  excludeDependencies.flatMap((name, index) =>
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)
      ? []
      : [
          errorAt(
            'config/wrong-format',
            ['properties', 'excludeDependencies', index],
            `"${name}" is no name of a package.`,
            'Write names as on PyPI, without versions.',
          ),
        ],
  );

/** Returns the diagnostics of what is written about packages and not found, or contradicts itself. */
const managerComplaints = (
  program: PythonProgram,
  manifest: PythonManifest | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  const { packageManager, packageManagerFile, ...own } = program.languageSpecificConfig;
  if (packageManagerFile !== undefined) {
    const wrong = placeComplaints(surroundings, packageManagerFile, [...ownProperties, 'packageManagerFile'], {
      kind: 'file',
      code: 'source/missing-path',
      noun: 'The file of packages',
    });
    if (wrong.length > 0) return wrong;
    if (!manifest)
      return [
        errorAt(
          'config/wrong-format',
          [...ownProperties, 'packageManagerFile'],
          `"${packageManagerFile}" names no packages that ${packageManager ?? 'a package manager'} reads.`,
          'Name a requirements.txt, a pyproject.toml with [project], or a Pipfile.',
        ),
      ];
  } else if (packageManager !== undefined && !manifest)
    return [
      errorAt(
        'source/missing-path',
        [...ownProperties, 'packageManager'],
        `There is nothing that ${packageManager} reads in the folder of the entry file or above it.`,
        'Add its lock file or manifest, name it in packageManagerFile, or leave packageManager out.',
      ),
    ];
  return [
    ...missingComplaints(manifest, surroundings),
    ...packagesOutside(manifest, surroundings).map((one) => missingPart(one, outsideWords)),
    ...selectorComplaints(own, manifest, surroundings),
  ];
};

/** The words for a package or file outside of the folder of the config. */
const outsideWords = {
  ...{ names: 'names the package in', noun: 'folder' as const },
  outside:
    'Put the config into the folder above that has both, or copy the file below the config in a step before this one.',
};

/** Returns the diagnostics of files without which the installation would fail, and of those that no build has. */
const missingComplaints = (manifest: PythonManifest | undefined, surroundings: FileLookup): Diagnostic[] =>
  (manifest?.missing ?? []).map((path) => {
    const { folder, file } = manifest as PythonManifest;
    const line = lineNaming(surroundings, posix.join(folder, file), posix.relative(folder, path));
    const place = placeIn({ file, line });
    return surroundings.look(path) === 'outside'
      ? errorAt(
          'source/outside',
          entryPath,
          `The packages of ${place} need "${path}", which is outside of the folder of the config: a program in Python is built from files beside or below it.`,
          outsideWords.outside,
        )
      : errorAt(
          'source/missing-path',
          entryPath,
          `The packages of ${place} need "${path}", which does not exist.`,
          'Add it, or name another file in packageManagerFile.',
        );
  });

/** Returns the diagnostics of the version of Python that runs a program. */
export const versionComplaints = (
  entry: string,
  minor: number | undefined,
  { languageSpecificConfig: { pythonVersion } }: PythonProgram,
  manifest: PythonManifest | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  const at = pythonVersion === undefined ? entryPath : [...ownProperties, 'pythonVersion'];
  if (minor === undefined || !isSupported(minor))
    return [
      errorAt(
        'config/not-supported',
        at,
        pythonVersion === undefined && pinnedMinor(entry, surroundings) === minor
          ? `.python-version names Python 3.${minor}, of which the buildpack makes no image: it has 3.8 to 3.14.`
          : `Python ${pythonVersion ?? `3.${minor}`} gets no fixes any more, and the buildpack builds for 3.8 or newer.`,
        'Write a newer version, or use custom-dockerfile.',
      ),
    ];
  const range = rangeOf(manifest);
  const pinned = pythonVersion === undefined ? pinnedVersion(entry, surroundings) : undefined;
  if (range !== undefined && pinned?.minor === minor && !range.allows(minor))
    return [
      errorAt(
        'config/not-allowed',
        at,
        `The manifest asks for Python "${range.written}", and ${pinned.place} names 3.${minor}.`,
        'Correct one of the two files, or write a pythonVersion that the manifest allows.',
      ),
    ];
  return range === undefined || range.allows(minor)
    ? []
    : [
        errorAt(
          'config/not-allowed',
          at,
          `The manifest asks for Python "${range.written}", and the program would run on 3.${minor}.`,
          'Write a pythonVersion that it allows, or correct the manifest.',
        ),
      ];
};

/** Returns the warnings about packages that each build may install in another version. */
const pinComplaints = (manifest: PythonManifest | undefined, surroundings: FileLookup): Diagnostic[] => {
  if (!manifest) return [];
  const { file, manager, unpinned, otherLocks } = manifest;
  const warned = (sentence: string, hint: string) => [warningAt('packaging/unpinned', entryPath, sentence, hint)];
  const locks: Readonly<Record<string, string>> = { uv: 'uv.lock', poetry: 'poetry.lock', pipenv: 'Pipfile.lock' };
  const others =
    otherLocks.length > 0
      ? warned(
          `${[file, ...otherLocks].join(' and ')} are lock files of one folder: ${file} is read.`,
          'Remove the others, or name one program in packageManager.',
        )
      : [];
  if (unpinned.length === 0) return others;
  const some = unpinned.slice(0, 5).join(', ') + (unpinned.length > 5 ? ` and ${unpinned.length - 5} more` : '');
  const above = manager === 'uv' && file === 'pyproject.toml' ? lockAbove(surroundings) : undefined;
  if (above !== undefined)
    return warned(
      `${above.path}, of a workspace of uv, is above the config, where nothing is read for a program in Python: uv picks the versions that ${file} allows on the day of the build.`,
      `Move the config to ${above.folder === '.' ? 'the top of the repository' : `the folder ${above.folder}`}, beside that lock file, and write its paths from there.`,
    );
  return unpinned[0] === '*'
    ? warned(
        `There is no lock file: ${manager} picks the versions that ${file} allows on the day of the build.`,
        locks[manager] ? `Commit a ${locks[manager]} to pin them.` : 'Commit a lock file of uv or poetry to pin them.',
      )
    : warned(
        `${file} leaves the version of ${some} open: ${manager} picks the newest on the day of the build.`,
        'Pin them by `==`, as `pip freeze` or `uv pip compile` write them.',
      );
};

/** Names of the files of packages that a program writes or reads as a whole, by their form. */
const forms: Readonly<Record<string, (text: string) => TextFault | undefined>> = {
  'pyproject.toml': tomlFault,
  Pipfile: tomlFault,
  'uv.lock': (text) => mergeFault(text) ?? tomlFault(text),
  'poetry.lock': (text) => mergeFault(text) ?? tomlFault(text),
  'Pipfile.lock': jsonFault,
  'requirements.txt': (text) => (text.trim() === '' ? undefined : mergeFault(text)),
};

/**
 * Returns the errors of manifests and lock files that no package manager can read. Without a manifest they are those of
 * each pyproject.toml at or above the entry file: one that cannot be read names no packages.
 */
const textComplaints = (
  entry: string,
  manifest: PythonManifest | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  const names = manifest === undefined ? ['pyproject.toml'] : [...readBy[manifest.manager], manifest.file];
  const folders = manifest === undefined ? foldersAbove(entry) : [...new Set([manifest.folder, manifest.project])];
  // pip reads no pyproject.toml for a file of requirements.
  const isRead = (name: string) =>
    name === manifest?.file ||
    (!name.endsWith('.lock') && !(manifest?.manager === 'pip' && manifest.locals.length === 0));
  return folders
    .flatMap((folder) => [...new Set(names)].filter(isRead).map((name) => posix.join(folder, name)))
    .flatMap((path) => {
      const text = surroundings.look(path) === 'file' ? surroundings.text(path) : undefined;
      const form = forms[posix.basename(path)] ?? (/\.txt$/.test(path) ? forms['requirements.txt'] : undefined);
      const fault = text === undefined ? undefined : form?.(text);
      if (fault === undefined) return [];
      return [
        errorAt(
          'packaging/lock-file',
          entryPath,
          `${path}:${fault.line} ${fault.why}: ${manifest?.manager ?? 'no package manager'} ${manifest ? 'cannot' : 'can'} read it.`,
          path.endsWith('.lock') ? 'Delete it, write it anew, and commit it again.' : 'Correct the line.',
        ),
      ];
    });
};

/** Files that package managers read as a whole. */
const readBy: Readonly<Record<PackageManager, readonly string[]>> = {
  uv: ['pyproject.toml', 'uv.lock'],
  poetry: ['pyproject.toml', 'poetry.lock'],
  pipenv: ['Pipfile', 'Pipfile.lock'],
  pip: ['pyproject.toml'],
};

/** Returns the diagnostics of a program, but for those of its version. */
export const pythonComplaints = (
  entry: string,
  program: PythonProgram,
  manifest: PythonManifest | undefined,
  surroundings: FileLookup,
): Diagnostic[] => [
  ...refusals(program),
  ...programComplaints(program),
  ...nameComplaints(program),
  ...managerComplaints(program, manifest, surroundings),
  ...textComplaints(entry, manifest, surroundings),
  ...staleComplaints(manifest, surroundings),
  ...pinComplaints(manifest, surroundings),
];
