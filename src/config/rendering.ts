/** What the two renderings of a shape share, and the judge's, which is strict and bare. Editors': `published-schema.ts`. */
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

/** What ajv compiles: no descriptions, unions by `discriminator` over `$defs`; our two keywords are ajv's to know. */
export const strictSchema = (shape: Schema): Schema => {
  const definitions: Definitions = { names: new Map(), bodies: {} };
  const render = (schema: Schema): Schema => {
    const { description: _, examples: __, ...rest } = withRenderedParts(schema, render);
    if (!schema.discriminator) return rest;
    const members = (schema.oneOf as Schema[]).map((member) => ({
      $ref: `#/$defs/${definitionOf(member, definitions, render)}`,
    }));
    // A union without members (none is registered yet) knows no type at all.
    return members.length
      ? { ...rest, oneOf: members }
      : { type: 'object', required: ['type'], properties: { type: { enum: [''] } } };
  };
  const root = render(shape);
  return { ...root, $defs: definitions.bodies };
};

/** The schema with its properties, items and map values rendered; members of unions are left to the caller. */
export const withRenderedParts = (schema: Schema, render: (schema: Schema) => Schema): Record<string, unknown> => ({
  ...schema,
  ...(schema.properties
    ? {
        properties: Object.fromEntries(
          Object.entries(schema.properties as Schemas).map(([key, part]) => [key, render(part)]),
        ),
      }
    : {}),
  ...(schema.items ? { items: render(schema.items as Schema) } : {}),
  ...(schema.additionalProperties && schema.additionalProperties !== true
    ? { additionalProperties: render(schema.additionalProperties as Schema) }
    : {}),
});
