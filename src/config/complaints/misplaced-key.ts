import type { Path } from '../../diagnostics/diagnostic.ts';
import { type Schema, shapeAt } from '../shape-walk.ts';
import { nameOf } from './words.ts';

const has = (shape: Schema | undefined, key: string): boolean =>
  Object.hasOwn((shape?.properties ?? {}) as object, key);

/** What a key is beside: `\`properties\``, and so on to the top. */
const placeOf = (path: Path): string =>
  path.length ? `${nameOf(path).replace(/^Item/, 'item')}` : 'the top of the config';

/**
 * Where a key belongs that is not known where it stands: below a key of the same map, or to a map further up; undefined
 * where it is known nowhere near. Authors most often leave `properties:`, `container:` or `resources:` out.
 */
export const whereItBelongs = (key: string, path: Path, shape: Schema, root: unknown): string | undefined => {
  const own = (shapeAt(shape, root, path)?.properties ?? {}) as Record<string, Schema>;
  const below = Object.keys(own).find((name) => has(own[name], key));
  if (below !== undefined) return `It belongs below \`${below}\`, one level deeper.`;
  for (let length = path.length - 1; length >= 0; length--) {
    const above = path.slice(0, length);
    if (has(shapeAt(shape, root, above), key)) return `It belongs to ${placeOf(above)}, further out.`;
  }
  return undefined;
};
