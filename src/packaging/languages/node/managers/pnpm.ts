import { mergeFault, type TextFault } from '../../../text-faults.ts';
import { npmrc, type PackageManager, toolPath } from './manager.ts';

/**
 * The version for each form of pnpm-lock.yaml, for projects that name none: the last that runs on Node 18 and reads it.
 * https://github.com/pnpm/spec/tree/master/lockfile
 */
const versions: readonly (readonly [RegExp, string])[] = [
  [/^lockfileVersion:\s*'?5\./m, '7.33.7'],
  [/^lockfileVersion:\s*'?6\./m, '8.15.9'],
];
const newest = '10.34.9';

/** Returns the fault of a lock file that ends within brackets: pnpm closes them in the line that opens them. */
const cutOff = (lock: string): TextFault | undefined => {
  const lines = lock.trimEnd().split('\n');
  return /: [{[][^\]}]*$/.test((lines.at(-1) as string).slice(-longestEnd))
    ? { line: lines.length, why: 'ends within brackets, so it is cut off' }
    : undefined;
};

/** The most characters of the last line that are read. */
const longestEnd = 1_000;

/** pnpm: https://pnpm.io/cli/install */
export const pnpm: PackageManager = {
  name: 'pnpm',
  locks: ['pnpm-lock.yaml'],
  files: ['.npmrc', 'pnpm-workspace.yaml', '.pnpmfile.cjs', '.pnpmfile.mjs', 'pnpmfile.js'],
  folders: [],
  signs: ['pnpm-workspace.yaml', '.pnpmfile.cjs'],
  lockCommand: 'pnpm install',
  addCommand: 'pnpm add',
  // pnpm refuses a lock file without `lockfileVersion`: https://github.com/pnpm/spec/tree/master/lockfile
  faultOf: (lock) =>
    mergeFault(lock) ??
    (/^["']?lockfileVersion["']?:/m.test(lock) ? cutOff(lock) : { line: 1, why: 'has no lockfileVersion' }),
  installer: ({ version, lock }) => ({
    title: 'pnpm',
    tool: `pnpm@${version ?? versions.find(([form]) => form.test(lock ?? ''))?.[1] ?? newest}`,
    program: [toolPath('pnpm')],
    // Without a terminal it must not ask; a `packageManager` of another name is no reason to stop.
    environment: { CI: 'true', COREPACK_ENABLE_STRICT: '0' },
    cache: '/root/.pnpm-store',
    settings: npmrc,
    words: ({ isLocked, production }) => [
      'install',
      isLocked ? '--frozen-lockfile' : '--no-frozen-lockfile',
      '--store-dir=/root/.pnpm-store',
      ...(production ? ['--prod'] : []),
    ],
    unreadable: ['portal', 'patch'],
  }),
};
