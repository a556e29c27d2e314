import { type Diagnostic, errorAtKey } from '../../diagnostics/diagnostic.ts';
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
export const mergeKeyErrors = (config: unknown): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const steps: (string | number)[] = [];
  const search = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
      if (item === null || typeof item !== 'object') continue;
      if (key === mergeKey) {
        const sentence = `"${mergeKey}" is not a known key ${inside(steps)}.`;
        found.push(errorAtKey('config/unknown-key', [...steps, mergeKey], sentence, hintForMergeKey));
        continue;
      }
      steps.push(Array.isArray(value) ? Number(key) : key);
      search(item);
      steps.pop();
    }
  };
  search(config);
  return found;
};

/** True for a broken rule that a merge key explains: about the key itself, what it holds, or what it would merge. */
export const isAboutMergeKey = ({ keyword, path, params }: BrokenRule, root: unknown): boolean => {
  const at = path.indexOf(mergeKey);
  if (at >= 0) return merges(valueAt(root, path.slice(0, at)));
  const isOfKeys = params.additionalProperty === mergeKey || params.propertyName === mergeKey;
  return (isOfKeys || keyword === 'required' || keyword === 'exactlyOne') && merges(valueAt(root, path));
};
