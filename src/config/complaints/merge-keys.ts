import { type Diagnostic, errorAtKey, type Path } from '../../diagnostics/diagnostic.ts';
import type { BrokenRule } from '../../schema/check.ts';
import { valueAt } from '../shape-walk.ts';
import { inside } from './phrases.ts';

/** The key by which YAML 1.1 merges maps: https://yaml.org/type/merge.html */
export const mergeKey = '<<';

/** The hint for a merge key. */
export const hintForMergeKey =
  'Merge keys are not part of YAML 1.2: repeat the keys, or put an alias in place of the whole value.';

/** True for a map in which a merge key has a map, or a list of them, as its value. */
const merges = (map: unknown): boolean => {
  const merged = valueAt(map, [mergeKey]);
  return merged !== null && typeof merged === 'object';
};

/** Returns an error for each merge key in a config, also where any key is allowed: there it would be a key as any other. */
export const mergeKeyErrors = (value: unknown, path: Path = []): Diagnostic[] => {
  if (value === null || typeof value !== 'object') return [];
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return entries.flatMap(([step, item]) => {
    if (step !== mergeKey || !merges(value)) return mergeKeyErrors(item, [...path, step]);
    const sentence = `"${mergeKey}" is not a known key ${inside(path)}.`;
    return [errorAtKey('config/unknown-key', [...path, mergeKey], sentence, hintForMergeKey)];
  });
};

/** True for a broken rule that a merge key explains: about the key itself, what it holds, or what it would merge. */
export const isAboutMergeKey = ({ keyword, path, params }: BrokenRule, root: unknown): boolean => {
  const at = path.indexOf(mergeKey);
  if (at >= 0) return merges(valueAt(root, path.slice(0, at)));
  const isOfKeys = params.additionalProperty === mergeKey || params.propertyName === mergeKey;
  return (isOfKeys || keyword === 'required' || keyword === 'exactlyOne') && merges(valueAt(root, path));
};
