import { crc32, inflateRawSync } from 'node:zlib';

/** Records of a zip file: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** Bytes of these records without the parts of variable length. */
const sizes = { file: 30, entry: 46, end: 22 } as const;
/** Greatest length of the comment at the end. */
const maxComment = 0xffff;

/** The entry of a file in the directory of a zip file. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of its own record. */
  readonly at: number;
}

/** Returns where the record at the end begins; undefined if there is none. */
const findEnd = (zip: Buffer): number | undefined => {
  for (let at = zip.length - sizes.end; at >= Math.max(0, zip.length - sizes.end - maxComment); at--)
    if (zip.readUInt32LE(at) === signatures.end && at + sizes.end + zip.readUInt16LE(at + 20) === zip.length) return at;
  return undefined;
};

/** Returns the entries of the directory; undefined if it is broken. */
const entriesOf = (zip: Buffer): Entry[] | undefined => {
  const end = findEnd(zip);
  if (end === undefined) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + sizes.entry > end || zip.readUInt32LE(at) !== signatures.entry) return undefined;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const next = at + sizes.entry + name + extra + comment;
    if (next > end) return undefined;
    entries.push({
      name: zip.toString('utf8', at + sizes.entry, at + sizes.entry + name),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
};

/** Returns the packed bytes of a file; undefined if they are not where its entry says. */
const packedBytes = (zip: Buffer, { at, packed }: Entry): Buffer | undefined => {
  if (at + sizes.file > zip.length || zip.readUInt32LE(at) !== signatures.file) return undefined;
  const start = at + sizes.file + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return start + packed > zip.length ? undefined : zip.subarray(start, start + packed);
};

/** Returns the unpacked bytes; undefined for a method other than stored or deflated, and for more bytes than the entry says. */
const unpacked = ({ method, size }: Entry, bytes: Buffer): Buffer | undefined => {
  if (method === 0) return bytes;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
};

/**
 * Returns the bytes of the only file of a name in a zip file. Undefined for anything unusual: no zip file, none or several
 * of the name, an encrypted one, more than `most` bytes or other ones than the directory says. Unpacks no other file, and
 * stops at the size that the entry has: `fflate` would unpack a bomb to its end.
 */
export const readZipEntry = (bytes: Uint8Array, name: string, most: number): Uint8Array | undefined => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [entry, ...others] = entriesOf(zip)?.filter((one) => one.name === name) ?? [];
  if (entry === undefined || others.length > 0 || (entry.flags & 1) === 1 || entry.size > most) return undefined;
  const packed = packedBytes(zip, entry);
  const found = packed && unpacked(entry, packed);
  return found?.length === entry.size && crc32(found) === entry.checksum ? found : undefined;
};
