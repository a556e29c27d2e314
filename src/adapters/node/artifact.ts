import { closeSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { posix } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import { type Artifact, mostUnzippedBytes } from '../../packaging/code/function-code.ts';
import { listContextFiles } from './context-files.ts';
import { describeAll, digestOf, sha256 } from './digest.ts';
import type { FolderContents } from './folder-contents.ts';
import { openInside, readInside } from './read-inside.ts';

/** Digits in the place of a digest whose files are not read. */
const unread = '0'.repeat(64);

/** A folder or zip file among the files of a config, with links followed. */
export interface ArtifactPlace {
  /** The absolute path of the config's folder. */
  readonly root: string;
  readonly contents: FolderContents;
  /** The path relative to the config's folder, with links followed; empty for that itself. */
  readonly place: string;
  /** The path as the config has it, for diagnostics. */
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
}

const refused = (message: string, hint: string, cause?: unknown): Refused =>
  new Refused({ code: 'packaging/function-code', message, hint, cause });

/** Throws `source/outside` for a link in a folder of code that points out of that folder. */
const assertStaysInFolder = async ({ root, place, path }: ArtifactPlace, file: string): Promise<void> => {
  const target = await readlink(posix.join(root, place, file));
  const end = posix.isAbsolute(target) ? target : posix.join(posix.dirname(file), target);
  if (!posix.isAbsolute(end) && end !== '..' && !end.startsWith('../')) return;
  throw new Refused({
    code: 'source/outside',
    message: `The link "${posix.join(path, file)}" points out of the folder "${path}", which is all that the function gets.`,
    hint: 'Copy what it points to into the folder.',
  });
};

/** Returns the bytes of a file of a folder with code; those of a link are not counted. */
const sizeOf = async (at: ArtifactPlace, file: string): Promise<number> => {
  const stat = await lstat(posix.join(at.root, at.place, file));
  if (!stat.isSymbolicLink()) return stat.size;
  await assertStaysInFolder(at, file);
  return 0;
};

/**
 * Returns a folder with code. Reads its files only for the digest. Throws `source/outside` for a link that leaves it,
 * and what `listContextFiles` throws.
 */
export const describeFolder = async (at: ArtifactPlace, reading: 'read' | 'checked'): Promise<Artifact> => {
  const { contents, place, signal } = at;
  const files = await listContextFiles(contents, place, { excluded: [] }, signal);
  const sizes = await describeAll(files, (file) => sizeOf(at, file));
  const bytes = [...sizes.values()].reduce((sum, one) => sum + one, 0);
  const paths = files.map((file) => posix.join(place, file));
  if (reading === 'checked' || bytes > mostUnzippedBytes) {
    for (const file of paths) contents.assertReadable(file);
    return { kind: 'folder', digest: unread, files, contents: new Map(), bytes };
  }
  const found = await contents.describeAll(paths);
  const own = new Map(files.map((file) => [file, found.get(posix.join(place, file)) as string]));
  return { kind: 'folder', digest: digestOf(own), files, contents: own, bytes };
};

/** Reads the entries of a zip file without unzipping them; throws for what is none. */
const readEntries = async (bytes: Uint8Array) => {
  const { unzipSync } = await import('fflate');
  const entries: { name: string; size: number; compression: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize, compression }) => {
      entries.push({ name, size: originalSize, compression });
      return false;
    },
  });
  return entries;
};

/**
 * Returns a zip file with code. Throws `packaging/function-code` for a file that is none, is larger than all that Lambda
 * unzips, or is compressed in a way that Lambda does not know.
 */
export const describeZip = async ({ root, place, path }: ArtifactPlace): Promise<Artifact> => {
  const file = posix.join(root, place);
  const opened = openInside(root, file);
  if (opened.kind === 'file') closeSync(opened.handle);
  const large = opened.kind === 'file' && opened.stat.size > mostUnzippedBytes;
  const bytes = large ? undefined : readInside(root, file);
  if (large)
    throw refused(
      `The zip file "${path}" has more than 250 MB, and Lambda takes no more when it is unzipped.`,
      'Leave out what the function does not read, put large files into a bucket, or make it a batch-job.',
    );
  if (bytes === undefined)
    throw refused(`"${path}" is no plain file.`, 'Name a zip file, or a folder that is zipped as it is.');
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(bytes);
  } catch (cause) {
    throw refused(`"${path}" is no zip file.`, 'Name a zip file, or a folder that is zipped as it is.', cause);
  }
  // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5: 0 is stored, 8 is deflated.
  const other = entries.find(({ compression }) => compression !== 0 && compression !== 8);
  if (other !== undefined)
    throw refused(
      `"${other.name}" in the zip file "${path}" is compressed by method ${other.compression}, and Lambda unzips only deflated files.`,
      'Zip it anew, without encryption, or name the folder, which is zipped as it is.',
    );
  const digest = sha256(bytes);
  return {
    kind: 'zip',
    digest,
    files: entries
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/'))
      .sort((a, b) => (a < b ? -1 : 1)),
    contents: new Map([['', `${digest} file`]]),
    bytes: entries.reduce((sum, { size }) => sum + size, 0),
  };
};
