import { type Expression, isMap } from '../cloudformation/expression.ts';

/** The pseudo parameters that are known without AWS: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
export interface KnownParameters {
  readonly 'AWS::Region': string;
  readonly 'AWS::StackName': string;
}

/**
 * Returns an expression of a linked stack as the text that CloudFormation makes of it; undefined if only AWS knows it.
 * A dynamic reference, `{{resolve:…}}`, is one of these.
 */
export const knownText = (value: unknown, known: KnownParameters): string | undefined => {
  if (typeof value === 'string') return value.includes('{{resolve:') ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isMap(value) || Object.keys(value).length !== 1) return undefined;
  const { Ref: name, 'Fn::Join': join, 'Fn::Sub': sub } = value;
  if (typeof name === 'string') return known[name as keyof KnownParameters];
  if (Array.isArray(join)) return joined(join, known);
  return sub === undefined ? undefined : substituted(sub, known);
};

/** Returns the text of `Fn::Join`. */
const joined = ([by, parts]: readonly Expression[], known: KnownParameters): string | undefined => {
  if (typeof by !== 'string' || !Array.isArray(parts)) return undefined;
  const texts = parts.map((part) => knownText(part, known));
  const text = texts.join(by);
  return texts.includes(undefined) || text.includes('{{resolve:') ? undefined : text;
};

/** Returns the text of `Fn::Sub`, in which `${!Name}` stands for `${Name}` itself. */
const substituted = (sub: Expression, known: KnownParameters): string | undefined => {
  const [text, values] = Array.isArray(sub) ? sub : [sub, {}];
  if (typeof text !== 'string' || !isMap(values)) return undefined;
  let isKnown = !text.includes('{{resolve:');
  const result = text.replace(/\$\{(!?)([^{}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given = name in values ? knownText(values[name], known) : known[name as keyof KnownParameters];
    isKnown &&= given !== undefined;
    return given ?? '';
  });
  return isKnown ? result : undefined;
};
