import type { Schema } from '../config/shape-walk.ts';
import {
  type Definitions,
  definitionOf,
  innerOf,
  isTypedMember,
  type Schemas,
  sharedIn,
  typeOf,
  withRenderedParts,
} from './rendering.ts';

/**
 * Returns the JSON schema for editors: standard keywords of JSON Schema 2020-12 only. `examples` are values for
 * `examples:`, by shape (`examplesIn`).
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
    const {
      discriminator,
      exactlyOne,
      atMostOne,
      oneOf,
      later,
      laterMembers,
      ignored,
      names,
      secret,
      commandLine,
      ...rest
    } = withRenderedParts(schema, render, word);
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
      ...(groups.length ? { properties: withAlternatives(rest.properties as Schemas, groups) } : {}),
      ...(exactlyOne ? { anyOf: (exactlyOne as string[]).map((key) => ({ required: [key] })) } : {}),
      ...(groups.length ? { dependentSchemas: oneBesideNone(groups) } : {}),
    };
  };
  // Not `oneOf` of the members: editors then complete neither `type` nor its keys (docs/decisions/0001).
  const taggedUnion = (members: Schema[]): Schema => ({
    properties: {
      type: {
        description: 'Tells what this is, and with it which properties it has.',
        anyOf: members.map((member) => ({ const: typeOf(member), description: sentences(memberSummary(member)) })),
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
    // Without a description, which editors would repeat next to that of every property.
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

/** Returns the name of the definition of a shape that is at several places: the key where it is found first. */
const sharedDefinition = (inner: object, word: string, body: Schema, into: Definitions): string => {
  const known = into.names.get(inner);
  if (known !== undefined) return known;
  let name = word;
  for (let count = 2; Object.hasOwn(into.bodies, name); count++) name = `${word}-${count}`;
  into.names.set(inner, name);
  into.bodies[name] = body;
  return name;
};

/**
 * Returns a schema that also accepts a directive. Unchanged if it accepts any text already, and for the `type` of a
 * union, which must be written out.
 */
const orDirective = (schema: Schema): Schema => {
  const { description, default: preset, examples, ...rest } = schema;
  const takesText = [rest.type].flat().includes('string');
  const anyText = takesText && !('pattern' in rest || 'maxLength' in rest || 'minLength' in rest);
  if (anyText || 'const' in rest || Object.keys(rest).length === 0) return schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(examples === undefined ? {} : { examples }),
    anyOf: [rest, { $ref: '#/$defs/Directive' }],
  };
};

/** Returns the description with default, `later` and `ignored` as sentences, which editors would not show otherwise. */
const sentences = ({ description, default: preset, later, ignored }: Schema): string =>
  [
    description,
    preset === undefined || typeof preset === 'object' ? '' : `Default: \`${String(preset)}\`.`,
    later ? 'Not compiled yet.' : '',
    ignored ?? '',
  ]
    .filter(Boolean)
    .join(' ');

/** Returns the parts of a union's member that `sentences` reads; a member is not compiled yet if its type is not. */
const memberSummary = ({ description, properties }: Schema): Schema => ({
  description,
  later: (properties as Schemas).type?.later,
});

/** Returns properties whose descriptions name the keys that exclude them: "Not beside `sqsQueueArn`." */
const withAlternatives = (properties: Schemas, groups: readonly string[][]): Schemas =>
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

/**
 * Returns `dependentSchemas` that forbid the later keys of a group next to an earlier one. With `not` or `oneOf` editors
 * would underline the whole map instead of the key.
 */
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
