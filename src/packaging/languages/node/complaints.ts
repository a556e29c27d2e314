import { posix } from 'node:path';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../../diagnostics/diagnostic.ts';
import { ownProperties } from '../../program-source.ts';
import { objectAt } from './files/json-file.ts';
import type { Installation } from './installation.ts';
import { dependencyKinds, type Manifest, type SeparateLocks } from './project.ts';
import type { NodeProgram } from './properties.ts';

const entryPath: Path = ['properties', 'entryfilePath'];

/**
 * Returns the diagnostics of the packages of a program: of their names, manifests and lock file. `inCheckout` is false for a
 * folder without a `.git` in it or above, above which nothing is read.
 */
export const installationComplaints = (
  program: NodeProgram,
  installation: Installation | undefined,
  inCheckout = true,
): Diagnostic[] => {
  const names = nameComplaints(program);
  const excluded = program.languageSpecificConfig.dependenciesToExcludeFromBundle ?? [];
  if (!installation)
    return excluded.length > 0
      ? [
          ...names,
          errorAt(
            'source/missing-path',
            [...ownProperties, 'dependenciesToExcludeFromBundle'],
            'Packages can be installed only from a package.json, and there is none at or above the entry file.',
          ),
        ]
      : names;
  const manifests = manifestsOf(installation);
  const unreadable = manifests.filter(({ content }) => content === undefined);
  return [
    ...names,
    ...unreadable.map(({ folder, fault }) =>
      errorAt(
        'packaging/entry-file',
        entryPath,
        `${posix.join(folder, 'package.json')}:${fault?.line ?? 1} ${fault?.why ?? 'is no JSON object'}: ${installation.installer.title} cannot read it, and the program is built with its packages.`,
        'Correct it there.',
      ),
    ),
    ...ownComplaints(program, installation),
    ...ignoredComplaints(program),
    ...awayComplaints(installation),
    ...(unreadable.length > 0
      ? []
      : [...lockComplaints(installation), ...versionComplaints(installation, manifests, inCheckout)]),
  ];
};

/** Returns the diagnostics of members of a workspace that are links to where no build may read. */
const awayComplaints = ({ project: { top, away = [] } }: Installation): Diagnostic[] =>
  away.map((path) =>
    errorAt(
      'source/outside',
      entryPath,
      `The workspaces in ${top.folder === '.' ? 'the folder of the config' : top.folder} name "${path}", a link that leaves it: a build does not have the package.`,
      'Put the package into the workspace, or name only others in the workspaces.',
    ),
  );

/** Returns every package.json that an installation reads, once. */
const manifestsOf = ({ project: { own, top, members } }: Installation): Manifest[] => [
  ...new Map([own, top, ...members].map((one) => [one.folder, one])).values(),
];

/** Returns the diagnostics of names of packages that no package can have. */
const nameComplaints = ({ excludeDependencies = [], languageSpecificConfig: own }: NodeProgram): Diagnostic[] => {
  const wrong = (names: readonly string[], at: Path, isAll: boolean) =>
    names.flatMap((name, index) =>
      // https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name
      (isAll && name === '*') || /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/i.test(name)
        ? []
        : [
            errorAt(
              'config/wrong-format',
              [...at, index],
              `"${name}" is no name of a package.`,
              isAll ? 'Write names as in package.json, or * for all.' : 'Write names as in package.json.',
            ),
          ],
    );
  const keys = ['dependenciesToExcludeFromBundle', 'dependenciesToExcludeFromDeploymentPackage'] as const;
  return [
    ...wrong(excludeDependencies, ['properties', 'excludeDependencies'], false),
    ...keys.flatMap((key) => wrong(own[key] ?? [], [...ownProperties, key], true)),
  ];
};

/** Returns the diagnostics of packages of the repository that are to be installed: they are bundled alone. */
const ownComplaints = ({ languageSpecificConfig: own }: NodeProgram, installation: Installation): Diagnostic[] =>
  (own.dependenciesToExcludeFromBundle ?? []).flatMap((name, index) => {
    const found = manifestsOf(installation).find(({ content }) => content?.name === name);
    return found === undefined
      ? []
      : [
          errorAt(
            'config/not-supported',
            [...ownProperties, 'dependenciesToExcludeFromBundle', index],
            `"${name}" is the package in ${found.folder}, of which the image contains what is bundled only.`,
            'Leave it out: its packages can be named instead.',
          ),
        ];
  });

/** Returns the warnings of packages that are to be left out of the image, and are bundled. */
const ignoredComplaints = ({ languageSpecificConfig: own }: NodeProgram): Diagnostic[] => {
  const { dependenciesToExcludeFromBundle: external = [] } = own;
  return (own.dependenciesToExcludeFromDeploymentPackage ?? []).flatMap((name, index) =>
    (name === '*' && external.length > 0) || external.includes(name) || external.includes('*')
      ? []
      : [
          warningAt(
            'config/ignored',
            [...ownProperties, 'dependenciesToExcludeFromDeploymentPackage', index],
            `${name === '*' ? 'Every package' : `"${name}"`} is bundled, and this leaves out what is not.`,
            'Name it in dependenciesToExcludeFromBundle or excludeDependencies.',
          ),
        ],
  );
};

/** Returns the diagnostics of lock files that contradict each other or the package.json, or of none. */
const lockComplaints = (installation: Installation): Diagnostic[] => {
  const { project, manager, installer, lock, locks, written, version } = installation;
  const { folder, isAbsent } = project.top;
  const path = posix.join(folder, isAbsent ? 'pnpm-workspace.yaml' : 'package.json');
  const owners = new Set(locks.map((name) => installation.ownerOf(name)));
  if (owners.size > 1 && !(written !== undefined && owners.has(named(written))))
    return [
      errorAt(
        'packaging/lock-file',
        entryPath,
        `${locks.map((name) => `"${posix.join(folder, name)}"`).join(' and ')} are lock files of different package managers, and nothing says which one counts.`,
        `Delete what is not used, or name the package manager in ${path}, such as "packageManager": "${exampleOf(installation)}".`,
      ),
    ];
  const found: Diagnostic[] = [];
  if (project.separate?.hasLinks)
    found.push(
      separated(`${posix.join(folder, lock ?? '')} installs packages of the workspace as links`, project.separate),
    );
  const { lockFault } = installation;
  // Without packages Yarn and pnpm leave a lock file empty, and npm installs none by one without any.
  const isWanted = manifestsOf(installation).some((one) => asksForPackages(one, ['devDependencies']));
  if (lockFault !== undefined && (isWanted || !lockFault.isEmpty))
    found.push(
      errorAt(
        'packaging/lock-file',
        entryPath,
        `${posix.join(folder, lock ?? '')}:${lockFault.line} ${lockFault.why}: ${installer.title} cannot read it.`,
        `Delete it, run \`${manager.lockCommand}\`, and commit it again.`,
      ),
    );
  if (written !== undefined && lock !== undefined && named(written) !== manager.name)
    found.push(
      warningAt(
        'packaging/lock-file',
        entryPath,
        `${path} names the package manager ${written}, and the only lock file is ${posix.join(folder, lock)}: ${installer.title} installs what that pins.`,
        `Delete ${lock} and commit the other lock file, or correct the name.`,
      ),
    );
  else if (written !== undefined && version === undefined && named(written) === manager.name)
    found.push(
      warningAt(
        'packaging/lock-file',
        entryPath,
        `${path} names the package manager ${written}, which is no exact version: ${installer.tool ?? 'npm as the image of Node has it'} is used.`,
        `Write one like "packageManager": "${exampleOf(installation)}".`,
      ),
    );
  if (lock === undefined && manifestsOf(installation).some((one) => asksForPackages(one)))
    found.push(unpinned(installation, path));
  return found;
};

/** Returns the name in `packageManager`: `pnpm` in `pnpm@10.1.0`. */
const named = (written: string): string => written.split('@')[0] ?? '';

/** Returns a `packageManager` that fits an installation. */
const exampleOf = ({ manager, installer }: Installation): string => {
  const version = installer.tool?.split('@').at(-1) ?? '11.6.2';
  return `${manager.name}@${version}`;
};

/** True for a package.json that names packages to install, of these kinds as well. */
const asksForPackages = ({ content = {} }: Manifest, more: readonly string[] = []): boolean =>
  ['dependencies', 'optionalDependencies', ...more].some((kind) => Object.keys(objectAt(content, kind)).length > 0);

/** Returns the warning of packages without a lock file, or with one that does not belong to them. */
const unpinned = ({ project, manager, installer }: Installation, path: string): Diagnostic => {
  const { unusedLock, own } = project;
  if (unusedLock === undefined)
    return warningAt(
      'packaging/unpinned',
      entryPath,
      `${path} has no lock file: ${installer.title} picks the versions that it allows on the day of the build.`,
      `Run \`${manager.lockCommand}\`, and commit ${manager.locks.at(-1)}.`,
    );
  const above = posix.dirname(unusedLock);
  return warningAt(
    'packaging/unpinned',
    entryPath,
    `${path} has no lock file, and ${unusedLock} does not count: the workspaces beside it do not name ${own.folder}. ${installer.title} picks the versions that it allows on the day of the build.`,
    `Name ${posix.relative(above, own.folder)} in the workspaces of ${above === '.' ? 'the folder of the config' : above}, or run \`${manager.lockCommand}\` in ${own.folder} and commit its lock file.`,
  );
};

/** Returns the diagnostic of a package that needs others of a workspace in which each has its own lock file. */
const separated = (sentence: string, { place }: SeparateLocks): Diagnostic =>
  errorAt(
    'packaging/lock-file',
    entryPath,
    `${sentence}, and ${place} gives each package of the workspace a lock file of its own, so that it is installed alone.`,
    'Remove the setting, run `pnpm install`, and commit the pnpm-lock.yaml of the workspace; or use custom-dockerfile.',
  );

/** Returns what to do about a version that a package manager cannot read; `isFound` is false where a lock file above is not seen. */
const unreadableHint = (protocol: string, title: string, isFound: boolean): string => {
  if (!isFound)
    return 'There is no .git in the folder of the config or above it, so nothing above the config is read: run it in a checkout that has the workspace with its lock file.';
  const star = protocol === 'workspace' ? `; or write "*", by which ${title} takes a package of its own workspace` : '';
  return `Commit the lock file of the package manager that reads it, beside the package.json of the workspace, in the same checkout${star}.`;
};

/** Returns the diagnostics of versions in each package.json that the package manager cannot read. */
const versionComplaints = (
  { installer, project, lock }: Installation,
  manifests: readonly Manifest[],
  inCheckout: boolean,
): Diagnostic[] => {
  const names = new Set(manifests.map(({ content }) => content?.name));
  return manifests.flatMap(({ folder, content = {} }) =>
    dependencyKinds.flatMap((kind) =>
      Object.entries(objectAt(content, kind)).flatMap(([name, version]) => {
        if (typeof version !== 'string') return [];
        const path = posix.join(folder, 'package.json');
        const [, protocol = '', rest = ''] = /^([a-z]{2,20}):(.*)$/s.exec(version) ?? [];
        if (project.separate !== undefined && ['workspace', 'catalog'].includes(protocol))
          return [separated(`${path} asks for "${name}" as "${version}"`, project.separate)];
        if (installer.unreadable.includes(protocol))
          return [
            errorAt(
              'packaging/lock-file',
              entryPath,
              `${path} asks for "${name}" as "${version}", which ${installer.title} cannot read.`,
              unreadableHint(protocol, installer.title, lock !== undefined || inCheckout),
            ),
          ];
        const [, other] = /^(.+)@[^@]*$/.exec(rest) ?? [];
        if (protocol !== 'workspace' || names.has(other ?? name) || /^\.{0,2}\//.test(rest)) return [];
        return [
          errorAt(
            'packaging/lock-file',
            entryPath,
            `${path} asks for "${name}" as "${version}", and no package of the workspace has this name.`,
            'Name its folder in the workspaces, in the same checkout.',
          ),
        ];
      }),
    ),
  );
};
