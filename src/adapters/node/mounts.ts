import { lstatSync, readFileSync } from 'node:fs';

export interface MountPoint {
  readonly point: string;
  /** The options that make it read-only and without devices; undefined where it is both already. */
  readonly closed: string | undefined;
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Flags that another namespace of users may not take away, so that a new mount of the same has to name them:
 * https://man7.org/linux/man-pages/man7/mount_namespaces.7.html.
 */
const locked = ['nosuid', 'noexec', 'noatime', 'nodiratime', 'relatime', 'nosymfollow'];

const closedOf = (flags: readonly string[]): string | undefined => {
  if (flags.includes('ro') && flags.includes('nodev')) return undefined;
  const kept = flags.filter((flag) => locked.includes(flag));
  const times = kept.includes('noatime') || kept.includes('relatime') ? [] : ['strictatime'];
  return ['remount', 'bind', 'ro', 'nodev', ...kept, ...times].join(',');
};

/** https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: blanks and backslashes are written in octal. */
const decoded = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** Returns the mount points of this process; of those on the same place the last one, which lies on top. */
export const mountPoints = (text = textOf('/proc/self/mountinfo')): readonly MountPoint[] => {
  const found = new Map<string, MountPoint>();
  for (const line of text.split('\n')) {
    const [, , , , point, flags] = line.split(' ');
    if (!point || !flags) continue;
    const path = decoded(point);
    found.delete(path);
    found.set(path, { point: path, closed: closedOf(flags.split(',')) });
  }
  return [...found.values()];
};

const isSocket = (path: string): boolean => {
  try {
    return lstatSync(path).isSocket();
  } catch {
    return false;
  }
};

/**
 * Returns the paths of the sockets that can be found by name: those that processes of this network listen on
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html), and those that are mounted by themselves.
 */
export const boundSockets = (
  mounts: readonly Pick<MountPoint, 'point'>[],
  text = textOf('/proc/net/unix'),
): readonly string[] => {
  const listed = text.split('\n').map((line) => /^\w+: (?:\S+ +){5}\d+ (\/.*)$/.exec(line)?.[1] ?? '');
  return [...new Set([...listed, ...mounts.map(({ point }) => point)])].filter(isSocket);
};
