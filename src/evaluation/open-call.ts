import { partsOf } from '../cloudformation/expression.ts';
import { symbolExpression, symbolOf } from '../cloudformation/symbol.ts';
import { expressionOf, hasToken } from '../cloudformation/token.ts';
import { literal } from '../diagnostics/visible.ts';
import { printCall } from '../directives/print.ts';
import type { Argument, Call } from '../directives/syntax.ts';
import type { Result } from './evaluation-context.ts';

/**
 * Returns the stand-in for a call whose question has no answer: a symbol that carries a readable text,
 * `StackOutput(network-dev, vpcId)`, and the call itself, with its arguments as far as they are known, for a later run
 * that can answer it.
 */
export const openCall = (call: Call, values: readonly unknown[]): Result => {
  const args = call.args.map((argument, index) => knownArgument(argument, values[index]));
  const path = call.path.map((step) => `.${step}`).join('');
  const placeholder = `${call.name}(${values.map(readable).join(', ')})${path}`;
  return {
    kind: 'reference',
    expression: symbolExpression({ kind: 'open', call: printCall({ ...call, args }), placeholder }),
  };
};

const knownArgument = (argument: Argument, value: unknown): Argument =>
  typeof value === 'boolean' || (typeof value === 'string' && !hasToken(value)) ? { kind: 'literal', value } : argument;

/** Returns an argument as text, stand-ins in it by their own readable texts. */
const readable = (value: unknown): string => {
  if (typeof value !== 'string') return literal(value);
  const parts = partsOf(expressionOf(value));
  return parts
    .map((part) => {
      const symbol = symbolOf(part);
      return symbol?.kind === 'open' ? symbol.placeholder : String(part);
    })
    .join('');
};
