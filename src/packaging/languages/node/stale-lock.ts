import { posix } from 'node:path';
import { parse } from 'yaml';
import { type Diagnostic, errorAt, warningAt } from '../../../diagnostics/diagnostic.ts';
import type { FileLookup } from '../../packaging.ts';
import { askedIn, isOtherMajor, lockedKinds, type StaleNames } from './asked-packages.ts';
import { type JsonObject, objectAt } from './files/json-file.ts';
import type { Installation } from './installation.ts';
import { type Manifest, settingsOf } from './project.ts';
import { bunStale } from './stale-bun.ts';
import { yarnStale } from './stale-yarn.ts';

const entryPath = ['properties', 'entryfilePath'];

/**
 * Returns how to find what `npm ci` misses in a package-lock.json: packages that it does not have, and those of another
 * major version: https://docs.npmjs.com/cli/v11/commands/npm-ci. Undefined for a file of npm 6 or older, or no such file.
 */
const npmStale = (text: string): StaleNames | undefined => {
  let lock: JsonObject;
  try {
    lock = { ...(JSON.parse(text) as JsonObject) };
  } catch {
    return undefined;
  }
  const packages = objectAt(lock, 'packages');
  if (Object.keys(packages).length === 0) return undefined;
  return (manifest, place) => {
    const recorded = packages[place];
    if (recorded === undefined) return [];
    const before = new Map(askedIn(objectAt(packages, place)));
    const overridden = objectAt(manifest, 'overrides');
    return askedIn(manifest).flatMap(([name, versions]) => {
      if (name in overridden || before.get(name)?.some((one) => versions.includes(one))) return [];
      const at = [posix.join(place, 'node_modules', name), `node_modules/${name}`].find((key) => key in packages);
      return at === undefined || isOtherMajor(versions, objectAt(packages, at).version) ? [name] : [];
    });
  };
};

/**
 * Returns how to find what a frozen pnpm-lock.yaml does not repeat exactly: https://pnpm.io/cli/install#--frozen-lockfile.
 * Undefined for one that lists no packages by folder. Only that part of the file is read. Packages that settings ignore may be
 * missing.
 */
const pnpmStale = (
  text: string,
  isIgnored: (name: string, manifest: JsonObject) => boolean,
): StaleNames | undefined => {
  const from = text.search(/^importers:[ \t]{0,20}$/m);
  if (from < 0) return undefined;
  const behind = text.slice(from + 'importers:'.length);
  const end = behind.search(/^[^\s#]/m);
  let importers: JsonObject;
  try {
    importers = objectAt({ found: parse(end < 0 ? behind : behind.slice(0, end)) }, 'found');
  } catch {
    return undefined;
  }
  // pnpm compares the setting with that in the lock file.
  const hasLinks = !/^[ \t]{1,20}excludeLinksFromLockfile:[ \t]{1,20}true\b/m.test(text);
  return (manifest, place) => {
    const importer = objectAt(importers, place === '' ? '.' : place);
    if (Object.keys(importer).length === 0) return [];
    const locked = specifiersIn(importer);
    return askedIn(manifest).flatMap(([name, versions]) => {
      if (isIgnored(name, manifest) || (!hasLinks && versions.some((one) => one.startsWith('link:')))) return [];
      return versions.some((one) => locked.get(name) === one) ? [] : [name];
    });
  };
};

/** Returns the versions that a package of a pnpm-lock.yaml asks for, by name: up to version 5 of the file in a list apart. */
const specifiersIn = (importer: JsonObject): ReadonlyMap<string, unknown> => {
  if ('specifiers' in importer) return new Map(Object.entries(objectAt(importer, 'specifiers')));
  return new Map(
    lockedKinds.flatMap((kind) => {
      const names = objectAt(importer, kind);
      return Object.keys(names).map((name) => [name, objectAt(names, name).specifier] as const);
    }),
  );
};

/** Returns the settings of pnpm at the top of a project, those of its package.json included. */
const pnpmSettings = ({ project: { top } }: Installation, files: FileLookup): JsonObject[] => [
  settingsOf(top.folder, files),
  objectAt(top.content ?? {}, 'pnpm'),
];

/**
 * Returns a test for packages that settings may leave out: their list may have patterns, so that it is one for every optional
 * package. https://pnpm.io/settings#ignoredoptionaldependencies
 */
const ignoredBy = (settings: readonly JsonObject[]): ((name: string, manifest: JsonObject) => boolean) => {
  const ignores = settings.some((one) => 'ignoredOptionalDependencies' in one);
  return (name, manifest) => ignores && name in objectAt(manifest, 'optionalDependencies');
};

/**
 * True where settings or hooks of pnpm may change versions before they are written into the lock file, or add catalogs.
 * https://pnpm.io/pnpmfile, https://pnpm.io/settings#overrides
 */
const changesVersions = (installation: Installation, files: FileLookup, text = ''): boolean => {
  const { top } = installation.project;
  const hooks = ['.pnpmfile.cjs', '.pnpmfile.mjs', 'pnpmfile.js'];
  return (
    hooks.some((name) => files.look(posix.join(top.folder, name)) === 'file') ||
    /^[ \t]{0,20}(?:global-)?pnpmfile\b/m.test(files.text(posix.join(top.folder, '.npmrc')) ?? '') ||
    /^(?:overrides|pnpmfileChecksum|packageExtensionsChecksum):/m.test(text) ||
    'resolutions' in (top.content ?? {}) ||
    pnpmSettings(installation, files).some((one) =>
      ['overrides', 'packageExtensions', 'pnpmfile', 'globalPnpmfile', 'configDependencies'].some((key) => key in one),
    )
  );
};

/** Returns how to find what a lock file lacks; undefined for one that is not compared. */
const staleIn = (installation: Installation, text: string, files: FileLookup): StaleNames | undefined => {
  const { manager, lock, project } = installation;
  if (manager.name === 'npm') return npmStale(text);
  if (lock === 'bun.lock') return bunStale(text);
  if (manager.name === 'yarn') return yarnStale(text, project, files);
  if (manager.name !== 'pnpm' || changesVersions(installation, files, text)) return undefined;
  return pnpmStale(text, ignoredBy(pnpmSettings(installation, files)));
};

const manifestsIn = ({ project: { own, top, members } }: Installation): Manifest[] => [
  ...new Map([top, own, ...members].map((one) => [one.folder, one])).values(),
];

/**
 * Returns the errors of packages that ask for a version of a catalog of pnpm which does not have it; none where hooks may add
 * catalogs. https://pnpm.io/catalogs
 */
const catalogComplaints = (
  installation: Installation,
  text: string | undefined,
  files: FileLookup,
  show: Show,
): Diagnostic[] => {
  const { project, manager } = installation;
  if (manager.name !== 'pnpm' || changesVersions(installation, files, text)) return [];
  const settings = settingsOf(project.top.folder, files);
  return manifestsIn(installation).flatMap(({ folder, content = {} }) =>
    askedIn(content).flatMap(([name, versions]) => {
      const isThere = (version: string): boolean => {
        const written = /^catalog:(.{0,200})$/.exec(version)?.[1]?.trim();
        if (written === undefined) return true;
        const catalogs = objectAt(settings, 'catalogs');
        const usual = { ...objectAt(catalogs, 'default'), ...objectAt(settings, 'catalog') };
        return Object.hasOwn(['', 'default'].includes(written) ? usual : objectAt(catalogs, written), name);
      };
      return versions.some(isThere)
        ? []
        : [
            errorAt(
              'packaging/lock-file',
              entryPath,
              `${show(posix.join(folder, 'package.json'))} asks for "${name}" as "${versions[0]}", and ${show(posix.join(project.top.folder, 'pnpm-workspace.yaml'))} has no such catalog with it.`,
              'Add it to the catalog, or write its version.',
            ),
          ];
    }),
  );
};

/** Returns a path as messages write it. */
type Show = (path: string) => string;

/**
 * Returns the diagnostics of a lock file that is older than what a package.json asks for, at which an installation stops; that
 * of Yarn 1 does not for a package of a workspace: https://github.com/yarnpkg/yarn/issues/5840. A bun.lockb, which is no
 * text, is not compared. A fault that is sure is an error.
 */
export const staleComplaints = (installation: Installation, files: FileLookup, show: Show): Diagnostic[] => {
  const { project, manager, installer, lock, lockFault } = installation;
  const path = posix.join(project.top.folder, lock ?? '');
  const text = lock === undefined || lockFault !== undefined ? undefined : files.text(path);
  const stale = text === undefined ? undefined : staleIn(installation, text, files);
  const found = manifestsIn(installation).flatMap(({ folder, content = {} }) => {
    const relative = posix.relative(project.top.folder, folder);
    const names = stale?.(content, relative) ?? [];
    const isSilent = installer.title === 'Yarn 1' && relative !== '';
    return names.length === 0
      ? []
      : [
          warningAt(
            'packaging/lock-file',
            entryPath,
            `${show(path)} is older than ${show(posix.join(folder, 'package.json'))}: it does not have ${names.map((name) => `"${name}"`).join(', ')} as that asks. ${isSilent ? `${installer.title} picks a version on the day of the build.` : `${installer.title} stops there.`}`,
            `Run \`${manager.lockCommand}\`, and commit ${lock}.`,
          ),
        ];
  });
  return [...catalogComplaints(installation, text, files, show), ...found];
};
