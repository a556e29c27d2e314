/** What renderings of a shape share: that for editors (`published-schema.ts`), and that for ajv in the tests. */
export type Schema = { readonly [keyword: string]: unknown };
export type Schemas = Readonly<Record<string, Schema>>;

/** A member of a union becomes a definition of its own, named after its `type`. */
export interface Definitions {
  readonly names: Map<object, string>;
  readonly bodies: Record<string, unknown>;
}

/** The name of the definition of a member, which is rendered once. */
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

/** The word that a member of a union is told by. */
export const typeOf = (member: Schema): string =>
  ((member.properties as Record<string, Schema>).type as Schema).const as string;

/** What a shape shares with its copies (`required` makes some): the identity of its inner parts. */
export const innerOf = (schema: Schema): object | undefined =>
  (schema.oneOf ?? schema.properties) as object | undefined;

/** Shapes with an inside that stand at several places of a shape. */
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

/** A member of a union, which is a definition of its own. */
export const isTypedMember = (schema: Schema): boolean =>
  (schema.properties as Record<string, Schema> | undefined)?.type?.const !== undefined;

/**
 * The schema with its properties, items and map values rendered, each under the word that it is found by; members of
 * unions are left to the caller.
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
