import type { FileLookup } from './packaging.ts';

/**
 * Returns the paths that files of some names have in the folders above the config, in the same checkout, nearest first:
 * `../go.work`, `../../go.work`. None outside of a checkout.
 */
export const pathsAbove = ({ checkout }: Pick<FileLookup, 'checkout'>, names: readonly string[]): string[] =>
  (checkout?.prefix.split('/') ?? []).flatMap((_, index) => names.map((name) => `${'../'.repeat(index + 1)}${name}`));

/** Returns the first of `pathsAbove` that is a file; undefined without one. */
export const fileAbove = (files: Pick<FileLookup, 'checkout'>, names: readonly string[]): string | undefined =>
  pathsAbove(files, names).find((path) => files.checkout?.look(path) === 'file');
