import { lstatSync, readFileSync } from 'node:fs';

/** A mount of this process. */
export interface MountPoint {
  /** Absolute path. */
  readonly point: string;
  /** Options of `mount` that make it read-only and without devices; undefined if it is both already. */
  readonly closed: string | undefined;
}

/** Returns the text of a file; empty if it cannot be read. */
const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Flags that a mount in another user namespace must keep, so that a remount has to name them:
 * https://man7.org/linux/man-pages/man7/mount_namespaces.7.html.
 */
const lockedFlags = ['nosuid', 'noexec', 'noatime', 'nodiratime', 'relatime', 'nosymfollow'];

/** Returns the options of `mount` that make a mount with these flags read-only and without devices. */
const closingOptions = (flags: readonly string[]): string | undefined => {
  if (flags.includes('ro') && flags.includes('nodev')) return undefined;
  const kept = flags.filter((flag) => lockedFlags.includes(flag));
  const times = kept.includes('noatime') || kept.includes('relatime') ? [] : ['strictatime'];
  return ['remount', 'bind', 'ro', 'nodev', ...kept, ...times].join(',');
};

/** Decodes octal escapes of a path: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html. */
const decodePath = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** Returns the mount points of this process; of several on one path the last one, which hides the others. */
export const mountPoints = (text = textOf('/proc/self/mountinfo')): readonly MountPoint[] => {
  const found = new Map<string, MountPoint>();
  for (const line of text.split('\n')) {
    const [, , , , point, flags] = line.split(' ');
    if (!point || !flags) continue;
    const path = decodePath(point);
    found.delete(path);
    found.set(path, { point: path, closed: closingOptions(flags.split(',')) });
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
 * Returns the paths of sockets: those on which processes of this network namespace listen
 * (https://man7.org/linux/man-pages/man5/proc_pid_net.5.html), and those that are mount points.
 */
export const boundSockets = (
  mounts: readonly Pick<MountPoint, 'point'>[],
  text = textOf('/proc/net/unix'),
): readonly string[] => {
  const listed = text.split('\n').map((line) => /^\w+: (?:\S+ +){5}\d+ (\/.*)$/.exec(line)?.[1] ?? '');
  return [...new Set([...listed, ...mounts.map(({ point }) => point)])].filter(isSocket);
};
