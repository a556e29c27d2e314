import { secretMount } from '../../../build-secrets.ts';
import { mergeFault } from '../../../text-faults.ts';
import { type Installer, majorOf, npmrc, type PackageManager, type Pinned, toolPath } from './manager.ts';

/** The last Yarn 1: https://classic.yarnpkg.com */
const lastClassic = '1.22.22';

/**
 * The version for each form of the lock file of Yarn 2 and later, for projects that name none. A frozen installation
 * needs one that writes this form: another would change the lock file, and stops.
 * https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts
 */
const versions: readonly (readonly [form: number, version: string])[] = [
  [4, '3.0.2'],
  [5, '3.1.1'],
  [6, '3.8.7'],
  [8, '4.13.0'],
  [9, '4.14.1'],
];
const newest = '4.18.1';
const secondYarn = '2.4.2';

/** True for a project of Yarn 2 or later. */
const isBerry = ({ lock, version, text }: Pinned): boolean => {
  if (lock !== undefined && lock.trim() !== '') return /^__metadata:/m.test(lock);
  return version === undefined ? text('.yarnrc.yml') !== undefined : majorOf(version) !== 1;
};

const classic = (version: string): Installer => ({
  title: 'Yarn 1',
  tool: `yarn@${version}`,
  program: [toolPath('yarn')],
  // The version that .yarnrc names may lie in a file that is not there; `packageManager` may name another one.
  environment: { YARN_IGNORE_PATH: '1', SKIP_YARN_COREPACK_CHECK: '1' },
  cache: '/root/.cache/yarn',
  settings: npmrc,
  words: ({ isLocked, production }) => [
    ...['install', '--non-interactive', '--cache-folder', '/root/.cache/yarn'],
    ...(isLocked ? ['--frozen-lockfile'] : []),
    ...(production ? ['--production'] : []),
  ],
  unreadable: ['workspace', 'catalog', 'portal', 'patch', 'jsr'],
});

/** Returns the version for a lock file; the newest where its form is not known. */
const versionFor = (lock: string | undefined): string => {
  const [, form, key] =
    /^__metadata:\r?\n {2}version: (\d{1,4})\r?\n(?: {2}cacheKey: "?(\w{1,20}))?/m.exec(lock ?? '') ?? [];
  if (form === '4' && key === '7') return secondYarn;
  return versions.find(([one]) => String(one) === form)?.[1] ?? newest;
};

/** Returns the version in the name of the program that .yarnrc.yml names: `.yarn/releases/yarn-4.5.0.cjs`. */
const releaseIn = (settings: string | undefined): string | undefined =>
  /^yarnPath:.{0,500}yarn-(\d{1,4}\.\d{1,4}\.\d{1,4})\.cjs/m.exec(settings ?? '')?.[1];

const berry = ({ lock, version, text }: Pinned): Installer => {
  const written = [version, releaseIn(text('.yarnrc.yml'))].find((one) => (majorOf(one) ?? 1) > 1);
  const chosen = written ?? versionFor(lock);
  const focuses = (majorOf(chosen) ?? 0) >= 4;
  return {
    title: `Yarn ${majorOf(chosen)}`,
    tool: `@yarnpkg/cli-dist@${chosen}`,
    program: [toolPath('yarn')],
    environment: {
      // A folder of packages is what Node and the bundler read without a loader; the cache is no part of a layer.
      YARN_NODE_LINKER: 'node-modules',
      ...{ YARN_ENABLE_GLOBAL_CACHE: 'true', YARN_GLOBAL_FOLDER: '/root/.yarn/berry' },
      ...{ YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_PROGRESS_BARS: 'false', YARN_IGNORE_PATH: '1' },
    },
    cache: '/root/.yarn/berry',
    settings: secretMount('yarnrc'),
    // Before version 4 only a plug-in leaves out development dependencies.
    words: ({ isLocked, production }) =>
      production && focuses
        ? ['workspaces', 'focus', '--all', '--production']
        : ['install', isLocked ? '--immutable' : '--no-immutable'],
    unreadable: [],
  };
};

/** Yarn, of which version 1 and the later ones are two programs with one name: https://yarnpkg.com/cli/install */
export const yarn: PackageManager = {
  name: 'yarn',
  locks: ['yarn.lock'],
  files: ['.npmrc', '.yarnrc', '.yarnrc.yml'],
  folders: ['.yarn/plugins', '.yarn/patches'],
  signs: ['.yarnrc.yml'],
  lockCommand: 'yarn install',
  addCommand: 'yarn add',
  faultOf: mergeFault,
  installer: (pinned) =>
    isBerry(pinned) ? berry(pinned) : classic(majorOf(pinned.version) === 1 ? (pinned.version as string) : lastClassic),
};
