import type { Schema } from '../../src/config/shape-walk.ts';
import {
  type Definitions,
  definitionOf,
  innerOf,
  isTypedMember,
  sharedIn,
  withRenderedParts,
} from '../../src/editor-schema/rendering.ts';

/**
 * Returns a shape as ajv reads it, with which the tests compare our own check of shapes: no descriptions, unions by
 * `discriminator` over `$defs`, and our keywords `exactlyOne` and `atMostOne`, which `ajv.mjs` defines. A shape at
 * several places is a definition, so that ajv compiles it once.
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
      hints: _________,
      secret: _______,
      commandLine: ________,
      ...rest
    } = withRenderedParts(schema, render);
    if (!schema.discriminator) return rest;
    const members = (schema.oneOf as Schema[]).map((member) => ({
      $ref: `#/$defs/${definitionOf(member, definitions, inline)}`,
    }));
    // A union without members accepts no type.
    return members.length
      ? { ...rest, oneOf: members }
      : { type: 'object', required: ['type'], properties: { type: { enum: [''] } } };
  };
  const root = inline(shape);
  return { ...root, $defs: definitions.bodies };
};
