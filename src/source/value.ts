import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { literal, visible } from '../diagnostics/visible.ts';
import { errorAtOffset } from './error-at-offset.ts';

/** Levels of lists and maps that a config may have, in the file or through its aliases. */
export const deepest = 100;

/** Values that all aliases together may add: a bomb has millions, a config of a thousand jobs some ten thousand. */
const mostAliased = 100_000;

/** A file with more mistakes than these is none that somebody wrote. */
const mostComplaints = 200;

type Yaml = typeof import('yaml');

/** Aliases with the nodes that they stand for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

export interface PlainValue {
  readonly value: unknown;
  readonly targets: AliasTargets;
  readonly complaints: readonly Diagnostic[];
}

/**
 * The JSON data of a document. Complains of what JSON or the compiler cannot hold: keys that stand twice or are
 * reserved, aliases that contain themselves or expand without measure, numbers that are none, noncharacters.
 */
export const plainValue = (yaml: Yaml, contents: Node | null): PlainValue => {
  const walk: Walk = {
    yaml,
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    complaints: [],
    aliased: 0,
    told: new Set(),
  };
  const value = dataOf(walk, contents, 0, undefined);
  return { value, targets: walk.targets, complaints: walk.complaints };
};

interface Walk {
  readonly yaml: Yaml;
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Alias, Node>;
  /** The nodes above the one that is looked at. */
  readonly open: Set<Node>;
  readonly complaints: Diagnostic[];
  /** Values made below an alias so far. */
  aliased: number;
  /** Nodes that were complained of: what is reached through two aliases is told once. */
  readonly told: Set<unknown>;
}

const complain = (walk: Walk, about: unknown, ...complaint: Parameters<typeof errorAtOffset>): void => {
  if (walk.told.has(about) || walk.complaints.length >= mostComplaints) return;
  walk.told.add(about);
  walk.complaints.push(errorAtOffset(...complaint));
};

const offsetOf = (node: unknown): number => (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;

/** Tags that say what JSON knows; `yaml` also reads sets, dates and binary data. */
const plainTags = new Set([
  '!',
  ...['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** `via` is the alias through which the node was reached. */
const dataOf = (walk: Walk, node: Node | null, depth: number, via: Alias | undefined): unknown => {
  const { yaml } = walk;
  if (node === null) return null;
  if (via && ++walk.aliased > mostAliased) {
    if (walk.aliased === mostAliased + 1)
      complain(
        walk,
        via,
        'source/too-many-aliases',
        offsetOf(via),
        `The aliases of this config expand to more than ${mostAliased.toLocaleString('en')} values.`,
        'Write the values out, or leave the aliases away.',
      );
    return null;
  }
  if (yaml.isAlias(node)) return aliasValue(walk, node, depth, via);
  const anchor = (node as { anchor?: string }).anchor;
  if (anchor !== undefined && !via) walk.anchors.set(anchor, node);
  const { tag } = node as { tag?: string };
  if (tag !== undefined && !plainTags.has(tag)) {
    complain(
      walk,
      node,
      'source/unknown-tag',
      offsetOf(node),
      `The YAML tag \`${visible(tag)}\` is not known.`,
      'Remove it; configs hold maps, lists, texts, numbers and booleans.',
    );
    return null;
  }
  if (yaml.isScalar(node)) return scalarValue(walk, node);
  if (depth >= deepest) {
    complain(
      walk,
      via ?? node,
      'source/too-deep',
      offsetOf(via ?? node),
      `The config is nested deeper than ${deepest} levels here.`,
      'Check for aliases that repeat each other.',
    );
    return null;
  }
  walk.open.add(node);
  const value = yaml.isMap(node)
    ? mapValue(walk, node, depth, via)
    : (node as YAMLSeq<Node>).items.map((item) => dataOf(walk, item, depth + 1, via));
  walk.open.delete(node);
  return value;
};

const aliasValue = (walk: Walk, alias: Alias, depth: number, via: Alias | undefined): unknown => {
  // What stands below an alias was met before, when its anchor was.
  const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
  const name = visible(alias.source);
  if (target === undefined)
    complain(
      walk,
      alias,
      'source/syntax',
      offsetOf(alias),
      `There is no anchor \`&${name}\` before this alias.`,
      'Write the anchor before its first alias.',
    );
  else if (walk.open.has(target))
    complain(
      walk,
      alias,
      'source/alias-cycle',
      offsetOf(alias),
      `The alias \`*${name}\` stands inside its own anchor.`,
      'Write the value out.',
    );
  else {
    walk.targets.set(alias, target);
    return dataOf(walk, target, depth, via ?? alias);
  }
  return null;
};

const unfit = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

const scalarValue = (walk: Walk, scalar: Scalar): unknown => {
  const { value } = scalar;
  if (typeof value === 'string') {
    const found = unfit.exec(value)?.[0];
    if (found)
      complain(
        walk,
        scalar,
        'source/noncharacter',
        offsetOf(scalar),
        `This text holds U+${found.charCodeAt(0).toString(16).toUpperCase()}, which is no character.`,
        'Remove it; it often comes from a broken copy and is not seen.',
      );
    return value;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    complain(
      walk,
      scalar,
      'source/syntax',
      offsetOf(scalar),
      `\`${visible(scalar.source ?? String(value))}\` is no number that a template can hold.`,
      'Put it into quotes if it is a text.',
    );
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/** They would reach into every JavaScript object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

const mapValue = (walk: Walk, node: YAMLMap, depth: number, via: Alias | undefined): unknown => {
  const made: Record<string, unknown> = {};
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const key = keyOf(walk, pair.key, node);
    const value = dataOf(walk, pair.value, depth + 1, via);
    if (key === undefined) continue;
    if (reserved.has(key))
      complain(
        walk,
        pair.key,
        'source/reserved-key',
        offsetOf(pair.key),
        `The key \`${key}\` is reserved by JavaScript.`,
        'Use another name.',
      );
    else if (Object.hasOwn(made, key))
      complain(
        walk,
        pair.key,
        'source/duplicate-key',
        offsetOf(pair.key),
        `The key ${literal(key)} stands twice in this map.`,
        'Remove or rename one of the two.',
      );
    else made[key] = value;
  }
  return made;
};

/** The text of a key; a list or map as a key is a mistake (often braces that were meant as a text). */
const keyOf = (walk: Walk, key: Node | null, map: Node): string | undefined => {
  const { yaml } = walk;
  const node = yaml.isAlias(key) ? (walk.targets.get(key) ?? walk.anchors.get(key.source)) : key;
  if (yaml.isAlias(key) && node) walk.targets.set(key, node);
  if (node === null) return '';
  if (yaml.isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    const value = scalarValue(walk, node);
    return value === null ? (node.source ?? '') : typeof value === 'string' ? value : (node.source ?? String(value));
  }
  complain(
    walk,
    key ?? map,
    'source/syntax',
    offsetOf(key ?? map),
    'A key is a list, a map or an unknown alias here; keys are texts.',
    'Put the key into quotes.',
  );
  return undefined;
};
