import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { literal, visible } from '../diagnostics/visible.ts';
import { isWrittenNumber, numberAsWritten } from '../schema/written-number.ts';
import { errorAtOffset } from './error-at-offset.ts';
import { isShortTag, longForm } from './short-tags.ts';
import { unknownTag } from './unknown-tag.ts';

/** Levels of lists and maps that a config may have, in the file or through its aliases. */
export const maxDepth = 100;

/**
 * Values that all aliases together may add: an alias bomb has millions, a config of a thousand jobs some ten thousand.
 */
const maxAliasedValues = 100_000;

/** Errors of one document that are reported. */
const maxErrors = 200;

type Yaml = typeof import('yaml');

/** The anchored node of each alias in a document. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/** The JSON data of a YAML document, valid only if there are no errors. */
export interface PlainValue {
  readonly value: unknown;
  readonly targets: AliasTargets;
  readonly errors: readonly Diagnostic[];
}

/**
 * Returns the JSON data of a YAML document, with errors for what JSON or the compiler cannot represent: duplicate and
 * reserved keys, aliases inside their own anchor or that expand to over 100,000 values, infinite numbers,
 * noncharacters.
 */
export const plainValue = (yaml: Yaml, contents: Node | null, text: string): PlainValue => {
  const walk: Walk = {
    yaml,
    text,
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    errors: [],
    keys: [],
    aliasedValues: 0,
    reported: new Set(),
  };
  const value = dataOf(walk, contents, 0, undefined);
  return { value, targets: walk.targets, errors: walk.errors };
};

/** The state while a document is converted. */
interface Walk {
  readonly yaml: Yaml;
  /** The text of the document. */
  readonly text: string;
  /** The latest node of each anchor so far. */
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Alias, Node>;
  /** The nodes above the current one. */
  readonly open: Set<Node>;
  readonly errors: Diagnostic[];
  /** The keys above the current node, outermost first. */
  readonly keys: string[];
  /** Values converted below an alias so far. */
  aliasedValues: number;
  /** Nodes with an error: one that is reached through two aliases is reported once. */
  readonly reported: Set<unknown>;
}

const report = (walk: Walk, node: unknown, ...error: Parameters<typeof errorAtOffset>): void => {
  if (walk.reported.has(node) || walk.errors.length >= maxErrors) return;
  walk.reported.add(node);
  walk.errors.push(errorAtOffset(...error));
};

const offsetOf = (node: unknown): number => (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;

/** Tags of the types that JSON has; `yaml` also knows sets, dates and binary data. */
const jsonTags = new Set([
  '!',
  ...['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** Returns the JSON data of a node. `depth` counts its parents; `via` is the alias through which it was reached. */
const dataOf = (walk: Walk, node: Node | null, depth: number, via: Alias | undefined): unknown => {
  const { yaml } = walk;
  if (node === null) return null;
  if (via && ++walk.aliasedValues > maxAliasedValues) {
    if (walk.aliasedValues === maxAliasedValues + 1)
      report(
        walk,
        via,
        'source/too-many-aliases',
        offsetOf(via),
        `The aliases of this config expand to more than ${maxAliasedValues.toLocaleString('en')} values.`,
        'Write the values out, or leave the aliases away.',
      );
    return null;
  }
  if (yaml.isAlias(node)) return aliasValue(walk, node, depth, via);
  const anchor = (node as { anchor?: string }).anchor;
  if (anchor !== undefined && !via) walk.anchors.set(anchor, node);
  const { tag } = node as { tag?: string };
  if (tag === undefined || jsonTags.has(tag)) return untaggedData(walk, node, depth, via);
  if (isShortTag(tag) && isTemplateLanguage(walk.keys)) {
    const value = untaggedData(walk, node, depth, via);
    return longForm(tag, yaml.isScalar(node) ? String(node.value ?? '') : value);
  }
  if (isShortTag(tag))
    report(
      walk,
      node,
      ...unknownTag(
        Math.max(0, walk.text.lastIndexOf(tag, offsetOf(node))),
        tag,
        yaml.isScalar(node) ? String(node.value ?? '') : '',
      ),
    );
  else
    report(
      walk,
      node,
      'source/unknown-tag',
      offsetOf(node),
      `The YAML tag \`${visible(tag)}\` is not known.`,
      'Remove it; configs hold maps, lists, texts, numbers and booleans.',
    );
  return null;
};

/**
 * True below `cloudformationResources`, and below the `overrides` of a resource, where values are in CloudFormation's
 * language and may have its short tags.
 */
const isTemplateLanguage = ([top, , below]: readonly string[]): boolean =>
  top === 'cloudformationResources' || (top === 'resources' && below === 'overrides');

/** Returns the JSON data of a node without regard to its tag. */
const untaggedData = (walk: Walk, node: Node, depth: number, via: Alias | undefined): unknown => {
  const { yaml } = walk;
  if (yaml.isScalar(node)) return scalarValue(walk, node);
  if (depth >= maxDepth) {
    report(
      walk,
      via ?? node,
      'source/too-deep',
      offsetOf(via ?? node),
      `The config is nested deeper than ${maxDepth} levels here.`,
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
  // An alias below another alias was resolved before, together with its anchor.
  const target = walk.targets.get(alias) ?? walk.anchors.get(alias.source);
  const name = visible(alias.source);
  if (target === undefined)
    report(
      walk,
      alias,
      'source/syntax',
      offsetOf(alias),
      `There is no anchor \`&${name}\` before this alias.`,
      'Write the anchor before its first alias.',
    );
  else if (walk.open.has(target))
    report(
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

/** Matches noncharacters and lone surrogates: https://www.unicode.org/faq/private_use.html#noncharacters */
const invalidCharacter = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

const scalarValue = (walk: Walk, scalar: Scalar): unknown => {
  const { value } = scalar;
  if (typeof value === 'string') {
    const found = invalidCharacter.exec(value)?.[0];
    if (found)
      report(
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
    report(
      walk,
      scalar,
      'source/syntax',
      offsetOf(scalar),
      `\`${visible(scalar.source ?? String(value))}\` is no number that a template can hold.`,
      'Put it into quotes if it is a text.',
    );
  if (typeof value === 'number') return numberAsWritten(value, scalar.source);
  return value === null || typeof value === 'boolean' ? value : String(value);
};

/** Keys that would reach the prototype of JavaScript objects. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

const mapValue = (walk: Walk, node: YAMLMap, depth: number, via: Alias | undefined): unknown => {
  const map: Record<string, unknown> = {};
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const key = keyOf(walk, pair.key, node);
    walk.keys.push(key ?? '');
    const value = dataOf(walk, pair.value, depth + 1, via);
    walk.keys.pop();
    if (key === undefined) continue;
    if (reservedKeys.has(key))
      report(
        walk,
        pair.key,
        'source/reserved-key',
        offsetOf(pair.key),
        `The key \`${key}\` is reserved by JavaScript.`,
        'Use another name.',
      );
    else if (Object.hasOwn(map, key))
      report(
        walk,
        pair.key,
        'source/duplicate-key',
        offsetOf(pair.key),
        `The key ${literal(key)} stands twice in this map.`,
        'Remove or rename one of the two.',
      );
    else map[key] = value;
  }
  return map;
};

/** Returns the text of a key; reports a list or map as a key, which is often a text in braces without quotes. */
const keyOf = (walk: Walk, key: Node | null, map: Node): string | undefined => {
  const { yaml } = walk;
  const node = yaml.isAlias(key) ? (walk.targets.get(key) ?? walk.anchors.get(key.source)) : key;
  if (yaml.isAlias(key) && node) walk.targets.set(key, node);
  if (node === null) return '';
  if (yaml.isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    const value = scalarValue(walk, node);
    return typeof value === 'string' && !isWrittenNumber(value) ? value : (node.source ?? String(value ?? ''));
  }
  report(
    walk,
    key ?? map,
    'source/syntax',
    offsetOf(key ?? map),
    'A key is a list, a map or an unknown alias here; keys are texts.',
    'Put the key into quotes.',
  );
  return undefined;
};
