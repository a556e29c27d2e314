import type { Path } from '../diagnostics/diagnostic.ts';

/** A shape as plain JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown };

/** The path of an ajv error, `/resources/a~1b/0`. List indexes are numbers where the value has a list. */
export const pathOf = (pointer: string, root: unknown): Path => {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = childOf(value, step);
  }
  return path;
};

const childOf = (value: unknown, step: string | number): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;

/** The value at a path; undefined where there is none. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(childOf, root);

/** The shape that a value at a path must have; of a union the member that the value's `type` names. */
export const shapeAt = (shape: Schema, root: unknown, path: Path): Schema | undefined => {
  let here: Schema | undefined = memberOf(shape, root);
  let value = root;
  for (const step of path) {
    value = childOf(value, step);
    here = here && partOf(here, step);
    here = here && memberOf(here, value);
  }
  return here;
};

const partOf = (shape: Schema, step: string | number): Schema | undefined => {
  if (typeof step === 'number') return shape.items as Schema | undefined;
  const properties = (shape.properties ?? {}) as Record<string, Schema>;
  if (Object.hasOwn(properties, step)) return properties[step];
  return shape.additionalProperties ? (shape.additionalProperties as Schema) : undefined;
};

/** The values inside a value, each with its shape; of a union those of the member that its `type` names. */
export const partsOf = (shape: Schema, value: unknown): { readonly shape: Schema; readonly value: unknown }[] => {
  if (value === null || typeof value !== 'object') return [];
  const member = memberOf(shape, value);
  if (member !== shape) return [{ shape: member, value }];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const part = partOf(shape, step);
    return part ? [{ shape: part, value: childOf(value, step) }] : [];
  });
};

/** The members' `type` words of a union. */
export const typesOf = (union: Schema): string[] => ((union.oneOf ?? []) as Schema[]).map(typeOf);

const typeOf = (member: Schema): string =>
  ((member.properties as Record<string, Schema>).type as { const: string }).const;

const memberOf = (shape: Schema, value: unknown): Schema => {
  if (!shape.discriminator) return shape;
  const type = childOf(value, 'type');
  return ((shape.oneOf ?? []) as Schema[]).find((member) => typeOf(member) === type) ?? shape;
};

/**
 * Every value that has a shape, parents first, unions as the member that the value's `type` names. Nothing below a
 * value is visited where `meet` gives false. `here` writes the value's path out, which few need.
 */
export const visit = (
  shape: Schema,
  value: unknown,
  meet: (own: Schema, value: unknown, here: () => Path) => boolean,
  steps: (string | number)[] = [],
): void => {
  const own = memberOf(shape, value);
  if (!meet(own, value, () => [...steps]) || value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const part = partOf(own, step);
    if (!part) continue;
    steps.push(step);
    visit(part, item, meet, steps);
    steps.pop();
  }
};
