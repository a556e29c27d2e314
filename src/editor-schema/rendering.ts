/** Functions for both renderings of a shape: for editors (`editor-schema.ts`), and for ajv in the tests. */
import type { Schema } from '../config/shape-walk.ts';

/** Shapes by key. */
export type Schemas = Readonly<Record<string, Schema>>;

/** The `$defs` of a rendered schema, filled while it is rendered. */
export interface Definitions {
  /** The name of a definition, by its shape or by the object that copies of its shape share (`innerOf`). */
  readonly names: Map<object, string>;
  /** The rendered definitions by name. */
  readonly bodies: Record<string, unknown>;
}

/** Returns the name of the definition of a union's member, after its `type`; renders the definition the first time. */
export const definitionOf = (member: Schema, into: Definitions, render: (schema: Schema) => unknown): string => {
  const known = into.names.get(member);
  if (known !== undefined) return known;
  const type = typeOf(member);
  const taken = (name: string) => Object.hasOwn(into.bodies, name);
  let name = type;
  for (let count = 2; taken(name); count++) name = `${type}-${count}`;
  into.names.set(member, name);
  into.bodies[name] = {};
  into.bodies[name] = render(member);
  return name;
};

/** Returns the `type` of a union's member. */
export const typeOf = (member: Schema): string =>
  ((member.properties as Record<string, Schema>).type as Schema).const as string;

/**
 * Returns the `oneOf` or `properties` object of a shape, which identifies it: copies of the shape, as `required` makes
 * them, share the object. Undefined for a shape with neither.
 */
export const innerOf = (schema: Schema): object | undefined =>
  (schema.oneOf ?? schema.properties) as object | undefined;

/** Returns the objects (see `innerOf`) of the parts that occur at several places of a shape. */
export const sharedIn = (shape: Schema): ReadonlySet<object> => {
  const met = new Set<object>();
  const shared = new Set<object>();
  const meet = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const inner = innerOf(part as Schema);
    if (inner && met.has(inner)) shared.add(inner);
    else {
      if (inner) met.add(inner);
      Object.values(part).forEach(meet);
    }
  };
  meet(shape);
  return shared;
};

/** True for a member of a union, which is a definition of its own. */
export const isTypedMember = (schema: Schema): boolean =>
  (schema.properties as Record<string, Schema> | undefined)?.type?.const !== undefined;

/**
 * Returns a shape with its properties, items and map values rendered; members of unions are left to the caller. `word`
 * is the key under which a part was found, for the name of its definition.
 */
export const withRenderedParts = (
  schema: Schema,
  render: (schema: Schema, word?: string) => Schema,
  word?: string,
): Record<string, unknown> => ({
  ...schema,
  ...(schema.properties
    ? {
        properties: Object.fromEntries(
          Object.entries(schema.properties as Schemas).map(([key, part]) => [key, render(part, key)]),
        ),
      }
    : {}),
  ...(schema.items ? { items: render(schema.items as Schema, word) } : {}),
  ...(schema.additionalProperties && schema.additionalProperties !== true
    ? { additionalProperties: render(schema.additionalProperties as Schema, word) }
    : {}),
});
