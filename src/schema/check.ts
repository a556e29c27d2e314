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

/**
 * Every rule that a value breaks. Fills defaults into the value. Knows the keywords that `shape.ts` writes, each with
 * the meaning of JSON Schema 2020-12 (ajv is the witness in its test); at the prompt it is ready at once, where a
 * schema compiled ahead would have to be read and parsed first.
 */
export const brokenRules = (shape: Schema, value: unknown): Broken[] => {
  const found: Broken[] = [];
  check(shape, value, [], found);
  return found;
};

const check = (schema: Schema, value: unknown, path: Path, found: Broken[]): void => {
  const tell: Tell = (keyword, params = {}) => void found.push({ path, keyword, params });
  const { type } = schema;
  const types = (type === undefined ? [] : [type].flat()) as string[];
  if (types.length > 0 && !types.some((name) => isOf(name, value))) tell('type', { type });
  if ('const' in schema && schema.const !== value) tell('const');
  if (schema.enum !== undefined && !(schema.enum as unknown[]).includes(value)) tell('enum');
  if (typeof value === 'string') checkText(schema, value, tell);
  else if (typeof value === 'number') checkNumber(schema, value, tell);
  else if (Array.isArray(value)) checkList(schema, value, path, found, tell);
  else if (value !== null && typeof value === 'object') checkMap(schema, value as Json, path, found, tell);
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

const checkList = (schema: Schema, value: readonly unknown[], path: Path, found: Broken[], tell: Tell): void => {
  const { minItems, maxItems } = schema as Partial<Record<string, number>>;
  if (minItems !== undefined && value.length < minItems) tell('minItems', { limit: minItems });
  if (maxItems !== undefined && value.length > maxItems) tell('maxItems', { limit: maxItems });
  const items = schema.items as Schema | undefined;
  if (items) for (const [index, item] of value.entries()) check(items, item, [...path, index], found);
};

const checkMap = (schema: Schema, value: Json, path: Path, found: Broken[], tell: Tell): void => {
  if (schema.discriminator) {
    checkMember(schema, value, path, found, tell);
    return;
  }
  const properties = (schema.properties ?? {}) as Schemas;
  for (const [key, property] of Object.entries(properties))
    if (value[key] === undefined && 'default' in property) value[key] = structuredClone(property.default);
  for (const key of (schema.required ?? []) as string[])
    if (value[key] === undefined) tell('required', { missingProperty: key });
  const { propertyNames, additionalProperties: others } = schema as Partial<Record<string, Schema | false>>;
  for (const [key, item] of Object.entries(value)) {
    if (propertyNames && brokenRules(propertyNames, key).length > 0) tell('propertyNames', { propertyName: key });
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    if (own === false) tell('additionalProperties', { additionalProperty: key });
    else if (own && item !== undefined) check(own, item, [...path, key], found);
  }
  const written = (keys: unknown): number => (keys as string[]).filter((key) => value[key] !== undefined).length;
  if (schema.exactlyOne && written(schema.exactlyOne) !== 1) tell('exactlyOne');
  if (schema.atMostOne && written(schema.atMostOne) > 1) tell('atMostOne');
};

/** A union: of its members the one that the value's `type` names, and no complaint about the others. */
const checkMember = (schema: Schema, value: Json, path: Path, found: Broken[], tell: Tell): void => {
  const tag = value.type;
  if (tag === undefined) tell('required', { missingProperty: 'type' });
  const member = (schema.oneOf as Schema[]).find(
    ({ properties }) => ((properties as Schemas).type as { const: string }).const === tag,
  );
  if (member) check(member, value, path, found);
  else tell('discriminator');
};
