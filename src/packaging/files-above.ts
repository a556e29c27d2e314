import type { FileLookup } from './packaging.ts';

/**
 * Returns the nearest file of one of some names in a folder above the config, in the same checkout, as a path from the
 * config: `../../go.work`. Undefined without one.
 */
export const fileAbove = ({ checkout }: Pick<FileLookup, 'checkout'>, names: readonly string[]): string | undefined =>
  checkout?.prefix
    .split('/')
    .flatMap((_, index) => names.map((name) => `${'../'.repeat(index + 1)}${name}`))
    .find((path) => checkout.look(path) === 'file');
