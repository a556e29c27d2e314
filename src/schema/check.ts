import type { Path } from '../diagnostics/diagnostic.ts';

/** A rule of a shape that a value breaks, told in the words of JSON Schema. */
export interface Broken {
  readonly path: Path;
  /** `required`, `type`, `enum`, …; of a union `discriminator`. */
  readonly keyword: string;
  /** What the rule is about: `missingProperty`, `additionalProperty`, `propertyName`, `type`, `limit`. */
  readonly params: Readonly<Record<string, unknown>>;
}

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;
type Json = Record<string, unknown>;
type Tell = (keyword: string, params?: Broken['params']) => void;
/** A path from its end, written out only for what is broken: most values are not. */
type Trail = { readonly above: Trail; readonly step: string | number } | undefined;

const pathOf = (trail: Trail): Path => {
  const path: (string | number)[] = [];
  for (let at = trail; at; at = at.above) path.push(at.step);
  return path.reverse();
};

/**
 * Every rule that a value breaks. Fills defaults into the value. Knows the keywords that `shape.ts` writes, each with
 * the meaning of JSON Schema 2020-12 (ajv is the witness in its test); at the prompt it is ready at once, where a
 * schema compiled ahead would have to be read and parsed first.
 */
export const brokenRules = (shape: Schema, value: unknown): Broken[] => {
  const found: Broken[] = [];
  check(shape, value, undefined, found);
  return found;
};

const check = (schema: Schema, value: unknown, trail: Trail, found: Broken[]): void => {
  const tell: Tell = (keyword, params = {}) => void found.push({ path: pathOf(trail), keyword, params });
  const { type } = schema;
  const fits = Array.isArray(type)
    ? type.some((name) => isOf(name, value))
    : type === undefined || isOf(type as string, value);
  if (!fits) tell('type', { type });
  if ('const' in schema && schema.const !== value) tell('const');
  if (schema.enum !== undefined && !(schema.enum as unknown[]).includes(value)) tell('enum');
  if (typeof value === 'string') checkText(schema, value, tell);
  else if (typeof value === 'number') checkNumber(schema, value, tell);
  else if (Array.isArray(value)) checkList(schema, value, trail, found, tell);
  else if (value !== null && typeof value === 'object') checkMap(schema, value as Json, trail, found, tell);
};

const isOf = (type: string, value: unknown): boolean => {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
};

const patterns = new Map<string, RegExp>();
const patternOf = (source: string): RegExp => {
  const made = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, made);
  return made;
};

/** Lengths count characters, not UTF-16 units. */
const checkText = (schema: Schema, value: string, tell: Tell): void => {
  const { minLength, maxLength, pattern } = schema as Partial<Record<string, number>>;
  if (minLength !== undefined || maxLength !== undefined) {
    const { length } = [...value];
    if (minLength !== undefined && length < minLength) tell('minLength', { limit: minLength });
    if (maxLength !== undefined && length > maxLength) tell('maxLength', { limit: maxLength });
  }
  if (pattern !== undefined && !patternOf(String(pattern)).test(value)) tell('pattern');
};

const checkNumber = (schema: Schema, value: number, tell: Tell): void => {
  const { minimum, maximum, exclusiveMinimum } = schema as Partial<Record<string, number>>;
  if (minimum !== undefined && !(value >= minimum)) tell('minimum', { limit: minimum });
  if (maximum !== undefined && !(value <= maximum)) tell('maximum', { limit: maximum });
  if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum))
    tell('exclusiveMinimum', { limit: exclusiveMinimum });
};

const checkList = (schema: Schema, value: readonly unknown[], trail: Trail, found: Broken[], tell: Tell): void => {
  const { minItems, maxItems } = schema as Partial<Record<string, number>>;
  if (minItems !== undefined && value.length < minItems) tell('minItems', { limit: minItems });
  if (maxItems !== undefined && value.length > maxItems) tell('maxItems', { limit: maxItems });
  const items = schema.items as Schema | undefined;
  if (items) for (const [index, item] of value.entries()) check(items, item, { above: trail, step: index }, found);
};

const defaults = new WeakMap<Schemas, readonly (readonly [string, unknown])[]>();

/** The keys of a map that have a default, with it: found once for each shape. */
const defaultsOf = (properties: Schemas): readonly (readonly [string, unknown])[] => {
  const known = defaults.get(properties);
  if (known) return known;
  const found = Object.entries(properties).flatMap(([key, property]) =>
    'default' in property ? [[key, property.default] as const] : [],
  );
  defaults.set(properties, found);
  return found;
};

const checkMap = (schema: Schema, value: Json, trail: Trail, found: Broken[], tell: Tell): void => {
  if (schema.discriminator) {
    checkMember(schema, value, trail, found, tell);
    return;
  }
  const properties = (schema.properties ?? {}) as Schemas;
  for (const [key, preset] of defaultsOf(properties))
    if (value[key] === undefined) value[key] = typeof preset === 'object' ? structuredClone(preset) : preset;
  for (const key of (schema.required ?? []) as string[])
    if (value[key] === undefined) tell('required', { missingProperty: key });
  const { propertyNames, additionalProperties: others } = schema as Partial<Record<string, Schema | false>>;
  for (const [key, item] of Object.entries(value)) {
    if (propertyNames && brokenRules(propertyNames, key).length > 0) tell('propertyNames', { propertyName: key });
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    if (own === false) tell('additionalProperties', { additionalProperty: key });
    else if (own && item !== undefined) check(own, item, { above: trail, step: key }, found);
  }
  const written = (keys: unknown): number => (keys as string[]).filter((key) => value[key] !== undefined).length;
  if (schema.exactlyOne && written(schema.exactlyOne) !== 1) tell('exactlyOne');
  if (schema.atMostOne && written(schema.atMostOne) > 1) tell('atMostOne');
};

/** A union: of its members the one that the value's `type` names, and no complaint about the others. */
const checkMember = (schema: Schema, value: Json, trail: Trail, found: Broken[], tell: Tell): void => {
  const tag = value.type;
  if (tag === undefined) tell('required', { missingProperty: 'type' });
  const member = (schema.oneOf as Schema[]).find(
    ({ properties }) => ((properties as Schemas).type as { const: string }).const === tag,
  );
  if (member) check(member, value, trail, found);
  else tell('discriminator');
};
