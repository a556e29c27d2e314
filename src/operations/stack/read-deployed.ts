import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import type { Stacks } from '../../ports/aws.ts';
import type { World } from '../../ports/world.ts';
import type { StackLook, StackResource } from '../../stack/deployed-stack.ts';
import { Overtaken } from '../../stack/overtaken.ts';

/** The deployed stack and its template; both absent where there is no stack. */
export interface DeployedSide {
  readonly look?: StackLook;
  readonly template?: Expression;
}

/** Reads a stack and its template. */
export const readDeployed = async (world: World, stack: string): Promise<DeployedSide> => {
  const stacks = await world.stacks();
  const [look, template] = await Promise.all([stacks.look(stack), stacks.template(stack)]);
  return { ...(look ? { look } : {}), ...(look && template !== undefined ? { template } : {}) };
};

/**
 * Throws `Overtaken` if tags or template of a stack are not those that were read before: another run changed it in the
 * meantime. Call it after the change set is created: AWS invalidates a change set whose stack changes later.
 */
export const assertAsRead = async (world: World, read: DeployedSide & { readonly look: StackLook }): Promise<void> => {
  const { id, name } = read.look;
  const now = await readDeployed(world, id);
  const compared = ({ look, template }: DeployedSide) => canonicalJson([look?.tags ?? null, template ?? null]);
  if (compared(now) !== compared(read)) throw new Overtaken(name);
};

/** Returns all resources of a stack. */
export const resourcesOf = async (stacks: Stacks, stack: string): Promise<StackResource[]> => {
  const resources: StackResource[] = [];
  for await (const resource of stacks.resources(stack)) resources.push(resource);
  return resources;
};
