import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, parse, sep } from 'node:path';
import { checkoutWithin } from './checkout.ts';
import { isInside } from './inside.ts';

/** Where files of a commit may lie. Absolute paths, links resolved. */
export interface Bounds {
  /** `GITHUB_WORKSPACE` of a step: no checkout reaches above it, and all in it counts as one where there is no `.git`. */
  readonly workspace?: string | undefined;
  /** The folder that the run works in: counts as a checkout where there is no `.git`. */
  readonly base?: string | undefined;
}

/** Returns the top of the checkout that a folder lies in; undefined for a folder of the caller's own, as `/tmp`. */
export const topOf = (folder: string, { workspace, base }: Bounds): string | undefined => {
  const checkout = checkoutWithin(folder, workspace);
  if (workspace !== undefined && isInside(workspace, folder)) return checkout ?? workspace;
  return checkout ?? (base !== undefined && isInside(base, folder) ? base : undefined);
};

/** A folder with its links resolved, as far as it exists; or the first link that may not be followed. */
export type Followed =
  | { readonly kind: 'inside'; readonly folder: string }
  | { readonly kind: 'outside'; readonly link: string };

/**
 * Follows an absolute path link by link. A link of a checkout may lead to another place of that checkout, or with
 * `links: 'none'` nowhere: a commit may have brought it. Links elsewhere are the caller's own and are followed.
 */
export const followLinks = (path: string, bounds: Bounds, links: 'inside' | 'none'): Followed => {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep).filter(Boolean);
  let folder = root;
  for (const [index, part] of parts.entries()) {
    const next = join(folder, part);
    const stat = statAt(next);
    if (stat === undefined) return { kind: 'inside', folder: join(folder, ...parts.slice(index)) };
    if (!stat.isSymbolicLink()) {
      folder = next;
      continue;
    }
    const top = topOf(folder, bounds);
    const end = endOf(next);
    if (top !== undefined && (links === 'none' || (end !== undefined && !isInside(top, end))))
      return { kind: 'outside', link: next };
    if (end === undefined) return { kind: 'inside', folder: join(next, ...parts.slice(index + 1)) };
    folder = end;
  }
  return { kind: 'inside', folder };
};

const statAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
};

/** Returns where a link ends; undefined if it ends nowhere. */
const endOf = (link: string): string | undefined => {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
};
