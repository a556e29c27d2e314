// Reads the limits of values out of a schema of the CloudFormation registry for `scripts/properties.mjs`. By
// definition (`''` is the type itself), then by property: `is`, the kind of a scalar that is no text (`integer`,
// `number`, `boolean`); `of`, the allowed values; `min` and `max`, of a number; `shortest` and `longest`, the characters
// of a text; `fewest` and `most`, the items of a list; `items`, the limits of each item. Patterns are left out, but for
// those that list words: `^(none|all)$`. What the registry does not say, and the service refuses, is in
// `limitsOfServices`.
import { resolved } from './registry-schema.mjs';

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

const listed = /^\^?\(([\w-]+(?:\|[\w-]+)+)\)\$?$/;

/** Returns the limits of the properties of a type that are in a table by definition; definitions without are left out. */
export function limitsIn(type, schema, definitions) {
  const found = {};
  const visit = (name, node) => {
    if (name in found) return;
    found[name] = {};
    for (const [property, { holds, definition }] of Object.entries(definitions[name])) {
      const value = resolved(schema, node.properties?.[property]);
      const limits = { ...limitsOf(value), ...(name === '' ? limitsOfServices[type]?.[property] : {}) };
      const item = holds === '[]' ? resolved(schema, value.items) : {};
      if (holds === '[]' && !definition && hasAny(limitsOf(item))) limits.items = limitsOf(item);
      if (holds !== '*' && holds !== '-' && hasAny(limits)) found[name][property] = limits;
      if (definition) visit(definition, holds === '[]' ? item : value);
    }
  };
  visit('', schema);
  return Object.fromEntries(Object.entries(found).filter(([, limits]) => hasAny(limits)));
}

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
