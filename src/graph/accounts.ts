import { expressionOf } from '../cloudformation/token.ts';
import type { Config } from '../config/schema.ts';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.ts';
import { accountOf } from '../events/parts/event-source.ts';
import type { OwnAccountArn } from '../stage/own-account.ts';
import { resourceMember } from './neighbours.ts';

/** Returns the account that an ARN names as text; undefined for one that only CloudFormation knows, and for a wrong one. */
const accountIn = ({ arn }: OwnAccountArn): string | undefined => {
  const account = accountOf(expressionOf(arn));
  return typeof account === 'string' && /^\d{12}$/.test(account) ? account : undefined;
};

/**
 * Returns an error for each ARN of another account than the first one, of those that AWS takes from the account of the stack
 * only: the stack has one account, whichever it is, so one of both is wrong.
 */
export const checkAccounts = (config: Config): Diagnostic[] => {
  const places = Object.entries(config.resources).flatMap(
    ([name, { type, properties }]) =>
      resourceMember(type).ofOwnAccount?.(properties, ['resources', name, 'properties']) ?? [],
  );
  const [first, ...others] = places.filter((place) => accountIn(place) !== undefined);
  if (first === undefined) return [];
  return others
    .filter((place) => accountIn(place) !== accountIn(first))
    .map((place) =>
      errorAt(
        'config/other-account',
        place.path,
        `This is in account ${accountIn(place)}, and ${first.path.join('.')} is in ${accountIn(first)}; ${place.rule}, so at least one of both is wrong.`,
        'Write the account that the stack is deployed to in both.',
      ),
    );
};
