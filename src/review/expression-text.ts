import { canonicalJson } from '../cloudformation/canonical.ts';
import { type Expression, isFunction, isMap } from '../cloudformation/expression.ts';

/** Texts of expressions, as `markedText` returns them, with the words to show instead; the longest text first. */
export type NamedTexts = readonly {
  readonly text: string;
  readonly words: string;
  /** The name in the config of the resource that it is a parameter of. */
  readonly resource: string;
}[];

// Two Unicode noncharacters around a function in a text, which no config contains.
const open = '\uFDD2';
const close = '\uFDD3';
const marks = /[\uFDD2\uFDD3]/g;
const marked = /\uFDD2([^\uFDD3]*)\uFDD3/g;

/**
 * Returns an expression as a text in which each function is marked: texts and `Fn::Join` without delimiter become plain
 * text around their functions. Two expressions of one value have equal texts, and one that contains another contains
 * its text.
 */
export const markedText = (value: Expression): string => {
  if (typeof value === 'string') return value.replace(marks, '');
  if (isMap(value) && isFunction(value)) {
    const { 'Fn::Join': join } = value;
    if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1])) return join[1].map(markedText).join('');
    return open + canonicalJson(value).replace(marks, '') + close;
  }
  return canonicalJson(value).replace(marks, '');
};

/** Matches the only parts of names that a stack's id gives: `Fn::Select` from its UUID. */
const fromStackId = /^\{"Fn::Select":\[\d+,\{"Fn::Split":\[.*\{"Ref":"AWS::StackId"\}/;

/** Returns the arguments of a function as texts, a list of arguments separated by commas. */
const argumentsOf = (argument: Expression, names: NamedTexts): string =>
  (Array.isArray(argument) ? argument : [argument]).map((one) => expressionText(one, names)).join(', ');

/** Returns a function as text: `${Id}`, `${Id.Attribute}`, `…` for a part of the stack's id, else `Select(0, a)`. */
const functionText = (json: string, names: NamedTexts): string => {
  if (fromStackId.test(json)) return '…';
  const [name, argument] = Object.entries(JSON.parse(json) as object)[0] as [string, Expression];
  if (name === 'Ref') return `\${${expressionText(argument, names)}}`;
  if (name === 'Fn::GetAtt') {
    const parts = Array.isArray(argument) ? argument : [argument];
    return `\${${parts.map((part) => expressionText(part, names)).join('.')}}`;
  }
  if (name === 'Fn::Sub' && typeof argument === 'string') return argument;
  if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1]))
    return argument[1].map((part) => expressionText(part, names)).join(String(argument[0]));
  return `${name.replace('Fn::', '')}(${argumentsOf(argument, names)})`;
};

/** Returns a value with each function in it replaced by its text. */
const readable = (value: Expression, names: NamedTexts): Expression => {
  if (Array.isArray(value)) return value.map((item) => readable(item, names));
  if (!isMap(value)) return value;
  if (isFunction(value)) return expressionText(value, names);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};

/**
 * Returns an expression as text for readers. What has a name is shown by it: `arn of bucket lake`, or as a part
 * `${arn of bucket lake}/*`. Other functions are shown as `${Id}`, `${Id.Attribute}` or `Select(0, …)`, and
 * everything else as JSON.
 */
export const expressionText = (value: Expression, names: NamedTexts = []): string => {
  if (typeof value === 'string') return value;
  if (!isMap(value) || !isFunction(value)) return canonicalJson(readable(value, names));
  let text = markedText(value);
  for (const { text: known, words } of names) {
    if (text === known) return words;
    text = text.replaceAll(known, () => `\${${words}}`);
  }
  return text.replace(marked, (_, json: string) => functionText(json, names)).replace(/…+/g, '…');
};
