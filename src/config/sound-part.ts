import { type Diagnostic, isError, type Path } from '../diagnostics/diagnostic.ts';
import { shape } from './schema.ts';
import { type Schema, shapeAt, valueAt } from './shape-walk.ts';

/** A config without what is broken in it. */
export interface SoundPart {
  readonly value: unknown;
  /** Where in the whole config a place of the sound part stands; nothing where it only stands in for what was broken. */
  origin(path: Path): Path | undefined;
}

type Container = Record<string | number, unknown>;

/** Something harmless for what must be there and is broken; undefined where nothing simple would do. */
const standIn = (own: Schema | undefined): unknown => {
  if (own === undefined || own.pattern !== undefined || own.const !== undefined) return undefined;
  if (own.enum) return (own.enum as unknown[])[0];
  const { type, minimum = 1 } = own as { type?: string; minimum?: number };
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return false;
  return type === 'string' && own.maxLength === undefined ? 'stand-in' : undefined;
};

/**
 * What of a config may still be judged when the shape of some values is wrong: those values are left out, or something
 * stands in for them, up to the nearest value that may be missing. Nothing where too much is broken.
 */
export const soundPart = (whole: unknown, diagnostics: readonly Diagnostic[]): SoundPart | undefined => {
  const copy = structuredClone(whole);
  const touched: Path[] = [];
  const holes: Path[] = [];
  const take = (path: Path, unknown: boolean): boolean => {
    const key = path.at(-1);
    const above = path.slice(0, -1);
    const holder = valueAt(copy, above) as Container | undefined;
    if (key === undefined || holder === undefined || holder === null) return false;
    if (touched.some((done) => done.every((step, index) => path[index] === step))) return true;
    const own = shapeAt(shape as unknown as Schema, whole, above);
    const needed = !unknown && ((own?.required ?? []) as (string | number)[]).includes(key);
    const instead = needed ? standIn(shapeAt(shape as unknown as Schema, whole, path)) : undefined;
    if (needed && instead === undefined) return take(above, false);
    if (instead !== undefined) holder[key] = instead;
    else if (typeof key === 'number') holes.push(path);
    else delete holder[key];
    touched.push(path);
    return true;
  };
  for (const { place, code } of diagnostics.filter(isError)) {
    if (place === 'file' || 'offset' in place) return undefined;
    if (!take(place.path, code === 'config/unknown-key')) return undefined;
  }
  const kept = new Map<string, number[]>();
  for (const path of holes) {
    const list = path.slice(0, -1);
    const items = valueAt(copy, list);
    if (!Array.isArray(items)) continue;
    const indexes = kept.get(JSON.stringify(list)) ?? items.map((_, index) => index);
    kept.set(
      JSON.stringify(list),
      indexes.filter((index) => index !== path.at(-1)),
    );
  }
  const gone = touched.flatMap(([top, name, ...below]) => (top === 'resources' && !below.length ? [String(name)] : []));
  // The innermost list first, since paths are those of the whole config until their own list shrinks.
  for (const [list, indexes] of [...kept].sort(([one], [other]) => other.length - one.length)) {
    const items = valueAt(copy, JSON.parse(list) as Path) as unknown[];
    items.splice(0, items.length, ...indexes.map((index) => items[index]));
  }
  return {
    value: copy,
    origin: (path) => {
      const original: (string | number)[] = [];
      for (const step of path) {
        const indexes = kept.get(JSON.stringify(original));
        original.push(typeof step === 'number' && indexes ? (indexes[step] as number) : step);
      }
      const stands = touched.some((done) => done.every((step, index) => original[index] === step));
      const written = valueAt(whole, original);
      // Who names a resource that was left out is right to: it is there.
      const names = typeof written === 'string' && written.split(/\W+/).some((word) => gone.includes(word));
      return stands || names ? undefined : original;
    },
  };
};
