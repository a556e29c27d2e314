import { closeSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { entryAt, isExecutable } from './digest.ts';

/** The bits of Unix that an entry of a zip file keeps of its file: kind and permissions. */
const modes = { file: 0o100644, executable: 0o100755, link: 0o120777 } as const;

/** The number of Unix among the systems that may have made an entry: APPNOTE.TXT, 4.4.2. */
const unix = 3;

/** Returns the time of every entry, in the time zone of the machine, which a zip file does not name: the same digits everywhere. */
const entryTime = (): Date => new Date(2000, 0, 1, 12);

/** Returns the bytes of a file or the target of a link, with the mode that its entry gets. */
const contentAt = async (base: string, file: string): Promise<{ bytes: Uint8Array; mode: number }> => {
  const entry = await entryAt(base, file);
  if (entry.kind === 'link') return { bytes: Buffer.from(entry.target), mode: modes.link };
  const { open } = entry;
  try {
    return { bytes: readFileSync(open.handle), mode: isExecutable(open) ? modes.executable : modes.file };
  } finally {
    closeSync(open.handle);
  }
};

/**
 * Returns files and links of a folder as a zip file: the same bytes on every machine for the same names, contents and
 * executable bits, in the order given. Times and other permissions are fixed, and the compression is that of a library,
 * since Node's own is another one in each version. Throws the signal's reason.
 */
export const zipFiles = async (base: string, files: readonly string[], signal?: AbortSignal): Promise<Uint8Array> => {
  const { Zip, ZipDeflate } = await import('fflate');
  const parts: Uint8Array[] = [];
  const zip = new Zip((problem, part) => {
    if (problem) throw problem;
    parts.push(part);
  });
  for (const file of files) {
    const { bytes, mode } = await contentAt(base, file);
    const entry = Object.assign(new ZipDeflate(file, { level: 9 }), {
      os: unix,
      attrs: (mode << 16) >>> 0,
      mtime: entryTime(),
    });
    zip.add(entry);
    entry.push(bytes, true);
    // Compressing is synchronous: without a pause nothing else would run, and no signal be seen.
    await setImmediate();
    signal?.throwIfAborted();
  }
  zip.end();
  return Buffer.concat(parts);
};
