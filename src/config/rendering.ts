/**
 * The two renderings of a shape. The judge's is strict and bare; the published one is for editors: standard keywords,
 * descriptions, and a directive allowed in place of any value that is no text.
 */
type Schema = { readonly [keyword: string]: unknown };

/** A member of a union becomes a definition of its own, named after its `type`. */
interface Definitions {
  readonly names: Map<object, string>;
  readonly bodies: Record<string, unknown>;
}

const definitionOf = (member: Schema, into: Definitions, render: (schema: Schema) => unknown): string => {
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

const typeOf = (member: Schema): string =>
  ((member.properties as Record<string, Schema>).type as Schema).const as string;

/** What a shape shares with its copies (`required` makes some): the identity of its inner parts. */
const innerOf = (schema: Schema): object | undefined => (schema.oneOf ?? schema.properties) as object | undefined;

/** Shapes with an inside that stand at several places of a shape. */
const sharedIn = (shape: Schema): ReadonlySet<object> => {
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
const isTypedMember = (schema: Schema): boolean =>
  (schema.properties as Record<string, Schema> | undefined)?.type?.const !== undefined;

/** What editors read: JSON Schema 2020-12 and nothing else. */
export const publishedSchema = (shape: Schema, id: string): Schema => {
  const definitions: Definitions = { names: new Map(), bodies: {} };
  const render = (schema: Schema): Schema => orDirective(standard(schema));
  const standard = (schema: Schema): Schema => {
    const { discriminator, exactlyOne, atMostOne, oneOf, later, ignored, names, secret, ...rest } = withRenderedParts(
      { ...schema, description: sentences(schema) },
      render,
    );
    if (discriminator) return { ...rest, ...taggedUnion(schema.oneOf as Schema[]) };
    const asking = (key: unknown) => ({ required: [key] });
    return {
      ...rest,
      ...(exactlyOne ? { oneOf: (exactlyOne as string[]).map(asking) } : {}),
      ...(atMostOne ? { not: { anyOf: pairs(atMostOne as string[]).map((pair) => ({ required: pair })) } } : {}),
    };
  };
  // Not `oneOf` of the members: editors then complete neither `type` nor its keys (docs/decisions/0001).
  const taggedUnion = (members: Schema[]): Schema => ({
    properties: {
      type: { oneOf: members.map((member) => ({ const: typeOf(member), description: member.description })) },
    },
    allOf: members.map((member) => ({
      if: { properties: { type: { const: typeOf(member) } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${definitionOf(member, definitions, standard)}` },
    })),
  });
  const root = standard(shape);
  const directive = { type: 'string', pattern: '^\\$[A-Za-z_][A-Za-z0-9_$]*\\(' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    ...root,
    $defs: { Directive: directive, ...definitions.bodies },
  };
};

/** The description, with what becomes of the property where that is nothing. */
const sentences = ({ description, later, ignored }: Schema): string =>
  [description, later ? 'Not compiled yet.' : undefined, ignored]
    .filter((sentence) => sentence !== undefined)
    .join(' ');

/** Texts without a form allow directives anyway; tags of unions must be written out. */
const orDirective = (schema: Schema): Schema => {
  const { description, default: preset, ...rest } = schema;
  const anyText = rest.type === 'string' && !('pattern' in rest || 'maxLength' in rest || 'minLength' in rest);
  const takesText = Array.isArray(rest.type) && rest.type.includes('string');
  if (anyText || takesText || 'const' in rest || Object.keys(rest).length === 0) return schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
    anyOf: [rest, { $ref: '#/$defs/Directive' }],
  };
};

/** The schema with its properties, items and map values rendered; members of unions are left to the caller. */
const withRenderedParts = (schema: Schema, render: (schema: Schema) => Schema): Record<string, unknown> => ({
  ...schema,
  ...(schema.properties
    ? {
        properties: Object.fromEntries(
          Object.entries(schema.properties as Record<string, Schema>).map(([key, part]) => [key, render(part)]),
        ),
      }
    : {}),
  ...(schema.items ? { items: render(schema.items as Schema) } : {}),
  ...(schema.additionalProperties && schema.additionalProperties !== true
    ? { additionalProperties: render(schema.additionalProperties as Schema) }
    : {}),
});

const pairs = (keys: readonly string[]): string[][] =>
  keys.flatMap((one, index) => keys.slice(index + 1).map((other) => [one, other]));
