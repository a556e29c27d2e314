import { posix } from 'node:path';
import { pathsAbove } from '../../files-above.ts';
import type { FileLookup } from '../../packaging.ts';
import { readToml, tableAt } from '../../toml.ts';

/** A lock file of a workspace of uv in a folder above the config, which is not read. */
export interface LockAbove {
  /** Its path from the config's folder: `../../uv.lock`. */
  readonly path: string;
  /** Its folder from the top of the checkout; `.` for that itself. */
  readonly folder: string;
}

/**
 * Returns the nearest lock file of a workspace of uv above the config, in the same checkout; undefined without one.
 * https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
export const lockAbove = ({ checkout }: Pick<FileLookup, 'checkout'>): LockAbove | undefined => {
  if (checkout === undefined) return undefined;
  const path = pathsAbove({ checkout }, ['uv.lock']).find((one) => {
    const project = checkout.text(posix.join(posix.dirname(one), 'pyproject.toml')) ?? '';
    return checkout.look(one) === 'file' && tableAt(readToml(project), 'tool', 'uv', 'workspace') !== undefined;
  });
  return path === undefined ? undefined : { path, folder: posix.join(checkout.prefix, posix.dirname(path)) };
};
