// Cuts `src/generated/properties.json` out of the CloudFormation specification that AWS publishes for the CDK, and out of
// the schemas of the CloudFormation registry, a file per type (`aws_sqs_queue.json`), as `scripts/permissions.mjs` takes
// them:
//
//   mkdir spec && cd spec && npm init -y && npm install @aws-cdk/aws-service-spec@0.1.216
//   node scripts/properties.mjs spec <folder of the schemas> 2026-09-29
//
// The packages are no dependencies: they are large, and types change rarely. The last argument is the day on which the
// older of both was published; it becomes `src/generated/specification-date.ts`. By service (`AWS::SQS`), compressed by brotli and as base64, so that a config costs only its own
// services: for each type its definitions (`""` is the type itself) with the names of their properties, and the limits of
// their values, which `scripts/property-limits.mjs` describes. Each name stands with what it holds: `Name` a scalar,
// `Name=Definition` a map of properties, `Name[]` a list, `Name[]=Definition` a list of such maps, `Name*` anything;
// `Name!…` is required, and `Name-` is set by AWS alone.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { limitsIn } from './property-limits.mjs';
import { definitionsIn, readOnlyIn, resolved, schemasIn } from './registry-schema.mjs';

const [folder, schemas, date] = process.argv.slice(2);
if (!date)
  throw new Error(
    'Usage: node scripts/properties.mjs <folder in which @aws-cdk/aws-service-spec is installed> <folder of schemas> <date>',
  );
const { loadAwsServiceSpecSync } = createRequire(join(resolve(folder), 'package.json'))('@aws-cdk/aws-service-spec');
const database = loadAwsServiceSpecSync();

const registry = schemasIn(schemas);
const specified = new Map([...database.all('resource')].map((one) => [one.cloudFormationType, one]));

/** True for a custom resource, whose provider knows its properties, and for a type that only a transform knows. */
const hasAnyProperties = (type) =>
  type === 'AWS::CloudFormation::CustomResource' || type.startsWith('AWS::Serverless::');

/** Returns the table of properties of a type of the specification, as `definitionsIn` does for one of the registry. */
const definitionsOf = (resource) => {
  const definitions = {};
  const held = ({ type: kind }) => {
    if (kind.type === 'ref') return { holds: '', definition: visited(kind) };
    if (kind.type !== 'array') return { holds: ['map', 'json', 'union', 'tag'].includes(kind.type) ? '*' : '' };
    if (kind.element.type === 'ref') return { holds: '[]', definition: visited(kind.element) };
    return { holds: ['map', 'json', 'union', 'array', 'tag'].includes(kind.element.type) ? '*' : '[]' };
  };
  const visited = ({ reference }) => {
    const { name, properties } = database.get('typeDefinition', reference);
    visit(name, properties);
    return name;
  };
  const visit = (name, properties) => {
    if (name in definitions) return;
    definitions[name] = {};
    for (const [property, one] of Object.entries(properties))
      definitions[name][property] = { required: one.required ?? false, ...held(one) };
  };
  visit('', resource.properties);
  return definitions;
};

/** Returns a table with what the registry knows besides: newer properties, and fewer required ones. */
const reconciled = (definitions, schema) => {
  const result = {};
  const visit = (name, node) => {
    if (name in result) return;
    result[name] = {};
    for (const [property, one] of Object.entries(definitions[name])) {
      const required = one.required && (node.required ?? []).includes(property);
      result[name][property] = { ...one, required };
      const value = resolved(schema, node.properties?.[property]);
      if (one.definition) visit(one.definition, one.holds === '[]' ? resolved(schema, value.items) : value);
    }
    const readOnly = name === '' ? readOnlyIn(schema) : new Set();
    for (const property of Object.keys(node.properties ?? {}))
      result[name][property] ??= { required: false, holds: readOnly.has(property) ? '-' : '*' };
  };
  visit('', schema);
  return result;
};

const wordsOf = (properties) =>
  Object.keys(properties)
    .sort()
    .map((name) => {
      const { required, holds, definition } = properties[name];
      return `${name}${required ? '!' : ''}${holds}${definition ? `=${definition}` : ''}`;
    })
    .join(' ');

const services = {};
for (const type of [...new Set([...specified.keys(), ...registry.keys()])].sort()) {
  const schema = registry.get(type);
  const resource = specified.get(type);
  const own = resource && definitionsOf(resource);
  const known = own ?? definitionsIn(schema);
  const definitions = schema ? reconciled(known, schema) : known;
  const words = Object.fromEntries(
    Object.entries(definitions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, properties]) => [name, wordsOf(properties)]),
  );
  if (hasAnyProperties(type)) continue;
  const [vendor, service, ...rest] = type.split('::');
  services[`${vendor}::${service}`] ??= {};
  services[`${vendor}::${service}`][rest.join('::')] = [words, schema ? limitsIn(type, schema, definitions) : {}];
}

const compressed = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');
const lines = Object.keys(services)
  .sort()
  .map((service) => `${JSON.stringify(service)}:${JSON.stringify(compressed(JSON.stringify(services[service])))}`);
const generated = (name) => new URL(`../src/generated/${name}`, import.meta.url);
writeFileSync(generated('properties.json'), `{"services":{\n${lines.join(',\n')}\n}}\n`);
writeFileSync(
  generated('specification-date.ts'),
  `// Generated by \`scripts/properties.mjs\`; do not edit.
/** The day on which AWS's specification of CloudFormation types was published that this version knows. */
export const specificationDate = '${date}';
`,
);
