// Makes values up for a shape, to see what becomes of them.

const account = '123456789012';
const arns = ['one', 'two'].flatMap((name) => [
  `arn:aws:sqs:eu-west-1:${account}:${name}`,
  `arn:aws:sns:eu-west-1:${account}:${name}`,
  `arn:aws:s3:::${name}`,
  `arn:aws:events:eu-west-1:${account}:event-bus/${name}`,
  `arn:aws:kinesis:eu-west-1:${account}:stream/${name}`,
  `arn:aws:kinesis:eu-west-1:${account}:stream/${name}/consumer/${name}:1`,
  `arn:aws:dynamodb:eu-west-1:${account}:table/${name}/stream/2026-01-01T00:00:00.000`,
  `arn:aws:logs:eu-west-1:${account}:log-group:${name}`,
  `arn:aws:lambda:eu-west-1:${account}:layer:${name}:1`,
  `arn:aws:lambda:eu-west-1:${account}:function:${name}`,
  `arn:aws:acm:eu-west-1:${account}:certificate/${name}`,
  `arn:aws:acm:us-east-1:${account}:certificate/${name}`,
  `arn:aws:kms:eu-west-1:${account}:key/${name}`,
  `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-a1B2c3`,
]);
/** Texts of every form that some property asks for; a pattern or AWS's rules leave those that fit. */
const texts = [
  'one',
  'two',
  ...arns,
  '/one',
  '/two',
  '$.one',
  '$.two',
  'rate(3 hours)',
  'rate(4 hours)',
  'Europe/Prague',
  'Asia/Tokyo',
  'GET',
  'POST',
  '192.0.2.0/24',
  '198.51.100.0/24',
  'one.example.com',
  'two.example.com',
  '$request.header.one',
  '$request.header.two',
  'aws:ses',
  'cache.t4g.micro',
  'cache.r7g.xlarge',
  'nodejs22.x',
  'nodejs24.x',
  'postgresql',
  'upgrade',
  '658327ea-f89d-4fab-a63d-7e88639e58f6',
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
];

const inRange = ({ minimum = 0, maximum = minimum + 1_000 }) => [
  ...new Set([minimum, minimum + 1, Math.floor((minimum + maximum) / 2), maximum]),
];

const fits = ({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }, value) =>
  value.length >= minLength && value.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(value));

/** Returns a resource as a copy may have it: a domain leads to one resource alone. */
const copyOf = (body) => JSON.parse(JSON.stringify(body).replaceAll('.example.com', '.copy.example.com'));

const isCopy = (name) => name.endsWith('Copy');

/** Returns the names of a document's resources that pass a test, each twice: as it is, and as a copy that is added. */
const namesIn = (document, test) => {
  const found = Object.entries(document?.resources ?? {}).filter(([name, { type }]) => !isCopy(name) && test(type));
  return found.flatMap(([name, body]) => {
    document.resources[`${name}Copy`] ??= copyOf(body);
    return [name, `${name}Copy`];
  });
};

/** Returns a map with the properties that its shape requires. */
const leastOf = (shape, document) => {
  const needed = [...(shape.required ?? []), ...(shape.exactlyOne?.slice(0, 1) ?? [])];
  return Object.fromEntries(needed.map((key) => [key, valuesOf(shape.properties[key], document)[0]]));
};

/** Returns a map as another may be: with another value of the first property that has one. */
const otherThan = (shape, least, document) => {
  for (const [key, part] of Object.entries(shape.properties)) {
    if (part.later || part.ignored) continue;
    const [value] = valuesOf(part, document).filter((one) => JSON.stringify(one) !== JSON.stringify(least[key]));
    if (value !== undefined) return [{ ...least, [key]: value }];
  }
  return [];
};

/** Returns maps with the properties that a shape requires: one, and another one with another value. */
const leastPlaces = (shape, document) => {
  const least = leastOf(shape, document);
  if (!shape.required?.includes('domainName')) return [least, ...otherThan(shape, least, document)];
  return ['one', 'two'].map((name) => ({ ...least, domainName: `${name}.example.com` }));
};

/** Returns values for a union's members, one for each. */
const ofUnion = ({ oneOf }, document) =>
  oneOf
    .filter(({ properties }) => !properties.type.later)
    .map(({ properties: { type, properties } }) => ({
      type: type.const,
      properties: properties ? leastOf(properties, document) : {},
    }));

/** Returns references to the parameters of a document's resources that are ARNs, and the names of these resources. */
const referencesIn = (document) =>
  namesIn(document, (type) => type !== 'batch-job').flatMap((name) => [
    ...['arn', 'streamArn', 'logGroupArn'].map((param) => `$ResourceParam('${name}', '${param}')`),
    name,
  ]);

/** Returns some values of a shape, in which names of resources are those of the document. */
export const valuesOf = (shape, document) => {
  if (shape.discriminator) return ofUnion(shape, document);
  if (shape.names) return namesIn(document, (type) => shape.names.includes(type));
  if (shape.enum) return shape.enum;
  if (shape.items) return valuesOf(shape.items, document).map((one) => [one]);
  if (shape.type === 'boolean') return [false, true];
  if (shape.type === 'integer' || shape.type === 'number') return inRange(shape);
  if (Array.isArray(shape.type)) return ['one', 'two', ...(shape.properties ? leastPlaces(shape, document) : [])];
  if (shape.type === 'string') return [...texts.filter((value) => fits(shape, value)), ...referencesIn(document)];
  if (shape.additionalProperties) return valuesOf(shape.additionalProperties, document).map((one) => ({ one }));
  if (shape.properties) return leastPlaces(shape, document);
  return [{ one: ['two'] }, { one: ['three'] }, 'one', 'two', 1, 2];
};
