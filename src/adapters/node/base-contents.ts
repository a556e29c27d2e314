import { posix } from 'node:path';
import type { Blobs } from './base-blobs.ts';
import { followInTree, leaves, type Tree, type TreeEntry } from './base-tree.ts';
import type { Contents, Entry } from './contents.ts';
import { describeAll, describedLink, sha256 } from './digest.ts';
import type { FolderContents } from './folder-contents.ts';
import type { TrackedFiles } from './tracked-files.ts';

/** Settings of `baseContents`. */
export interface BaseContentsOptions {
  readonly tree: Tree;
  readonly blobs: Blobs;
  /** The folder on disk. */
  readonly disk: FolderContents;
  /** Reads what git tracks of it, when it is first needed. */
  tracked(): Promise<TrackedFiles>;
  /** Called for each submodule that is listed. */
  onSubmodule(path: string): void;
}

/** Largest link in bytes: PATH_MAX of Linux. */
export const mostLink = 4096;

/**
 * Returns the contents of a folder at a commit. A file whose object is that of an unmodified file of the checkout counts
 * as that file on disk, so that filters and line endings make no difference; any other by its bytes in git's objects. A
 * submodule of the same commit counts by its files on disk, another one by its commit.
 */
export const baseContents = ({ tree, blobs, disk, tracked, onSubmodule }: BaseContentsOptions): Contents => {
  const targetOf = (id: string): string | undefined => {
    const bytes = blobs.bytes(id, mostLink);
    return typeof bytes === 'string' ? undefined : bytes.toString('utf8');
  };
  const submoduleAbove = (path: string): string | undefined => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (tree.at(path.slice(0, end))?.kind === 'submodule') return path.slice(0, end);
    return undefined;
  };
  const isSameCommit = async (submodule: string): Promise<boolean> => {
    onSubmodule(submodule);
    return (await tracked()).at(submodule)?.id === tree.at(submodule)?.id;
  };
  const entryOf = async (folder: string, entry: Entry): Promise<Entry> =>
    entry.kind === 'submodule' && (await isSameCommit(posix.join(folder, entry.name)))
      ? { ...entry, kind: 'folder' }
      : entry;
  /** Returns a file or link by its bytes; by the id of its object, which no other content has, if that is missing. */
  const describeObject = ({ kind, executable, id }: TreeEntry, digest: string | undefined): string => {
    if (kind === 'link') return describedLink(targetOf(id) ?? id);
    if (kind === 'submodule') return `${sha256(id)} submodule`;
    return `${digest ?? sha256(id)} ${executable ? 'executable' : 'file'}`;
  };
  return {
    outputs: disk.outputs,
    async entries(folder) {
      if (submoduleAbove(folder) !== undefined) return disk.entries(folder).catch(() => []);
      return Promise.all(tree.entries(folder).map((entry) => entryOf(folder, entry)));
    },
    async staysInside(link) {
      if (submoduleAbove(link) !== undefined) return disk.staysInside(link);
      const target = targetOf(tree.at(link)?.id ?? '') ?? '';
      if (posix.isAbsolute(target) || leaves(posix.join(posix.dirname(link), target))) return false;
      const { kind } = followInTree(tree, link, targetOf);
      return kind !== 'outside' && kind !== 'git';
    },
    async bytes(path, most) {
      const place = followInTree(tree, path, targetOf);
      if (place.kind === 'submodule') return disk.bytes(posix.join(place.path, place.below), most);
      if (place.kind === 'outside') return 'away';
      if (place.kind !== 'file') return place.kind === 'absent' ? 'absent' : 'other';
      const found = blobs.bytes(tree.at(place.path)?.id ?? '', most);
      return found === 'missing' ? 'other' : found;
    },
    async describeAll(paths) {
      const { at } = await tracked();
      const onDisk: string[] = [];
      const objects: (readonly [path: string, entry: TreeEntry])[] = [];
      for (const path of paths) {
        const entry = tree.at(path);
        const now = at(path);
        if (entry === undefined) onDisk.push(path);
        else if (now?.unmodified && !now.submodule && now.id === entry.id && now.executable === entry.executable)
          onDisk.push(path);
        else objects.push([path, entry]);
      }
      // A tracked file may be absent from the disk, as in a sparse checkout.
      const described = new Map<string, string>();
      for (const [path, found] of await describeAll(onDisk, (path) => disk.describe(path).catch(() => undefined))) {
        const entry = tree.at(path);
        if (found !== undefined) described.set(path, found);
        else if (entry !== undefined) objects.push([path, entry]);
      }
      const files = objects.flatMap(([, { kind, id }]) => (kind === 'file' ? [id] : []));
      const digests = await blobs.digests([...new Set(files)]);
      for (const [path, entry] of objects) described.set(path, describeObject(entry, digests.get(entry.id)));
      return described;
    },
  };
};
