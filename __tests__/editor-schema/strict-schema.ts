import {
  type Definitions,
  definitionOf,
  innerOf,
  isTypedMember,
  type Schema,
  sharedIn,
  withRenderedParts,
} from '../../src/editor-schema/rendering.ts';

/**
 * A shape as ajv reads it, the witness of our own judge: no descriptions, unions by `discriminator` over `$defs`; our two keywords are ajv's to know.
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
      laterMembers: _____,
      names: ______,
      secret: _______,
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
