import { jsonFault, type TextFault } from '../../../text-faults.ts';
import { jsonObject, objectAt } from '../files/json-file.ts';
import { npmrc, type PackageManager, toolPath } from './manager.ts';

/** Flags of npm that keep its output short. */
export const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];

/** The folder of npm's cache for root. */
export const npmCache = '/root/.npm';

/**
 * Returns the fault of a lock file at which `npm ci` stops: of one that is no JSON, or null, and of one without packages
 * where some are asked for. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#file-format
 */
const faultOf = (lock: string): TextFault | undefined => {
  const fault = jsonFault(lock);
  if (fault !== undefined) return { line: fault.line, why: fault.why };
  const content = jsonObject(lock) ?? {};
  // Those of npm 6 and older stand under `dependencies`.
  const isEmpty = ['packages', 'dependencies'].every((key) => Object.keys(objectAt(content, key)).length === 0);
  return isEmpty ? { line: 1, why: 'has no packages', isEmpty } : undefined;
};

/** The package manager that the image of Node has: https://docs.npmjs.com/cli/v11/commands/npm-ci */
export const npm: PackageManager = {
  name: 'npm',
  // Where both are there, npm reads the first: https://docs.npmjs.com/cli/v11/configuring-npm/npm-shrinkwrap-json
  locks: ['npm-shrinkwrap.json', 'package-lock.json'],
  faultOf,
  files: ['.npmrc'],
  folders: [],
  signs: [],
  lockCommand: 'npm install',
  addCommand: 'npm install',
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
