import type { Path } from '../../diagnostics/diagnostic.ts';
import { type Schema, shapeAt } from '../shape-walk.ts';
import { nameOf } from './phrases.ts';

const has = (shape: Schema | undefined, key: string): boolean =>
  Object.hasOwn((shape?.properties ?? {}) as object, key);

/** Returns the name of a map in the hint: its key, or the top of the config. */
const placeOf = (path: Path): string =>
  path.length ? `${nameOf(path).replace(/^Item/, 'item')}` : 'the top of the config';

/** Returns the key at the top of the config, other than `from`, whose map has a key; undefined if none or several have it. */
const topLevelWith = (key: string, from: string, top: Schema | undefined): string | undefined => {
  const shapes = (top?.properties ?? {}) as Record<string, Schema>;
  const found = Object.keys(shapes).filter((name) => name !== from && name !== 'resources' && has(shapes[name], key));
  return found.length === 1 ? found[0] : undefined;
};

/**
 * Returns the hint where an unknown key belongs: below another key of its map, below another key at the top, or in one
 * of the maps around it;
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
  const beside = path.length === 1 ? topLevelWith(key, String(path[0]), shapeAt(shape, root, [])) : undefined;
  return beside === undefined ? undefined : `It belongs below \`${beside}\`.`;
};
