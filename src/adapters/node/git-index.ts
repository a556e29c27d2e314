import { createHash } from 'node:crypto';

/**
 * Returns an index of git, version 2, of files that `git ls-tree -r -z` lists, without what the file system knows of them:
 * git compares their content at the first look. https://git-scm.com/docs/index-format
 */
export const gitIndex = (listed: Buffer): Buffer => {
  const entries = rowsOf(listed).map(entryOf);
  const head = Buffer.from([...Buffer.from('DIRC'), ...new Array(8).fill(0)]);
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(entries.length, 8);
  const content = Buffer.concat([head, ...entries.map(({ bytes }) => bytes)]);
  const hash = entries.some(({ isLong }) => isLong) ? 'sha256' : 'sha1';
  return Buffer.concat([content, createHash(hash).update(content).digest()]);
};

/** Returns the rows of a list that ends each with a null character. */
const rowsOf = (listed: Buffer): Buffer[] => {
  const rows: Buffer[] = [];
  for (let at = 0; at < listed.length; ) {
    const end = listed.indexOf(0, at);
    rows.push(listed.subarray(at, end));
    at = end + 1;
  }
  return rows;
};

/** Returns the entry of a row `100644 blob 2f4e…\tname`. */
const entryOf = (row: Buffer): { readonly bytes: Buffer; readonly isLong: boolean } => {
  const tab = row.indexOf('\t');
  const [mode = '', , id = ''] = row.subarray(0, tab).toString('latin1').split(' ');
  const name = row.subarray(tab + 1);
  const fixed = 40 + id.length / 2 + 2;
  // One to eight null characters after the name, so that each entry has a multiple of eight bytes.
  const bytes = Buffer.alloc(Math.ceil((fixed + name.length + 1) / 8) * 8);
  bytes.writeUInt32BE(Number.parseInt(mode, 8), 24);
  bytes.write(id, 40, 'hex');
  bytes.writeUInt16BE(Math.min(name.length, 0xfff), fixed - 2);
  name.copy(bytes, fixed);
  return { bytes, isLong: id.length === 64 };
};
