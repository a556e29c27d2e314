// Cuts `src/generated/property-limits.json` out of the schemas of the CloudFormation registry, a file per type
// (`aws_sqs_queue.json`), as `scripts/permissions.mjs` takes them:
//
//   node scripts/property-limits.mjs <folder of the schemas>
//
// Run it after `scripts/properties.mjs`: it limits the properties of the types that are in that table. By type, then by
// definition (`""` is the type itself), then by property: `is`, the kind of a scalar that is no text (`integer`,
// `number`, `boolean`); `of`, the allowed values; `min` and `max`, of a number;
// `shortest` and `longest`, the characters of a text; `fewest` and `most`, the items of a list; `items`, the limits of
// each item. Patterns are left out, but for those that list words: `^(none|all)$`. What the registry does not say, and
// the service refuses, is in `limitsOfServices`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ with the page of the type. */
const limitsOfServices = {
  // aws-resource-sqs-queue.html
  'AWS::SQS::Queue': {
    DelaySeconds: { min: 0, max: 900 },
    KmsDataKeyReusePeriodSeconds: { min: 60, max: 86_400 },
    MaximumMessageSize: { min: 1024, max: 1_048_576 },
    MessageRetentionPeriod: { min: 60, max: 1_209_600 },
    ReceiveMessageWaitTimeSeconds: { min: 0, max: 20 },
    VisibilityTimeout: { min: 0, max: 43_200 },
  },
  // aws-resource-lambda-function.html
  'AWS::Lambda::Function': { MemorySize: { min: 128, max: 10_240 }, Timeout: { min: 1, max: 900 } },
  // aws-resource-kinesis-stream.html
  'AWS::Kinesis::Stream': { RetentionPeriodHours: { min: 24, max: 8760 } },
};

const folder = process.argv[2];
if (!folder)
  throw new Error('Usage: node scripts/property-limits.mjs <folder of schemas of the CloudFormation registry>');
const generated = (name) => new URL(`../src/generated/${name}.json`, import.meta.url);
const table = JSON.parse(readFileSync(generated('properties'), 'utf8'));
const listed = /^\^?\(([\w-]+(?:\|[\w-]+)+)\)\$?$/;

const lines = Object.entries(table).flatMap(([type, definitions]) => {
  const file = join(folder, `${type.toLowerCase().replaceAll('::', '_')}.json`);
  if (!existsSync(file)) return [];
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const found = {};
  const resolved = (node = {}) => (node.$ref ? resolved(schema.definitions[node.$ref.split('/').at(-1)]) : node);
  const visit = (name, node) => {
    if (name in found) return;
    found[name] = {};
    for (const word of definitions[name].split(' ').filter(Boolean)) {
      const [, property, mark, definition] = /^(\w+)!?(\*|\[\])?(?:=(.+))?$/.exec(word);
      const value = resolved(node.properties?.[property]);
      const limits = { ...limitsOf(value), ...(name === '' ? limitsOfServices[type]?.[property] : {}) };
      const item = mark === '[]' ? resolved(value.items) : {};
      if (mark === '[]' && !definition && hasAny(limitsOf(item))) limits.items = limitsOf(item);
      if (mark !== '*' && hasAny(limits)) found[name][property] = limits;
      if (definition) visit(definition, mark === '[]' ? item : value);
    }
  };
  visit('', schema);
  const filled = Object.entries(found).filter(([, limits]) => hasAny(limits));
  return filled.length ? [`${JSON.stringify(type)}:${JSON.stringify(Object.fromEntries(filled))}`] : [];
});
writeFileSync(generated('property-limits'), `{\n${lines.join(',\n')}\n}\n`);

function limitsOf({ type, enum: values, pattern, minimum, maximum, minLength, maxLength, minItems, maxItems }) {
  const words = values ?? listed.exec(pattern ?? '')?.[1].split('|');
  const limits = {
    is: ['integer', 'number', 'boolean'].includes(type) ? type : undefined,
    of: words,
    min: minimum,
    max: maximum,
    shortest: minLength || undefined,
    longest: maxLength,
    fewest: minItems || undefined,
    most: maxItems,
  };
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

function hasAny(limits) {
  return Object.keys(limits).length > 0;
}
