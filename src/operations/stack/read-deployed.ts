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
  /** Milliseconds that reading both took, retries included. */
  readonly readFor?: number;
}

/** Reads a stack and its template. */
export const readDeployed = async (world: World, name: string): Promise<DeployedSide> => {
  const stacks = await world.stacks();
  const begun = world.now().getTime();
  const [stack, template] = await Promise.all([stacks.describe(name), stacks.template(name)]);
  const readFor = world.now().getTime() - begun;
  return stack ? { stack, ...(template === undefined ? {} : { template }), readFor } : {};
};

/**
 * Longest time of reading a stack and its template, in milliseconds, in which both are of one state: no operation of
 * CloudFormation begins and ends in it.
 */
const readAtOnce = 1_000;

/** True if no operation can have begun on a stack since it was read with its template. */
const isSameOperation = ({ stack, readFor }: DeployedSide, now: DeployedStack): boolean =>
  readFor !== undefined &&
  readFor <= readAtOnce &&
  stack?.updatedAt !== undefined &&
  stack.updatedAt.getTime() === now.updatedAt?.getTime() &&
  stack.status === now.status;

/**
 * Throws `Overtaken` if tags or template of a stack are not those that were read before: another run changed it in the
 * meantime. Reads the template again only where an operation has begun since, or may have. Call it after the change set is
 * created: AWS invalidates a change set whose stack changes later.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html
 */
export const assertAsRead = async (
  world: World,
  read: DeployedSide & { readonly stack: DeployedStack },
): Promise<void> => {
  const { id, name } = read.stack;
  const stacks = await world.stacks();
  const stack = await stacks.describe(id);
  if (stack === undefined) throw new Overtaken(name);
  const template = isSameOperation(read, stack) ? read.template : await stacks.template(id);
  const compared = (tags: DeployedStack['tags'], given: Expression | undefined) => canonicalJson([tags, given ?? null]);
  if (compared(stack.tags, template) !== compared(read.stack.tags, read.template)) throw new Overtaken(name);
};

/** Returns all resources of a stack. */
export const resourcesOf = async (stacks: Stacks, stack: string): Promise<StackResource[]> => {
  const resources: StackResource[] = [];
  for await (const resource of stacks.resources(stack)) resources.push(resource);
  return resources;
};
