import type { Path } from '../../diagnostics/diagnostic.ts';
import { type Schema, shapeAt } from '../shape-walk.ts';
import { nameOf } from './phrases.ts';

const has = (shape: Schema | undefined, key: string): boolean =>
  Object.hasOwn((shape?.properties ?? {}) as object, key);

/** Returns the name of a map in the hint: its key, or the top of the config. */
const placeOf = (path: Path): string =>
  path.length ? `${nameOf(path).replace(/^Item/, 'item')}` : 'the top of the config';

/**
 * Returns the hint where an unknown key belongs: below another key of its map, or in one of the maps around it;
 * undefined if none of them has it. Most often `properties:`, `container:` or `resources:` was left out.
 */
export const hintForMisplacedKey = (key: string, path: Path, shape: Schema, root: unknown): string | undefined => {
  const own = (shapeAt(shape, root, path)?.properties ?? {}) as Record<string, Schema>;
  const below = Object.keys(own).find((name) => has(own[name], key));
  if (below !== undefined) return `It belongs below \`${below}\`, one level deeper.`;
  for (let length = path.length - 1; length >= 0; length--) {
    const above = path.slice(0, length);
    if (has(shapeAt(shape, root, above), key)) return `It belongs to ${placeOf(above)}, further out.`;
  }
  return undefined;
};
