import { type Diagnostic, errorAtKey } from '../../diagnostics/diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/suggest.ts';
import { literal } from '../../diagnostics/visible.ts';
import { typesOf, valueAt } from '../shape-walk.ts';
import { hintForEventKey } from './event-words.ts';
import { hintForForeignKey } from './foreign-words.ts';
import { hintForPair, hintForResource, hintToRename, keysMeantAsNames } from './hints.ts';
import { hintForMergeKey, mergeKey } from './merge-keys.ts';
import { hintForMisplacedKey } from './misplaced-key.ts';
import { notSupportedKey } from './not-supported.ts';
import { hintForPackagingKey } from './packaging-keys.ts';
import { inBackticks, inside, nameOf } from './phrases.ts';
import { hintForTemplateSection } from './template-sections.ts';
import { descriptionOf, joinSentences, propertiesOf, type Violation } from './violation.ts';

/** Returns the diagnostic for a key that its map does not have. */
export const unknownKey = (violation: Violation): Diagnostic => {
  const { error, path } = violation;
  const key = String(error.params.additionalProperty);
  const refused = notSupportedKey(key, path);
  if (refused !== undefined) return errorAtKey('config/not-supported', [...path, key], refused.sentence, refused.hint);
  return errorAtKey(
    'config/unknown-key',
    [...path, key],
    `${literal(key)} is not a known key ${inside(path)}.`,
    hintForUnknownKey(key, violation),
  );
};

const hintForUnknownKey = (key: string, violation: Violation): string | undefined => {
  const { path, value, own } = violation;
  if (key === mergeKey) return hintForMergeKey;
  if (key === 'renamedFrom' && path.length === 2 && path[0] === 'resources')
    return 'Remove it: only types that hold data have `renamedFrom`. AWS deletes a resource of this type under its former name, and makes it anew under the new one.';
  if (path.length === 0 && key.startsWith('x-'))
    return 'Write it below `variables`, above `resources`: an anchor (`&name`) there works in all that follows.';
  const section = hintForTemplateSection(key, path);
  if (section !== undefined) return section;
  const written = valueAt(value, [key]);
  if (keysMeantAsNames(value, own).includes(key)) return hintForPair(key, written, own);
  const resource = path.length === 0 ? hintForResource(written) : undefined;
  const source = path.at(-3) === 'events' ? hintForEventKey(key, Object.keys(propertiesOf(own))) : undefined;
  return resource ?? source ?? hintByName(key, violation);
};

/** Returns the hint for a key by its name alone: where it belongs, or the key that is meant. */
const hintByName = (key: string, { path, root, shape, own, value }: Violation): string | undefined => {
  const properties = propertiesOf(own);
  const known = Object.keys(properties).filter((name) => !properties[name]?.ignored);
  // `lint: {lint/plain-secret: off}`: the code of a rule instead of its name.
  const word = path[0] === 'lint' ? key.replace(/^lint\//, '') : key;
  const near = nearest(word, known);
  const place =
    near === undefined
      ? (hintByValue(valueAt(value, [key]), value, properties) ?? hintForMisplacedKey(key, path, shape, root))
      : undefined;
  const packaging = hintForPackagingKey(
    key,
    path,
    known,
    typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  if (packaging !== undefined) return packaging;
  if (place !== undefined) return place;
  // `spot` is near `spotFallback`, but most likely means `useSpotInstances`.
  const isSure = near !== undefined && Math.abs(word.length - near.length) <= 3;
  const foreign = isSure ? undefined : hintForForeignKey(word, path, valueAt(value, [key]));
  // A list of keys to choose from names only those that work.
  return foreign ?? didYouMean(word, near === undefined ? known.filter((name) => !properties[name]?.later) : known);
};

/**
 * Returns the hint for an unknown key whose value is one of the allowed values of a key that is not written:
 * `s3EventType` for `s3:ObjectCreated:*`. Undefined if that holds for none or for several.
 */
const hintByValue = (
  written: unknown,
  map: unknown,
  properties: ReturnType<typeof propertiesOf>,
): string | undefined => {
  if (typeof written !== 'string') return undefined;
  const meant = Object.keys(properties).filter(
    (name) =>
      (properties[name]?.enum as unknown[] | undefined)?.includes(written) && valueAt(map, [name]) === undefined,
  );
  return meant.length === 1 ? `Did you mean \`${meant[0]}\`?` : undefined;
};

/**
 * Returns the diagnostic for a required key that is missing; undefined for an item `{LEVEL: info}` in a list of names
 * and values, whose unknown key is reported instead.
 */
export const missingKey = ({ error, path, value, own }: Violation): Diagnostic | undefined => {
  if (keysMeantAsNames(value, own).length) return undefined;
  const key = String(error.params.missingProperty);
  const written = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  const known = Object.keys(propertiesOf(own));
  const mistyped = nearest(
    key,
    written.filter((word) => !known.includes(word)),
  );
  return errorAtKey(
    'config/missing-key',
    path,
    `${nameOf(path)} lacks its key \`${key}\`.`,
    mistyped === undefined ? hintToAdd(key, own) : `Is \`${mistyped}\` meant as \`${key}\`?`,
  );
};

/** Returns the hint for a missing key: the types of a union, the keys of a map, or the description of the value. */
const hintToAdd = (key: string, own: Violation['own']): string => {
  if (key === 'type' && own.discriminator) return `Add \`type:\` with one of ${inBackticks(typesOf(own))}.`;
  const asked = propertiesOf(own)[key];
  const below = (asked?.required ?? asked?.exactlyOne) as readonly string[] | undefined;
  if (below) return `Add \`${key}:\` with ${asked?.required ? '' : 'one of '}${inBackticks(below)}.`;
  return joinSentences(`Add \`${key}:\`.`, asked && descriptionOf(asked));
};

/** Returns the diagnostic for a resource name or a logical id with other characters than are allowed, or too many. */
export const wrongName = ({ error, path }: Violation): Diagnostic => {
  const name = String(error.params.propertyName);
  return errorAtKey(
    'config/resource-name',
    [...path, name],
    path[0] === 'resources'
      ? `The resource name ${literal(name)} is not allowed: a letter, then letters and digits, at most 60 in all.`
      : `The logical id ${literal(name)} is not allowed: letters and digits, at most 255.`,
    hintForTemplateSection(name, path) ?? `${hintToRename(name)}; names become part of logical ids in the template.`,
  );
};

/** Returns the diagnostic for none, or more than one, of the keys of which exactly one must be written. */
export const exactlyOne = (violation: Violation): Diagnostic =>
  errorAtKey(
    'config/exactly-one',
    violation.path,
    ...sentenceAndHint('Exactly one of', violation.own.exactlyOne as string[], violation),
  );

/** Returns the diagnostic for more than one of the keys of which at most one may be written. */
export const atMostOne = (violation: Violation): Diagnostic =>
  errorAtKey(
    'config/at-most-one',
    violation.path,
    ...sentenceAndHint('At most one of', violation.own.atMostOne as string[], violation),
  );

const sentenceAndHint = (
  rule: string,
  keys: readonly string[],
  { path, value }: Violation,
): [sentence: string, hint: string] => {
  const written = keys.filter((key) => Object.hasOwn(value as object, key));
  const where = inside(path).replace(/^of/, 'to');
  return [
    `${rule} ${inBackticks(keys)} belongs ${where}; ${written.length ? `written are ${inBackticks(written)}` : 'none is written'}.`,
    written.length ? 'Keep one and remove what is too much.' : 'Add one of them.',
  ];
};
