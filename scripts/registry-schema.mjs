// Reads the schemas of the CloudFormation registry for `scripts/properties.mjs`, as a table of properties by definition
// (`''` is the type itself): `{ Name: { required, holds, definition } }`, where `holds` is '' for a scalar, `[]` for a
// list, `*` for anything and `-` for what only AWS sets, and `definition` names the map of properties in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the node that a node refers to, through any number of `$ref`; itself without one. */
export function resolved(schema, node = {}) {
  if (typeof node.$ref !== 'string') return node;
  const found = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, key) => at?.[key], schema);
  return resolved(schema, found);
}

/** Returns the names of the properties at the top of a type that only AWS sets. */
export function readOnlyIn({ readOnlyProperties = [] }) {
  return new Set(readOnlyProperties.flatMap((pointer) => /^\/properties\/(\w+)$/.exec(pointer)?.[1] ?? []));
}

/** Returns the table of properties of a schema. */
export function definitionsIn(schema) {
  const definitions = {};
  const readOnly = readOnlyIn(schema);
  const visit = (name, node) => {
    if (name in definitions) return;
    definitions[name] = {};
    for (const [property, one] of Object.entries(node.properties ?? {})) {
      const required = (node.required ?? []).includes(property);
      const isReadOnly = name === '' && readOnly.has(property);
      definitions[name][property] = isReadOnly
        ? { required: false, holds: '-' }
        : { required, ...heldBy(one, name === '' ? property : `${name}.${property}`) };
    }
  };
  const heldBy = (node, path) => {
    const found = resolved(schema, node);
    if (isMap(found)) return { holds: '', definition: visited(node, found, path) };
    if (found.type !== 'array') return { holds: isScalar(found) ? '' : '*' };
    const item = resolved(schema, found.items);
    if (isMap(item)) return { holds: '[]', definition: visited(found.items, item, path) };
    return { holds: isScalar(item) ? '[]' : '*' };
  };
  const visited = ({ $ref }, found, path) => {
    const name = $ref?.startsWith('#/definitions/') ? $ref.split('/').at(-1) : path;
    visit(name, found);
    return name;
  };
  visit('', schema);
  return definitions;
}

/** True for a map of which all properties are known. */
function isMap({ type, properties, additionalProperties = false, patternProperties }) {
  return type === 'object' && properties !== undefined && additionalProperties === false && !patternProperties;
}

function isScalar({ type }) {
  return ['string', 'integer', 'number', 'boolean'].includes(type);
}

/** Returns the schemas of AWS's own types in a folder, by type. */
export function schemasIn(folder) {
  return new Map(
    readdirSync(folder)
      .filter((name) => /^(?:aws|alexa)_\w+\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      .filter(({ typeName }) => typeName !== undefined)
      .map((schema) => [schema.typeName, schema]),
  );
}
