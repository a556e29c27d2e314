import type { Expression } from '../cloudformation/expression.ts';
import { resourceIn } from './template-changes.ts';

/** Types of databases that AWS can protect against deletion. */
const types: ReadonlySet<string> = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);

/**
 * True for a database that the template protects against deletion, so that AWS refuses to delete it:
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
 */
export const isProtectedDatabase = (template: Expression | undefined, logicalId: string): boolean => {
  const { Type = '', Properties } = resourceIn(template, logicalId) ?? {};
  return types.has(Type) && (Object(Properties) as Record<string, unknown>).DeletionProtection === true;
};

/**
 * The way to take a protected database out of a stack. After an update CloudFormation tries to delete it three times, and then
 * goes on without it: the database stays in security group and subnets of the stack, which nothing can delete any more.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
 */
export const protectedDatabaseInstead =
  'AWS deletes no database with deletionProtection, so it would stay, outside of the stack and within its network, which could not be deleted any more. Deploy it with deletionProtection: false first';
