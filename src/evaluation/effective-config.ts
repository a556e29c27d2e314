import { type Expression, partsOf } from '../cloudformation/expression.ts';
import { symbolOf, type TemplateSymbol } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { isTextual } from '../directives/format-text.ts';
import { textArgument, textArguments, textCall } from '../directives/print.ts';
import { readCall } from '../directives/syntax.ts';

/**
 * The resolved config as a config: values where they are known, directives where only CloudFormation or AWS will know.
 * It compiles to the same template, in a job that may not run what the first one ran.
 */
export const effectiveConfig = (value: unknown): unknown => {
  if (typeof value === 'string') return hasToken(value) ? writtenExpression(expressionOf(value)) : writtenText(value);
  if (Array.isArray(value)) return value.map(effectiveConfig);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, effectiveConfig(item)]));
};

/** A text that would be read as a call is one that gives it. */
const writtenText = (text: string): string =>
  ['call', 'broken'].includes(readCall(text).kind) ? textCall(text) : text;

/** An expression of a token as the call that it came from, or one that means the same. */
export const writtenExpression = (expression: Expression): string => {
  const parts = partsOf(expression);
  if (parts.length === 1 && typeof expression !== 'string') return writtenPart(expression);
  const args = parts.flatMap((part) => (typeof part === 'string' ? textArguments(part) : [writtenPart(part)]));
  return `${parts.every(isTextual) ? '$Format' : '$CfFormat'}('${'{}'.repeat(args.length)}', ${args.join(', ')})`;
};

const writtenPart = (part: Expression): string => {
  const symbol = symbolOf(part);
  if (symbol) return writtenSymbol(symbol);
  const name = String((part as { readonly Ref?: unknown } | null)?.Ref);
  return name === 'AWS::AccountId' ? '$AwsAccountId()' : `$CfFormat('\${${name}}')`;
};

const writtenSymbol = (symbol: TemplateSymbol): string => {
  switch (symbol.kind) {
    case 'resource-param':
      return call('ResourceParam', symbol.resource, symbol.param);
    case 'cf-resource-param':
      return call('CfResourceParam', symbol.id, symbol.attribute);
    case 'secret':
      return call('Secret', symbol.key === undefined ? symbol.name : `${symbol.name}.${symbol.key}`);
    case 'import':
      return call('CfStackOutput', symbol.stack, symbol.output);
    case 'open':
      return symbol.call;
    case 'image':
      throw new Error('no config holds the image of a job');
  }
};

const call = (word: string, ...args: readonly string[]): string => `$${word}(${args.map(textArgument).join(', ')})`;
