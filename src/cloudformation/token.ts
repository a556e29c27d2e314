import { canonicalJson } from './canonical.ts';
import { concat, type Expression } from './expression.ts';

/**
 * A token is an expression written inside a string, so that a value which only CloudFormation will know fits wherever
 * the config has text. It stands between two Unicode noncharacters, which exist for such inside use and which no
 * config may hold (https://www.unicode.org/faq/private_use.html#noncharacters).
 */
const open = '\uFDD0';
const close = '\uFDD1';
const piece = new RegExp(`${open}([^${close}]*)${close}`);
const onePiece = new RegExp(`^${piece.source}$`);

export const token = (expression: Expression): string => `${open}${canonicalJson(expression)}${close}`;

export const hasToken = (text: string): boolean => text.includes(open);

/** The expression that a text stands for: itself, the token's, or both joined. */
export const expressionOf = (text: string): Expression =>
  hasToken(text)
    ? concat(...text.split(piece).map((part, index) => (index % 2 ? (JSON.parse(part) as Expression) : part)))
    : text;

/** The expression of a text that is one token and nothing else. */
export const soleExpression = (text: unknown): Expression | undefined => {
  const found = typeof text === 'string' && text.startsWith(open) ? onePiece.exec(text) : null;
  return found ? (JSON.parse(found[1] as string) as Expression) : undefined;
};
