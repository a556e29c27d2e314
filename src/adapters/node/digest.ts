import { createHash, hash as hashOnce } from 'node:crypto';
import { closeSync, createReadStream, type ReadStream, read, readSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OpenFile, openResolved } from './read-inside.ts';

/**
 * Returns the SHA-256 (64 hex) of files, links and empty folders of a folder in the given order: name, kind with
 * executable bit, and content or link target; the name of a folder ends with `/`. Ignores times, owners and other
 * permissions. Throws ENOENT if an open file is no plain file of the folder any more.
 */
export const digestFiles = async (base: string, files: readonly string[]): Promise<string> =>
  digestOf(await describeAll(files, (file) => describeEntry(base, file)));

/** Returns each path with what `describe` returns for it, in the given order; calls it for some at the same time. */
export const describeAll = async <T>(
  files: readonly string[],
  describe: (file: string) => Promise<T>,
): Promise<Map<string, T>> => {
  const all = new Map<string, T>();
  for (let at = 0; at < files.length; at += concurrentReads) {
    const batch = files.slice(at, at + concurrentReads);
    const described = await Promise.all(batch.map(describe));
    for (const [index, file] of batch.entries()) all.set(file, described[index] as T);
  }
  return all;
};

/** Returns the SHA-256 (64 hex) of paths and descriptions, in their order. */
export const digestOf = (contents: ReadonlyMap<string, string>): string => {
  const whole = createHash('sha256');
  let lines = '';
  for (const [file, described] of contents) {
    // Digests of fixed width and lengths of names keep different lists from having the same bytes.
    lines += `${described} ${Buffer.byteLength(file)}:${file}\n`;
    // Many at once: each call of OpenSSL costs as much as a few lines.
    if (lines.length < mostInOne) continue;
    whole.update(lines);
    lines = '';
  }
  return whole.update(lines).digest('hex');
};

/** Files that are read at the same time. */
const concurrentReads = 32;

/** A link with its target, or an open file. */
export type LinkOrFile =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly open: OpenFile };

/** Opens a path of a folder. Returns a link's target, or the open file, which the caller closes. */
export const entryAt = async (base: string, file: string): Promise<LinkOrFile> => {
  const path = join(base, file);
  try {
    // Not a promise: for fifty thousand files those take longer than the system's answer.
    return { kind: 'file', open: openListed(base, path) };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOOP') throw cause;
    return { kind: 'link', target: await readlink(path) };
  }
};

/** True for a file that its owner may execute, the one permission that Docker and git keep. */
export const isExecutable = ({ stat }: OpenFile): boolean => (stat.mode & 0o100) !== 0;

/** True for the name of an empty folder in a context, which ends with `/`. */
export const isEmptyFolder = (file: string): boolean => file.endsWith('/');

/** Opens a plain file whose links were followed before. Throws ENOENT if it is none, or not in the folder, any more. */
const openListed = (base: string, path: string): OpenFile => {
  const opened = openResolved(base, path);
  if (opened.kind === 'file') return opened;
  throw replaced(path);
};

const replaced = (path: string): Error =>
  Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });

/** Returns an empty folder as it counts in a digest. */
export const emptyFolder = `${'0'.repeat(64)} folder`;

/** Returns digest and kind of a file, link or empty folder. */
export const describeEntry = async (base: string, file: string): Promise<string> => {
  if (isEmptyFolder(file)) {
    if (!(await lstat(join(base, file.slice(0, -1)))).isDirectory()) throw replaced(join(base, file));
    return emptyFolder;
  }
  const entry = await entryAt(base, file);
  if (entry.kind === 'link') return describedLink(entry.target);
  return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};

/** Returns a link to this target as it counts in a digest. */
export const describedLink = (target: string): string => `${sha256(target)} link`;

/** Returns the SHA-256 (64 hex) of a plain file in `root`, links followed before. Throws ENOENT if it is none any more. */
export const digestFile = (root: string, path: string): Promise<string> => digestOpen(openListed(root, path));

/** Largest part of a file in bytes that is read at once. */
const mostAtOnce = 256 * 1024;

const readPart = promisify(read);

/** Largest file in bytes that is read without a promise, which takes longer than reading it. */
const mostInOne = 64 * 1024;

/** Returns the SHA-256 (64 hex) of a small file, which is read as a whole; undefined if it grew or shrank meanwhile. */
const digestSmall = ({ handle, stat }: OpenFile): string | undefined => {
  const buffer = Buffer.allocUnsafe(stat.size + 1);
  const bytesRead = readSync(handle, buffer, 0, buffer.length, 0);
  return bytesRead === stat.size ? sha256(buffer.subarray(0, bytesRead)) : undefined;
};

const digestOpen = async (file: OpenFile): Promise<string> => {
  try {
    const small = file.stat.size <= mostInOne ? digestSmall(file) : undefined;
    return small ?? (await digestInParts(file));
  } finally {
    closeSync(file.handle);
  }
};

/** Returns the SHA-256 (64 hex) of an open file of any size. */
const digestInParts = async ({ handle, stat }: OpenFile): Promise<string> => {
  const hash = createHash('sha256');
  // One byte more than the file has: a part that is not full then is the last one.
  const buffer = Buffer.allocUnsafe(Math.min(stat.size + 1, mostAtOnce));
  for (let all = 0; ; ) {
    const { bytesRead } = await readPart(handle, buffer, 0, buffer.length, null);
    hash.update(buffer.subarray(0, bytesRead));
    all += bytesRead;
    if (bytesRead === 0 || (bytesRead < buffer.length && all === stat.size)) return hash.digest('hex');
  }
};

/** Returns the content of an open file as a stream, which closes the file at its end. */
export const streamContent = ({ handle }: OpenFile): ReadStream => createReadStream('', { fd: handle });

/** Returns the SHA-256 (64 hex) of a text or bytes. */
export const sha256 = (content: string | Uint8Array): string => hashOnce('sha256', content, 'hex');
