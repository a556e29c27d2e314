import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import type { Stacks } from '../../ports/stacks.ts';
import type { World } from '../../ports/world.ts';
import type { DeployedStack, StackResource } from '../../stack/deployed-stack.ts';
import { Overtaken } from '../../stack/overtaken.ts';

/** The deployed stack and its template; both absent where there is no stack. */
export interface DeployedSide {
  readonly stack?: DeployedStack;
  readonly template?: Expression;
}

/** Reads a stack and its template. */
export const readDeployed = async (world: World, name: string): Promise<DeployedSide> => {
  const stacks = await world.stacks();
  const [stack, template] = await Promise.all([stacks.describe(name), stacks.template(name)]);
  return { ...(stack ? { stack } : {}), ...(stack && template !== undefined ? { template } : {}) };
};

/**
 * Throws `Overtaken` if tags or template of a stack are not those that were read before: another run changed it in the
 * meantime. Call it after the change set is created: AWS invalidates a change set whose stack changes later.
 */
export const assertAsRead = async (
  world: World,
  read: DeployedSide & { readonly stack: DeployedStack },
): Promise<void> => {
  const { id, name } = read.stack;
  const now = await readDeployed(world, id);
  const compared = ({ stack, template }: DeployedSide) => canonicalJson([stack?.tags ?? null, template ?? null]);
  if (compared(now) !== compared(read)) throw new Overtaken(name);
};

/** Returns all resources of a stack. */
export const resourcesOf = async (stacks: Stacks, stack: string): Promise<StackResource[]> => {
  const resources: StackResource[] = [];
  for await (const resource of stacks.resources(stack)) resources.push(resource);
  return resources;
};
