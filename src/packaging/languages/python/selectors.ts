import { posix } from 'node:path';
import { type Diagnostic, errorAt } from '../../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../../diagnostics/suggest.ts';
import type { FileLookup } from '../../packaging.ts';
import { ownProperties } from '../../program-source.ts';
import { readToml, tableAt, textsIn, tomlFault } from '../../toml.ts';
import type { PythonManifest } from './manifest.ts';
import type { PythonProgram } from './properties.ts';
import { normalName } from './requirements.ts';
import { groupsOf } from './stale-lock.ts';

type Selectors = Pick<
  PythonProgram['languageSpecificConfig'],
  'uvOptionalDependencies' | 'uvWithGroups' | 'uvWithoutGroups' | 'uvOnlyGroups'
>;

/** Returns the diagnostics of extras and groups: of those that uv does not select, that exclude each other, and that the project does not have. */
export const selectorComplaints = (
  own: Selectors,
  manifest: PythonManifest | undefined,
  files: FileLookup,
): Diagnostic[] => {
  const keys = ['uvOptionalDependencies', 'uvWithGroups', 'uvWithoutGroups', 'uvOnlyGroups'] as const;
  const used = keys.filter((key) => (own[key] ?? []).length > 0);
  if (manifest?.manager !== 'uv' || !(manifest.isLock || manifest.file === 'pyproject.toml'))
    return used.map((key) =>
      errorAt(
        'config/not-supported',
        [...ownProperties, key],
        `${key} is for uv with a pyproject.toml, and ${manifest ? `the packages are those of ${manifest.file}, installed by ${manifest.manager}` : 'there is none at or above the entry file'}.`,
        'Leave it out, or describe the packages in pyproject.toml and run `uv lock`.',
      ),
    );
  // https://docs.astral.sh/uv/reference/cli/#uv-sync--only-group
  const clash = used.filter((key) => key === 'uvOptionalDependencies' || key === 'uvWithGroups');
  return used.includes('uvOnlyGroups') && clash.length > 0
    ? clash.map((key) =>
        errorAt(
          'config/at-most-one',
          [...ownProperties, key],
          `uvOnlyGroups installs nothing but its groups, so ${key} beside it has no meaning for uv.`,
          'Leave one of them out.',
        ),
      )
    : used.flatMap((key) => unknownNames(key, own[key] ?? [], manifest, files));
};

/** Returns the errors of names in one property that the project does not have, at which uv stops. */
const unknownNames = (
  key: keyof Selectors,
  names: readonly string[],
  { folder, project }: PythonManifest,
  files: FileLookup,
): Diagnostic[] => {
  const path = posix.join(project, 'pyproject.toml');
  const text = files.text(path);
  if (text === undefined || tomlFault(text) !== undefined) return [];
  const content = readToml(text);
  const isExtra = key === 'uvOptionalDependencies';
  if (isExtra && textsIn(tableAt(content, 'project')?.dynamic).includes('optional-dependencies')) return [];
  const known = isExtra
    ? Object.keys(tableAt(content, 'project', 'optional-dependencies') ?? {}).map(normalName)
    : [
        ...groupsOf(content).keys(),
        ...groupsOf(readToml(files.text(posix.join(folder, 'pyproject.toml')) ?? '')).keys(),
      ];
  return names.flatMap((name, index) =>
    known.includes(normalName(name))
      ? []
      : [
          errorAt(
            'config/not-allowed',
            [...ownProperties, key, index],
            `${path} has no ${isExtra ? 'extra' : 'group'} "${name}", and uv stops there.`,
            didYouMean(name, [...new Set(known)]) ??
              `Leave it out, or add it to [${isExtra ? 'project.optional-dependencies' : 'dependency-groups'}] and run \`uv lock\`.`,
          ),
        ],
  );
};
