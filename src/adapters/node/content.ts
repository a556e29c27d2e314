import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed.
 */
export const digestFiles = async (base: string, files: readonly string[]): Promise<string> => {
  const whole = createHash('sha256');
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce);
    const entries = await Promise.all(some.map((file) => entryOf(join(base, file))));
    // Lengths and fixed widths keep two lists from reading alike.
    for (const [index, file] of some.entries()) whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
  }
  return whole.digest('hex');
};

const atOnce = 32;

/** `executable` as Docker and git see it: the owner's bit. */
export type Kind = 'file' | 'executable' | 'link';

/** What stands at a path, links not followed. */
export const kindOf = async (path: string): Promise<Kind> => {
  const stat = await lstat(path);
  return stat.isSymbolicLink() ? 'link' : stat.mode & 0o100 ? 'executable' : 'file';
};

const entryOf = async (path: string): Promise<string> => {
  const kind = await kindOf(path);
  const content = kind === 'link' ? digestText(await readlink(path)) : await digestFile(path);
  return `${content} ${kind}`;
};

/** 64 hex over the content of a file, links followed. */
export const digestFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return hash.digest('hex');
};

const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
