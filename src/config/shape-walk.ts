import type { Path } from '../diagnostics/diagnostic.ts';

/** A shape as JSON Schema, with the keywords that `schema/shape.ts` adds: `exactlyOne`, `later` and others. */
export type Schema = { readonly [keyword: string]: unknown };

const childOf = (value: unknown, step: string | number): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;

/** Returns the value at a path; undefined if there is none. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(childOf, root);

/**
 * Returns the shape of the value at a path of a config; of a union the member that the value's `type` names, or the
 * union itself if no member has that type. Undefined for a path without a shape.
 */
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

/** Returns the shape of an item or property of a shape; undefined if it has none. */
export const partOf = (shape: Schema, step: string | number): Schema | undefined => {
  if (typeof step === 'number') return shape.items as Schema | undefined;
  const properties = (shape.properties ?? {}) as Record<string, Schema>;
  if (Object.hasOwn(properties, step)) return properties[step];
  return shape.additionalProperties ? (shape.additionalProperties as Schema) : undefined;
};

/** Returns the items or properties of a value that have a shape, each with its shape; for a union, its member alone. */
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

/** Returns the types of a union's members: `['schedule', 's3', …]`. */
export const typesOf = (union: Schema): string[] => ((union.oneOf ?? []) as Schema[]).map(typeOf);

const typeOf = (member: Schema): string =>
  ((member.properties as Record<string, Schema>).type as { const: string }).const;

/** Returns the member of a union that the value's `type` names; the shape itself if it is no union or has no such member. */
export const memberOf = (shape: Schema, value: unknown): Schema => {
  if (!shape.discriminator) return shape;
  const type = childOf(value, 'type');
  return ((shape.oneOf ?? []) as Schema[]).find((member) => typeOf(member) === type) ?? shape;
};

/**
 * Calls `meet` for every value that has a shape, parents first, with the member of a union that the value's `type`
 * names. Skips what is below a value if `meet` returns false. `here` returns the path of the value.
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
