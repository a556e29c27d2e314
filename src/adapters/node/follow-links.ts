import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, parse, sep } from 'node:path';
import { checkoutWithin } from './checkout.ts';
import { isInside } from './inside.ts';

/** The folders that links of a commit must not leave. Absolute paths, links followed. */
export interface CheckoutBounds {
  /** `GITHUB_WORKSPACE` of a step: no checkout begins above it, and without a `.git` it counts as one checkout. */
  readonly workspace?: string | undefined;
  /** The working folder of the run, which counts as a checkout without a `.git`. */
  readonly base?: string | undefined;
}

/** Returns the top of the checkout of a folder; undefined for a folder outside of every checkout, such as `/tmp`. */
export const boundaryOf = (folder: string, { workspace, base }: CheckoutBounds): string | undefined => {
  const checkout = checkoutWithin(folder, workspace);
  if (workspace !== undefined && isInside(workspace, folder)) return checkout ?? workspace;
  return checkout ?? (base !== undefined && isInside(base, folder) ? base : undefined);
};

/** A folder with its links followed, as far as it exists; or the first link that must not be followed. */
export type FollowedPath =
  | { readonly kind: 'inside'; readonly folder: string }
  | { readonly kind: 'outside'; readonly link: string };

/**
 * Follows an absolute path link by link. A link in a checkout may come from its commit: its target must be in that
 * checkout, and `links: 'none'` allows no such link at all. Links outside of every checkout are the user's own.
 */
export const followLinks = (path: string, bounds: CheckoutBounds, links: 'inside' | 'none'): FollowedPath => {
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
    const top = boundaryOf(folder, bounds);
    const target = targetOf(next);
    if (top !== undefined && (links === 'none' || (target !== undefined && !isInside(top, target))))
      return { kind: 'outside', link: next };
    if (target === undefined) return { kind: 'inside', folder: join(next, ...parts.slice(index + 1)) };
    folder = target;
  }
  return { kind: 'inside', folder };
};

/** Returns the entry at a path, a link itself; undefined if there is none, or it cannot be read. */
const statAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
};

/** Returns the target of a link, further links followed; undefined if nothing is there. */
const targetOf = (link: string): string | undefined => {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
};
