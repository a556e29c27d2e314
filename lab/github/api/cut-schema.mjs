// Cuts GitHub's OpenAPI description (npm: @octokit/openapi, MIT) down to the operations served here.
//   node lab/github/api/cut-schema.mjs <folder of @octokit/openapi>
// Requests keep every constraint. Responses keep names and types, but no `required`: this API returns only the fields
// that it models.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlers } from './routes/index.mjs';

const folder = process.argv[2];
const source = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const needed = new Map();

const KEEP = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'minProperties',
];
const at = (ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key.replaceAll('~1', '/')], source);
const deref = (node) => (node?.$ref ? at(node.$ref) : node);

function clean(schema, inRequest) {
  if (schema.$ref) {
    if (inRequest) return clean(deref(schema), true);
    const name = schema.$ref.split('/').pop();
    if (!needed.has(name)) {
      needed.set(name, {});
      needed.set(name, clean(at(schema.$ref), false));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const out = {};
  for (const key of KEEP) if (key in schema) out[key] = schema[key];
  if (schema.properties)
    out.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, value]) => [name, clean(value, inRequest)]),
    );
  if (schema.items) out.items = clean(schema.items, inRequest);
  for (const key of ['oneOf', 'anyOf', 'allOf'])
    if (schema[key])
      out[key === 'oneOf' && !inRequest ? 'anyOf' : key] = schema[key].map((one) => clean(one, inRequest));
  if (typeof schema.additionalProperties === 'object')
    out.additionalProperties = clean(schema.additionalProperties, inRequest);
  else if (schema.additionalProperties === false) out.additionalProperties = false;
  if (inRequest && schema.required) out.required = schema.required;
  return schema.nullable ? orNull(out) : out;
}

function orNull(schema) {
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}

function operation(path, method, op) {
  const parameters = (op.parameters ?? []).map(deref).map((p) => ({
    name: p.name,
    in: p.in,
    ...(p.required && { required: true }),
    schema: clean(p.schema, true),
  }));
  const request = deref(op.requestBody);
  const body = request?.content['application/json']?.schema;
  const responses = Object.fromEntries(
    Object.entries(op.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, answer]) => {
        const schema = deref(answer).content?.['application/json']?.schema;
        return [status, schema ? clean(schema, false) : null];
      }),
  );
  return {
    method,
    path,
    parameters,
    ...(body && { body: clean(body, true), bodyRequired: request.required === true }),
    responses,
  };
}

const operations = {};
for (const [path, item] of Object.entries(source.paths))
  for (const [method, op] of Object.entries(item))
    if (handlers[op.operationId]) operations[op.operationId] ??= operation(path, method.toUpperCase(), op);

const missing = Object.keys(handlers).filter((id) => !operations[id]);
if (missing.length) throw new Error(`GitHub describes no ${missing.join(', ')}`);
const about = `Cut by api/cut-schema.mjs from @octokit/openapi ${version} (GitHub's OpenAPI description, MIT).`;
const schemas = Object.fromEntries([...needed].sort(([a], [b]) => (a < b ? -1 : 1)));
const file = new URL('./schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ about, operations, schemas })}\n`);
console.log(`${Object.keys(operations).length} operations, ${needed.size} schemas, ${readFileSync(file).length} bytes`);
