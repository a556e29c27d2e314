import { createHash, type Hash } from 'node:crypto';
import type { Repository } from './git.ts';

/** The contents of files in git's objects, by the id of the object. */
export interface Blobs {
  /** Returns the bytes: `missing` for an object that is not there, as in a partial clone. */
  bytes(id: string, most: number): Buffer | 'missing' | 'too-large';
  /** Returns the SHA-256 (64 hex) of each object's bytes; none of an object that is missing. */
  digests(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Reads the blobs of a repository: as they are stored, so that no filter and no conversion of git changes them. */
export const gitBlobs = ({ gitNow, stream }: Repository): Blobs => {
  const sizes = new Map<string, number | undefined>();
  const known = new Map<string, Buffer>();
  const sizeOf = (id: string): number | undefined => {
    if (!sizes.has(id)) {
      const size = gitNow(['cat-file', '-s', id], 100)?.toString();
      sizes.set(id, size === undefined ? undefined : Number(size));
    }
    return sizes.get(id);
  };
  return {
    bytes(id, most) {
      const size = sizeOf(id);
      if (size === undefined) return 'missing';
      if (size > most) return 'too-large';
      const found = known.get(id) ?? gitNow(['cat-file', 'blob', id], size + 1);
      if (found === undefined) return 'missing';
      known.set(id, found);
      return found;
    },
    async digests(ids) {
      const digests = new Map<string, string>();
      if (ids.length === 0) return digests;
      const parse = parseBatch((id, digest) => void digests.set(id, digest));
      await stream(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''), parse);
      return digests;
    },
  };
};

/** The longest first line of an object in the output of `git cat-file --batch`, in bytes. */
const longestHead = 200;

/**
 * Returns a function that takes the output of `git cat-file --batch` piece by piece, and calls `onBlob` for each object
 * that is complete: https://git-scm.com/docs/git-cat-file#_batch_output
 */
export const parseBatch = (onBlob: (id: string, digest: string) => void): ((piece: Buffer) => void) => {
  let head = '';
  let current: { readonly id: string; readonly hash: Hash; left: number } | undefined;
  const readHead = (piece: Buffer): Buffer => {
    const end = piece.indexOf('\n');
    head += piece.subarray(0, end < 0 ? longestHead : end).toString('latin1');
    if (end < 0) return Buffer.alloc(0);
    const [, id, size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(head) ?? [];
    head = '';
    if (id !== undefined) current = { id, hash: createHash('sha256'), left: Number(size) };
    return piece.subarray(end + 1);
  };
  const readBody = (piece: Buffer, body: NonNullable<typeof current>): Buffer => {
    const part = piece.subarray(0, body.left);
    body.hash.update(part);
    body.left -= part.length;
    // A line break ends the bytes.
    if (piece.length === part.length) return Buffer.alloc(0);
    onBlob(body.id, body.hash.digest('hex'));
    current = undefined;
    return piece.subarray(part.length + 1);
  };
  return (piece) => {
    for (let rest = piece; rest.length > 0; ) rest = current ? readBody(rest, current) : readHead(rest);
  };
};
