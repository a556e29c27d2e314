import { hasToken } from '../../cloudformation/token.ts';
import { complaint, type Diagnostic, keyComplaint, type Path } from '../../diagnostics/diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/suggest.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { Broken } from '../../schema/check.ts';
import { type Schema, shapeAt, typesOf, valueAt } from '../shape-walk.ts';
import { asPair, asResource, inTheForm, meantAsPair, renamed } from './meant.ts';
import { whereItBelongs } from './misplaced-key.ts';
import { insteadOfKey, insteadOfType } from './mistaken-words.ts';
import { insteadOf, namedLike } from './not-supported.ts';
import { inside, kindOf, kinds, nameOf, shown, ticked, wayOut } from './words.ts';

/** A broken rule in our words, or nothing where another one tells the same. */
export const complaintOf = (error: Broken, shape: Schema, root: unknown): Diagnostic | undefined => {
  const { path } = error;
  const value = valueAt(root, path);
  const about: About = { error, path, value, root, shape, own: shapeAt(shape, root, path) ?? {} };
  return (tellers[error.keyword] ?? otherwise)(about);
};

interface About {
  readonly error: Broken;
  readonly path: Path;
  readonly value: unknown;
  readonly root: unknown;
  /** The whole shape. */
  readonly shape: Schema;
  /** The shape of the value. */
  readonly own: Schema;
}

const unknownKey = ({ error, path, value, root, shape, own }: About): Diagnostic => {
  const key = String(error.params.additionalProperty);
  const written = valueAt(value, [key]);
  const properties = (own.properties ?? {}) as Record<string, Schema>;
  const known = Object.keys(properties).filter((name) => !properties[name]?.ignored);
  // A rule is often named by its whole code.
  const word = path[0] === 'lint' ? key.replace(/^lint\//, '') : key;
  const elsewhere = () => (nearest(word, known) === undefined ? whereItBelongs(key, path, shape, root) : undefined);
  const hint =
    key === '<<'
      ? 'Merge keys are not part of YAML 1.2: repeat the keys, or put an alias in place of the whole value.'
      : meantAsPair(value, own).includes(key)
        ? asPair(key, written)
        : ((path.length === 0 ? asResource(written) : undefined) ?? elsewhere() ?? meantBy(word, known));
  return keyComplaint(
    'config/unknown-key',
    [...path, key],
    `${literal(key)} is not a known key ${inside(path)}.`,
    hint,
  );
};

/** Words of other languages are looked up where no word of ours has nearly the same letters. */
const meantBy = (word: string, known: readonly string[]): string | undefined => {
  const instead = insteadOfKey(word);
  const near = nearest(word, known);
  // `spot` begins `spotFallback` only.
  return instead !== undefined && (near === undefined || !sameLength(word, near)) ? instead : didYouMean(word, known);
};

const sameLength = (word: string, near: string): boolean => Math.abs(word.length - near.length) <= 3;

const missingKey = ({ error, path, value, own }: About): Diagnostic | undefined => {
  if (meantAsPair(value, own).length) return undefined;
  const key = String(error.params.missingProperty);
  const written = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  const known = Object.keys((own.properties ?? {}) as object);
  const mistyped = nearest(
    key,
    written.filter((word) => !known.includes(word)),
  );
  return keyComplaint(
    'config/missing-key',
    path,
    `${nameOf(path)} lacks its key \`${key}\`.`,
    mistyped === undefined ? toAdd(key, own) : `Is \`${mistyped}\` meant as \`${key}\`?`,
  );
};

/** What to write for a key that is missing: a union's types, the keys of a map, or what the value is. */
const toAdd = (key: string, own: Schema): string => {
  if (key === 'type' && own.discriminator) return `Add \`type:\` with one of ${ticked(typesOf(own))}.`;
  const asked = (own.properties as Record<string, Schema> | undefined)?.[key];
  const below = (asked?.required ?? asked?.exactlyOne) as readonly string[] | undefined;
  if (below) return `Add \`${key}:\` with ${asked?.required ? '' : 'one of '}${ticked(below)}.`;
  return inARow(`Add \`${key}:\`.`, asked && describing(asked));
};

const wrongType = ({ error, path, value, own }: About): Diagnostic => {
  const asked = [error.params.type].flat().map(String);
  if (path.length === 0)
    return complaint(
      'config/not-a-map',
      path,
      `The config is ${kindOf(value)}; a map of keys is needed.`,
      'Begin with `resources:`.',
    );
  const needed = asked.map((type) => kinds[type] ?? type).join(', ');
  return complaint(
    'config/wrong-type',
    path,
    `${nameOf(path)} is ${kindOf(value)}; ${needed} is needed.`,
    wayOut(asked, value, own) ?? inARow(`Write ${needed}.`, describing(own)),
  );
};

/** Sentences in a row, those that there are. */
const inARow = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');

/** What the shape says of its value, where nothing better is known to type. */
const describing = ({ description }: Schema): string | undefined => description as string | undefined;

const notAllowed = (about: About): Diagnostic | undefined => {
  const { path, value, own, root } = about;
  if (!own.enum && own.const === undefined) {
    const union = path.slice(0, -1);
    return unknownType({ ...about, path: union, value: valueAt(root, union) });
  }
  const allowed = ((own.enum ?? [own.const]) as unknown[]).map(String);
  // Older YAML reads `off` as false.
  const meant = value === false ? allowed.find((one) => one === 'off') : nearestText(value, allowed);
  // A long list says less than the one word that was meant.
  const rule =
    allowed.length > 8 && (meant !== undefined || typeof value === 'number')
      ? `that is none of its ${allowed.length} allowed values`
      : `allowed are ${ticked(allowed)}`;
  return complaint(
    'config/not-allowed',
    path,
    `${nameOf(path)} is ${shown(value)}; ${rule}.`,
    meant === undefined ? nearMiss(value, own.enum) : `Did you mean \`${meant}\`?`,
  );
};

const nearestText = (value: unknown, allowed: readonly string[]): string | undefined =>
  typeof value === 'string' && !hasToken(value)
    ? (nearest(value, allowed) ?? allowed.find((one) => one.toLowerCase().includes(`:${value.toLowerCase()}`)))
    : undefined;

/** What to type instead of a number: the text of an allowed version (`2.0` is the number 2), or the numbers around it. */
const nearMiss = (value: unknown, allowed: unknown): string | undefined => {
  if (typeof value !== 'number' || !Array.isArray(allowed)) return undefined;
  const same = allowed.find((one) => typeof one === 'string' && one !== '' && Number(one) === value);
  if (same !== undefined) return `Put it into quotes: "${same}".`;
  const numbers = allowed.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  const around = [numbers.findLast((one) => one < value), numbers.find((one) => one > value)];
  const near = around.filter((one) => one !== undefined);
  return near.length ? `The nearest ${near.length > 1 ? 'are' : 'is'} ${near.join(' and ')}.` : undefined;
};

const outOfRange = ({ error, path, value, own }: About): Diagnostic | undefined => {
  const { keyword } = error;
  const limit = Number(error.params.limit);
  if (keyword.endsWith('Length')) {
    if (hasToken(value as string)) return undefined;
    const many = [...(value as string)].length;
    const than = keyword === 'maxLength' ? `at most ${limit}` : `at least ${limit}`;
    return complaint(
      'config/out-of-range',
      path,
      `${nameOf(path)} has ${many} characters; ${than} ${limit === 1 ? 'is' : 'are'} allowed.`,
    );
  }
  if (keyword.endsWith('Items') || keyword.endsWith('Properties')) {
    const many = Object.keys(value as object).length;
    const than = keyword.startsWith('max') ? `at most ${limit}` : `at least ${limit}`;
    return complaint(
      'config/out-of-range',
      path,
      `${nameOf(path)} has ${many} items; ${than} ${limit === 1 ? 'is' : 'are'} allowed.`,
    );
  }
  const sides: Readonly<Record<string, string>> = {
    minimum: `the least is ${limit}`,
    exclusiveMinimum: `it must be more than ${limit}`,
    maximum: `the most is ${limit}`,
    exclusiveMaximum: `it must be less than ${limit}`,
  };
  const instead: Readonly<Record<string, string>> = {
    minimum: `Write ${limit} or more.`,
    maximum: `Write ${limit} or less.`,
  };
  return complaint(
    'config/out-of-range',
    path,
    `${nameOf(path)} is ${value}; ${sides[keyword]}.`,
    inARow(instead[keyword], describing(own)),
  );
};

const wrongFormat = ({ path, value, own }: About): Diagnostic | undefined => {
  // What a token stands for is seen by CloudFormation alone; the project's name is needed before.
  if (hasToken(value as string) && path[0] !== 'serviceName') return undefined;
  return complaint(
    'config/wrong-format',
    path,
    `${nameOf(path)} is ${shown(value)}, which is not of the form that it needs.`,
    inARow(inTheForm(String(value), String(own.pattern)), describing(own)),
  );
};

const wrongName = ({ error, path }: About): Diagnostic => {
  const name = String(error.params.propertyName);
  const ours = path[0] === 'resources';
  return keyComplaint(
    'config/resource-name',
    [...path, name],
    ours
      ? `The resource name ${literal(name)} is not allowed: a letter, then letters and digits, at most 60 in all.`
      : `The logical id ${literal(name)} is not allowed: letters and digits, at most 255.`,
    `${renamed(name)}; names become part of logical ids in the template.`,
  );
};

const someKeys =
  (code: 'config/exactly-one' | 'config/at-most-one', rule: string) =>
  ({ path, value, own }: About): Diagnostic => {
    const keys = (code === 'config/exactly-one' ? own.exactlyOne : own.atMostOne) as string[];
    const written = keys.filter((key) => Object.hasOwn(value as object, key));
    return keyComplaint(
      code,
      path,
      `${rule} ${ticked(keys)} belongs ${inside(path).replace(/^of/, 'to')}; ${written.length ? `written are ${ticked(written)}` : 'none is written'}.`,
      written.length ? 'Keep one and remove what is too much.' : 'Add one of them.',
    );
  };

/** A union's `type`: missing is told by `required`, of a wrong type here, unknown with those that are known. */
const unknownType = ({ path, value, root, shape, own }: About): Diagnostic | undefined => {
  const tag = (value as { type?: unknown }).type;
  if (tag === undefined) return undefined;
  const at = [...path, 'type'];
  if (typeof tag !== 'string')
    return complaint('config/wrong-type', at, `\`type\` is ${kindOf(tag)}; a text is needed.`);
  const instead = insteadOf(tag, path);
  if (instead !== undefined)
    return complaint('config/not-supported', at, `The type \`${tag}\` of Stacktape is not supported here.`, instead);
  const union = own.discriminator ? own : (shapeAt(shape, root, path) ?? own);
  return complaint(
    'config/unknown-type',
    at,
    `The type ${shown(tag)} is not known here.`,
    (nearest(tag, typesOf(union)) === undefined
      ? (namedLike(tag, path) ?? insteadOfType(tag, typesOf(union)))
      : undefined) ?? didYouMean(tag, typesOf(union)),
  );
};

const otherwise = ({ error, path }: About): Diagnostic =>
  complaint('config/wrong-format', path, `${nameOf(path)} breaks the rule \`${error.keyword}\` of the schema.`);

const tellers: Readonly<Record<string, (about: About) => Diagnostic | undefined>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  minLength: outOfRange,
  maxLength: outOfRange,
  minItems: outOfRange,
  maxItems: outOfRange,
  pattern: wrongFormat,
  propertyNames: wrongName,
  exactlyOne: someKeys('config/exactly-one', 'Exactly one of'),
  atMostOne: someKeys('config/at-most-one', 'At most one of'),
  discriminator: unknownType,
};
