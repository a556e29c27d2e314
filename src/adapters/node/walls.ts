import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { realPath } from './checkout.ts';
import { isInside } from './inside.ts';
import { boundSockets, mountPoints } from './mounts.ts';
import type { Find } from './program-start.ts';
import { shell } from './sandbox.ts';

/** Paths for the walls of a program, absolute and with links followed. */
export interface WallPaths {
  /** The folder in which each program gets a folder of its own. */
  readonly temporary: string;
  /** The folder of the program, which must be readable behind the walls. */
  readonly root: string;
  /** Files and folders that no program may write. */
  readonly kept: readonly string[];
}

/**
 * Shell script that changes the mounts of its namespace and starts a program there. Arguments: the path of `mount`, pairs
 * of a word and a path, `--`, and the program's command. Mounts an empty, writable folder over the working folder, and
 * forbids further user namespaces. Ignores a mount that fails, as `probeScript` decides. LIBMOUNT_FORCE_MOUNT2 makes all
 * versions of `mount` use the same system call.
 */
const mountScript = `
mount=$1
shift
put() { LIBMOUNT_FORCE_MOUNT2=always "$mount" -n -i -c "$@"; } >/dev/null 2>&1 </dev/null
while [ "$1" != -- ]; do
  case $1 in
    hide) put -t tmpfs -o ro,nosuid,nodev,noexec,size=4k,mode=755 none "$2" ;;
    self) put --bind "$2" "$2" ;;
    mask) put --bind /dev/null "$2" ;;
    *) put -o "$1" none "$2" ;;
  esac
  shift 2
done
shift
{ echo 0 >/proc/sys/user/max_user_namespaces; } 2>/dev/null
put -o remount,bind,ro,nosuid,nodev,noexec,relatime none /proc
put -t tmpfs -o nosuid,nodev,size=64m,nr_inodes=16k,mode=700 none "$PWD"
cd "$PWD" && exec /usr/bin/env -i "$@"
`;

/**
 * Shell script that succeeds if its first argument is readable, no argument can be written or connected to, and its
 * working folder can be written.
 */
const probeScript = `
[ -r "$1" ] || exit 1
for place do
  if [ -S "$place" ] || { [ -w "$place" ] && [ ! -c "$place" ]; }; then exit 1; fi
done
: >probe
`;

/** Kernel setting that root may write, even without capabilities, unless /proc is read-only. */
const kernelSetting = '/proc/sys/kernel/core_pattern';

/** The only devices that a program can open: they contain no data. */
const allowedDevices = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];

/** Returns the folders with the sockets of services; one of the two names is often a link to the other. */
const socketFolders = (): readonly string[] => [
  ...new Set(['/run', '/var/run'].filter((path) => existsSync(path)).map(realPath)),
];

/** Returns the arguments of `mountScript` and `probeScript` for the current mounts and sockets of this machine. */
const planMounts = (paths: WallPaths): { readonly mounted: readonly string[]; readonly probed: readonly string[] } => {
  const hidden = socketFolders();
  const isVisible = (path: string): boolean => !['/proc', ...hidden].some((folder) => isInside(folder, path));
  const mounts = mountPoints().filter(({ point }) => isVisible(point));
  const sockets = boundSockets(mounts).map(realPath).filter(isVisible);
  const kept = [...paths.kept, paths.root, paths.temporary].filter((path) => existsSync(path));
  const inside = mounts.map(({ point }) => point).filter((point) => kept.some((folder) => isInside(folder, point)));
  return {
    mounted: [
      ...allowedDevices.filter((path) => existsSync(path)).flatMap((path) => ['self', path]),
      ...sockets.flatMap((path) => ['mask', path]),
      ...mounts.flatMap(({ point, closed }) => (closed === undefined ? [] : [closed, point])),
      ...hidden.flatMap((path) => ['hide', path]),
    ],
    probed: [paths.root, kernelSetting, ...kept, ...inside, ...sockets],
  };
};

/**
 * Returns the words before a program's command (`unshare …`) that confine it as far as this machine can: its walls. Empty
 * if it can do nothing. At best a program behind them writes its own folder alone, reaches no network and no sockets of
 * services, sees no other process (nor its environment), and gains no rights (`sudo`).
 */
export const buildWalls = async (find: Find, paths: WallPaths): Promise<readonly string[]> => {
  const [unshare, setpriv, mount] = [find('unshare'), find('setpriv'), find('mount')];
  const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
  const lower = setpriv ? [setpriv, '--no-new-privs'] : [];
  // Root of its own namespace could unmount, and would see all processes in the /proc below.
  const lowest = setpriv ? [setpriv, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'] : [];
  if (unshare && setpriv && mount && existsSync(shell)) {
    const { mounted, probed } = planMounts(paths);
    const script = [shell, '-c', mountScript, 'sh', mount, ...mounted, '--'];
    // `mount` requires root.
    const words = [unshare, '--user', '--map-root-user', '--ipc', ...own, ...script, ...lowest];
    if (await succeeds([...words, shell, '-c', probeScript, 'sh', ...probed], paths.temporary)) return words;
  }
  const attempts = unshare
    ? [
        [unshare, '--user', '--map-current-user', ...own, ...lowest],
        // Only root has capabilities to drop there.
        ...(process.getuid?.() === 0 ? [] : [[unshare, '--user', '--map-current-user', ...own, ...lower]]),
        [unshare, '--user', '--map-root-user', ...own, ...lowest],
        [unshare, '--user', '--map-root-user', '--net', ...lower],
      ]
    : [];
  const noop = find('true');
  if (noop === undefined) return [];
  for (const words of [...attempts, lower])
    if (words.length > 0 && (await succeeds([...words, noop], paths.temporary))) return words;
  return [];
};

/**
 * True for walls behind which a program sees no other process, writes its own folder alone, and can undo neither:
 * `buildWalls` returns such walls only after it has run `probeScript` behind them.
 */
export const areComplete = (words: readonly string[]): boolean => words.includes(mountScript);

/** Runs a command in a new folder, with an empty environment; false if it fails or takes more than 5 seconds. */
const succeeds = ([command = '', ...words]: readonly string[], temporary: string): Promise<boolean> => {
  const folder = mkdtempSync(join(temporary, 'custom-directive-'));
  return new Promise((resolve) => {
    execFile(command, words, { cwd: folder, env: {}, timeout: 5_000 }, (error) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(!error);
    });
  });
};
