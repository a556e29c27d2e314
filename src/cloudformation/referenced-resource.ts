import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { symbolOf } from './symbol.ts';
import { hasToken, soleExpression } from './token.ts';

/**
 * Returns the name of the resource that a token of `$ResourceParam(name, …)` refers to, or a text itself as a name.
 * Undefined for a value that is no text.
 */
export const referencedResource = (nameOrToken: unknown): string | undefined => {
  const symbol = symbolOf(soleExpression(nameOrToken));
  if (symbol?.kind === 'resource-param') return symbol.resource;
  return typeof nameOrToken === 'string' ? nameOrToken : undefined;
};

/** Returns an error if a reference is written where the name of a resource is required. */
export const checkResourceName = (text: string, path: Path): Diagnostic[] => {
  if (!hasToken(text)) return [];
  const name = referencedResource(text);
  return [
    errorAt(
      'directives/misplaced',
      path,
      'The name of a resource is needed here, and this is a reference to something of it.',
      name === undefined || name === text ? 'Write the name as it stands under resources.' : `Write ${name}.`,
    ),
  ];
};
