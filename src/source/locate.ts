import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Position } from '../diagnostics/position.ts';
import type { AliasTargets } from './value.ts';

type Yaml = typeof import('yaml');
type AnyPair = Pair<Node | null, Node | null>;

/**
 * Where places stand. A value that is an alias is at the alias, what lies below it at the anchor's text. An empty
 * value and a missing key are at the key above them, a missing item at its list's key.
 */
export const locateIn = (
  yaml: Yaml,
  contents: Node | null,
  targets: AliasTargets,
  position: (begin: number, end?: number) => Position,
): ((place: Place) => Position) => {
  const keys = new WeakMap<Node, Map<string, AnyPair>>();
  const pairOf = (map: YAMLMap, key: string): AnyPair | undefined => {
    let pairs = keys.get(map);
    if (!pairs) {
      pairs = new Map((map.items as AnyPair[]).map((pair) => [keyText(yaml, pair.key, targets), pair]));
      keys.set(map, pairs);
    }
    return pairs.get(key);
  };
  const span = (node: Node): Position => position(node.range?.[0] ?? 0, node.range?.[1]);

  return (place) => {
    if (place === 'file') return { line: 1, column: 1 };
    if ('offset' in place) return position(place.offset);
    let node = contents;
    let key: Node | null = null;
    for (const step of place.path) {
      const whole = yaml.isAlias(node) ? (targets.get(node) ?? null) : node;
      const pair = yaml.isMap(whole) ? pairOf(whole, String(step)) : undefined;
      const item = yaml.isSeq(whole) ? itemOf(whole, step) : undefined;
      if (!pair && !item) return span(key ?? node ?? contents ?? nowhere);
      key = pair ? pair.key : null;
      node = pair ? pair.value : (item as Node);
    }
    const empty = node === null || node.range?.[0] === node.range?.[1];
    return span((place.at === 'key' || empty ? key : null) ?? node ?? contents ?? nowhere);
  };
};

const nowhere = { range: [0, 0, 0] } as unknown as Node;

const itemOf = (list: YAMLSeq, step: string | number): Node | undefined => {
  const item = typeof step === 'number' || /^\d+$/.test(step) ? list.items[Number(step)] : undefined;
  return (item as Node | null | undefined) ?? undefined;
};

/** The key as `plainValue` spells it. */
const keyText = (yaml: Yaml, key: Node | null, targets: AliasTargets): string => {
  const node = yaml.isAlias(key) ? (targets.get(key) ?? key) : key;
  if (!yaml.isScalar(node)) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
};
