// Formats the table of a shape's properties: one row each, the inner ones by their dotted path.
import { code, plain, table } from '../markdown.mjs';

const words = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  object: 'map',
  array: 'list',
};

/** Returns the type of a shape in words; `linkTo` gives the page of a union's members. */
const typeOf = (shape, linkTo) => {
  if (shape.discriminator) return linkTo(shape) ?? 'map, told by its `type`';
  if (shape.names) return 'name of a resource';
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum) return typeof shape.enum[0] === 'number' ? 'number' : 'text';
  if (shape.items) return `list of ${plural(typeOf(shape.items, linkTo))}`;
  if (shape.additionalProperties) return `map of ${plural(typeOf(shape.additionalProperties, linkTo))}`;
  if (Array.isArray(shape.type)) return 'text, number, boolean';
  return shape.type ? words[shape.type] : 'any value';
};

const plural = (type) =>
  type.startsWith('[') || type.startsWith('list') || type.startsWith('map of')
    ? type
    : type.replace(/^(text|map|number|whole number|any value)\b/, '$1s');

const range = ({ minimum, maximum, exclusiveMinimum }) => {
  if (exclusiveMinimum !== undefined)
    return `more than ${exclusiveMinimum}${maximum === undefined ? '' : `, at most ${maximum}`}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? '' : `${maximum} or less`;
};

const length = (least, most, what) => {
  if (least > 1 && most !== undefined) return `${least} to ${most} ${what}s`;
  if (most !== undefined) return `at most ${most} ${what}s`;
  return least ? `at least ${least} ${what}${least === 1 ? '' : 's'}` : '';
};

const allowed = (shape) =>
  [
    shape.enum ? shape.enum.map(code).join(', ') : '',
    shape.names?.length ? `of type ${shape.names.map(code).join(', ')}` : '',
    range(shape),
    length(shape.minLength, shape.maxLength, 'character'),
    length(shape.minItems, shape.maxItems, 'item'),
    shape.pattern ? code(shape.pattern) : '',
  ]
    .filter(Boolean)
    .join('; ');

const preset = ({ default: value }) =>
  value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
    ? ''
    : code(JSON.stringify(value).replace(/^"(.*)"$/, '$1'));

/** Returns `[shape, path, required]` of every property, the outer before the inner. */
const propertiesIn = (shape, path, linkTo) =>
  Object.entries(shape.properties ?? {}).flatMap(([key, part]) => {
    const at = path ? `${path}.${key}` : key;
    return [[part, at, (shape.required ?? []).includes(key)], ...inner(part, at, linkTo)];
  });

const inner = (part, at, linkTo) => {
  if (part.discriminator) return linkTo(part) ? [] : part.oneOf.flatMap((one) => variant(one, at, linkTo));
  if (part.items) return inner(part.items, `${at}[]`, linkTo);
  if (part.additionalProperties) return inner(part.additionalProperties, `${at}.*`, linkTo);
  return propertiesIn(part, at, linkTo);
};

/** Returns rows of a union's branch without a page of its own: its type, then its properties. */
const variant = ({ description, properties }, at, linkTo) => [
  [{ const: properties.type.const, description, later: properties.type.later }, `${at}.type`, false],
  ...propertiesIn(properties.properties, `${at}.properties`, linkTo),
];

/** Returns the sentence of a property, with a note if it has no effect. */
const told = ({ description, later, ignored }) =>
  [plain(description), later ? '*Not compiled yet.*' : '', ignored ? plain(ignored) : ''].filter(Boolean).join(' ');

const groups = (shape, path = '') => {
  const at = (key) => code(path ? `${path}.${key}` : key);
  const own = [
    ...(shape.exactlyOne ? [`Exactly one of ${shape.exactlyOne.map(at).join(', ')} is written.`] : []),
    ...(shape.atMostOne ? [`At most one of ${shape.atMostOne.map(at).join(', ')} is written.`] : []),
  ];
  return [
    ...own,
    ...Object.entries(shape.properties ?? {}).flatMap(([key, part]) =>
      part.discriminator ? [] : groups(part.items ?? part, `${path ? `${path}.` : ''}${key}${part.items ? '[]' : ''}`),
    ),
  ];
};

/** Returns Markdown with the properties of an object shape, and which of them exclude each other. */
export const propertiesTable = (shape, linkTo) => {
  const rows = propertiesIn(shape, '', linkTo).map(([part, at, required]) => [
    code(at),
    typeOf(part, linkTo),
    required ? '**required**' : preset(part),
    allowed(part),
    told(part),
  ]);
  if (!rows.length) return 'None.\n';
  const rules = groups(shape);
  return (
    table(['property', 'type', 'default', 'allowed', 'what it is'], rows) +
    (rules.length ? `\n${rules.join(' ')}\n` : '')
  );
};
