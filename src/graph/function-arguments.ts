import { isMap } from '../cloudformation/expression.ts';
import { symbolOf } from '../cloudformation/symbol.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';

/** The form of a function's argument, with a test that only a value which CloudFormation refuses fails. */
interface Argument {
  readonly fits: (value: unknown) => boolean;
  /** The form as a hint: `Write …`. */
  readonly form: string;
}

/** True for what is computed: another function, or a reference whose expression is not known yet. */
const isComputed = (value: unknown): boolean =>
  isMap(value) && (symbolOf(value) !== undefined || /^(?:Ref|Condition|Fn::.*)$/s.test(Object.keys(value).join()));

const isText = (value: unknown): boolean => typeof value === 'string';
const isValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isTextLike = (value: unknown): boolean => isValue(value) || isComputed(value);
const isListLike = (value: unknown): boolean => Array.isArray(value) || isComputed(value);
const isIndex = (value: unknown): boolean => isComputed(value) || /^[0-9]+$|[^ -~]/.test(String(value));

/** Returns a test for a list whose items pass tests in order; the last `optional` of them may be absent. */
const listOf =
  (tests: readonly ((value: unknown) => boolean)[], optional = 0) =>
  (value: unknown): boolean =>
    Array.isArray(value) &&
    value.length <= tests.length &&
    value.length >= tests.length - optional &&
    value.every((item, index) => tests[index]?.(item));

/**
 * The arguments of functions by name.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const functions: Readonly<Record<string, Argument>> = {
  Ref: { fits: isText, form: 'the logical id of a resource, or a pseudo parameter such as `AWS::Region`' },
  'Fn::GetAtt': {
    fits: (value) => listOf([isText, isTextLike])(value) || (typeof value === 'string' && /^[^.]+\..+$/s.test(value)),
    form: 'a logical id and an attribute: `[Topic, TopicName]`',
  },
  'Fn::Sub': {
    fits: (value) => isText(value) || listOf([isText, isMap])(value),
    form: "a text, or a text and a map of its variables: `['${name}-x', {name: …}]`",
  },
  'Fn::Join': { fits: listOf([isText, isListLike]), form: "a delimiter and a list: `['-', [a, b]]`" },
  'Fn::Select': { fits: listOf([isIndex, isListLike]), form: 'an index, counted from 0, and a list: `[0, [a, b]]`' },
  'Fn::Split': { fits: listOf([isText, isTextLike]), form: "a delimiter and a text: `[',', 'a,b']`" },
  'Fn::Base64': { fits: isTextLike, form: 'a text, or a function that returns one' },
  'Fn::Cidr': {
    fits: listOf([isTextLike, isTextLike, isTextLike], 1),
    form: "a block, the number of parts and the bits of each: `['10.0.0.0/16', 4, 8]`",
  },
  'Fn::GetAZs': { fits: isTextLike, form: "a region, or `''` for that of the stack" },
  'Fn::ImportValue': { fits: isTextLike, form: 'the name of an export, or a function that returns one' },
};

/** Returns an error for a function whose argument has a form that CloudFormation refuses; none for an empty one. */
export const checkArgument = (name: string, value: unknown, path: Path): Diagnostic[] => {
  const argument = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (argument === undefined || value === null || argument.fits(value)) return [];
  return [
    errorAt(
      'config/wrong-type',
      path,
      `CloudFormation refuses this argument of \`${name}\`.`,
      `Write ${argument.form}.`,
    ),
  ];
};
