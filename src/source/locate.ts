import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Path, Place } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/position.ts';
import type { AliasTargets } from './plain-value.ts';

type Yaml = typeof import('yaml');
type AnyPair = Pair<Node | null, Node | null>;

/** A node of the document; its key where it is a value of a map. */
interface Entry {
  readonly key: Node | null;
  readonly value: Node | null;
}

/**
 * Returns a function from places to positions in the text of a document. A value that is an alias is located at the
 * alias, a value below an alias at the text of its anchor. An empty value, a map or list in the lines below its key and a
 * missing key are located at the nearest key above, a missing item at the key of its list. `position` converts offsets.
 */
export const locateIn = (
  yaml: Yaml,
  contents: Node | null,
  targets: AliasTargets,
  position: (begin: number, end?: number) => Position,
): ((place: Place) => Position) => {
  const pairOf = pairFinder(yaml, targets);

  /** Returns the child of a node at one step of a path, or undefined if there is none. */
  const childOf = (node: Node | null, step: string | number): Entry | undefined => {
    const target = yaml.isAlias(node) ? targets.get(node) : node;
    if (yaml.isMap(target)) return pairOf(target, String(step));
    if (yaml.isSeq(target)) return itemOf(target, step);
    return undefined;
  };

  /** Returns the node of a path, or of its nearest existing parent. */
  const entryAt = (path: Path): Entry & { readonly exists: boolean } => {
    let entry: Entry = { key: null, value: contents };
    for (const step of path) {
      const child = childOf(entry.value, step);
      if (!child) return { ...entry, exists: false };
      entry = child;
    }
    return { ...entry, exists: true };
  };

  const positionOf = (node: Node | null): Position => {
    const [begin, end] = (node ?? contents)?.range ?? [0, 0];
    return position(begin, end);
  };

  return (place) => {
    if (place === 'file') return { line: 1, column: 1 };
    if ('offset' in place) return position(place.offset);
    const { key, value, exists } = entryAt(place.path);
    const isKeyMeant = place.at === 'key' || !exists || isEmpty(value) || isBelowKey(key, value);
    return positionOf(isKeyMeant ? (key ?? value) : value);
  };
};

/** True for a map or list in lines below its key: its first line is that of something in it. */
const isBelowKey = (key: Node | null, value: Node | null): boolean =>
  key !== null && value !== null && 'items' in value && !(value as { readonly flow?: boolean }).flow;

/** True for a value of which nothing is written in the text. */
const isEmpty = (node: Node | null): boolean => node === null || node.range?.[0] === node.range?.[1];

/** Returns a function from a map and the text of a key to the pair. Indexes each map once, when first needed. */
const pairFinder = (yaml: Yaml, targets: AliasTargets): ((map: YAMLMap, key: string) => AnyPair | undefined) => {
  const indexes = new WeakMap<Node, Map<string, AnyPair>>();
  return (map, key) => {
    let index = indexes.get(map);
    if (!index) {
      index = new Map((map.items as AnyPair[]).map((pair) => [keyText(yaml, pair.key, targets), pair]));
      indexes.set(map, index);
    }
    return index.get(key);
  };
};

/** Returns the item of a list at an index, which a path may also spell as digits. */
const itemOf = (list: YAMLSeq, step: string | number): Entry | undefined => {
  const item = typeof step === 'number' || /^\d+$/.test(step) ? (list.items[Number(step)] as Node | null) : null;
  return item ? { key: null, value: item } : undefined;
};

/** Returns the text of a key, spelled as `plainValue` spells it. */
const keyText = (yaml: Yaml, key: Node | null, targets: AliasTargets): string => {
  const node = yaml.isAlias(key) ? (targets.get(key) ?? key) : key;
  if (!yaml.isScalar(node)) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};
