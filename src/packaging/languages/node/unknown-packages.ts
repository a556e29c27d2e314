import { posix } from 'node:path';
import { type Diagnostic, type Path, warningAt } from '../../../diagnostics/diagnostic.ts';
import { editDistance, nearest } from '../../../diagnostics/suggest.ts';
import { ownProperties } from '../../program-source.ts';
import { externalOf } from './external.ts';
import { objectAt } from './files/json-file.ts';
import type { ProgramContext } from './program-context.ts';
import { dependencyKinds } from './project.ts';
import type { NodeProgram } from './properties.ts';
import { fromConfig } from './workspace-above.ts';

/** The packages that the manifests and the lock file of a program name. */
interface NamedPackages {
  /** Those of every package.json. */
  readonly listed: readonly string[];
  /** True for one of those, and for one that the lock file contains or may contain. */
  has(name: string): boolean;
  /** True where dependencies may bring any other package: there is no lock file. */
  readonly isOpen: boolean;
}

/** Returns the packages that manifests and the lock file of a program name; none without a package.json. */
const namedIn = ({ root, installation }: ProgramContext): NamedPackages => {
  if (installation === undefined) return { listed: [], has: () => false, isOpen: false };
  const { own, top, members } = installation.project;
  const contents = [own, top, ...members].map(({ content = {} }) => content);
  const names = contents.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  const asked = contents.flatMap((content) => dependencyKinds.flatMap((kind) => Object.keys(objectAt(content, kind))));
  const listed = new Set([...names, ...asked]);
  const { lock } = installation;
  let locked: { readonly text: string | undefined } | undefined;
  /** True for a name in the lock file, which is read when it is asked for; one that is too large, or no text, may have any. */
  const isLocked = (name: string): boolean => {
    if (lock === undefined) return false;
    locked ??= { text: lock === 'bun.lockb' ? undefined : root.files.text(posix.join(top.folder, lock)) };
    return locked.text === undefined || mentions(locked.text, name);
  };
  return {
    listed: [...listed],
    has: (name) => listed.has(name) || isLocked(name),
    isOpen: lock === undefined && asked.length > 0,
  };
};

/** True for a text that contains a name, not as a part of a longer one. */
const mentions = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w.-]/.test(text[at - 1] ?? ' ') && !/[\w.-]/.test(text[at + name.length] ?? ' ')) return true;
  return false;
};

/** The most letters of a name that resembles too many others. */
const shortest = 3;

/** The most letters in which a name differs from the one that is meant. */
const mostTypos = 2;

/** Returns the name of the package with the types of one that has none: `@types/acme__lib` for `@acme/lib`. */
const typesOf = (name: string): string => `@types/${name.replace(/^@/, '').replace('/', '__')}`;

/**
 * Returns a warning for each package that a source loads and that nothing installs, at its first place. Sources of wide
 * folders, of which the program may load none, are not asked; nor is what TypeScript takes types from alone. None without a
 * lock file, since a package that a dependency brings may be found.
 */
export const unlistedImports = (context: ProgramContext, program: NodeProgram): Diagnostic[] => {
  const { root, installation, found } = context;
  const named = namedIn(context);
  const external = new Set(externalOf(program, installation).names);
  if (external.has('*') || named.isOpen) return [];
  const missing = found.imports
    .filter(({ by, isOptional }) => !isOptional && found.isReached(by))
    .filter(({ name }) => !external.has(name) && !named.has(name) && !named.has(typesOf(name)));
  const why =
    installation === undefined
      ? 'there is no package.json at or above the entry file'
      : 'no package.json of the program names it';
  const firsts = missing.filter((one, index) => missing.findIndex(({ name }) => name === one.name) === index);
  return firsts.map(({ name, by, line }) => {
    const { manager, project, lock } = installation ?? {};
    const folder = project === undefined ? '.' : fromConfig(root, project.own.folder);
    const command = `${manager?.addCommand ?? 'npm install'} ${name}`;
    return warningAt(
      'packaging/unknown-package',
      ['properties', 'entryfilePath'],
      `${fromConfig(root, by)}:${line} imports "${name}", and ${why}: the bundle cannot be made.`,
      `Run \`${command}\` in ${folder === '.' ? 'the folder of the config' : folder}, and commit package.json and ${lock ?? manager?.locks.at(-1) ?? 'package-lock.json'}.`,
    );
  });
};

/**
 * Returns a warning for each name in the lists of packages that are left out which no package.json, lock file or source has.
 * A package in excludeDependencies may be one that another package loads and names nowhere, so that there only one which
 * resembles a known name is wrong for sure.
 */
export const unknownNames = (context: ProgramContext, program: NodeProgram): Diagnostic[] => {
  const { installation, found } = context;
  if (installation === undefined) return [];
  const { dependenciesToExcludeFromBundle: external = [], dependenciesToExcludeFromDeploymentPackage: removed = [] } =
    program.languageSpecificConfig;
  const named = namedIn(context);
  if (named.isOpen) return [];
  const imported = new Set(found.imports.map(({ name }) => name));
  const known = [...new Set([...named.listed, ...imported])].filter((name) => name.length > shortest);
  const seesAll = found.included !== undefined;
  const unknown = (names: readonly string[], at: Path, isSure: (name: string) => boolean): Diagnostic[] =>
    names.flatMap((name, index) => {
      if (name === '*' || imported.has(name) || named.has(name)) return [];
      const meant = name.length > shortest ? nearest(name, known) : undefined;
      if (!isSure(name) && (meant === undefined || editDistance(name, meant) > mostTypos)) return [];
      return [
        warningAt(
          'packaging/unknown-package',
          [...at, index],
          `"${name}" is no package that a package.json, the lock file or a source of the program names.`,
          meant === undefined ? 'Remove it, or correct the name.' : `Did you mean \`${meant}\`?`,
        ),
      ];
    });
  // One that is bundled, and so cannot be removed, is told elsewhere.
  const isApart = (name: string): boolean => external.includes('*') || external.includes(name);
  return [
    ...unknown(program.excludeDependencies ?? [], ['properties', 'excludeDependencies'], () => false),
    ...unknown(external, [...ownProperties, 'dependenciesToExcludeFromBundle'], () => seesAll),
    ...unknown(
      removed,
      [...ownProperties, 'dependenciesToExcludeFromDeploymentPackage'],
      (name) => seesAll && isApart(name),
    ),
  ];
};
