import {
  type Definitions,
  definitionOf,
  innerOf,
  isTypedMember,
  type Schema,
  type Schemas,
  sharedIn,
  typeOf,
  withRenderedParts,
} from './rendering.ts';

/**
 * What editors read: JSON Schema 2020-12 and nothing else. `examples` are values that stand in the members' examples,
 * by shape (`editor-schema/examples.ts`).
 */
export const publishedSchema = (
  shape: Schema,
  id: string,
  examples: ReadonlyMap<object, readonly unknown[]> = new Map(),
): Schema => {
  const definitions: Definitions = { names: new Map(), bodies: {} };
  const shared = sharedIn(shape);
  const render = (schema: Schema, word = 'value'): Schema => {
    const inner = innerOf(schema);
    if (!inner || !shared.has(inner) || isTypedMember(schema)) return orDirective(standard(schema, word));
    const { description, default: preset, examples: shown, ...body } = standard(schema, word);
    const own = { description, default: preset, examples: shown };
    const kept = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    return orDirective({ ...kept, $ref: `#/$defs/${sharedDefinition(inner, word, body, definitions)}` });
  };
  const standard = (schema: Schema, word?: string): Schema => {
    const { discriminator, exactlyOne, atMostOne, oneOf, later, laterMembers, ignored, names, secret, ...rest } =
      withRenderedParts(schema, render, word);
    const groups = [exactlyOne, atMostOne].filter(Boolean) as string[][];
    const shown = examples.get(schema);
    const annotated = {
      ...rest,
      ...(shown === undefined || 'examples' in rest ? {} : { examples: shown }),
      description: sentences(schema),
    };
    if (discriminator) return { ...annotated, ...taggedUnion(schema.oneOf as Schema[]) };
    return {
      ...annotated,
      ...(groups.length ? { properties: withAlternativesTold(rest.properties as Schemas, groups) } : {}),
      ...(exactlyOne ? { anyOf: (exactlyOne as string[]).map((key) => ({ required: [key] })) } : {}),
      ...(groups.length ? { dependentSchemas: oneBesideNone(groups) } : {}),
    };
  };
  // Not `oneOf` of the members: editors then complete neither `type` nor its keys (docs/decisions/0001).
  const taggedUnion = (members: Schema[]): Schema => ({
    properties: {
      type: {
        description: 'Tells what this is, and with it which properties it has.',
        anyOf: members.map((member) => ({ const: typeOf(member), description: sentences(memberTold(member)) })),
      },
    },
    allOf: members.map((member) => ({
      if: { type: 'object', properties: { type: { const: typeOf(member) } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${definitionOf(member, definitions, standard)}` },
    })),
  });
  const root = standard(shape);
  const directive = {
    // No description: editors would repeat it beside that of every property.
    type: 'string',
    pattern: '^\\$[A-Za-z_][A-Za-z0-9_$]*\\(',
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    ...root,
    $defs: { Directive: directive, ...definitions.bodies },
  };
};

/** The name of the definition of a shape that stands at several places: the word that it is found by first. */
const sharedDefinition = (inner: object, word: string, body: Schema, into: Definitions): string => {
  const known = into.names.get(inner);
  if (known !== undefined) return known;
  let name = word;
  for (let count = 2; Object.hasOwn(into.bodies, name); count++) name = `${word}-${count}`;
  into.names.set(inner, name);
  into.bodies[name] = body;
  return name;
};

/** Texts without a form allow directives anyway; tags of unions must be written out. */
const orDirective = (schema: Schema): Schema => {
  const { description, default: preset, examples, ...rest } = schema;
  const anyText = rest.type === 'string' && !('pattern' in rest || 'maxLength' in rest || 'minLength' in rest);
  const takesText = Array.isArray(rest.type) && rest.type.includes('string');
  if (anyText || takesText || 'const' in rest || Object.keys(rest).length === 0) return schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(examples === undefined ? {} : { examples }),
    anyOf: [rest, { $ref: '#/$defs/Directive' }],
  };
};

/** The description, with what else there is to know: editors show it, and neither defaults nor what is of no effect. */
const sentences = ({ description, default: preset, later, ignored }: Schema): string =>
  [
    description,
    preset === undefined || typeof preset === 'object' ? '' : `Default: \`${String(preset)}\`.`,
    later ? 'Not compiled yet.' : '',
    ignored ?? '',
  ]
    .filter(Boolean)
    .join(' ');

/** A member is not compiled yet where its type is not. */
const memberTold = ({ description, properties }: Schema): Schema => ({
  description,
  later: (properties as Schemas).type?.later,
});

/** The others stand in the description as well. */
const withAlternativesTold = (properties: Schemas, groups: readonly string[][]): Schemas =>
  Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const others = groups
        .filter((group) => group.includes(key))
        .flatMap((group) => group.filter((one) => one !== key));
      const beside = others.map((other) => `\`${other}\``).join(', ');
      return [
        key,
        others.length ? { ...property, description: `${property.description} Not beside ${beside}.` } : property,
      ];
    }),
  );

/** Where one key stands no later one may. Not by `not` or `oneOf`: editors would mark the whole map, not the key. */
const oneBesideNone = (groups: readonly string[][]): Schemas => {
  const later = groups.flatMap((group) =>
    group.flatMap((key, index) => group.slice(index + 1).map((other) => [key, other] as const)),
  );
  return Object.fromEntries(
    later.map(([key]) => [
      key,
      { properties: Object.fromEntries(later.filter(([one]) => one === key).map(([, other]) => [other, false])) },
    ]),
  );
};
