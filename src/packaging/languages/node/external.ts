import { objectAt } from './files/json-file.ts';
import type { Installation } from './installation.ts';
import { dependencyKinds, isWorkspace } from './project.ts';
import type { NodeProgram } from './properties.ts';

/** The packages of a program that its bundle does not contain. */
export interface External {
  /** Names of packages, or `*` for all that are no files of the repository. */
  readonly names: readonly string[];
  /** True where packages are installed in the image. */
  readonly isInstalled: boolean;
  /** Packages that are removed from those. */
  readonly removed: readonly string[];
}

/**
 * Returns the packages of a program that are left out of its bundle, and those that the image has nevertheless. As in
 * Stacktape, dependenciesToExcludeFromDeploymentPackage leaves nothing out of the bundle.
 */
export const externalOf = (
  { excludeDependencies = [], languageSpecificConfig: own }: NodeProgram,
  installation: Installation | undefined,
): External => {
  const installed = own.dependenciesToExcludeFromBundle ?? [];
  const removed = [...new Set([...(own.dependenciesToExcludeFromDeploymentPackage ?? []), ...excludeDependencies])];
  const names = [...new Set([...installed, ...excludeDependencies])];
  return {
    names: names.includes('*') ? allNames(installation) : names,
    isInstalled:
      installation !== undefined && !removed.includes('*') && installed.some((name) => !removed.includes(name)),
    removed: removed.filter((name) => name !== '*'),
  };
};

/** Returns the names for all packages: in a workspace they are listed, since its own ones must be bundled. */
const allNames = (installation: Installation | undefined): string[] => {
  if (installation === undefined || !isWorkspace(installation.project)) return ['*'];
  const { own, top, members } = installation.project;
  const manifests = [...new Map([own, top, ...members].map((one) => [one.folder, one.content ?? {}])).values()];
  const ours = new Set(manifests.map(({ name }) => name));
  const asked = manifests.flatMap((content) => dependencyKinds.flatMap((kind) => Object.keys(objectAt(content, kind))));
  return [...new Set(asked)].filter((name) => !ours.has(name)).sort();
};
