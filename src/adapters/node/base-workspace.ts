import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Refused } from '../../diagnostics/refused.ts';
import type { Context } from '../../packaging/context.ts';
import type { Workspace } from '../../ports/machine.ts';
import type { Blobs } from './base-blobs.ts';
import { baseContents, mostLink } from './base-contents.ts';
import { followInTree, type Place, type Tree } from './base-tree.ts';
import { digestContext, listContext, oncePerContext, type PlacedContext } from './contexts.ts';
import type { RepositoryReader } from './git-folder.ts';
import { isGitFolder } from './inside.ts';
import { listedAmong } from './listing.ts';
import type { TrackedFiles } from './tracked-files.ts';
import { type DiskWorkspace, maxText } from './workspace.ts';
import { inGitFolder, missing, outside, tooLarge } from './workspace-refusals.ts';

/** Settings of `baseWorkspace`. */
export interface BaseWorkspaceOptions {
  readonly tree: Tree;
  readonly blobs: Blobs;
  /** The folder on disk, which also has the files of submodules. */
  readonly disk: DiskWorkspace;
  tracked(): Promise<TrackedFiles>;
  /** Called for each submodule that a build context contains. */
  onSubmodule(path: string): void;
  /** Reads the repository at the commit, whose checkout the folder is; absent where it is a folder in one. */
  readonly git?: RepositoryReader | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Returns the folder of the config at a commit, read from git's objects. Follows the rules of `openWorkspace`. Throws
 * `door/no-base` for an object that is missing, as in a partial clone.
 */
export const baseWorkspace = (options: BaseWorkspaceOptions): Workspace => {
  const { tree, blobs, disk, signal } = options;
  const contents = baseContents({ ...options, disk: disk.contents });
  const bytesAt = (path: string, most: number): Buffer | 'too-large' => {
    const found = blobs.bytes(tree.at(path)?.id ?? '', most);
    if (found === 'missing') throw noObject(`"${path}"`);
    return found;
  };
  const targetOf = (id: string): string | undefined => {
    const found = blobs.bytes(id, mostLink);
    if (found === 'missing') throw noObject('A link');
    return typeof found === 'string' ? undefined : found.toString('utf8');
  };
  const follow = (path: string): Place => followInTree(tree, path, targetOf);
  const look: Workspace['look'] = (path) => {
    const place = follow(path);
    return place.kind === 'submodule' ? disk.look(posix.join(place.path, place.below)) : place.kind;
  };
  /** Returns the place of a file or folder without links. Throws `source/outside` or `source/missing-path` for any other. */
  const placeOf = (path: string): string => {
    const place = follow(path);
    if (place.kind === 'outside') throw outside(path);
    if (place.kind === 'git') throw inGitFolder(path);
    if (place.kind === 'absent') throw missing(path);
    return place.kind === 'submodule' ? posix.join(place.path, place.below) : place.path;
  };
  const placed = ({ folder, excluded, included, ignoreFile, dockerfile, git }: Context): PlacedContext => {
    const base = placeOf(folder);
    return {
      base,
      excluded,
      included,
      ...(ignoreFile && { ignoreFile }),
      ...(git && (base === '' || base === '.') && options.git ? { git: options.git } : {}),
      ...(dockerfile && { dockerfile, dockerfilePlace: placeOf(posix.join(base, dockerfile)) }),
    };
  };
  return {
    root: disk.root,
    look,
    exists: (path) => ['file', 'folder'].includes(look(path)),
    text(path) {
      const place = follow(path);
      if (place.kind === 'submodule') return disk.text(posix.join(place.path, place.below));
      if (place.kind === 'file') {
        // Two starts of git for each file of a program would be slow, and most files are as they were.
        const now = disk.text(place.path);
        if (now !== undefined && isBlob(now, tree.at(place.path)?.id ?? '')) return now;
      }
      const bytes = place.kind === 'file' ? bytesAt(place.path, maxText) : 'too-large';
      return bytes === 'too-large' ? undefined : bytes.toString('utf8');
    },
    entries(path) {
      const place = follow(path);
      if (place.kind === 'submodule') return disk.entries(posix.join(place.path, place.below));
      const found = tree.entries(path === '.' ? '' : path).filter(({ name }) => !isGitFolder(name));
      return found.map(({ name, kind }) => ({ name, kind: kind === 'submodule' ? 'folder' : kind }));
    },
    list: async () => listedAmong([...tree.paths].filter((path) => tree.at(path)?.kind === 'file')),
    async read(path, most) {
      return Buffer.from(await this.bytes(path, most)).toString('utf8');
    },
    async bytes(path, most = Number.MAX_SAFE_INTEGER - 1) {
      const place = follow(path);
      if (place.kind === 'submodule') return disk.bytes(posix.join(place.path, place.below), most);
      const at = placeOf(path);
      if (place.kind !== 'file') throw missing(path);
      const bytes = bytesAt(at, most);
      if (bytes === 'too-large') throw tooLarge(path, most);
      return bytes;
    },
    digest: later(
      placed,
      oncePerContext((context) => digestContext(contents, context, signal)),
    ),
    check: later(placed, async (context) => void (await listContext(contents, context, signal))),
    // The code of the base is compared and never deployed: whether Lambda would take it is not asked.
    async artifact(path) {
      const base = placeOf(path);
      if (look(path) === 'folder')
        return { kind: 'folder', ...(await digestContext(contents, { base, excluded: [] }, signal)) };
      const described = (await contents.describeAll([base])).get(base) ?? '';
      return { kind: 'zip', digest: described.slice(0, 64), contents: new Map([['', described]]) };
    },
  };
};

/** Returns a function that places a context and works on it, and whose promise is rejected where either throws. */
const later =
  <T>(placed: (context: Context) => PlacedContext, work: (context: PlacedContext) => Promise<T>) =>
  async (context: Context): Promise<T> =>
    work(placed(context));

/** The refusal of what the base has and the checkout has not: a file as `"a.ts"`. */
export const noObject = (what: string): Refused =>
  new Refused({
    code: 'door/no-base',
    message: `${what} of the base is not in this checkout, which has only a part of the repository.`,
    hint: 'Fetch it first, in a workflow without `filter` of actions/checkout.',
  });

/** True if git's object with this id has these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const isBlob = (text: string, id: string): boolean => {
  const bytes = Buffer.from(text);
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
  return hash.update(bytes).digest('hex') === id;
};
