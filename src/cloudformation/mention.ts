import { complaint, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts';
import { symbolOf } from './symbol.ts';
import { hasToken, soleExpression } from './token.ts';

/** The resource of this config that a whole `$ResourceParam(name, …)` token speaks of, or the text itself as a name. */
export const mentioned = (nameOrToken: unknown): string | undefined => {
  const symbol = symbolOf(soleExpression(nameOrToken));
  if (symbol?.kind === 'resource-param') return symbol.resource;
  return typeof nameOrToken === 'string' ? nameOrToken : undefined;
};

/** A complaint where a reference stands in the place of a resource's name; nothing for a name. */
export const checkName = (text: string, path: Path): Diagnostic[] => {
  if (!hasToken(text)) return [];
  const meant = mentioned(text);
  return [
    complaint(
      'directives/misplaced',
      path,
      'The name of a resource is needed here, and this is a reference to something of it.',
      meant === undefined || meant === text ? 'Write the name as it stands under resources.' : `Write ${meant}.`,
    ),
  ];
};
