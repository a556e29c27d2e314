import { posix } from 'node:path';
import { type Diagnostic, warningAt } from '../../../diagnostics/diagnostic.ts';
import { Refused } from '../../../diagnostics/refused.ts';
import type { FileLookup } from '../../packaging.ts';
import { type JsonObject, objectAt } from './files/json-file.ts';
import type { Installation } from './installation.ts';
import { dependencyKinds, type Manifest, projectOf } from './project.ts';

/** A workspace above the config's folder that names the package of an entry file as one of its own. */
interface WorkspaceAbove {
  /** Its folder, relative to the config's folder: `../..`. */
  readonly folder: string;
  /** The folders of its packages, relative to the config's folder, by name. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Returns the files of a checkout by their path from its top. */
const fromTheTop = ({ prefix, look, text, entries }: NonNullable<FileLookup['checkout']>): FileLookup => {
  const from = (path: string) => posix.relative(prefix, path) || '.';
  return { look: (path) => look(from(path)), text: (path) => text(from(path)), entries: (path) => entries(from(path)) };
};

/** Returns the workspace above the config's folder that has an entry file's package; undefined without one. */
const workspaceAbove = (entry: string, { checkout }: FileLookup): WorkspaceAbove | undefined => {
  if (checkout === undefined) return undefined;
  const { prefix } = checkout;
  const project = projectOf(posix.join(prefix, entry), fromTheTop(checkout));
  if (project === undefined) return undefined;
  const { top, members } = project;
  const folder = posix.relative(prefix, top.folder);
  if (!/^\.\.(?:\/|$)/.test(folder)) return undefined;
  const named = ({ content, folder: at }: Manifest) =>
    typeof content?.name === 'string' ? [[content.name, posix.relative(prefix, at) || '.'] as const] : [];
  return { folder, packages: new Map([top, ...members].flatMap(named)) };
};

/** Warnings by the installation of a program: jobs share them. */
const known = new WeakMap<Installation, Diagnostic[]>();

/**
 * Returns the warnings of packages that stand in a workspace above the config's folder, which no build sees, and that are
 * therefore taken from a registry, where others may have published their names. None where a lock file pins them.
 */
export const aboveComplaints = (
  entry: string,
  installation: Installation | undefined,
  surroundings: FileLookup,
): Diagnostic[] => {
  if (installation === undefined || installation.lock !== undefined) return [];
  const found = known.get(installation) ?? findComplaints(entry, installation, surroundings);
  known.set(installation, found);
  return found;
};

const findComplaints = (
  entry: string,
  { project: { own, top, members }, installer, manager }: Installation,
  surroundings: FileLookup,
): Diagnostic[] => {
  const above = readable(() => workspaceAbove(entry, surroundings));
  if (above === undefined) return [];
  const manifests = [...new Map([own, top, ...members].map((one) => [one.folder, one])).values()];
  const here = new Set(manifests.map(({ content }) => content?.name));
  return manifests.flatMap(({ folder, content = {} }) =>
    Object.entries(asked(content)).flatMap(([name, version]) => {
      const place = above.packages.get(name);
      // A version with one of these names its own source: a protocol, a repository or a folder.
      if (place === undefined || here.has(name) || typeof version !== 'string' || /[:/]/.test(version)) return [];
      const path = posix.join(folder, 'package.json');
      return [
        warningAt(
          'packaging/workspace-above',
          ['properties', 'entryfilePath'],
          `${path} asks for "${name}" as "${version}", which is the package in "${place}" of the workspace in "${above.folder}". Nothing above the config is part of a build: ${installer.title} takes what its registry has under this name, whoever published it.`,
          `Move the config to ${above.folder}, where the workspace and its lock file are in reach, or run \`${manager.lockCommand}\` outside of the workspace and commit ${manager.locks.at(-1)} beside ${path}, which pins the package of the registry.`,
        ),
      ];
    }),
  );
};

/** Returns the versions of all packages that a package.json asks for, by name. */
const asked = (manifest: JsonObject): JsonObject =>
  Object.assign({}, ...dependencyKinds.map((kind) => objectAt(manifest, kind)));

/** Returns the result of `work`; undefined where this user may not read a file above: only a warning depends on it. */
const readable = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
};
