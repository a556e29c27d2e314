import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type OpenFile, openResolved } from './read-inside.ts';

/**
 * Returns the SHA-256 (64 hex) of files and links of a folder in the given order: name, kind with executable bit, and
 * content or link target. Ignores times, owners and other permissions. Throws ENOENT if an open file is no plain file
 * of the folder any more.
 */
export const digestFiles = async (base: string, files: readonly string[]): Promise<string> => {
  const whole = createHash('sha256');
  for (let at = 0; at < files.length; at += concurrentReads) {
    const batch = files.slice(at, at + concurrentReads);
    const entries = await Promise.all(batch.map((file) => describeEntry(base, file)));
    // Digests of fixed width and lengths of names keep different lists from having the same bytes.
    for (const [index, file] of batch.entries()) whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
  }
  return whole.digest('hex');
};

/** Files that are read at the same time. */
const concurrentReads = 32;

/** A link with its target, or an open file. */
export type Entry =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly open: OpenFile };

/** Opens a path of a folder. Returns a link's target, or the open file, which the caller closes. */
export const entryAt = async (base: string, file: string): Promise<Entry> => {
  const path = join(base, file);
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return { kind: 'link', target: await readlink(path) };
  return { kind: 'file', open: openListed(base, path) };
};

/** True for a file that its owner may execute, the one permission that Docker and git keep. */
export const isExecutable = ({ stat }: OpenFile): boolean => (stat.mode & 0o100) !== 0;

/** Opens a plain file whose links were followed before. Throws ENOENT if it is none, or not in the folder, any more. */
const openListed = (base: string, path: string): OpenFile => {
  const opened = openResolved(base, path);
  if (opened.kind === 'file') return opened;
  throw Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
};

/** Returns digest and kind of a file or link. */
const describeEntry = async (base: string, file: string): Promise<string> => {
  const entry = await entryAt(base, file);
  if (entry.kind === 'link') return `${digestText(entry.target)} link`;
  return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};

/** Returns the SHA-256 (64 hex) of a plain file in `root`, links followed before. Throws ENOENT if it is none any more. */
export const digestFile = (root: string, path: string): Promise<string> => digestOpen(openListed(root, path));

const digestOpen = async (open: OpenFile): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(streamContent(open), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return hash.digest('hex');
};

/** Returns the content of an open file as a stream, which closes the file at its end. */
export const streamContent = ({ handle }: OpenFile): ReadStream => createReadStream('', { fd: handle });

const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
