import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { realPath } from './checkout.ts';
import { isInside } from './inside.ts';
import { boundSockets, mountPoints } from './mounts.ts';
import type { Find } from './program-start.ts';
import { shell } from './sandbox.ts';

/** The folders that a program and its walls are about, absolute and with links followed. */
export interface Places {
  /** The folder in which a program gets one of its own. */
  readonly temporary: string;
  /** The folder of the program, which it must find there. */
  readonly root: string;
  /** Files and folders that no program may write. */
  readonly kept: readonly string[];
}

/**
 * Changes the mounts of a namespace of its own and starts a program there. Its arguments are the path of `mount`, pairs
 * of a word and a path, `--`, and the program's own. The folder it stands in becomes an empty one that can be written.
 * A mount that refuses is passed over: `probe` decides. No namespace of users can be made inside of this one. The
 * variable has `mount` of every version make the same call of the kernel.
 */
const furnish = `
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

/** Succeeds where its first argument is there, none of them can be written or connected to, and its own folder can. */
const probe = `
[ -r "$1" ] || exit 1
for place do
  if [ -S "$place" ] || { [ -w "$place" ] && [ ! -c "$place" ]; }; then exit 1; fi
done
: >probe
`;

/** A setting of the whole machine that its root, with or without capabilities, may write where /proc is not closed. */
const setting = '/proc/sys/kernel/core_pattern';

/** Devices that hold nothing and that programs open: no other device of the machine is left to them. */
const devices = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/dev/urandom'];

/** Returns the folders in which services keep their sockets; one of the two names is often a link to the other. */
const socketFolders = (): readonly string[] => [
  ...new Set(['/run', '/var/run'].filter((path) => existsSync(path)).map(realPath)),
];

/** Returns what `furnish` and `probe` are given for this machine as it is now. */
const plan = (places: Places): { readonly furniture: readonly string[]; readonly probed: readonly string[] } => {
  const hidden = socketFolders();
  const isSeen = (path: string): boolean => !['/proc', ...hidden].some((folder) => isInside(folder, path));
  const mounts = mountPoints().filter(({ point }) => isSeen(point));
  const sockets = boundSockets(mounts).map(realPath).filter(isSeen);
  const kept = [...places.kept, places.root, places.temporary].filter((path) => existsSync(path));
  const inside = mounts.map(({ point }) => point).filter((point) => kept.some((folder) => isInside(folder, point)));
  return {
    furniture: [
      ...devices.filter((path) => existsSync(path)).flatMap((path) => ['self', path]),
      ...sockets.flatMap((path) => ['mask', path]),
      ...mounts.flatMap(({ point, closed }) => (closed === undefined ? [] : [closed, point])),
      ...hidden.flatMap((path) => ['hide', path]),
    ],
    probed: [places.root, setting, ...kept, ...inside, ...sockets],
  };
};

/**
 * Returns the words before a program's own that take from it what this system can take away, from most to least:
 * writing outside of its own folder and the sockets of services, the network, the sight of other processes (and with
 * them of their environments), and the way to more rights (`sudo`).
 */
export const walls = async (find: Find, places: Places): Promise<readonly string[]> => {
  const [unshare, setpriv, mount] = [find('unshare'), find('setpriv'), find('mount')];
  const own = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child=SIGKILL'];
  const lower = setpriv ? [setpriv, '--no-new-privs'] : [];
  // A root of its own namespace could take mounts away again, and would see every process under that of /proc.
  const lowest = setpriv ? [setpriv, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'] : [];
  if (unshare && setpriv && mount && existsSync(shell)) {
    const { furniture, probed } = plan(places);
    const script = [shell, '-c', furnish, 'sh', mount, ...furniture, '--'];
    // `mount` takes orders from root only.
    const words = [unshare, '--user', '--map-root-user', '--ipc', ...own, ...script, ...lowest];
    if (await works([...words, shell, '-c', probe, 'sh', ...probed], places.temporary)) return words;
  }
  const tries = unshare
    ? [
        [unshare, '--user', '--map-current-user', ...own, ...lowest],
        // A user who is not root has no capabilities there, and so none to drop.
        ...(process.getuid?.() === 0 ? [] : [[unshare, '--user', '--map-current-user', ...own, ...lower]]),
        [unshare, '--user', '--map-root-user', ...own, ...lowest],
        [unshare, '--user', '--map-root-user', '--net', ...lower],
      ]
    : [];
  const nothing = find('true');
  if (nothing === undefined) return [];
  for (const words of [...tries, lower])
    if (words.length > 0 && (await works([...words, nothing], places.temporary))) return words;
  return [];
};

/**
 * Whether walls are whole: a program behind them sees no other process, can write nothing but its own folder, and can
 * undo neither. `walls` returns such only after a probe behind them has found it so.
 */
export const areWhole = (words: readonly string[]): boolean => words.includes(furnish);

const works = ([command = '', ...words]: readonly string[], temporary: string): Promise<boolean> => {
  const folder = mkdtempSync(join(temporary, 'custom-directive-'));
  return new Promise((resolve) => {
    execFile(command, words, { cwd: folder, env: {}, timeout: 5_000 }, (error) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(!error);
    });
  });
};
