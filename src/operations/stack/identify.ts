import { Refused } from '../../diagnostics/refused.ts';
import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';

/**
 * Returns and logs the account and ARN of the credentials in use. Throws `stack/wrong-account`, before anything else is
 * called, for an account that is not among those expected, or another one than that of `publisher`, whose images the stack
 * would not find.
 */
export const readCaller = async (world: World, publisher?: Caller): Promise<Caller> => {
  const identity = await world.identity();
  const caller = await identity.whoami();
  if (publisher !== undefined && publisher.account !== caller.account)
    throw new Refused({
      code: 'stack/wrong-account',
      message: `push-role-to-assume belongs to the account ${publisher.account}, and ${caller.arn} deploys to ${caller.account}, whose stacks use images of their own account.`,
      hint: 'Give a role of the account that is deployed to as push-role-to-assume.',
    });
  world.console.info(`Account ${caller.account}, as ${caller.arn}`);
  return caller;
};
