import type { Caller } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';

/**
 * Returns and logs the account and ARN of the credentials in use. Throws `stack/wrong-account`, before anything else is
 * called, for an account that is not among those expected.
 */
export const readCaller = async (world: World): Promise<Caller> => {
  const identity = await world.identity();
  const caller = await identity.whoami();
  world.console.info(`Account ${caller.account}, as ${caller.arn}`);
  return caller;
};
