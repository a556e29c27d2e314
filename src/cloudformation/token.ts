import { canonicalJson } from './canonical.ts';
import { concat, type Expression } from './expression.ts';

// A token is an expression as JSON in a string, so that a value which only CloudFormation knows fits wherever the
// config has text. It is enclosed in two Unicode noncharacters, which are reserved for such internal use and which a
// config must not contain: https://www.unicode.org/faq/private_use.html#noncharacters
const open = '\uFDD0';
const close = '\uFDD1';
const tokenPattern = new RegExp(`${open}([^${close}]*)${close}`);
const onlyToken = new RegExp(`^${tokenPattern.source}$`);

/** Returns an expression as a token, which may be part of a text. */
export const token = (expression: Expression): string => `${open}${canonicalJson(expression)}${close}`;

/** True if a text contains a token. */
export const hasToken = (text: string): boolean => text.includes(open);

/** Returns a text with what `change` makes of each part between its tokens, which stay as they are. */
export const inTexts = (text: string, change: (part: string) => string): string =>
  text
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? `${open}${part}${close}` : change(part)))
    .join('');

/** Returns a text with what `text` makes of the expression of each of its tokens. */
export const withTexts = (value: string, text: (expression: Expression) => string): string =>
  value
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? text(JSON.parse(part) as Expression) : part))
    .join('');

/** Returns a text for a message to users, with `(reference)` for each token. */
export const shownText = (text: string): string =>
  text
    .split(tokenPattern)
    .map((part, index) => (index % 2 ? '(reference)' : part))
    .join('');

/** Returns the expression of a text: the text itself, the expression of its only token, or `Fn::Join` of its parts. */
export const expressionOf = (text: string): Expression =>
  hasToken(text)
    ? concat(...text.split(tokenPattern).map((part, index) => (index % 2 ? (JSON.parse(part) as Expression) : part)))
    : text;

/** Returns the expression of a text that is one token and nothing else; undefined for any other value. */
export const soleExpression = (text: unknown): Expression | undefined => {
  const found = typeof text === 'string' && text.startsWith(open) ? onlyToken.exec(text) : null;
  return found ? (JSON.parse(found[1] as string) as Expression) : undefined;
};
