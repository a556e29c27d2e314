import { symbolOf } from './symbol.ts';
import { soleExpression } from './token.ts';

/** The resource of this config that a whole `$ResourceParam(name, …)` token speaks of, or the text itself as a name. */
export const mentioned = (nameOrToken: unknown): string | undefined => {
  const symbol = symbolOf(soleExpression(nameOrToken));
  if (symbol?.kind === 'resource-param') return symbol.resource;
  return typeof nameOrToken === 'string' ? nameOrToken : undefined;
};
