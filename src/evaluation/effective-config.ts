import { type Expression, partsOf } from '../cloudformation/expression.ts';
import { symbolOf, type TemplateSymbol } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { isTextual } from '../directives/format-text.ts';
import { textArgument, textArguments, textCall } from '../directives/print.ts';
import { readCall } from '../directives/syntax.ts';

/**
 * Returns a resolved config as a config again: values where they are known, directives where only CloudFormation or
 * AWS knows the value. It compiles to the same template, also in a workflow job that may not run custom directives.
 */
export const effectiveConfig = (value: unknown): unknown => {
  if (typeof value === 'string') return hasToken(value) ? printExpression(expressionOf(value)) : printText(value);
  if (Array.isArray(value)) return value.map(effectiveConfig);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, effectiveConfig(item)]));
};

/** Returns a text as it is, or as a `$Format(…)` call that gives it, if it would be read as a call itself. */
const printText = (text: string): string => (['call', 'broken'].includes(readCall(text).kind) ? textCall(text) : text);

/** Returns an expression as a call: the one that it came from, or one with the same meaning. */
export const printExpression = (expression: Expression): string => {
  const parts = partsOf(expression);
  if (parts.length === 1 && typeof expression !== 'string') return printPart(expression);
  const args = parts.flatMap((part) => (typeof part === 'string' ? textArguments(part) : [printPart(part)]));
  return `${parts.every(isTextual) ? '$Format' : '$CfFormat'}('${'{}'.repeat(args.length)}', ${args.join(', ')})`;
};

const printPart = (part: Expression): string => {
  const symbol = symbolOf(part);
  if (symbol) return printSymbol(symbol);
  const name = String((part as { readonly Ref?: unknown } | null)?.Ref);
  return name === 'AWS::AccountId' ? '$AwsAccountId()' : `$CfFormat('\${${name}}')`;
};

const printSymbol = (symbol: TemplateSymbol): string => {
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
    case 'code':
      throw new Error('no config holds the image of a job or the code of a function');
  }
};

const call = (word: string, ...args: readonly string[]): string => `$${word}(${args.map(textArgument).join(', ')})`;
