import type { Caller } from '../../ports/identity.ts';
import type { World } from '../../ports/world.ts';

/** Who we are; refuses before anything else is called when the account is not one of those expected. */
export const identify = async (world: World): Promise<Caller> => {
  const identity = await world.identity();
  const caller = await identity.whoami();
  world.console.info(`Account ${caller.account}, as ${caller.arn}`);
  return caller;
};
