import { mergeFault } from '../../../text-faults.ts';
import { jsonObject } from '../files/json-file.ts';
import { npmrc, type PackageManager, toolPath } from './manager.ts';

/** The version for projects that name none; it reads both forms of the lock file. */
const newest = '1.4.5';

/** The package manager of Bun: https://bun.com/docs/pm/cli/install. The program itself runs on Node. */
export const bun: PackageManager = {
  name: 'bun',
  locks: ['bun.lock', 'bun.lockb'],
  files: ['.npmrc', 'bunfig.toml'],
  folders: [],
  signs: ['bunfig.toml'],
  lockCommand: 'bun install',
  addCommand: 'bun add',
  // The text form is JSON with comments and commas at the end: https://bun.com/docs/pm/lockfile
  faultOf: (lock, name) => {
    if (name !== 'bun.lock') return undefined;
    return mergeFault(lock) ?? (jsonObject(lock) === undefined ? { line: 1, why: 'is no JSON object' } : undefined);
  },
  installer: ({ version }) => ({
    title: 'Bun',
    tool: `bun@${version ?? newest}`,
    // Its package takes the program for the processor from another one.
    toolScripts: true,
    program: [toolPath('bun')],
    environment: { BUN_INSTALL_CACHE_DIR: '/root/.bun/install/cache' },
    cache: '/root/.bun/install/cache',
    settings: npmrc,
    words: ({ isLocked, production }) => [
      'install',
      ...(isLocked ? ['--frozen-lockfile'] : []),
      '--no-progress',
      ...(production ? ['--production'] : []),
    ],
    unreadable: ['portal', 'patch'],
  }),
};
