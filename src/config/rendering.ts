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

/**
 * What ajv compiles: no descriptions, unions by `discriminator` over `$defs`; our two keywords are ajv's to know.
 * A shape at several places is a definition, so that it is compiled once.
 */
export const strictSchema = (shape: Schema): Schema => {
  const definitions: Definitions = { names: new Map(), bodies: {} };
  const shared = sharedIn(shape);
  const names = new Map<object, string>();
  const render = (schema: Schema): Schema => {
    const inner = innerOf(schema);
    if (!inner || !shared.has(inner) || 'default' in schema || isTypedMember(schema)) return inline(schema);
    let name = names.get(inner);
    if (name === undefined) {
      name = `shared-${names.size + 1}`;
      names.set(inner, name);
      definitions.bodies[name] = inline(schema);
    }
    return { $ref: `#/$defs/${name}` };
  };
  const inline = (schema: Schema): Schema => {
    const {
      description: _,
      examples: __,
      later: ___,
      ignored: ____,
      names: _____,
      secret: ______,
      ...rest
    } = withRenderedParts(schema, render);
    if (!schema.discriminator) return rest;
    const members = (schema.oneOf as Schema[]).map((member) => ({
      $ref: `#/$defs/${definitionOf(member, definitions, inline)}`,
    }));
    // A union without members (none is registered yet) knows no type at all.
    return members.length
      ? { ...rest, oneOf: members }
      : { type: 'object', required: ['type'], properties: { type: { enum: [''] } } };
  };
  const root = inline(shape);
  return { ...root, $defs: definitions.bodies };
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
