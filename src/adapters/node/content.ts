import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type OpenFile, openResolved } from './read-inside.ts';

/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed. Throws where a file was
 * replaced by something else, or lies outside of the folder, once it is open.
 */
export const digestFiles = async (base: string, files: readonly string[]): Promise<string> => {
  const whole = createHash('sha256');
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    const entries = await Promise.all(some.map((file) => entryOf(base, file)));
    // Lengths and fixed widths keep two lists from reading alike.
    for (const [index, file] of some.entries()) whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
  }
  return whole.digest('hex');
};

const atOnce = 32;

/** A link with its target, or a file that is open. */
export type Entry =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly open: OpenFile };

/** Returns what stands at a path of a folder, a link's target or the open file, which whoever asked closes. */
export const entryAt = async (base: string, file: string): Promise<Entry> => {
  const path = join(base, file);
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return { kind: 'link', target: await readlink(path) };
  return { kind: 'file', open: openAgain(base, path) };
};

/** Whether a file is executable as Docker and git see it: the owner's bit. */
export const isExecutable = ({ stat }: OpenFile): boolean => (stat.mode & 0o100) !== 0;

/** Throws ENOENT for what is no plain file of the folder any more: to its user it is not there. */
const openAgain = (base: string, path: string): OpenFile => {
  const opened = openResolved(base, path);
  if (opened.kind === 'file') return opened;
  throw Object.assign(new Error(`${path} was replaced while it was read`), { code: 'ENOENT', path });
};

const entryOf = async (base: string, file: string): Promise<string> => {
  const entry = await entryAt(base, file);
  if (entry.kind === 'link') return `${digestText(entry.target)} link`;
  return `${await digestOpen(entry.open)} ${isExecutable(entry.open) ? 'executable' : 'file'}`;
};

/** 64 hex over the content of a plain file in `root`, links resolved before. */
export const digestFile = (root: string, path: string): Promise<string> => digestOpen(openAgain(root, path));

const digestOpen = async (open: OpenFile): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(contentOf(open), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return hash.digest('hex');
};

/** The content of an open file as a stream, which closes it. */
export const contentOf = ({ handle }: OpenFile): ReadStream => createReadStream('', { fd: handle });

const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
