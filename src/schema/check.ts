import type { Path } from '../diagnostics/diagnostic.ts';
import { isWrittenNumber } from './written-number.ts';

/** A violation of a shape: the keyword of JSON Schema that a value breaks, and the path of that value. */
export interface BrokenRule {
  readonly path: Path;
  /**
   * A keyword such as `required`, `type` or `enum`; `discriminator` for a union without a member of the value's type.
   */
  readonly keyword: string;
  /** Parameters as in the errors of ajv: `missingProperty`, `additionalProperty`, `propertyName`, `type`, `limit`. */
  readonly params: Readonly<Record<string, unknown>>;
}

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;
type Json = Record<string, unknown>;
type Report = (keyword: string, params?: BrokenRule['params']) => void;
/** A path as a linked list from its end, converted to an array only for a violation, since most values have none. */
type Trail = { readonly above: Trail; readonly step: string | number } | undefined;

const pathOf = (trail: Trail): Path => {
  const path: (string | number)[] = [];
  for (let at = trail; at; at = at.above) path.push(at.step);
  return path.reverse();
};

/**
 * Returns every violation of a shape by a value, and fills defaults into the value (mutates it). Supports the keywords
 * that `shape.ts` writes, with the meaning of JSON Schema 2020-12; its test compares it with ajv. Needs no compiled
 * schema, which would have to be loaded and parsed first.
 */
export const brokenRules = (shape: Schema, value: unknown): BrokenRule[] => {
  const found: BrokenRule[] = [];
  check(shape, value, undefined, found);
  return found;
};

const check = (schema: Schema, value: unknown, trail: Trail, found: BrokenRule[]): void => {
  const report: Report = (keyword, params = {}) => void found.push({ path: pathOf(trail), keyword, params });
  const { type } = schema;
  const hasType = Array.isArray(type)
    ? type.some((name) => isOf(name, value))
    : type === undefined || isOf(type as string, value);
  if (!hasType) report('type', { type });
  if ('const' in schema && schema.const !== value) report('const');
  if (schema.enum !== undefined && !(schema.enum as unknown[]).includes(value)) report('enum');
  if (typeof value === 'string') checkText(schema, value, report);
  else if (typeof value === 'number') checkNumber(schema, value, report);
  else if (Array.isArray(value)) checkList(schema, value, trail, found, report);
  else if (value !== null && typeof value === 'object') checkMap(schema, value as Json, trail, found, report);
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
    case 'string':
      return typeof value === 'string' && !isWrittenNumber(value);
    default:
      return typeof value === type;
  }
};

const patterns = new Map<string, RegExp>();
const patternOf = (source: string): RegExp => {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
};

/** Reports the violations of a string. As in JSON Schema, lengths count code points, not UTF-16 units. */
const checkText = (schema: Schema, value: string, report: Report): void => {
  const { minLength, maxLength, pattern } = schema as Partial<Record<string, number>>;
  if (minLength !== undefined || maxLength !== undefined) {
    const { length } = [...value];
    if (minLength !== undefined && length < minLength) report('minLength', { limit: minLength });
    if (maxLength !== undefined && length > maxLength) report('maxLength', { limit: maxLength });
  }
  if (pattern !== undefined && !patternOf(String(pattern)).test(value)) report('pattern');
};

const checkNumber = (schema: Schema, value: number, report: Report): void => {
  const { minimum, maximum, exclusiveMinimum } = schema as Partial<Record<string, number>>;
  if (minimum !== undefined && !(value >= minimum)) report('minimum', { limit: minimum });
  if (maximum !== undefined && !(value <= maximum)) report('maximum', { limit: maximum });
  if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum))
    report('exclusiveMinimum', { limit: exclusiveMinimum });
};

const checkList = (
  schema: Schema,
  value: readonly unknown[],
  trail: Trail,
  found: BrokenRule[],
  report: Report,
): void => {
  const { minItems, maxItems } = schema as Partial<Record<string, number>>;
  if (minItems !== undefined && value.length < minItems) report('minItems', { limit: minItems });
  if (maxItems !== undefined && value.length > maxItems) report('maxItems', { limit: maxItems });
  const items = schema.items as Schema | undefined;
  if (items) for (const [index, item] of value.entries()) check(items, item, { above: trail, step: index }, found);
};

const defaults = new WeakMap<Schemas, readonly (readonly [string, unknown])[]>();

/** Returns the properties that have a default, with the default; cached for each shape. */
const defaultsOf = (properties: Schemas): readonly (readonly [string, unknown])[] => {
  const known = defaults.get(properties);
  if (known) return known;
  const found = Object.entries(properties).flatMap(([key, property]) =>
    'default' in property ? [[key, property.default] as const] : [],
  );
  defaults.set(properties, found);
  return found;
};

const checkMap = (schema: Schema, value: Json, trail: Trail, found: BrokenRule[], report: Report): void => {
  if (schema.discriminator) {
    checkMember(schema, value, trail, found, report);
    return;
  }
  fillDefaults(schema, value);
  for (const key of (schema.required ?? []) as string[])
    if (value[key] === undefined) report('required', { missingProperty: key });
  checkProperties(schema, value, trail, found, report);
  const written = (keys: unknown): number => (keys as string[]).filter((key) => value[key] !== undefined).length;
  if (schema.exactlyOne && written(schema.exactlyOne) !== 1) report('exactlyOne');
  if (schema.atMostOne && written(schema.atMostOne) > 1) report('atMostOne');
};

const fillDefaults = (schema: Schema, value: Json): void => {
  for (const [key, preset] of defaultsOf((schema.properties ?? {}) as Schemas))
    if (value[key] === undefined) value[key] = typeof preset === 'object' ? structuredClone(preset) : preset;
};

const checkProperties = (schema: Schema, value: Json, trail: Trail, found: BrokenRule[], report: Report): void => {
  const properties = (schema.properties ?? {}) as Schemas;
  const { propertyNames, additionalProperties } = schema as Partial<Record<string, Schema | false>>;
  for (const [key, item] of Object.entries(value)) {
    if (propertyNames && brokenRules(propertyNames, key).length > 0) report('propertyNames', { propertyName: key });
    const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (property === false) report('additionalProperties', { additionalProperty: key });
    else if (property && item !== undefined) check(property, item, { above: trail, step: key }, found);
  }
};

/** Checks a value of a union against the member that its `type` names, and against no other. */
const checkMember = (schema: Schema, value: Json, trail: Trail, found: BrokenRule[], report: Report): void => {
  const tag = value.type;
  if (tag === undefined) report('required', { missingProperty: 'type' });
  const member = (schema.oneOf as Schema[]).find(
    ({ properties }) => ((properties as Schemas).type as { const: string }).const === tag,
  );
  if (member) check(member, value, trail, found);
  else report('discriminator');
};
