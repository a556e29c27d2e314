import { canonicalJson } from '../../cloudformation/canonical.ts';
import { type Expression, isMap } from '../../cloudformation/expression.ts';

/** Any text of a pattern, and any text without a colon: the mark `*` in the last part of an ARN, and in another one. */
const [anyText, anyPart] = [0, 1] as const;
/** Any one character: the mark `?` of a pattern. */
const anyOne = 2;

/** A character, a mark, or the value of an intrinsic function or policy variable, which is fixed and not known. */
type Token = string | typeof anyText | typeof anyPart | typeof anyOne;

/** A pattern of IAM, of an action or an ARN, as tokens. */
export type Pattern = readonly Token[];

/** Returns a text that is equal for equal values of an intrinsic function in two templates. */
export type KeyOf = (value: Expression) => string;

/** Begins the token of a value that is not known; a Unicode noncharacter, which no config contains. */
const unknown = '\uFDD2';

const isUnknown = (token: Token | undefined): boolean => typeof token === 'string' && token.startsWith(unknown);

/** Values that are not known and have no colon: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const withoutColon: ReadonlySet<string> = new Set(
  ['AWS::Partition', 'AWS::Region', 'AWS::AccountId', 'AWS::StackName'].map(
    (id) => unknown + canonicalJson({ Ref: id }),
  ),
);

/** The marks of a pattern. */
const marks: Readonly<Record<string, Token>> = { '*': anyText, '?': anyOne };

/** Returns the tokens of a text, in which `${…}` is a variable of IAM. */
const tokensOfText = (text: string): Token[] =>
  text
    .split(/(\$\{[^${}]*\})/)
    .flatMap((part, index): Token[] =>
      index % 2 === 1 ? [unknown + part] : [...part].map((character) => marks[character] ?? character),
    );

/** Returns the expression for a name in `Fn::Sub`: of a resource, or of one of its attributes. */
const namedInSub = (name: string): Expression => {
  const [id = '', ...attribute] = name.split('.');
  return attribute.length === 0 ? { Ref: id } : { 'Fn::GetAtt': [id, attribute.join('.')] };
};

/** Returns the tokens of the argument of `Fn::Sub`. */
const tokensOfSub = (argument: Expression, keyOf: KeyOf): Token[] | undefined => {
  const [text, values = {}] = Array.isArray(argument) ? argument : [argument];
  if (typeof text !== 'string' || !isMap(values)) return undefined;
  return text.split(/\$\{([^${}]*)\}/).flatMap((part, index): Token[] => {
    if (index % 2 === 0) return tokensOfText(part);
    if (part.startsWith('!')) return [`${unknown}\${${part.slice(1)}}`];
    return tokensOf(Object.hasOwn(values, part) ? (values[part] as Expression) : namedInSub(part), keyOf);
  });
};

/** Returns the tokens of a text or function; `Fn::Join` without delimiter and `Fn::Sub` are read, others are not known. */
const tokensOf = (value: Expression, keyOf: KeyOf): Token[] => {
  if (typeof value === 'string') return tokensOfText(value);
  if (isMap(value)) {
    const { 'Fn::Join': join, 'Fn::Sub': sub, 'Fn::GetAtt': attribute } = value;
    if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
      return join[1].flatMap((part) => tokensOf(part, keyOf));
    const substituted = sub === undefined ? undefined : tokensOfSub(sub, keyOf);
    if (substituted !== undefined) return substituted;
    if (typeof attribute === 'string') return [unknown + keyOf(namedInSub(attribute))];
  }
  return [unknown + keyOf(value)];
};

/** Returns tokens in a form that equal patterns share: `?` before `*`, one `*`, and `*` before a colon of its own kind. */
const settled = (tokens: readonly Token[]): Pattern => {
  const lastColon = tokens.lastIndexOf(':');
  const settledTokens: Token[] = [];
  let star: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token === anyText) star = index < lastColon ? anyPart : anyText;
    else {
      if (star !== undefined && token !== anyOne) {
        settledTokens.push(star);
        star = undefined;
      }
      settledTokens.push(token);
    }
  }
  return star === undefined ? settledTokens : [...settledTokens, star];
};

/**
 * True if tokens contain `{{`, the beginning of a reference such as `{{resolve:ssm:…}}`, of which the text is another one:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const isDynamic = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => token === '{' && tokens[index + 1] === '{');

/**
 * Returns the pattern of an expression. An action is compared without regard to case; a text with a dynamic reference is
 * not known as a whole.
 */
export const patternOf = (value: Expression, keyOf: KeyOf, isAction = false): Pattern => {
  const tokens = tokensOf(value, keyOf);
  if (isDynamic(tokens)) return [unknown + keyOf(value)];
  return settled(
    tokens.map((token) => (isAction && typeof token === 'string' && !isUnknown(token) ? token.toLowerCase() : token)),
  );
};

/** The pattern of everything. */
export const everything: Pattern = [anyText];

/** True if a mark `*` of a pattern covers a token of another one, whatever it stands for. */
const absorbs = (star: Token, token: Token): boolean =>
  star === anyText || (token !== ':' && token !== anyText && (!isUnknown(token) || withoutColon.has(token as string)));

const isStar = (token: Token | undefined): token is typeof anyText | typeof anyPart =>
  token === anyText || token === anyPart;

/** True if a token that is no `*` covers one of another pattern. */
const equals = (one: Token, other: Token): boolean =>
  one === other || (one === anyOne && typeof other === 'string' && !isUnknown(other));

/**
 * True if whatever matches `special` matches `general`. False also where that is so and cannot be seen: a value that is
 * not known is only equal to itself. Takes time in proportion to the product of the lengths.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export const covers = (general: Pattern, special: Pattern): boolean => {
  // reached[i]: the tokens of `special` so far are covered by the first i of `general`.
  let reached = [true, ...general.map((_, index) => general.slice(0, index + 1).every(isStar))];
  for (const token of special) {
    const next = [false];
    for (const [index, own] of general.entries())
      next.push(
        isStar(own)
          ? (next[index] as boolean) || ((reached[index + 1] as boolean) && absorbs(own, token))
          : (reached[index] as boolean) && !isStar(token) && equals(own, token),
      );
    reached = next;
  }
  return reached.at(-1) as boolean;
};

/** True unless no text matches both patterns. A value that is not known may be any text. */
export const mayMeet = (one: Pattern, other: Pattern): boolean => {
  const isAny = (token: Token): boolean => isStar(token) || isUnknown(token);
  const fits = (a: Token, b: Token): boolean => a === b || a === anyOne || b === anyOne;
  let reached = [true, ...other.map((_, index) => other.slice(0, index + 1).every(isAny))];
  for (const token of one) {
    const next = [isAny(token) && (reached[0] as boolean)];
    for (const [index, own] of other.entries())
      next.push(
        isAny(token) || isAny(own)
          ? (isAny(token) && (reached[index + 1] as boolean)) ||
              (isAny(own) && ((next[index] as boolean) || (reached[index + 1] as boolean))) ||
              (isAny(token) && (next[index] as boolean))
          : (reached[index] as boolean) && fits(own, token),
      );
    reached = next;
  }
  return reached.at(-1) as boolean;
};
