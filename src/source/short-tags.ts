import type { CollectionTag, ScalarTag } from 'yaml';

/**
 * The names of CloudFormation's functions that have a short form in YAML, such as `!Sub`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const names = [
  ...['Ref', 'GetAtt', 'Sub', 'Join', 'Select', 'Split', 'Base64', 'Cidr', 'GetAZs', 'ImportValue'],
  ...['FindInMap', 'If', 'And', 'Equals', 'Not', 'Or', 'Transform', 'Condition'],
];

/** The short forms as tags for `yaml`, of a scalar, a list and a map each: their nodes keep the tag. */
export const shortTags: readonly (ScalarTag | CollectionTag)[] = names.flatMap(
  (name): (ScalarTag | CollectionTag)[] => [
    { tag: `!${name}`, resolve: (text: string) => text },
    { tag: `!${name}`, collection: 'seq' },
    { tag: `!${name}`, collection: 'map' },
  ],
);

/** The short forms that a config can use: the others need sections of a template that it does not have. */
export const usableTags: readonly string[] = names.slice(0, 10).map((name) => `!${name}`);

/** True for a tag that is the short form of a function. */
export const isShortTag = (tag: string): boolean => tag.startsWith('!') && names.includes(tag.slice(1));

/** Returns the long form of a short tag: `{Ref: x}` for `!Ref x`, `{Fn::GetAtt: [a, b]}` for `!GetAtt a.b`. */
export const longForm = <T>(tag: string, value: T): Readonly<Record<string, T | readonly string[]>> => {
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name !== 'GetAtt' || typeof value !== 'string') return { [`Fn::${name}`]: value };
  const [resource = '', ...attribute] = value.split('.');
  return { 'Fn::GetAtt': [resource, attribute.join('.')] };
};
