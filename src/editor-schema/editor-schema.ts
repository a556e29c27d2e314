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
      hints,
      secret,
      commandLine,
      ...all
    } = withRenderedParts(schema, render, word);
    const { const: only, ...others } = all;
    const rest =
      later && typeof only === 'string'
        ? { ...others, type: 'string', pattern: exactly(only) }
        : withoutMembers(all, laterMembers as readonly string[] | undefined);
    const groups = [exactlyOne, atMostOne].filter(Boolean) as string[][];
    const shown = examples.get(schema);
    const annotated = {
      ...rest,
      ...(shown === undefined || 'examples' in rest ? {} : { examples: shown }),
      description: sentences(schema),
    };
    if (discriminator) return { ...annotated, ...taggedUnion(schema.oneOf as Schema[]) };
    const properties = withAlternatives((rest.properties ?? {}) as Schemas, groups);
    return {
      ...annotated,
      ...(rest.properties ? withoutProposals(properties, schema.properties as Schemas) : {}),
      ...(exactlyOne ? { anyOf: (exactlyOne as string[]).map((key) => ({ required: [key] })) } : {}),
      ...(groups.length ? { dependentSchemas: oneBesideNone(groups) } : {}),
    };
  };
  // Not `oneOf` of the members: editors then complete neither `type` nor its keys (docs/decisions/0001).
  const taggedUnion = (members: Schema[]): Schema => ({
    properties: {
      type: {
        description: 'Tells what this is, and with it which properties it has.',
        // Editors say of another word what they would say of the first row: that it is none of the compiled types.
        anyOf: [...members]
          .sort((a, b) => Number(isLater(a)) - Number(isLater(b)))
          .map((member) => ({ ...typeWord(member), description: sentences(memberSummary(member)) })),
      },
    },
    allOf: members.map((member) => ({
      if: { type: 'object', properties: { type: typeWord(member) }, required: ['type'] },
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

/** True for a union's member that is not compiled yet: its type is not. */
const isLater = ({ properties }: Schema): boolean => (properties as Schemas).type?.later === true;

/** Returns the parts of a union's member that `sentences` reads. */
const memberSummary = (member: Schema): Schema => ({ description: member.description, later: isLater(member) });

/** Returns the schema of a union's member's `type`: a pattern if it is not compiled yet, so that editors do not propose it. */
const typeWord = (member: Schema): Schema =>
  isLater(member) ? { type: 'string', pattern: exactly(typeOf(member)) } : { const: typeOf(member) };

/** Returns a pattern that matches a word alone. Editors propose words of `const` and `properties`, and no patterns. */
const exactly = (word: string): string => `^${word.replaceAll(/[^A-Za-z0-9_-]/g, '[$&]')}$`;

/** Returns an enumeration of which editors propose all members but those that are not compiled yet. */
const withoutMembers = (schema: Schema, later: readonly string[] = []): Schema => {
  const { enum: members, ...rest } = schema as Schema & { readonly enum?: readonly string[] };
  if (members === undefined || later.length === 0) return schema;
  const now = { enum: members.filter((word) => !later.includes(word)) };
  return { ...rest, anyOf: [now, ...later.map((word) => ({ type: 'string', pattern: exactly(word) }))] };
};

/**
 * Returns the properties of an object of which editors propose all but those that are not compiled yet (`shapes` tells).
 * Those are known by their patterns: their sentences are shown, and their values checked.
 */
const withoutProposals = (properties: Schemas, shapes: Schemas): Schema => {
  const rows = Object.entries(properties);
  const isHidden = (key: string): boolean => shapes[key]?.later === true && !('const' in (shapes[key] as Schema));
  const hidden = rows.filter(([key]) => isHidden(key)).map(([key, property]) => [exactly(key), property]);
  return {
    properties: Object.fromEntries(rows.filter(([key]) => !isHidden(key))),
    ...(hidden.length > 0 ? { patternProperties: Object.fromEntries(hidden) } : {}),
  };
};

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
