import { jsonFault } from '../../../text-faults.ts';
import { npmrc, type PackageManager, toolPath } from './manager.ts';

/** Flags of npm that keep its output short. */
export const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];

/** The folder of npm's cache for root. */
export const npmCache = '/root/.npm';

/** The package manager that the image of Node has: https://docs.npmjs.com/cli/v11/commands/npm-ci */
export const npm: PackageManager = {
  name: 'npm',
  // Where both are there, npm reads the first: https://docs.npmjs.com/cli/v11/configuring-npm/npm-shrinkwrap-json
  locks: ['npm-shrinkwrap.json', 'package-lock.json'],
  // `npm ci` stops at one that is no JSON, or null: https://docs.npmjs.com/cli/v11/commands/npm-ci
  faultOf: jsonFault,
  files: ['.npmrc'],
  folders: [],
  signs: [],
  lockCommand: 'npm install',
  installer: ({ version }) => ({
    title: 'npm',
    tool: version === undefined ? undefined : `npm@${version}`,
    program: [version === undefined ? 'npm' : toolPath('npm')],
    environment: {},
    cache: npmCache,
    settings: npmrc,
    words: ({ isLocked, production }) => [isLocked ? 'ci' : 'install', ...quiet, ...(production ? ['--omit=dev'] : [])],
    unreadable: ['workspace', 'catalog', 'link', 'portal', 'patch', 'jsr'],
  }),
};
